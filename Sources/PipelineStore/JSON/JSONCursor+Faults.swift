import Diagnostics

/// What to say of a byte that cannot stand where it does; never on the way of a good text.
extension JSONCursor {
  /// The fault at the next byte.
  func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    unexpected(expected, at: offset)
  }

  /// The fault at a byte where something else was expected.
  @inline(never)
  func unexpected(_ expected: JSONFault.Expectation, at index: Int) -> JSONFault {
    guard index < bytes.count else {
      let isEmpty = bytes[(hasByteOrderMark ? 3 : 0)...].allSatisfy { $0 <= 0x20 }
      return JSONFault(at: index, isEmpty ? .empty : .truncated)
    }
    if index == offset, isAtComment { return JSONFault(at: index, .comment) }
    guard bytes[index] < 0x80 else {
      do throws(JSONFault) {
        let found = bytes[index..<(try endOfCharacter(at: index))]
        return JSONFault(
          at: index, .unexpected(found: String(decoding: found, as: UTF8.self), expected: expected))
      } catch {
        return error
      }
    }
    let word = word(at: index)
    let isCut = index + word.utf8.count == bytes.count && !word.isEmpty
    if expected == .value, isCut, ["true", "false", "null"].contains(where: { $0.hasPrefix(word) })
    {
      return JSONFault(at: bytes.count, .truncated)
    }
    let found = word.isEmpty ? String(Unicode.Scalar(bytes[index])) : word
    return JSONFault(at: index, .unexpected(found: found, expected: expected))
  }

  /// The fault at the next value, when it is not of the type wanted.
  @inline(never)
  func mismatch(_ expected: JSONType) -> JSONFault {
    var ahead = self
    do throws(JSONFault) {
      return JSONFault(at: offset, .wrongType(found: try ahead.nextType(), expected: expected))
    } catch {
      return error
    }
  }

  /// Whether a comment of one of the dialects that have them stands here.
  var isAtComment: Bool {
    startsWith("//") || startsWith("/*") || startsWith("#")
  }

  /// The run of ASCII letters that begins here, at most 16 of them.
  private func word(at start: Int) -> String {
    let letters = bytes[start...].prefix(16).prefix {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
