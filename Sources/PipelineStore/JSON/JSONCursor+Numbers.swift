import Diagnostics

extension JSONCursor {
  /// Reads an integer written as one: `1.0`, `1e2` and `-0` are refused.
  ///
  /// - Throws: `numberOutOfRange` beyond 64 bits, `notAnInteger` for other numbers.
  mutating func integer() throws(JSONParseError) -> Int64 {
    guard try nextType() == .number else { throw mismatch(.number) }
    let (range, isInteger) = try scanNumber()
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    let digits = bytes[range.lowerBound + (isNegative ? 1 : 0)..<range.upperBound]
    guard isInteger, !isNegative || digits.first != UInt8(ascii: "0") else {
      throw JSONParseError(at: range.lowerBound, .notAnInteger(text(in: range)))
    }
    var value: Int64 = 0
    for byte in digits {
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (tens, spills) = value.multipliedReportingOverflow(by: 10)
      let (sum, carries) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !spills, !carries else {
        throw JSONParseError(at: range.lowerBound, .numberOutOfRange(text(in: range)))
      }
      value = sum
    }
    return value
  }

  /// Skips any number, and returns its place, and true when it has neither fraction nor exponent.
  ///
  /// - Throws: `numberOutOfRange` when it does not fit a double.
  mutating func scanNumber() throws(JSONParseError) -> (range: Range<Int>, isInteger: Bool) {
    let start = offset
    var isInteger = true
    var isBounded = true
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") {
      offset += 1
      guard !isDigit(next) else { throw JSONParseError(at: offset - 1, .leadingZero) }
    } else {
      try skipDigits()
    }
    if next == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      try skipDigits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      isBounded = false
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try skipDigits()
    }
    let range = start..<offset
    // Fewer digits than the 309 of the greatest double cannot exceed it.
    guard isBounded && range.count < 309 || Double(text(in: range))?.isFinite == true else {
      throw JSONParseError(at: start, .numberOutOfRange(text(in: range)))
    }
    return (range, isInteger)
  }

  private mutating func skipDigits() throws(JSONParseError) {
    guard isDigit(next) else { throw unexpected(.digit) }
    repeat { offset += 1 } while isDigit(next)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }

  private func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The errors at a byte that cannot stand where it does; never built for a valid text.
extension JSONCursor {
  /// Returns the error at the next byte.
  func unexpected(_ expected: JSONParseError.Expectation) -> JSONParseError {
    unexpected(expected, at: offset)
  }

  /// Returns the error at a byte where something else was expected.
  @inline(never)
  func unexpected(_ expected: JSONParseError.Expectation, at index: Int) -> JSONParseError {
    guard index < bytes.count else {
      let isEmpty = bytes[(hasByteOrderMark ? 3 : 0)...].allSatisfy { $0 <= 0x20 }
      return JSONParseError(at: index, isEmpty ? .empty : .truncated)
    }
    if index == offset, isAtComment { return JSONParseError(at: index, .comment) }
    guard bytes[index] < 0x80 else {
      do throws(JSONParseError) {
        let found = bytes[index..<(try endOfCharacter(at: index))]
        return JSONParseError(
          at: index, .unexpected(found: String(decoding: found, as: UTF8.self), expected: expected))
      } catch {
        return error
      }
    }
    let word = word(at: index)
    let isCut = index + word.utf8.count == bytes.count && !word.isEmpty
    if expected == .value, isCut, ["true", "false", "null"].contains(where: { $0.hasPrefix(word) })
    {
      return JSONParseError(at: bytes.count, .truncated)
    }
    let found = word.isEmpty ? String(Unicode.Scalar(bytes[index])) : word
    return JSONParseError(at: index, .unexpected(found: found, expected: expected))
  }

  /// Returns the error at the next value, when it is not of the type wanted.
  @inline(never)
  func mismatch(_ expected: JSONType) -> JSONParseError {
    var ahead = self
    do throws(JSONParseError) {
      return JSONParseError(at: offset, .wrongType(found: try ahead.nextType(), expected: expected))
    } catch {
      return error
    }
  }

  /// True when a comment of one of the dialects that have them starts here.
  var isAtComment: Bool {
    startsWith("//") || startsWith("/*") || startsWith("#")
  }

  /// Returns the run of ASCII letters that begins here, at most 16 of them.
  private func word(at start: Int) -> String {
    let letters = bytes[start...].prefix(16).prefix {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
