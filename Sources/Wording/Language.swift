package import PipelineDomain

/// A language the program speaks; the raw value is what files and options call it.
///
/// A language is a type that conforms to ``Vocabulary``: a text that it lacks does not compile.
package enum Language: String, Sendable, CaseIterable {
  /// English, as written in Britain.
  case english = "en"
  /// French, as written in France.
  case french = "fr"

  /// The language of a locale as POSIX names it: `fr_FR.UTF-8`; `nil` for one that is not spoken
  /// here, and for `C`.
  package init?(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self.init(rawValue: name.lowercased())
  }

  /// The words of the language.
  ///
  /// - Parameters:
  ///   - usesSymbols: Whether currencies are shown by symbols (`42 k€`), which not every terminal
  ///     can, or always by their codes (`42 kEUR`).
  ///   - keys: The keys that sentences name; without any they name none.
  package func words(usesSymbols: Bool = true, keys: KeyNames = .none) -> any Vocabulary {
    switch self {
    case .english: English(usesSymbols: usesSymbols, keys: keys)
    case .french: French(usesSymbols: usesSymbols, keys: keys)
    }
  }
}

/// Everything the program says, in one language.
///
/// There is a requirement for each text, with what varies in it as arguments. Facts come in; only
/// here do they become sentences.
package protocol Vocabulary: AdviceWords, AnswerWords, BoardWords, CommandWords, ConfigurationWords,
  DealWords, DetailWords, DocumentWords, FileWords, FilterWords, ForecastWords, FreshnessWords,
  FunnelWords, GrammarWords, HandOverWords, HelpWords, HygieneWords, ImportWords, ListWords,
  MeasureWords,
  MouseWords, QualificationWords, RecordWords, RefusalWords, ReplyWords, ReviewWords, RitualWords,
  StatusWords, Sendable
{
  /// How the language writes numbers and amounts.
  var figures: Figures { get }
  /// How the language writes days and times.
  var dates: Dates { get }
  /// What a new board calls things.
  var boardNames: BoardNames { get }
}

extension Vocabulary {
  /// The text with a capital first letter.
  func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A sentence as a part of another: its first letter small, without its stop.
  func phrase(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast(sentence.hasSuffix(".") ? 1 : 0)
  }
}
