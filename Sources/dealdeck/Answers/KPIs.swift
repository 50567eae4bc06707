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

  func run() throws {
    let kpis = try ids.isEmpty ? KPI.catalogue : ids.map(KPIs.kpi)
    let opened = try OpenedBoard(options.path, asOf: figures.asOf)
    let chosen = try figures.period(of: opened, by: opened.board.settings.panel.unit)
    let ledger = Ledger(opened.board, asOf: opened.now, zone: opened.zone)
    let answers = kpis.map { KPIAnswer($0, ledger, chosen) }
    if options.json {
      tell(answers, chosen, opened.now)
    } else {
      tell(answers, chosen, of: opened)
    }
  }

  private static func kpi(_ id: String) throws -> KPI {
    guard let kpi = KPI.named(id) else {
      let ids = KPI.catalogue.map(\.id).joined(separator: " ")
      throw Failure.usage("no KPI “\(id)”; there are \(ids)")
    }
    return kpi
  }

  private func tell(_ answers: [KPIAnswer], _ period: Period, of opened: OpenedBoard) {
    Output.line("\(opened.board.settings.name), \(period), seen \(opened.today)")
    let words = opened.words
    let rows = answers.map { answer in
      let measure = answer.measure
      let value = measure.value.map { words.value($0, in: measure.unit, of: measure.n) }
      let basis = measure.reason.map { words.reason($0) } ?? words.basis(measure)
      return [measure.kpi, value ?? words.unavailable, basis]
    }
    for line in Table(rows: rows, rightAligned: [1]).lines { Output.line(line) }
  }

  private func tell(_ answers: [KPIAnswer], _ period: Period, _ moment: Instant) {
    Output.json { object in
      object.member("asOf", moment.description)
      object.key("kpis")
      object.array { array in for answer in answers { answer.append(to: &array) } }
      object.key("period")
      object.object(.line) {
        $0.member("end", period.end.description)
        $0.member("start", period.start.description)
      }
    }
  }
}
