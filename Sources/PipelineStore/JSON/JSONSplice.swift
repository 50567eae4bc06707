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

  /// Makes the changes in the text.
  func apply(to text: inout [UInt8]) {
    for splice in reversed() { text.replaceSubrange(splice.range, with: splice.text) }
  }

  /// Where the first byte of something stands afterwards; what is put in there stands before it.
  func start(_ offset: Int) -> Int {
    reduce(offset) { $0 + ($1.range.upperBound <= offset ? $1.growth : 0) }
  }

  /// Where something ends afterwards; what is put in there stands behind it.
  func end(_ offset: Int) -> Int {
    reduce(offset) { $0 + ($1.range.lowerBound < offset ? $1.growth : 0) }
  }
}
