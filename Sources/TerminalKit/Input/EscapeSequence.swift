/// One sequence that begins with Escape, by ECMA-48 and xterm's extensions.
struct EscapeSequence {
  enum Meaning {
    case key(Key)
    case reply(TerminalReply)
    case mouse(Mouse)
    case pasteStart
    case nothing
  }

  static let introducer: UInt8 = 0x1B
  static let mouseStart = Array("\u{1B}[<".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The length above which a sequence is discarded: more than any known one has.
  private static let longest = 4096

  let meaning: Meaning
  let length: Int

  /// Reads the sequence that `bytes`, read at `time`, begin with; `nil` when its end has not come yet.
  init?(_ bytes: ArraySlice<UInt8>, known: [[UInt8]: Key], at time: Int) {
    let body = bytes.dropFirst()
    guard let second = body.first else { return nil }
    let end: ArraySlice<UInt8>.Index?
    switch second {
    case UInt8(ascii: "["): end = EscapeSequence.controlEnd(body)
    case UInt8(ascii: "O"): end = EscapeSequence.shiftEnd(body)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      end = EscapeSequence.stringEnd(body)
    case EscapeSequence.introducer:
      meaning = .key(Key(.escape))
      length = 1
      return
    default:
      // Alt and a key: the key is dropped, whole.
      meaning = .key(Key(.escape))
      length = 1 + EscapeSequence.characterLength(second)
      guard length <= bytes.count else { return nil }
      return
    }
    guard let end else {
      guard bytes.count >= EscapeSequence.longest else { return nil }
      meaning = .nothing
      length = bytes.count
      return
    }
    let sequence = Array(bytes[..<end])
    length = sequence.count
    if let key = known[sequence] {
      meaning = .key(key)
    } else {
      meaning = EscapeSequence.meaning(of: sequence, at: time)
    }
  }

  /// Returns the end of a sequence that lost its Escape on the way, if `bytes` are one.
  static func tail(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>.Index? {
    switch bytes.first {
    case UInt8(ascii: "["): return controlEnd(bytes)
    case UInt8(ascii: "O"): return shiftEnd(bytes)
    default: return nil
    }
  }

  /// Returns the end of `[`, parameters and a final byte; an invalid byte ends it early.
  private static func controlEnd(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>.Index? {
    var rest = body.dropFirst()
    // The Linux console sends `[[A` for F1.
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
    guard let end = rest.firstIndex(where: { !(0x20..<0x40).contains($0) }) else { return nil }
    guard (0x40..<0x7F).contains(rest[end]) else { return end }
    // The old mouse report carries three bytes of any value.
    let isMouse = rest[end] == UInt8(ascii: "M") && end == rest.startIndex
    let length = isMouse ? 4 : 1
    return rest.endIndex - end >= length ? end + length : nil
  }

  /// Returns the end of `O`, a modifier and a final byte.
  private static func shiftEnd(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>.Index? {
    let rest = body.dropFirst()
    guard let end = rest.firstIndex(where: { !(0x30..<0x3A).contains($0) }) else { return nil }
    return (0x40..<0x7F).contains(rest[end]) || (0x2A..<0x30).contains(rest[end]) ? end + 1 : end
  }

  /// Returns the end of a string that BEL or Escape and a backslash closes.
  private static func stringEnd(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>.Index? {
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == introducer }) else { return nil }
    guard body[end] == introducer else { return end + 1 }
    guard end + 1 < body.endIndex else { return nil }
    return body[end + 1] == UInt8(ascii: "\\") ? end + 2 : end
  }

  private static func characterLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 1
    }
  }
}
