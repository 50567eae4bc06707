/// A run of bytes of a text and what takes its place.
struct JSONSplice: Equatable {
  /// Where, in the text as it was; empty to put something in.
  var range: Range<Int>
  /// What stands there afterwards.
  var text: [UInt8]

  /// How much longer the text gets.
  var growth: Int { text.count - range.count }
}

extension [JSONSplice] {
  /// The spliced text as runs of the old one and of what is new, in order, without a copy.
  ///
  /// The splices stand in ascending order and do not overlap.
  func slices(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var slices: [ArraySlice<UInt8>] = []
    var end = 0
    for splice in self {
      slices.append(text[end..<splice.range.lowerBound])
      slices.append(splice.text[...])
      end = splice.range.upperBound
    }
    slices.append(text[end...])
    return slices.filter { !$0.isEmpty }
  }

  /// Makes the changes in the text: a few in place, many by putting it together anew.
  func apply(to text: inout [UInt8]) {
    guard count > 4 else {
      for splice in reversed() { text.replaceSubrange(splice.range, with: splice.text) }
      return
    }
    var spliced: [UInt8] = []
    spliced.reserveCapacity(reduce(text.count) { $0 + $1.growth })
    for slice in slices(of: text) { spliced += slice }
    text = spliced
  }
}
