/// How many cells text fills once it has been made safe to show.
///
/// Widths are those most terminals and the C library agree on: two for East Asian wide characters
/// and emoji, none for combining marks, one for the rest, ambiguous characters included. What the
/// two disagree on (joined emoji, skin tones, flags, variation selectors) is replaced first: see
/// ``SafeText``.
package enum DisplayWidth {
  /// The cells one character fills, from zero for a lone mark's dropped parts to two; more for the
  /// few clusters that hold several letters, such as flags.
  package static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// The cells a text fills.
  ///
  /// - Complexity: linear; a table is searched for characters beyond Latin only.
  package static func of(_ text: String) -> Int {
    let bytes = text.utf8
    guard !SafeText.isPlain(text) else { return bytes.count }
    var glyphs = GlyphIterator(text)
    var width = 0
    while let glyph = glyphs.next() { width += glyph.width }
    return width
  }

  /// The part of a text that fits in `columns` cells, made safe, ending in `ellipsis` when cut.
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
    var width = 0
    var kept = ""
    for character in safe {
      width += of(character)
      guard width <= room else { break }
      kept.append(character)
    }
    return kept + ellipsis
  }

  /// The cells an assigned, visible scalar fills: 0, 1 or 2.
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
