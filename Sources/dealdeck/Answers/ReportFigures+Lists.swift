import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

extension ReportFigures {
  // MARK: Funnel

  /// The phases of the funnel, its bottleneck and its result.
  var funnelBlocks: [ReportDocument.Block] {
    let scale = ReportBar.Scale(of: funnel.steps.map { Double($0.reached) })
    let rows = funnel.steps.map { step in
      let isBottleneck = funnel.bottleneck?.phase == step.phase
      var bar = ReportBar(on: scale)
      bar.add(isBottleneck ? .marked : .solid, from: 0, to: Double(step.reached))
      return ReportTable.Row([
        .text(words.phase(step.phase)), .text(words.figures.whole(step.reached)), .bar(bar),
        .text(
          words.passage(step, isBottleneck: isBottleneck), isBottleneck ? .attention : .plain),
      ])
    }
    let table = ReportTable(
      caption: words.capitalized(
        words.headline(funnel, seenOn: opened.today, near: opened.presentDay)),
      columns: [
        .init(words.phaseTitle), .init(words.heading(.deals), .number),
        .init("", .picture), .init(words.passageTitle, .sentence),
      ], rows: rows)
    let sentences = [words.bottleneck(of: funnel, on: settings), words.overall(funnel)]
    let remarks = [
      funnel.excluded.isEmpty ? nil : words.leftOut(funnel.excluded, on: opened.board),
      funnel.caveat.map { words.caveat($0) },
    ]
    return [.table(table)]
      + sentences.compactMap { $0 }.map { .paragraph($0, isRemark: false) }
      + remarks.compactMap { $0 }.map { .paragraph($0, isRemark: true) }
  }

  /// The losses of the funnel by stage and reason.
  var losses: [ReportDocument.Block] {
    guard !funnel.losses.isEmpty else { return [] }
    let grid = LossGrid(funnel, in: settings.openStages.map(\.id))
    let rows = words.lossTable(grid, columns: 6, on: settings, in: funnel.currency)
    let columns = rows[0].enumerated().map { place, heading in
      ReportTable.Column(
        place == 0 ? words.caption(.stage) : words.capitalized(heading), place > 0 ? .number : .text
      )
    }
    let last = rows.count - 1
    return [
      .table(
        ReportTable(
          caption: words.lossesCaption(funnel.period), columns: columns,
          rows: rows.enumerated().dropFirst().map { place, texts in
            .init(
              texts.enumerated().map { .text($0 == 0 ? words.capitalized($1) : $1) },
              isTotal: place == last)
          }))
    ]
  }

  // MARK: KPIs

  /// The KPIs of the panel with target and trend, and the alerts.
  var kpiBlocks: [ReportDocument.Block] {
    let steps = Period.steps(towards: scope.period, today: opened.today)
    guard let first = steps.first, let last = steps.last, !kpis.isEmpty else { return [] }
    let before = hasFormerPeriod ? steps.dropLast().last : nil
    let table = ReportTable(
      caption: words.trendCaption(from: first, to: last),
      columns: [
        .init(words.heading(ColumnName.name)), .init(words.heading(.value), .number),
        .init(words.heading(.basis)), .init(words.heading(.target), .number),
        .init(before.map(words.dates.period) ?? "", .number),
        .init(words.title(.trend), .picture), .init(words.freshnessCaption),
      ], rows: kpis.map(row))
    let raised = alerts.filter { $0.state == .raised }.map { words.alert($0, on: settings) }
    let lines = raised + figured.facts.trendAlerts.map { words.trend($0, on: settings) }
    return [.table(table.trimmed)] + (lines.isEmpty ? [] : [.list(lines)])
  }

  /// True when a trend is of periods like that of the report; that of a year is of quarters.
  private var hasFormerPeriod: Bool { scope.period.unit != .year }

  private func row(of result: KPIResult) -> ReportTable.Row {
    let figure = result.figure
    let text = { (value: Ratio) in words.value(value, in: figure.unit, of: figure.n) }
    let known = result.trend.compactMap { $0 }
    let course: ReportTable.Cell =
      known.count > 1
      ? .trend(
        result.trend.map { $0?.approximation },
        words.trend(from: text(known[0]), to: text(known[known.count - 1]))) : .text("")
    let former = hasFormerPeriod ? result.trend.dropLast().last.flatMap { $0 } : nil
    let isComparable = figure.unit.currency ?? settings.currency == settings.currency
    let target = isComparable ? result.goal?.target.map { words.target($0, of: figure) } : nil
    let better = KPI.named(figure.kpi)?.better ?? .higher
    // Without a target there is nothing to be on.
    let isJudged = target != nil || result.status == .alert || result.status == .warn
    return ReportTable.Row([
      .text(words.name(ofKPI: figure.kpi)), .text(words.value(of: figure)),
      .text(result.caveat.map { words.reason($0) } ?? words.basis(figure)), .text(target ?? ""),
      .text(former.map(text) ?? ""), course,
      .text(
        isJudged && figure.value != nil ? words.standing(result.status, better: better) : "",
        result.status.tone),
    ])
  }

