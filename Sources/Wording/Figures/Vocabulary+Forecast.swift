package import PipelineDomain

extension Vocabulary {
  /// The figures of a line, a cell each: period, won, commit, best case, pipeline, weighted, P10, P50,
  /// P90, goal, chance.
  package func cells(_ line: Forecast.Line, in currency: Currency) -> [String] {
    let columns = [line.won, line.commit, line.bestCase, line.pipeline].map { Ratio($0) }
    let range = [10, 50, 90].map { Ratio(line.outcomes.quantile(percent: $0)) }
    let amounts = (columns + [line.weighted] + range).map { figures.compact($0, currency) }
    return [dates.period(line.period)] + amounts + [
      line.goal.map { figures.compact($0, currency) } ?? "",
      line.chance.map { figures.percent($0, of: line.openCount) } ?? "",
    ]
  }

  /// Why parts of a forecast have no goal; `nil` where goals belong to them.
  package func goalNote(_ parts: [Forecast]) -> String? {
    let reason = parts.lazy.compactMap(\.goalUnavailability).first { $0 == .quotasByOwner }
    return reason.map { goalTitle + colon + unavailable + ", " + self.reason($0) }
  }

  /// Rows of figures of a forecast below the headings of the columns that hold any.
  package func forecastTable(_ rows: [[String]]) -> [[String]] {
    let headings = forecastHeadings.enumerated().map { column, heading in
      rows.contains { !$0[column].isEmpty } ? heading : ""
    }
    return [headings] + rows
  }

  /// What one lever of velocity brings when it is a tenth better; `nil` when there is no velocity.
  package func lever(_ lever: Levers.Lever, of levers: Levers) -> String? {
    let isInverse = lever == .cycle
    guard let tenth = Ratio(isInverse ? -1 : 1, 10),
      let gain = levers.changing(lever, by: tenth).flatMap(levers.gain)
    else { return nil }
    let sign = isInverse ? Figures.minus : "+"
    return "\(name(of: lever)) \(sign)10 %\(colon)\(velocity) +\(figures.percent(gain, of: 20))"
  }
}
