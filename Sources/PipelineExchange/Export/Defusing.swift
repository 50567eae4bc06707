extension String {
  /// The text as a cell that no spreadsheet takes for a formula: one apostrophe before a text whose first
  /// sign, blanks and apostrophes aside, is `=`, `+`, `-`, `@`, a tab or a line end.
  ///
  /// The apostrophe is put before texts alone, never before numbers, amounts and dates, and ``restored``
  /// takes it off again: `restored(defused(x)) == x` for every text.
  package var defused: String { startsFormula ? "'" + self : self }

  /// The text before it was ``defused``; any other text stays as it is.
  package var restored: String { first == "'" && startsFormula ? String(dropFirst()) : self }

  private var startsFormula: Bool {
    let scalar = unicodeScalars.first { $0 != "'" && $0 != " " }
    return switch scalar {
    case "=", "+", "-", "@", "\t", "\n", "\r": true
    default: false
    }
  }

  /// The text as a file of other programs holds it: line ends are line feeds; other control characters but
  /// tabs have their picture (`␛`) or `�`, and so have those that change the direction of text.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.isUnprintable }) else { return self }
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\r": kept.append("\n")
      case "\n" where isAfterReturn: break
      case _ where !scalar.isUnprintable: kept.append(scalar)
      case "\u{7F}": kept.append("\u{2421}")
      case "\u{0}"..."\u{1F}": kept.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      default: kept.append("\u{FFFD}")
      }
      isAfterReturn = scalar == "\r"
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// True for control characters but tab and line feed, and for those that order or separate lines.
  fileprivate var isUnprintable: Bool {
    switch self {
    case "\t", "\n": false
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}
