import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `forecast`: what a period will bring in, month by month.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.forecast, note: .forecast)

  @OptionGroup var options: BoardOptions
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.forecastBy)) var by: Grouping?

  func run() throws {
    let opened = try figures.open(options)
    let period = try figures.period(of: opened, by: .quarter, .ahead)
    let figured = try figures.figured(opened, over: period)
    let (board, ledger) = (figured.board, figured.ledger)
    let whole = Forecast(of: board, ledger, over: period)
    let groups = by.map {
      Forecast.groups(by: $0, of: figured, over: period)
    }
    let velocity = KPI.named("velocity")?.figure(ledger, period)
    let levers = velocity.flatMap { Levers($0) }
    if options.json {
      tell(ForecastAnswer(forecast: whole), levers, groups)
    } else {
      tell(whole, levers, groups ?? [], opened)
    }
  }

  private func tell(
    _ whole: Forecast, _ levers: Levers?, _ groups: [(key: String?, forecast: Forecast)],
    _ opened: OpenedBoard
  ) {
    let (settings, words) = (opened.board.settings, opened.words)
    Output.line(words.seen(settings.name, whole.period, on: opened.today, near: opened.presentDay))
    let lines = (whole.months.count > 1 ? whole.months : []) + [whole.total]
    let first = words.forecastTable(lines.map { words.cells($0, in: whole.currency) })
    let parts = groups.map { key, forecast in
      [words.group(key, of: by ?? .source)]
        + words.cells(forecast.total, in: forecast.currency).dropFirst()
    }
    // One table, so that the columns of the parts stand below those of the whole.
    let rows = first + (parts.isEmpty ? [] : words.forecastTable(parts))
    let table = Table(
      rows: rows, rightAligned: Set(1..<words.forecastHeadings.count), isPlain: options.plain
    ).lines
    for line in table.prefix(first.count) { Output.line(line) }
    options.tellGap()
    Output.line(words.weights(whole.total, in: whole.currency))
    Output.line(words.method(whole.total.outcomes))
    let notes = [
      words.outlook(whole), words.overdue(whole.overdue, in: whole.currency),
      words.undated(whole.undated, in: whole.currency),
      whole.excluded.isEmpty ? nil : words.leftOut(whole.excluded, on: opened.board),
      whole.winRate.caveat.map { words.caveat($0) },
    ]
    for note in notes.compactMap({ $0 }) { Output.line(note) }
    options.tellGap()
    for chance in whole.stageChances { Output.line(words.chance(chance, on: settings)) }
    if let levers {
      for lever in Levers.Lever.allCases {
        if let text = words.lever(lever, of: levers) { Output.line(text) }
      }
    }
    guard !parts.isEmpty else { return }
    options.tellGap()
    for line in table.dropFirst(first.count) { Output.line(line) }
    if let note = words.goalNote(groups.map(\.forecast)) { Output.line(note) }
  }

  private func tell(
    _ whole: ForecastAnswer, _ levers: Levers?, _ groups: [(key: String?, forecast: Forecast)]?
  ) {
    Output.json { object in
      whole.writeHead(to: &object)
      whole.writeBody(to: &object)
      whole.writeExperience(levers, to: &object)
      guard let by, let groups else { return }
      object.member("by", by.rawValue)
      object.key("groups")
      object.array { array in
        for (key, forecast) in groups {
          array.object { group in
            group.key("key")
            group.optional(key)
            ForecastAnswer(forecast: forecast).writeBody(to: &group)
          }
        }
      }
    }
  }
}
