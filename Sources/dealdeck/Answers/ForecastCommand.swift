import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `forecast`: the forecast of a period, month by month.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.forecast, note: .forecast)

  @OptionGroup var options: BoardOptions
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.forecastBy)) var by: GroupingChoice?
  @OptionGroup var assumed: WhatIfOptions
  @OptionGroup var formats: FormatOptions

  func run() throws {
    let opened = try figures.open(options)
    let period = try figures.period(of: opened, by: .quarter, .ahead)
    let figured = try figures.figured(opened, over: period)
    let (board, facts) = (figured.board, figured.facts)
    let simulation = ForecastSimulation(of: board, facts, over: period)
    let whole = simulation.forecast
    let scenario = try assumed.whatIf(on: opened).map { try Scenario($0, simulation, opened) }
    let grouping = try by.map(opened.grouping)
    let groups = grouping.map {
      Forecast.groups(by: $0, of: figured, over: period)
    }
    let format = try formats.format(options, opened.words)
    if format == .json, formats.choice.isEmpty {
      show(ForecastAnswer(forecast: whole), simulation.baseline, scenario, groups, by: grouping)
    } else if formats.isList {
      if scenario != nil {
        throw CommandFailure.usage(opened.words.refusal(.needsReport("--what-if")))
      }
      try formats.show(
        ListAnswer(whole, groups: groups, of: opened), options, opened.words)
    } else {
      show(simulation, scenario, groups ?? [], by: grouping, opened)
    }
  }

  /// The assumptions, and the outlook before and after them.
  private struct Scenario {
    let whatIf: WhatIf
    let now: WhatIf.Outlook
    let then: WhatIf.Outlook

    init(_ whatIf: WhatIf, _ simulation: ForecastSimulation, _ opened: OpenedBoard) throws {
      do throws(WhatIf.Refusal) {
        (now, then) = (
          try simulation.outlook(under: WhatIf()), try simulation.outlook(under: whatIf)
        )
      } catch {
        throw CommandFailure.refused(opened.words.refusal(error, on: opened.board))
      }
      self.whatIf = whatIf
    }
  }

  private func show(
    _ simulation: ForecastSimulation, _ scenario: Scenario?,
    _ groups: [(key: String?, forecast: Forecast)], by grouping: Grouping?,
    _ opened: OpenedBoard
  ) {
    let whole = simulation.forecast
    let (settings, words) = (opened.board.settings, opened.words)
    Output.line(words.seen(settings.name, whole.period, on: opened.today, near: opened.presentDay))
    let lines = (whole.months.count > 1 ? whole.months : []) + [whole.total]
    let first = words.forecastTable(lines.map { words.cells($0, in: whole.currency) })
    let parts = groups.map { key, forecast in
      [words.group(key, of: grouping ?? .source)]
        + words.cells(forecast.total, in: forecast.currency).dropFirst()
    }
    // One table, so that the columns of the parts align with those of the whole.
    let rows = first + (parts.isEmpty ? [] : words.forecastTable(parts))
    let table = Table(
      rows: rows, rightAligned: Set(1..<words.forecastHeadings.count), isPlain: options.plain
    ).lines
    for line in table.prefix(first.count) { Output.line(line) }
    options.tellGap()
    for line in words.differences(whole, on: opened.board) { Output.line(line) }
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
    if !whole.isOver {
      options.tellGap()
      Output.line(words.baseline(simulation.baseline, in: whole.currency))
    }
    if let scenario {
      Output.line(
        words.whatIf(
          scenario.whatIf, from: scenario.now, to: scenario.then, of: whole, on: opened.board))
    }
    guard !parts.isEmpty else { return }
    options.tellGap()
    for line in table.dropFirst(first.count) { Output.line(line) }
    if let note = words.goalNote(groups.map(\.forecast)) { Output.line(note) }
  }

  private func show(
    _ whole: ForecastAnswer, _ baseline: WhatIf.Baseline, _ scenario: Scenario?,
    _ groups: [(key: String?, forecast: Forecast)]?, by grouping: Grouping?
  ) {
    Output.json { object in
      whole.writeHead(to: &object)
      whole.writeBody(to: &object)
      whole.writeExperience(baseline, to: &object)
      if let scenario {
        object.key("whatIf")
        WhatIfAnswer(
          whatIf: scenario.whatIf, outlook: scenario.then, currency: whole.forecast.currency
        ).append(to: &object)
      }
      guard let grouping, let groups else { return }
      object.member("by", grouping.rawValue)
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

/// A forecast in JSON; amounts are minor units of its currency.
struct ForecastAnswer {
  let forecast: Forecast

  private var money: KPIValue.Unit { .money(forecast.currency) }

  /// Writes the members common to all forecasts of an answer.
  func writeHead(to object: inout JSONText) {
    object.member("asOf", forecast.asOf.description)
    object.key("period")
    object.object(.line) { $0.bounds(of: forecast.period) }
  }

  /// Writes the total of the period, its months, the overdue and undated deals, and the exclusions.
  func writeBody(to object: inout JSONText) {
    object.key("total")
    write(forecast.total, to: &object)
    object.key("goalReason")
    object.optional(forecast.goalUnavailability?.name)
    object.key("months")
    object.array { array in for month in forecast.months { write(month, to: &array) } }
    object.key("overdue")
    write(forecast.overdue, to: &object)
    object.key("undated")
    write(forecast.undated, to: &object)
    object.member("currency", forecast.currency.code)
    object.key("pipelineNeeded")
    object.number(forecast.pipelineNeeded, in: money)
    object.key("categoryDifferences")
    object.array { array in for difference in forecast.differences { write(difference, to: &array) }
    }
    object.key("excluded")
    object.exclusions(forecast.excluded)
  }

  private func write(_ difference: Forecast.Difference, to array: inout JSONText) {
    array.object(.line) { object in
      object.member("amount", difference.amount)
      object.member("currency", forecast.currency.code)
      object.member("byProbability", difference.probable.rawValue)
      object.member("category", difference.own.rawValue)
      object.member("deal", difference.deal.text)
      object.member("probability", difference.percent)
    }
  }

  /// Writes the figures from the board's history: win rate, probabilities of stages, and the baseline of
  /// assumptions.
  func writeExperience(_ baseline: WhatIf.Baseline, to object: inout JSONText) {
    object.key("winRate")
    object.number(forecast.winRate.value, in: .rate)
    object.member("winRateSample", forecast.winRate.n)
    object.key("caveat")
    object.optional(forecast.winRate.caveat?.name)
    object.key("coverageNeeded")
    object.number(forecast.coverageNeeded, in: .count)
    object.key("stageChances")
    object.array { array in
      for chance in forecast.stageChances { write(chance, to: &array) }
    }
    object.key("baseline")
    object.object(.line) { members in
      members.member("currency", forecast.currency.code)
      let figures = [
        ("dealSize", baseline.dealSize, money), ("newDeals", baseline.newDeals, .count),
        ("salesCycle", baseline.salesCycle, .days), ("winRate", baseline.winRate, .rate),
      ]
      for (name, value, unit) in figures {
        members.key(name)
        members.number(value, in: unit)
      }
    }
  }

  func write(_ line: Forecast.Line, to text: inout JSONText, of group: String? = nil) {
    text.object { object in
      if let group { object.member("key", group) }
      object.key("period")
      object.object(.line) { $0.bounds(of: line.period) }
      object.member("currency", forecast.currency.code)
      object.member("won", line.won)
      object.member("wonCount", line.wonCount)
      object.member("openCount", line.openCount)
      object.member("commit", line.commit)
      object.member("bestCase", line.bestCase)
      object.member("pipeline", line.pipeline)
      object.member("omitted", line.omitted)
      object.key("byProbability")
      object.object(.line) { columns in
        columns.member("currency", forecast.currency.code)
        columns.member("commit", line.probable.commit)
        columns.member("bestCase", line.probable.bestCase)
        columns.member("pipeline", line.probable.pipeline)
      }
      let ratios = [
        ("weighted", line.weighted), ("weightedByStage", line.weightedByStage),
        ("weightedByHistory", line.weightedByHistory), ("goal", line.goal),
        ("missing", line.missing), ("deviation", line.outcomes.deviation),
      ]
      for (name, ratio) in ratios {
        object.key(name)
        object.number(ratio, in: money)
      }
      for percent in [10, 50, 90] {
        object.member("p\(percent)", line.outcomes.quantile(percent: percent))
      }
      object.key("chance")
      object.number(line.chance, in: .rate)
      if case .drawn(let draws, let seed) = line.outcomes.method {
        object.member("draws", draws)
        // A string: 64 bits are more than the numbers of some readers hold.
        object.member("seed", String(seed))
      }
    }
  }

  private func write(_ aside: Forecast.Aside, to object: inout JSONText) {
    object.object { members in
      members.member("amount", aside.amount)
      members.member("currency", forecast.currency.code)
      members.key("weighted")
      members.number(aside.weighted, in: money)
      members.key("deals")
      members.array(.line) { array in for deal in aside.deals { array.string(deal.text) } }
    }
  }

  private func write(_ chance: StageChance, to array: inout JSONText) {
    array.object(.line) { object in
      object.member("configured", chance.configured)
      object.member("decided", chance.decided)
      object.key("intervalHigh")
      object.number(chance.interval?.high, in: .rate)
      object.key("intervalLow")
      object.number(chance.interval?.low, in: .rate)
      object.member("stage", chance.stage.text)
      object.key("suggested")
      object.number(chance.suggested, in: .rate)
      object.member("won", chance.won)
    }
  }
}
