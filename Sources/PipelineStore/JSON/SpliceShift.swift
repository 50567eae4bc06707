/// Tells where places of a text stand once it is spliced, asked in ascending order.
///
/// - Complexity: O(places + splices) for all of them.
struct SpliceShift {
  private let splices: [JSONSplice]
  private var passed = (starts: 0, ends: 0)
  private var growth = (starts: 0, ends: 0)

  /// Starts at the beginning of the text; the splices are in ascending order.
  init(_ splices: [JSONSplice]) {
    self.splices = splices
  }

  /// Where the first byte of something stands afterwards; what is put in there stands before it.
  mutating func start(_ offset: Int) -> Int {
    while passed.starts < splices.count, splices[passed.starts].range.upperBound <= offset {
      growth.starts += splices[passed.starts].growth
      passed.starts += 1
    }
    return offset + growth.starts
  }

  /// Where something ends afterwards; what is put in there stands behind it.
  mutating func end(_ offset: Int) -> Int {
    while passed.ends < splices.count, splices[passed.ends].range.lowerBound < offset {
      growth.ends += splices[passed.ends].growth
      passed.ends += 1
    }
    return offset + growth.ends
  }
}