  // MARK: Deals

  /// The most deals of a report: it is read, the list is `triage`.
  private static let mostDeals = 12

  /// The stale and at-risk deals, the largest first.
  var dealBlocks: [ReportDocument.Block] {
    guard !deals.isEmpty else { return [.paragraph(words.noDealsAtRisk, isRemark: false)] }
    let shown = deals.prefix(ReportFigures.mostDeals)
    var sums: [Currency: Ratio] = [:]
    for amount in deals.compactMap(\.mention.deal.amount) {
      let sum = sums[amount.currency, default: Ratio(0)]
      sums[amount.currency] = sum.adding(Ratio(amount.minorUnits)) ?? sum
    }
    let amounts = words.figures.sums(sums, home: settings.currency)
    let table = ReportTable(
      caption: words.dealsCaption(deals.count, amounts: amounts),
      columns: [
        .init(words.heading(.deal)), .init(words.caption(.organization)),
        .init(words.caption(.amount), .number), .init(words.caption(.stage)),
        .init(words.heading(.reason), .sentence), .init(words.caption(.owner)),
        .init(words.caption(.nextStep)),
      ],
      rows: shown.map { answer in
        let mention = answer.mention
        return ReportTable.Row([
          .text(mention.deal.title),
          .text(mention.board.organization(of: mention.deal)?.name ?? ""),
          .value(
            ExportCell(
              mention.deal.amount, shown: mention.deal.amount.map(words.figures.compact) ?? "–"),
            .plain),
          .text(words.stageName(mention.deal.stage, on: mention.board.settings)),
          .text(answer.urgency), .text(mention.deal.owner ?? words.nobody),
          .text(planned(mention.deal)),
        ])
      })
    let rest = deals.count - shown.count
    return [.table(table)] + (rest > 0 ? [.paragraph(words.more(rest), isRemark: true)] : [])
  }

  private func planned(_ deal: Deal) -> String {
    deal.nextStep.map { words.planned($0, near: opened.presentDay) } ?? words.kind(.noNextStep)
  }

  // MARK: Owners

  /// The owners with their quotas and KPIs.
  var ownerBlocks: [ReportDocument.Block] {
    guard !owners.isEmpty else { return [] }
    let names = words.forecastNames
    let scale = ReportBar.Scale(
      of: owners.flatMap {
        [Double($0.forecast.total.won), $0.forecast.total.goal?.approximation ?? 0]
      })
    let rows = owners.map { owner in
      let (total, currency) = (owner.forecast.total, owner.forecast.currency)
      let cells = words.cells(total, in: currency)
      var bar = ReportBar(on: scale)
      bar.add(.solid, from: 0, to: Double(total.won))
      bar.mark(goal: total.goal?.approximation)
      return ReportTable.Row(
        [
          .text(words.group(owner.name, of: .owner)), .text(cells[1]), .text(cells[9]), .bar(bar),
          .text(cells[10]), .text(cells[5]),
        ] + owner.kpis.map { .text(words.value(of: $0)) })
    }
    let table = ReportTable(
      caption: words.ownersCaption(scope.period),
      columns: [
        .init(words.caption(.owner)), .init(names[1], .number),
        .init(names[9], .number), .init("", .picture),
        .init(names[10], .number), .init(names[5], .number),
      ] + ReportFigures.ownKPIs.map { .init(words.name(ofKPI: $0.id), .number) },
      rows: rows)
    let note = words.goalNote(owners.map(\.forecast))
    return [.table(table.trimmed)] + (note.map { [.paragraph($0, isRemark: true)] } ?? [])
  }

  // MARK: Notes

  /// The notes of the review on the deals of the report: who does what by when.
  var notes: [ReportDocument.Block] {
    guard let closed else { return [] }
    let caption = words.closing(of: closed, in: opened.zone, near: opened.presentDay)
    let rows = closed.walked.compactMap { walked -> ReportTable.Row? in
      guard !walked.note.isEmpty, let deal = figured.board[walked.deal], !deal.isRemoved else {
        return nil
      }
      return ReportTable.Row([
        .text(deal.title), .text(walked.note), .text(deal.owner ?? words.nobody),
        .text(deal.nextStep?.what ?? words.kind(.noNextStep)),
        .text(deal.nextStep.map { words.dates.plain($0.due, near: opened.presentDay) } ?? ""),
      ])
    }
    // The note on the whole is none on a part without notes of its own.
    let note = scope.filter == .everything || !rows.isEmpty ? closed.note : ""
    guard !note.isEmpty || !rows.isEmpty else { return [] }
    let table = ReportTable(
      caption: caption,
      columns: [
        .init(words.heading(.deal)), .init(words.heading(.note), .sentence),
        .init(words.caption(.owner)),
        .init(words.caption(.nextStep)), .init(words.heading(.nextStepDate)),
      ], rows: rows)
    let remark = note.isEmpty ? [] : [ReportDocument.Block.paragraph(note, isRemark: false)]
    return remark + (rows.isEmpty ? [.paragraph(caption, isRemark: true)] : [.table(table)])
  }
}
