/// What stands for a character on a screen that has only ASCII.
///
/// Every answer is one character, since it takes the place of one cell: letters lose their accents,
/// lines and signs become the nearest sign, the rest is `?`.
package enum AsciiForm {
  /// The one ASCII character shown for a character; itself when it is ASCII.
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
