/// The marks that a merge of two versions leaves in a text, where it could not decide.
package enum MergeMarks {
  /// Returns the first line with one; `nil` without any. No board has a line that begins like one.
  package static func line(in bytes: [UInt8]) -> Int? {
    var line = 1
    var isStart = true
    for (place, byte) in bytes.enumerated() {
      if isStart, marks.contains(byte), isMark(bytes[place...]) { return line }
      isStart = byte == UInt8(ascii: "\n")
      if isStart { line += 1 }
    }
    return nil
  }

  private static let marks = [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")]
  private static let length = 7

  private static func isMark(_ rest: ArraySlice<UInt8>) -> Bool {
    let line = rest.prefix(length)
    return line.count == length && line.allSatisfy { $0 == line.first }
  }
}
