import PipelineDomain

extension Vocabulary {
  /// The counts of both sides: `12 of 120 → 30 of 118`.
  func counts(of result: Experiment.Result, of word: String) -> String {
    [result.control, result.variant]
      .map { "\(figures.whole($0.successes)) \(word) \(figures.whole($0.trials))" }
      .joined(separator: " → ")
  }

  /// A difference with its interval: `+15.4 points (5.1 to 25.5)`.
  func points(_ difference: RateDifference, _ unit: String, to word: String) -> String {
    let sign = difference.value.numerator > 0 ? "+" : ""
    let texts = [difference.value, difference.low, difference.high].map { share in
      share.scaled(by: 100).map { figures.decimal($0, decimals: 1) } ?? unavailable
    }
    return "\(sign)\(texts[0]) \(unit) (\(texts[1]) \(word) \(texts[2]))"
  }
}
