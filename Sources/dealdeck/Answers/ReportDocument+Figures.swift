import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

extension ReportDocument {
  /// Creates the report of some figures; a section without anything to tell is left out.
  init(_ figures: ReportFigures) {
    let (words, opened) = (figures.words, figures.opened)
    let scope = figures.scope
    let contents: [(Subject, [Block])] = [
      (.summary, figures.summary), (.forecast, figures.forecastBlocks),
      (.changes, figures.changes), (.funnel, figures.funnelBlocks), (.losses, figures.losses),
      (.kpis, figures.kpiBlocks), (.deals, figures.dealBlocks), (.owners, figures.ownerBlocks),
      (.notes, figures.notes),
    ]
    self.init(
      language: words.language.rawValue, title: words.reportTitle(scope.period),
      facts: [
        opened.board.settings.name,
        words.reportScope(filter: scope.filterText, owner: scope.owner) + " · "
          + words.reportMoment(opened.now, in: opened.zone),
      ],
      sections: contents.filter { !$0.1.isEmpty }.map { subject, blocks in
        Section(subject, title: words.reportHeading(subject), blocks)
      })
  }
}

extension ReportFigures {
  private typealias Figure = ReportDocument.Figure

  /// The figures that matter most.
  var summary: [ReportDocument.Block] {
    let (total, currency) = (forecast.total, forecast.currency)
    let won = words.figures.compact(Ratio(total.won), currency)
    var figures = [
      Figure(
        words.name(ofKPI: "signed"), won,
        detail: words.attained(total, in: currency) ?? "")
    ]
    if let chance = total.chance {
      figures.append(
        Figure(
          words.likelyTitle, words.figures.percent(chance, of: total.openCount),
          detail: total.standing.map { words.standing($0, better: .higher) } ?? "",
          tone: total.standing?.tone ?? .plain))
    }
    figures.append(
      Figure(
        words.middleTitle,
        words.figures.compact(Ratio(total.outcomes.quantile(percent: 50)), currency),
        detail: words.range(total, in: currency)))
    if let missing = total.missing, missing > Ratio(0) {
      figures.append(Figure(words.gapTitle, words.figures.compact(missing, currency)))
    }
    figures += ["open-value", "win-rate"].compactMap { id in
      KPI.named(id).map { kpi in
        let result = KPIAnswer(kpi, figured.facts, scope.period, [])
        let basis = words.basis(result.figure)
        let standing = words.standing(result.status, better: kpi.better)
        return Figure(
          words.name(ofKPI: id), words.value(of: result.figure),
          detail: result.status.tone == .plain ? basis : "\(basis) · \(standing)",
          tone: result.status.tone)
      }
    }
    return [.figures(figures)]
  }

  // MARK: Forecast

  /// The forecast in bars and figures, and since the last review.
  var forecastBlocks: [ReportDocument.Block] {
    let rows = words.forecastTable(lines.map { words.cells($0, in: forecast.currency) })
    let columns = rows[0].enumerated().map { place, heading in
      ReportTable.Column(
        place == 0 ? words.heading(.period) : words.capitalized(heading),
        place > 0 ? .number : .text)
    }
    let table = ReportTable(
      caption: words.forecastCaption, columns: columns,
      rows: zip(rows.dropFirst(), lines).map { texts, line in
        .init(texts.map { .text($0) }, isTotal: isWhole(line))
      })
    let remarks = [
      words.method(forecast.total.outcomes), words.overdue(forecast.overdue, in: forecast.currency),
      words.undated(forecast.undated, in: forecast.currency),
      forecast.excluded.isEmpty ? nil : words.leftOut(forecast.excluded, on: opened.board),
      forecast.winRate.caveat.map { words.caveat($0) },
      forecast.goalUnavailability.map { words.goalTitle + words.colon + words.reason($0) },
    ].compactMap { $0 }
    return [.chart(forecastChart)]
      + (words.outlook(forecast).map { [.paragraph($0, isRemark: false)] } ?? [])
      + [.table(table.trimmed)] + remarks.map { .paragraph($0, isRemark: true) }
      + [.table(comparison)]
  }

  private var lines: [Forecast.Line] {
    (forecast.months.count > 1 ? forecast.months : []) + [forecast.total]
  }

  /// True for the line of the whole period, where others stand beside it.
  private func isWhole(_ line: Forecast.Line) -> Bool {
    lines.count > 1 && line.period == scope.period
  }

  private var forecastChart: ReportChart {
    let scale = ReportBar.Scale(
      of: lines.flatMap { line in
        [line.bestCase, line.outcomes.quantile(percent: 90)].map { Double($0) }
          + [line.goal?.approximation ?? 0]
      })
    let rows = lines.map { line in
      var bar = ReportBar(on: scale)
      bar.add(.solid, from: 0, to: Double(line.won))
      bar.add(.likely, from: Double(line.won), to: Double(line.commit))
      bar.add(.possible, from: Double(line.commit), to: Double(line.bestCase))
      bar.mark(goal: line.goal?.approximation)
      bar.mark(
        low: Double(line.outcomes.quantile(percent: 10)),
        middle: Double(line.outcomes.quantile(percent: 50)),
        high: Double(line.outcomes.quantile(percent: 90)))
      return ReportChart.Row(
        words.dates.period(line.period), words.attainment(line, in: forecast.currency), bar,
        isTotal: isWhole(line))
    }
    let names = words.forecastHeadings
    let description = zip(rows, lines).map { row, line in
      "\(row.name)\(words.colon)\(row.text), \(words.range(line, in: forecast.currency))"
    }
    let hasGoal = lines.contains { $0.goal != nil }
    return ReportChart(
      title: words.forecastChart(scope.period),
      description: description.joined(separator: words.semicolon),
      legend: [
        .init(.part(.solid), names[1]), .init(.part(.likely), names[2]),
        .init(.part(.possible), names[3]),
      ] + (hasGoal ? [.init(.goal, words.goalTitle.lowercased())] : [])
        + [.init(.fan, words.rangeSign)],
      rows: rows)
  }

