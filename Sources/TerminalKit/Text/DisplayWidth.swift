/// The width of text in cells once it has been made safe to show.
///
/// Widths are those most terminals and the C library agree on: two for East Asian wide characters
/// and emoji, none for combining marks, one for the rest, ambiguous characters included. Sequences the
/// two disagree on (joined emoji, skin tones, flags, variation selectors) are replaced first: see
/// ``SafeText``.
package enum DisplayWidth {
  /// Returns the cells one character fills, from zero for a lone mark's dropped parts to two; more for the
  /// few clusters that contain several letters, such as flags.
  package static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// Returns the cells a text fills.
  ///
  /// - Complexity: linear; tables are searched for rare characters only.
  package static func of(_ text: String) -> Int {
    if let width = ofPlain(text) { return width }
    var glyphs = GlyphIterator(text)
    var width = 0
    while let glyph = glyphs.next() { width += glyph.width }
    return width
  }

  /// Returns the part of a text that fits in `columns` cells, made safe, ending in `ellipsis` when cut.
  ///
  /// Whole characters are cut, never their marks alone. The result may be a cell narrower than
  /// asked when a wide character does not fit. An ellipsis wider than `columns` leaves nothing.
  package static func truncated(
    _ text: String, to columns: Int, ellipsis: String = "…",
  ) -> String {
    let safe = SafeText.displayable(text)
    guard of(safe) > columns else { return safe }
    let room = columns - of(ellipsis)
    guard room >= 0 else { return "" }
    if ofPlain(safe) != nil { return prefix(ofPlain: safe, in: room) + ellipsis }
    var width = 0
    var kept = ""
    for character in safe {
      width += of(character)
      guard width <= room else { break }
      kept.append(character)
    }
    return kept + ellipsis
  }

  private static func prefix(ofPlain text: String, in room: Int) -> Substring {
    var left = room
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { scalar in
      left -= ofPlain(scalar.value)
      return left < 0
    }
    return text[..<(end ?? scalars.endIndex)]
  }

  /// Returns the cells of a text that is plain throughout; `nil` for any other.
  static func ofPlain(_ text: String) -> Int? {
    let width = text.utf8.withContiguousStorageIfAvailable { $0.plainWidth }
    return width ?? Array(text.utf8).withUnsafeBufferPointer { $0.plainWidth }
  }

  /// Returns the cells of a scalar that is surely visible and not a part of the character before it, one or
  /// two; zero for any other scalar, visible or not.
  ///
  /// The ranges cover nearly all text: Latin, Greek and Cyrillic letters, punctuation, currencies, arrows,
  /// lines, blocks and check marks; kana, ideographs and Hangul. They save the lookup in the tables of
  /// Unicode.
  static func ofPlain(_ value: UInt32) -> Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x391...0x3A1, 0x3A3..<0x483, 0x2010...0x2027,
      0x202F...0x205E, 0x20A0...0x20C0, 0x2190...0x2319, 0x2500...0x25FC, 0x2713...0x271A:
      1
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: 0
    }
  }

  /// Returns the cells an assigned, visible scalar fills: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // Middle and final Hangul letters are drawn into the cells of the first.
    guard !(0x1160...0x11FF).contains(value), !(0xD7B0...0xD7FB).contains(value) else { return 0 }
    return isWide(value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}

/// The bytes of a text: valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
  /// The cells of the text when it is plain throughout.
  var plainWidth: Int? {
    var (index, width) = (0, 0)
    while index < count {
      let cells = DisplayWidth.ofPlain(takeScalar(at: &index))
      guard cells > 0 else { return nil }
      width += cells
    }
    return width
  }

  /// Returns the scalar whose first byte is at `index`, which moves on to the next one.
  func takeScalar(at index: inout Int) -> UInt32 {
    let lead = UInt32(self[index])
    index += 1
    guard lead >= 0x80 else { return lead }
    let rest = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = lead & (0x3F >> UInt32(rest))
    for _ in 0..<rest {
      value = value << 6 | UInt32(self[index]) & 0x3F
      index += 1
    }
    return value
  }
}

extension Unicode.Scalar {
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  /// True when it is surely visible and not a part of the character before it.
  var isPlain: Bool { DisplayWidth.ofPlain(value) > 0 }

  /// True when supported terminals have it: those of Unicode 14.
  var isKnown: Bool {
    guard let age = properties.age, properties.generalCategory != .unassigned else { return false }
    return age.major <= 14
  }

  /// True when it is drawn over the character before it.
  var isMark: Bool {
    value >= 0x300 && isKnown && !isInvisible && DisplayWidth.of(self) == 0
  }

  /// True when it shows nothing of its own: format controls, fillers, joiners.
  var isInvisible: Bool {
    properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
      || properties.generalCategory == .lineSeparator
      || properties.generalCategory == .paragraphSeparator
  }

  var isJoiner: Bool { self == .zeroWidthJoiner || self == "\u{200C}" }

  var isTag: Bool { (0xE0000...0xE007F).contains(value) }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// True when it is a picture; digits, signs and letters that can become one do not count.
  var isEmoji: Bool { value > 0xFF && properties.isEmoji }

  /// True when a joiner beside it is part of the script.
  var joinsLetters: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// The letter of half a flag.
  var regionalLetter: Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return Unicode.Scalar(value - 0x1F1E6 + 0x41)
  }
}

/// The scalars that fill two cells, in ascending order.
///
/// These are the ranges of the GNU C library 2.36 (Unicode 14: East Asian wide and full-width, and
/// emoji shown as such by default), joined across unassigned code points, which never get this far.
/// A table of our own keeps layouts and recorded screens the same under every locale and library.
let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
  0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
  0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
  0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
  0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
  0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
  0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
  0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
  0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
  0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
  0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
  0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC,
  0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
  0x1FA70...0x1FAF6, 0x20000...0x3134A,
]
