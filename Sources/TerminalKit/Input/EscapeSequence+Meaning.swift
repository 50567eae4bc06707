extension EscapeSequence {
  /// Returns the meaning of a whole sequence for terminals whose terminfo does not define it.
  static func meaning(of sequence: [UInt8], at time: Int) -> Meaning {
    let body = sequence.dropFirst(2)
    guard let final = body.last else { return .nothing }
    let parameters = String(decoding: body.dropLast(), as: UTF8.self)
    switch sequence[1] {
    case UInt8(ascii: "O"):
      return key(shift: final, modifier: parameters).map(Meaning.key) ?? .nothing
    case UInt8(ascii: "["):
      if sequence == Array("\u{1B}[200~".utf8) { return .pasteStart }
      if parameters.first == "<" {
        guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .nothing }
        let isRelease = final == UInt8(ascii: "m")
        return Mouse(report: parameters.dropFirst(), isRelease: isRelease, time: time)
          .map(Meaning.mouse) ?? .nothing
      }
      if let reply = reply(parameters, final: final) { return .reply(reply) }
      return key(control: final, parameters: parameters).map(Meaning.key) ?? .nothing
    case UInt8(ascii: "]"):
      return ground(String(decoding: body, as: UTF8.self)).map(Meaning.reply) ?? .nothing
    default:
      return .nothing
    }
  }

  /// Returns the key of `ESC [ 1 ; 5 A` and its like.
  private static func key(control final: UInt8, parameters: String) -> Key? {
    if parameters.first == "[" {
      return functions.firstIndex(of: final).map { Key(.function($0 + 1)) }
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let modifiers = Key.Modifiers(parameter: numbers.dropFirst().first.flatMap { $0 })
    if final == UInt8(ascii: "Z") { return Key(.tab, modifiers: .shift) }
    if final == UInt8(ascii: "~"), let number = numbers.first ?? nil {
      return tildeKeys[number].map { Key($0, modifiers: modifiers) }
    }
    guard parameters.isEmpty || numbers.first == 1 else { return nil }
    return letterKeys[final].map { Key($0, modifiers: modifiers) }
  }

  /// Returns the key of `ESC O A`, and those of the keypad in application mode.
  private static func key(shift final: UInt8, modifier: String) -> Key? {
    if let code = letterKeys[final] {
      return Key(code, modifiers: Key.Modifiers(parameter: Int(modifier)))
    }
    guard final != UInt8(ascii: "M") else { return Key(.enter) }
    // The keypad sends the character it types, moved up by 0x40.
    guard (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(final) else { return nil }
    return .character(Character(Unicode.Scalar(final - 0x40)))
  }

  private static func reply(_ parameters: String, final: UInt8) -> TerminalReply? {
    guard parameters.first == "?" else { return nil }
    if final == UInt8(ascii: "c") { return .fence }
    guard final == UInt8(ascii: "y"), parameters.hasPrefix("?2026;"), parameters.last == "$" else {
      return nil
    }
    let state = parameters.dropFirst("?2026;".count).dropLast()
    return .synchronizedOutput(isSupported: state == "1" || state == "2")
  }

  /// Returns the brightness in `11;rgb:1e1e/1e1e/1e1e`, each channel of one to four digits.
  private static func ground(_ body: String) -> TerminalReply? {
    let prefix = "11;rgb:"
    guard body.hasPrefix(prefix) else { return nil }
    let colour = body.dropFirst(prefix.count).prefix { $0.isHexDigit || $0 == "/" }
    let channels = colour.split(separator: "/").compactMap { digits -> Int? in
      guard digits.count <= 4, let value = Int(digits, radix: 16) else { return nil }
      return value * 255 / ((1 << (4 * digits.count)) - 1)
    }
    guard channels.count == 3 else { return nil }
    let luma = 299 * channels[0] + 587 * channels[1] + 114 * channels[2]
    return .ground(isLight: luma > 127_500)
  }

  private static let functions = Array("ABCDE".utf8)

  private static let letterKeys: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let tildeKeys: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}

extension Key.Modifiers {
  /// Creates modifiers from xterm's parameter: one more than the bits shift, alt, control, meta.
  fileprivate init(parameter: Int?) {
    self = []
    guard let parameter, (2...16).contains(parameter) else { return }
    let bits = parameter - 1
    if bits & 1 != 0 { insert(.shift) }
    if bits & (2 | 8) != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}