  /// The figures of the period at the start of the changes, now, and their difference.
  private var comparison: ReportTable {
    let (old, new, currency) = (former.total, forecast.total, forecast.currency)
    let names = words.forecastNames
    let amounts: [(String, Ratio?, Ratio?)] = [
      (names[1], Ratio(old.won), Ratio(new.won)),
      (names[2], Ratio(old.commit), Ratio(new.commit)),
      (names[3], Ratio(old.bestCase), Ratio(new.bestCase)),
      (names[5], old.weighted, new.weighted),
      (names[7], Ratio(old.middle), Ratio(new.middle)), (names[9], old.goal, new.goal),
    ]
    let text = { (amount: Ratio?) in amount.map { self.words.figures.compact($0, currency) } ?? "–"
    }
    let rows = amounts.filter { $0.1 != nil || $0.2 != nil }.map { name, old, new in
      ReportTable.Row([
        .text(name), .text(text(old)), .text(text(new)),
        .text(words.difference(from: old, to: new, currency)),
      ])
    }
    let share = { (line: Forecast.Line) in
      line.chance.map { self.words.figures.percent($0, of: line.openCount) } ?? "–"
    }
    let chances =
      old.chance == nil && new.chance == nil
      ? []
      : [
        ReportTable.Row([
          .text(words.likelyTitle), .text(share(old)), .text(share(new)),
          .text(words.difference(ofShares: old.chance, new.chance)),
        ])
      ]
    return ReportTable(
      caption: words.forecastChange(
        since: firstDay, isLast: followsReview, near: opened.presentDay),
      columns: [.init(words.dates.period(scope.period))]
        + words.changeHeadings(isLast: followsReview).map { .init($0, .number) },
      rows: rows + chances)
  }

  // MARK: Changes

  /// The day the changes begin: that of the review they follow, else the first one that is part of them.
  private var firstDay: Day {
    followsReview ? opened.zone.day(of: review.since) : review.firstDay(in: opened.zone)
  }

  /// The waterfalls since the last review, and the number of changes by kind.
  var changes: [ReportDocument.Block] {
    let counts = review.counts(words)
    return review.waterfalls.enumerated().filter { $0.offset == 0 || !$0.element.steps.isEmpty }
      .map { .table(table(of: $0.element)) }
      + (counts.isEmpty ? [] : [.paragraph(words.capitalized(counts), isRemark: true)])
  }

  private func table(of waterfall: Waterfall) -> ReportTable {
    let scale = ReportBar.Scale(of: waterfall.levels.map { Double($0) })
    var level: Int128 = 0
    let rows = zip(WaterfallAnswer(waterfall).rows(words), waterfall.lines).map { texts, line in
      let (before, isEnd) = (line.isEnd ? 0 : level, line.isEnd)
      level = before + line.sum.minorUnits
      var bar = ReportBar(on: scale)
      bar.add(line.series, from: Double(before), to: Double(level))
      let cells = [words.capitalized(texts[0])] + texts.dropFirst()
      return ReportTable.Row(cells.map { .text($0) } + [.bar(bar)], isTotal: isEnd)
    }
    let days = opened.zone.day(of: review.until) - firstDay
    return ReportTable(
      caption: words.capitalized(
        words.reviewed(
          since: firstDay, days: days, isLast: followsReview, near: opened.presentDay)),
      columns: [
        .init(words.title(.pipeline)), .init(words.caption(.amount), .number),
        .init(words.heading(.deals), .number), .init("", .picture),
      ], rows: rows)
  }
}

extension Forecast.Line {
  /// The total that is exceeded as often as not.
  fileprivate var middle: Int128 { outcomes.quantile(percent: 50) }
}

extension Waterfall {
  /// A line of the waterfall; the opening and the closing are no steps.
  fileprivate struct Line {
    var step: Step?
    var sum: Sum

    var isEnd: Bool { step == nil }

    var series: ReportBar.Series {
      // A win leaves the pipeline and is no loss.
      step == nil ? .solid : sum.minorUnits < 0 && step != .won ? .loss : .gain
    }
  }

  /// The opening, the steps that have deals, and the closing.
  fileprivate var lines: [Line] {
    [Line(sum: opening)]
      + Step.allCases.compactMap { step in
        steps[step].map { Line(step: step, sum: $0) }
      } + [Line(sum: closing)]
  }

  /// The levels that the pipeline had from step to step.
  fileprivate var levels: [Int128] {
    lines.filter { !$0.isEnd }.reduce(into: [opening.minorUnits]) { levels, line in
      levels.append((levels.last ?? 0) + line.sum.minorUnits)
    } + [closing.minorUnits]
  }
}

extension KPIResult.Status {
  /// The state of a figure in a report.
  var tone: ReportTone {
    switch self {
    case .ok, .unavailable: .plain
    case .warn: .attention
    case .alert: .bad
    }
  }
}
