import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the trend of a KPI: a chart of its periods with target and benchmark if the window has room,
  /// else a sparkline with its first and its last value.
  func trend(of result: KPIResult, captionWidth: Int) -> [Line] {
    let known = result.trend.compactMap { $0 }
    guard known.count > 1, let first = known.first, let last = known.last else { return [] }
    let title = caption(words.title(.trend), width: captionWidth)
    let height = pageCapacity >= 30 ? 10 : 7
    let chart = pageCapacity < 16 ? [] : chart(of: result).lines(width: pageWidth, height: height)
    guard chart.isEmpty else {
      return [title + legend(of: result, in: pageWidth - captionWidth)] + chart + [.blank]
    }
    let texts = [first, last].map { text($0, of: result) }
    return [title + sparkline(of: result) + Line("   \(texts[0]) → \(texts[1])", .secondary)]
  }

  private func chart(of result: KPIResult) -> TrendChart {
    let steps = Period.steps(towards: result.figure.period, today: today)
    let texts = zip(steps, result.trend).map { step, value in
      TrendChart.Point(
        value: value?.approximation, name: words.dates.period(step),
        shortName: words.dates.shortPeriod(step),
        text: value.map { text($0, of: result) } ?? "–")
    }
    let benchmark = benchmark(of: result)
    return TrendChart(
      points: texts, target: target(of: result), benchmark: benchmark.map { ($0.low, $0.high) },
      style: result.goal == nil ? .focus : result.status.sign.style
    ) { value in
      let ratio = Ratio(Int128((value * 1_000_000).rounded()), 1_000_000) ?? Ratio(0)
      let isWhole = abs((value * 100).rounded() - value * 100) < 0.000_001
      return words.value(ratio, in: result.figure.unit, of: isWhole ? 1 : 20)
    }
  }

  /// Returns the legend of the chart.
  private func legend(of result: KPIResult, in width: Int) -> Line {
    let target =
      target(of: result) == nil
      ? .blank : Line("╌╌ ", .attention).then(words.title(.goal).lowercased(), .secondary)
    let benchmark =
      benchmark(of: result) == nil
      ? .blank : Line("░░ ", .secondary).then(words.title(.field).lowercased(), .secondary)
    return Line(
      asManyAsFit: [target, benchmark].filter { !$0.isEmpty }, in: width, separator: "   ")
  }

  private func text(_ value: Ratio, of result: KPIResult) -> String {
    words.value(value, in: result.figure.unit, of: result.figure.n)
  }

  /// Returns the target in the unit of the values; `nil` for an amount in another currency.
  private func target(of result: KPIResult) -> Double? {
    let unit = result.figure.unit
    guard unit.currency == nil || unit.currency == board.settings.currency else { return nil }
    return result.goal?.target.map { $0.approximation * scale(of: unit) }
  }

  private func benchmark(of result: KPIResult) -> (low: Double, high: Double?)? {
    guard let benchmark = Benchmark.of(kpi: result.figure.kpi) else { return nil }
    let scale = scale(of: result.figure.unit)
    return (benchmark.low.approximation * scale, benchmark.high.map { $0.approximation * scale })
  }

  /// Returns the factor from goals and benchmarks, which are in percent for rates, to values.
  private func scale(of unit: KPIValue.Unit) -> Double { unit == .rate ? 0.01 : 1 }
}
