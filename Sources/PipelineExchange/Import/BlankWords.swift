import PipelineDomain

/// The words and keys that programs write where they mean nothing.
enum BlankWords {
  /// Returns true for a word that means nothing in any column.
  static func holds(_ text: String) -> Bool {
    guard let first = text.utf8.first, firstBytes.contains(first), text.utf8.count <= 24 else {
      return false
    }
    return words.contains(text.lowercased())
  }

  /// Returns true for a word that means nobody in a column of people.
  static func meansNobody(_ text: String) -> Bool {
    nobody.contains(text.foldedLetters)
  }

  /// Returns true for a date that stands for none, with a clock time behind it or not.
  static func meansNoDate(_ text: String) -> Bool {
    noDates.contains { text.hasPrefix($0) }
  }

  private static let words: Set<String> = [
    "null", "nil", "none", "nan", "n/a", "n.a.", "na", "undefined", "\\n", "-", "--", "---", "–",
    "—", "(none)", "(null)", "(blank)", "(empty)", "(vide)", "(leer)", "(vacío)", "(vuoto)",
    "(vazio)", "(leeg)", "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!",
    "#valeur!", "#nom?", "#spill!", "#calc!", "#getting_data", "#field!", "#blocked!", "#unknown!",
    "#connect!", "#busy!", "000000000000000aaa", "000000000000000",
  ]

  private static let firstBytes = Set(
    words.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first))

  private static let nobody = Set(
    [
      "Unassigned", "No owner", "Nobody", "Non attribué", "Non assigné", "Sans propriétaire",
      "Nicht zugewiesen", "Kein Besitzer", "Sin asignar", "Sin propietario", "Non assegnato",
      "Não atribuído", "Niet toegewezen",
    ].map(\.foldedLetters))

  /// Zero in databases and spreadsheets, and the end of time.
  private static let noDates = [
    "0000-00-00", "00/00/0000", "0001-01-01", "1899-12-30", "1899-12-31", "1900-01-00",
    "9999-12-31", "31/12/9999", "12/31/9999", "30/12/1899", "12/30/1899",
  ]
}

extension String {
  /// The text by which words of other programs are matched: folded as names are (``FoldedText``), letters and
  /// digits alone, for programs write `close_date`, `Close Date` and `CloseDate`. Text with neither stays as
  /// it is.
  var foldedLetters: String {
    let letters = FoldedText(self).text.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? self : letters
  }
}
