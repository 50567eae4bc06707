package import PipelineDomain

/// All texts of the program, in one language.
///
/// There is a member for each text, with its variable parts as arguments: facts come in, and only here do
/// they become sentences. A text has both languages side by side, and one that lacks a language does not
/// compile.
package struct Strings: Sendable {
  /// The language.
  package let language: Language
  /// The formats of numbers and amounts.
  package let figures: Figures
  /// The formats of days and times.
  package let dates: Dates
  /// The keys named in texts.
  let keys: KeyNames

  init(_ language: Language, usesSymbols: Bool, keys: KeyNames) {
    self.language = language
    self.keys = language == .french ? keys.called(KeyNames.french) : keys
    figures = Figures(language, usesSymbols: usesSymbols)
    dates = language == .french ? .french : .english
  }

  /// The names on a new board.
  package var boardNames: BoardNames { say(en: .english, fr: .french) }

  /// Returns one of two texts, by the language; the other is not made.
  func say<Text>(en: @autoclosure () -> Text, fr: @autoclosure () -> Text) -> Text {
    switch language {
    case .english: en()
    case .french: fr()
    }
  }
}

extension Language {
  /// The texts of the language.
  ///
  /// - Parameters:
  ///   - usesSymbols: True to show currencies by symbols (`42 k€`), which not every terminal can, false
  ///     to show them by their codes (`42 kEUR`).
  ///   - keys: The keys named in texts; by default none.
  package func words(usesSymbols: Bool = true, keys: KeyNames = .none) -> Strings {
    Strings(self, usesSymbols: usesSymbols, keys: keys)
  }
}

extension Strings {
  /// `1 day`, `2 days`.
  package func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    figures.whole(number) + " " + form(number, singular, plural)
  }

  /// `a, b and c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(en: " and ", fr: " et ") + last
  }

  /// A text in quotation marks: `“Audit”`.
  package func quoted(_ text: String) -> String {
    say(en: "“\(text)”", fr: "«\u{A0}\(text)\u{A0}»")
  }

  /// The colon after a caption, blanks included.
  package var colon: String { say(en: ": ", fr: "\u{A0}: ") }

  /// The semicolon between two statements, blanks included.
  package var semicolon: String { say(en: "; ", fr: "\u{A0}; ") }

  /// `; did you mean X?`, or nothing.
  func suggestion(_ nearest: String?) -> String {
    say(
      en: nearest.map { "; did you mean \($0)?" } ?? "",
      fr: nearest.map { "\u{A0}; vouliez-vous dire \($0)\u{A0}?" } ?? "")
  }

  /// The suggestion, then a hint.
  func suggestion(_ nearest: String?, then hint: String) -> String {
    nearest.map { suggestion($0) + " " + capitalized(hint) } ?? semicolon + hint
  }

  /// The suggestion, or a hint where there is none.
  func suggestion(_ nearest: String?, else hint: String) -> String {
    nearest == nil ? semicolon + hint : suggestion(nearest)
  }

  /// The form that goes with a number: one is singular, in French zero too.
  func form(_ number: Int, _ singular: String, _ plural: String) -> String {
    say(en: number == 1, fr: number.magnitude < 2) ? singular : plural
  }

  /// The text as the end of a sentence: with a full stop, unless it ends in a mark that closes one, as
  /// an abbreviated month or what somebody typed may.
  func stopped(_ text: String) -> String {
    text.last.map(".…!?".contains) == true ? text : text + "."
  }

  /// The text as one argument of a shell, whatever it holds.
  func argument(_ text: String) -> String {
    let quoted = text.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    return "'\(quoted)'"
  }

  /// The text with a capital first letter.
  package func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A sentence as a part of another: its first letter small, without its stop.
  func phrase(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast(sentence.hasSuffix(".") ? 1 : 0)
  }
}
