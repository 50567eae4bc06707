import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// The trend of a KPI: a chart of its periods with target and benchmark where the window has room, else
  /// a sparkline with its first and its last value.
  func trend(of reading: Reading, captionWidth: Int) -> [Line] {
    let known = reading.trend.compactMap { $0 }
    guard known.count > 1, let first = known.first, let last = known.last else { return [] }
    let title = caption(words.title(.trend), width: captionWidth)
    let height = pageCapacity >= 30 ? 10 : 7
    let chart = pageCapacity < 16 ? [] : chart(of: reading).lines(width: pageWidth, height: height)
    guard chart.isEmpty else {
      return [title + legend(of: reading, in: pageWidth - captionWidth)] + chart + [.blank]
    }
    let texts = [first, last].map { text($0, of: reading) }
    return [title + sparkline(of: reading) + Line("   \(texts[0]) → \(texts[1])", .secondary)]
  }

  private func chart(of reading: Reading) -> TrendChart {
    let steps = Period.steps(towards: reading.measure.period, today: today)
    let texts = zip(steps, reading.trend).map { step, value in
      TrendChart.Point(
        value: value?.approximation, name: words.dates.period(step),
        shortName: words.dates.shortPeriod(step),
        text: value.map { text($0, of: reading) } ?? "–")
    }
    let band = band(of: reading)
    return TrendChart(
      points: texts, target: target(of: reading), band: band.map { ($0.low, $0.high) },
      style: reading.goal == nil ? .focus : reading.status.sign.style
    ) { value in
      let ratio = Ratio(Int128((value * 1_000_000).rounded()), 1_000_000) ?? Ratio(0)
      let isWhole = abs((value * 100).rounded() - value * 100) < 0.000_001
      return words.value(ratio, in: reading.measure.unit, of: isWhole ? 1 : 20)
    }
  }

  /// What the marks of the chart are.
  private func legend(of reading: Reading, in width: Int) -> Line {
    let target =
      target(of: reading) == nil
      ? .blank : Line("╌╌ ", .attention).then(words.title(.goal).lowercased(), .secondary)
    let band =
      band(of: reading) == nil
      ? .blank : Line("░░ ", .secondary).then(words.title(.field).lowercased(), .secondary)
    return Line(asManyAsFit: [target, band].filter { !$0.isEmpty }, in: width, separator: "   ")
  }

  private func text(_ value: Ratio, of reading: Reading) -> String {
    words.value(value, in: reading.measure.unit, of: reading.measure.n)
  }

  /// The target in the unit of the values; none for an amount in another currency.
  private func target(of reading: Reading) -> Double? {
    let unit = reading.measure.unit
    guard unit.currency == nil || unit.currency == board.settings.currency else { return nil }
    return reading.goal?.target.map { $0.approximation * scale(of: unit) }
  }

  private func band(of reading: Reading) -> (low: Double, high: Double?)? {
    guard let band = Band.of(kpi: reading.measure.kpi) else { return nil }
    let scale = scale(of: reading.measure.unit)
    return (band.low.approximation * scale, band.high.map { $0.approximation * scale })
  }

  /// Goals and benchmarks of rates are in percent.
  private func scale(of unit: Measure.Unit) -> Double { unit == .rate ? 0.01 : 1 }
}
