extension InputDecoder {
  /// Takes one control byte off the front.
  func control(_ rest: inout ArraySlice<UInt8>) -> [Key]? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case 0x00: return [.control(" ")]
    case 0x08, 0x7F: return [Key(.backspace)]
    case 0x09: return [Key(.tab)]
    case 0x0A, 0x0D: return [Key(.enter)]
    default: return [.control(Character(Unicode.Scalar(byte + 0x40)))]
    }
  }

  /// Takes the characters up to the next control byte off the front.
  ///
  /// `nil` when only the start of a character is left. Bytes that are no UTF-8, and C1 controls,
  /// are dropped.
  func text(_ rest: inout ArraySlice<UInt8>) -> [Key]? {
    let run = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
    let isLast = run.endIndex == rest.endIndex
    let whole = isLast ? run.dropLast(InputDecoder.unfinishedLength(run)) : run
    guard !whole.isEmpty else { return nil }
    rest = rest[whole.endIndex...]
    return String(decoding: whole, as: UTF8.self)
      .filter { $0 != "\u{FFFD}" && !("\u{80}"..."\u{9F}").contains($0) }
      .map(Key.character)
  }

  /// How many bytes at the end begin a character that they do not finish.
  private static func unfinishedLength(_ bytes: ArraySlice<UInt8>) -> Int {
    for (count, byte) in zip(1...3, bytes.reversed()) {
      switch byte {
      case 0x80..<0xC0: continue
      case 0xC2..<0xE0: return count < 2 ? count : 0
      case 0xE0..<0xF0: return count < 3 ? count : 0
      case 0xF0..<0xF5: return count
      default: return 0
      }
    }
    return 0
  }
}
