import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the months of a forecast as columns against their target, with the range of each; right of
  /// them, if there is room, the groups against theirs.
  func picture(of content: ForecastPage.Content, by grouping: Grouping?) -> [Line] {
    let height = max(5, min(12, pageCapacity / 2 - 1))
    let isWide = pageWidth >= 100 && !content.groups.isEmpty
    let width = isWide ? pageWidth - groupsWidth - 3 : pageWidth
    let chart = months(of: content.forecast).lines(width: width, height: height)
    guard !chart.isEmpty else { return [] }
    guard isWide, let grouping else { return chart + [legend] }
    let right =
      [Line(words.by(grouping).capitalized, .heading)]
      + lines(of: content.groups, by: grouping, atMost: height - 2)
    let rows = chart.enumerated().map { row, line in
      guard right.indices.contains(row) else { return line }
      return line.then(String(repeating: " ", count: width + 3 - line.width)) + right[row]
    }
    return rows + [legend]
  }

  // MARK: Months

  private func months(of forecast: Forecast) -> ColumnChart {
    let currency = forecast.currency
    let columns = forecast.months.map { line in
      ColumnChart.Column(
        label: forecast.months.count > 6
          ? words.dates.shortPeriod(line.period) : words.dates.period(line.period),
        parts: parts(of: line), target: line.goal?.approximation,
        interval: interval(of: line, currency))
    }
    return ColumnChart(columns: columns) { value in
      words.figures.compact(Ratio(Int128(value.rounded())), currency)
    }
  }

  /// Returns the won amount and those added by each category of open deals.
  private func parts(of line: Forecast.Line) -> [ColumnChart.Part] {
    let sums = [line.won, line.commit, line.bestCase, line.pipeline]
    return sums.indices.map { index in
      let added = sums[index] - (index == 0 ? 0 : sums[index - 1])
      return ColumnChart.Part(
        value: Double(added), glyph: categories[index].glyph, style: categories[index].style)
    }
  }

  private func interval(
    of line: Forecast.Line, _ currency: Currency
  ) -> ColumnChart.Interval? {
    guard line.openCount > 0 else { return nil }
    let range = [10, 50, 90].map { line.outcomes.quantile(percent: $0) }
    let middle = words.figures.compact(Ratio(range[1]), currency)
    return ColumnChart.Interval(
      low: Double(range[0]), middle: Double(range[1]), high: Double(range[2]),
      labels: ["P50 " + middle, middle],
      style: line.standing.map(\.sign.style) ?? .text)
  }

  /// The legend of the parts of a column and the marks beside it.
  private var legend: Line {
    let names = words.forecastHeadings
    let parts = categories.enumerated().map { index, category in
      Line(String(repeating: category.glyph, count: 2), category.style)
        .then(" " + names[index + 1], .secondary)
    }
    let marks = [
      Line("╌╌", .secondary).then(" " + names[9], .secondary),
      Line("┊", .secondary).then(" P10–P90", .secondary),
    ]
    return Line(asManyAsFit: parts + marks, in: pageWidth, separator: "   ")
  }

  /// The categories, from the surest to the least sure.
  private var categories: [(glyph: Character, style: Style)] {
    [("█", .good), ("▓", .focus), ("▒", .focus), ("░", .secondary)]
  }

  // MARK: Groups

  private var groupsWidth: Int { 50 }

  /// Returns one bar per group up to its best case, the gap to its target behind it, and the won amount.
  private func lines(
    of groups: [Group<Forecast>], by grouping: Grouping, atMost limit: Int
  ) -> [Line] {
    let most =
      groups.map { group in
        max(Double(group.figures.total.bestCase), group.figures.total.goal?.approximation ?? 0)
      }.max() ?? 0
    let scale = Scale(to: most, room: 14)
    let lines = groups.prefix(limit).map { group in
      let line = group.figures.total
      let sums = [line.won, line.commit, line.bestCase].map { scale.cells(Double($0)) }
      let goal = line.goal.map { scale.cells($0.approximation) } ?? 0
      var bar = Line.blank
      var end = 0
      for (index, sum) in sums.enumerated() {
        bar = bar.then(
          String(repeating: categories[index].glyph, count: max(0, sum - end)),
          categories[index].style)
        end = max(end, sum)
      }
      bar = bar.then(String(repeating: "╌", count: max(0, goal - end)), .secondary)
      bar = bar.then(String(repeating: " ", count: max(0, 15 - bar.width)))
      let text = words.attainment(line, in: group.figures.currency)
      return Line(padded(words.group(group.key, of: grouping), to: 14)) + bar
        + Line(text, line.standing.map(\.sign.style) ?? .text)
    }
    let rest = groups.count - lines.count
    return lines + (rest > 0 ? [Line(words.more(rest), .secondary)] : [])
  }
}
