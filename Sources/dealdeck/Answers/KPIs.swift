import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `kpi`: the figures of the panel, or those asked for.
struct KPIs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi", abstract: "Tell KPIs, each with its sample, period and exclusions.",
    discussion: """
      Ids: \(KPI.catalogue.map(\.id).joined(separator: " ")).

      Each comes with the action it suggests; trends that look bad are told at the end. The file sets \
      goals and alerts: kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
      "window": {"unit": "week", "count": 3}}.
      """)

  @OptionGroup var options: BoardOptions
  @Argument(help: "Which; by default all.") var ids: [String] = []
  @Option(help: "Those of a preset: rep, sme, scale-up, growth, profitability, loyalty, …")
  var preset: Preset?
  @Flag(help: "With --json: list the deals behind each figure.") var deals = false
  @OptionGroup var figures: FigureOptions
  @Option(help: "The figures of each source, owner, persona, sector or customer too.")
  var by: Grouping?

  func run() throws {
    let opened = try OpenedBoard(options.path, asOf: figures.asOf)
    let kpis = try chosen(from: opened.board.settings.panel)
    let chosen = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let measure = { (board: Board) in
      let ledger = Ledger(board, asOf: opened.now, zone: opened.zone)
      return kpis.map { KPIAnswer($0, ledger, chosen, opened.words) }
    }
    let ledger = Ledger(opened.board, asOf: opened.now, zone: opened.zone)
    let answers = kpis.map { KPIAnswer($0, ledger, chosen, opened.words) }
    let groups = by?.boards(of: opened.board).map { ($0.key, measure($0.board)) } ?? []
    if options.json {
      tellScript(answers, groups, ledger, chosen, of: opened)
    } else {
      tell(answers, groups, ledger, chosen, of: opened)
    }
  }

  private typealias Groups = [(key: String?, answers: [KPIAnswer])]

  private func chosen(from panel: Panel) throws -> [KPI] {
    guard ids.isEmpty || preset == nil else {
      throw Failure.usage("name KPIs or a preset, not both")
    }
    if let preset { return panel.kpis(of: preset) }
    return try ids.isEmpty ? KPI.catalogue : ids.map(KPIs.kpi)
  }

  private static func kpi(_ id: String) throws -> KPI {
    guard let kpi = KPI.named(id) else {
      let ids = KPI.catalogue.map(\.id).joined(separator: " ")
      throw Failure.usage("no KPI “\(id)”; there are \(ids)")
    }
    return kpi
  }

  private func tell(
    _ answers: [KPIAnswer], _ groups: Groups, _ ledger: Ledger, _ period: Period,
    of opened: OpenedBoard
  ) {
    Output.line("\(opened.board.settings.name), \(period), seen \(opened.today)")
    table(answers, opened)
    guard let by else { return }
    for (key, answers) in groups {
      Output.line("")
      Output.line(opened.words.group(key, of: by))
      table(answers, opened)
    }
    let (words, settings) = (opened.words, ledger.settings)
    for alarm in ledger.alarms(over: period) where alarm.state == .raised {
      Output.line("Alert: " + words.alarm(alarm, on: settings))
    }
    for alert in ledger.trendAlerts {
      Output.line("Trend: " + words.trend(alert, on: settings))
    }
  }

  private func table(_ answers: [KPIAnswer], _ opened: OpenedBoard) {
    let words = opened.words
    let rows = answers.map { answer in
      let measure = answer.measure
      let value = measure.value.map { words.value($0, in: measure.unit, of: measure.n) }
      let basis = answer.reason.map { words.reason($0) } ?? words.basis(measure)
      return [measure.kpi, value ?? words.unavailable, basis]
    }
    for (line, answer) in zip(Table(rows: rows, rightAligned: [1]).lines, answers) {
      Output.line(line)
      guard !ids.isEmpty else { continue }
      for line in answer.lines(words, on: opened.board.settings) { Output.line("  " + line) }
    }
  }

  private func tellScript(
    _ answers: [KPIAnswer], _ groups: Groups, _ ledger: Ledger, _ period: Period,
    of opened: OpenedBoard
  ) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("alerts")
      object.array { array in for alarm in ledger.alarms(over: period) { array.alarm(alarm) } }
      object.key("kpis")
      object.array { array in
        for answer in answers { answer.append(to: &array, withDeals: deals) }
      }
      if let by {
        object.member("by", by.rawValue)
        object.key("groups")
        object.array { array in
          for (key, answers) in groups {
            array.object { group in
              group.key("key")
              group.optional(key)
              group.key("kpis")
              group.array { array in
                for answer in answers { answer.append(to: &array, withDeals: deals) }
              }
            }
          }
        }
      }
      object.key("period")
      object.object(.line) { $0.bounds(of: period) }
      object.key("trends")
      object.array { array in
        for alert in ledger.trendAlerts {
          array.trend(alert, opened.words, on: ledger.settings)
        }
      }
    }
  }
}
