/// The confidence with which an open deal is forecast: its owner's own word, or what its probability gives.
public enum ForecastCategory: String, Sendable, CaseIterable {
  /// Left out of the forecast, by the owner's word alone.
  case omitted
  case pipeline
  case bestCase = "best-case"
  case commit

  /// The probability in percent from which a deal is committed.
  public static let commitFrom = 80
  /// The probability in percent from which a deal belongs to the best case.
  public static let bestCaseFrom = 50

  /// The category that a probability in percent gives.
  public init(percent: Int) {
    self =
      percent >= ForecastCategory.commitFrom
      ? .commit : percent >= ForecastCategory.bestCaseFrom ? .bestCase : .pipeline
  }

  /// The category of a text, in English or French or as other programs write it, whatever case, accents,
  /// blanks and hyphens.
  public init?(typed text: String) {
    let folded = FoldedText(text.split { $0 == " " || $0 == "-" }.joined(separator: " "))
    guard let known = ForecastCategory.names.first(where: { $0.0.contains(where: folded.isAll) })
    else { return nil }
    self = known.1
  }

  private static let names: [([String], ForecastCategory)] = [
    (["omitted", "not forecasted", "hors prévision"], .omitted), (["pipeline"], .pipeline),
    (["best case", "most likely", "optimiste"], .bestCase),
    (["commit", "committed", "engagé", "engagée"], .commit),
  ]
}
