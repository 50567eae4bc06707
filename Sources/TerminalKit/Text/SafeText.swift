/// The one function that makes text safe to show: on the board, and in the output of commands.
///
/// Nothing in the data can then control the terminal, hide, reorder or shift the text beside it:
///
/// | in the text | shown |
/// |---|---|
/// | line ends, tabs | `␣` |
/// | other control characters | their picture (`␛`), or `·` |
/// | bidirectional controls, invisible characters, tags | `·`, one for a run of tags |
/// | joiners between letters, variation selectors | nothing |
/// | joined emoji, skin tones | the first emoji |
/// | flags | their two letters |
/// | characters later than Unicode 14, or none | `?` |
/// | more than four marks on a character | four |
package enum SafeText {
  /// Returns the text as it can be shown; the same text when it is safe already.
  ///
  /// - Complexity: linear, without a copy for nearly all text.
  package static func displayable(_ text: String) -> String {
    guard DisplayWidth.ofPlain(text) == nil else { return text }
    var glyphs = GlyphIterator(text)
    var shown = String.UnicodeScalarView()
    while let glyph = glyphs.next() {
      shown.append(glyph.base)
      // One by one: `append(contentsOf:)` copies the whole text.
      for mark in glyph.marks { shown.append(mark) }
    }
    return String(shown)
  }

  /// Returns the text as another program may take it from the clipboard: one line that controls nothing,
  /// wherever it is pasted.
  ///
  /// Line ends and tabs become blanks, one for a run; other controls, and so the end of a marked paste,
  /// and all characters that are invisible or change the direction of text are left out.
  ///
  /// - Complexity: linear.
  package static func pasteable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        // Also the separators of lines and paragraphs, and blanks of other widths.
        let isBreak = scalar != " " && scalar != "\u{A0}"
        if !isBreak {
          kept.append(scalar)
        } else if kept.last != " " {
          kept.append(" ")
        }
      } else if scalar.properties.generalCategory != .control, !scalar.isInvisible {
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}

/// The replacement of a character on a screen that has only ASCII.
///
/// Every form is one character, since it takes the place of one cell: letters lose their accents,
/// lines and signs become the nearest sign, the rest is `?`.
package enum AsciiForm {
  /// Returns the one ASCII character shown for a character; itself when it is ASCII.
  package static func of(_ character: Character) -> Character {
    guard !character.isASCII else { return character }
    guard let base = character.unicodeScalars.first else { return "?" }
    // A letter written with its accents apart.
    if base.isASCII { return Character(base) }
    return forms[base] ?? "?"
  }

  private static let forms: [Unicode.Scalar: Character] = {
    var forms: [Unicode.Scalar: Character] = [:]
    for (form, scalars) in groups {
      for scalar in scalars.unicodeScalars { forms[scalar] = form }
    }
    return forms
  }()

  private static let groups: [(Character, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ€"), ("G", "ĜĞĠĢ"),
    ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇŊ"),
    ("O", "ÒÓÔÕÖØŌŎŐŒ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚÞ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"),
    ("a", "àáâãäåāăąæª"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏőœº°"), ("r", "ŕŗř"), ("s", "śŝşšșßſ"), ("t", "ţťŧțþ"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýŷÿ"), ("z", "źżž"),
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}"), (".", "·∙…"),
    ("-", "‐‑‒–—―−─━"), ("|", "│┃▌¦"), ("+", "┌┐└┘├┤┬┴┼✚✓"), ("'", "‘’‚ʼ´"), ("\"", "“”„"),
    ("<", "‹«←◂"), (">", "›»→▸❯"), ("*", "•✦★×"), ("_", "␣"), ("x", "✗"),
  ]
}
