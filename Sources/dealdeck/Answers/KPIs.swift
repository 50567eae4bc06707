import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `kpi`: the figures of the panel, or those asked for.
struct KPIs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi", abstract: "Tell KPIs, each with its sample, period and exclusions.",
    discussion: "Ids: \(KPI.catalogue.map(\.id).joined(separator: " ")).")

  @OptionGroup var options: BoardOptions
  @Argument(help: "Which; by default all.") var ids: [String] = []
  @OptionGroup var figures: FigureOptions
  @Option(help: "The figures of each source, owner, persona, sector or customer too.")
  var by: Grouping?

  func run() throws {
    let kpis = try ids.isEmpty ? KPI.catalogue : ids.map(KPIs.kpi)
    let opened = try OpenedBoard(options.path, asOf: figures.asOf)
    let chosen = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let measure = { (board: Board) in
      let ledger = Ledger(board, asOf: opened.now, zone: opened.zone)
      return kpis.map { KPIAnswer($0, ledger, chosen) }
    }
    let answers = measure(opened.board)
    let groups = by?.boards(of: opened.board).map { ($0.key, measure($0.board)) } ?? []
    if options.json {
      tell(answers, groups, chosen, opened.now)
    } else {
      tell(answers, groups, chosen, of: opened)
    }
  }

  private typealias Groups = [(key: String?, answers: [KPIAnswer])]

  private static func kpi(_ id: String) throws -> KPI {
    guard let kpi = KPI.named(id) else {
      let ids = KPI.catalogue.map(\.id).joined(separator: " ")
      throw Failure.usage("no KPI “\(id)”; there are \(ids)")
    }
    return kpi
  }

  private func tell(
    _ answers: [KPIAnswer], _ groups: Groups, _ period: Period, of opened: OpenedBoard
  ) {
    Output.line("\(opened.board.settings.name), \(period), seen \(opened.today)")
    table(answers, opened.words)
    guard let by else { return }
    for (key, answers) in groups {
      Output.line("")
      Output.line(opened.words.group(key, of: by))
      table(answers, opened.words)
    }
  }

  private func table(_ answers: [KPIAnswer], _ words: any Vocabulary) {
    let rows = answers.map { answer in
      let measure = answer.measure
      let value = measure.value.map { words.value($0, in: measure.unit, of: measure.n) }
      let basis = measure.reason.map { words.reason($0) } ?? words.basis(measure)
      return [measure.kpi, value ?? words.unavailable, basis]
    }
    for line in Table(rows: rows, rightAligned: [1]).lines { Output.line(line) }
  }

  private func tell(
    _ answers: [KPIAnswer], _ groups: Groups, _ period: Period, _ moment: Instant
  ) {
    Output.json { object in
      object.member("asOf", moment.description)
      object.key("kpis")
      object.array { array in for answer in answers { answer.append(to: &array) } }
      if let by {
        object.member("by", by.rawValue)
        object.key("groups")
        object.array { array in
          for (key, answers) in groups {
            array.object { group in
              group.key("key")
              group.optional(key)
              group.key("kpis")
              group.array { array in for answer in answers { answer.append(to: &array) } }
            }
          }
        }
      }
      object.key("period")
      object.object(.line) {
        $0.member("end", period.end.description)
        $0.member("start", period.start.description)
      }
    }
  }
}
