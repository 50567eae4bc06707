import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `funnel`: conversion of a period's deals by phase, and the losses.
struct FunnelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.funnel, note: .funnel)

  @OptionGroup var options: BoardOptions
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.funnelBy)) var by: GroupingChoice?
  @Option(help: .board(.reached))
  var entered: Stage.Phase?
  @Flag(help: .board(.strictFunnel)) var strict = false

  func run() throws {
    let opened = try figures.open(options)
    let period = try figures.period(of: opened, by: .year)
    let figured = try figures.figured(opened, over: period)
    let (board, facts) = (figured.board, figured.facts)
    let cohort = entered.map { Funnel.Cohort.entered($0) } ?? .created
    let whole = Funnel(
      of: board, facts, over: period, cohort: cohort, isStrict: strict)
    let grouping = try by.map(opened.grouping)
    let groups = grouping.map {
      Funnel.groups(
        by: $0, of: board, facts, over: period, cohort: cohort, isStrict: strict)
    }
    if options.json {
      show(FunnelAnswer(funnel: whole), groups, by: grouping)
    } else {
      show(whole, groups ?? [], by: grouping, figured.board.settings, opened)
    }
  }

  private func show(
    _ whole: Funnel, _ groups: [(key: String?, funnel: Funnel)], by grouping: Grouping?,
    _ settings: Settings, _ opened: OpenedBoard
  ) {
    let words = opened.words
    let headline = words.headline(whole, seenOn: opened.today, near: opened.presentDay)
    Output.line("\(settings.name), \(headline)")
    lines(whole, words)
    Output.line(words.overall(whole))
    if let text = words.bottleneck(of: whole, on: settings) { Output.line(text) }
    if !whole.excluded.isEmpty { Output.line(words.leftOut(whole.excluded, on: opened.board)) }
    if let caveat = whole.caveat { Output.line(words.caveat(caveat)) }
    if !whole.losses.isEmpty {
      options.tellGap()
      Output.line(words.lossesTitle)
      let grid = LossGrid(whole, in: settings.openStages.map(\.id))
      let rows = words.lossTable(grid, columns: 8, on: settings, in: whole.currency)
      options.show(rows, rightAligned: Set(1..<rows[0].count))
    }
    guard let grouping else { return }
    for (key, funnel) in groups {
      options.tellGap()
      Output.line(words.group(key, of: grouping))
      lines(funnel, words)
      Output.line(words.overall(funnel))
    }
  }

  private func lines(_ funnel: Funnel, _ words: Strings) {
    let rows = funnel.steps.map { step in
      [words.phase(step.phase), words.figures.whole(step.reached), words.passage(step)]
    }
    options.show(rows, rightAligned: [1])
  }

  private func show(
    _ whole: FunnelAnswer, _ groups: [(key: String?, funnel: Funnel)]?, by grouping: Grouping?
  ) {
    Output.json { object in
      whole.writeHead(to: &object)
      whole.writeBody(to: &object)
      guard let grouping, let groups else { return }
      object.member("by", grouping.rawValue)
      object.key("groups")
      object.array { array in
        for (key, funnel) in groups {
          array.object { group in
            group.key("key")
            group.optional(key)
            FunnelAnswer(funnel: funnel).writeBody(to: &group)
          }
        }
      }
    }
  }
}

/// A funnel in JSON.
struct FunnelAnswer {
  let funnel: Funnel

  /// Writes the members common to all funnels of an answer.
  func writeHead(to object: inout JSONText) {
    object.member("asOf", funnel.asOf.description)
    object.key("caveat")
    object.optional(funnel.caveat?.name)
    object.member("rule", funnel.isStrict ? "strict" : "furthest")
    object.key("period")
    object.object(.line) { $0.bounds(of: funnel.period) }
    if case .entered(let phase) = funnel.cohort {
      object.member("entered", phase.rawValue)
    }
  }

  /// Writes counts, phases, bottleneck, losses and exclusions.
  func writeBody(to object: inout JSONText) {
    object.member("n", funnel.deals.count)
    object.member("won", funnel.won)
    object.member("open", funnel.open)
    object.member("isFinal", funnel.open == 0)
    object.key("overall")
    object.number(funnel.overall, in: .rate)
    object.key("phases")
    object.array { array in for step in funnel.steps { write(step, to: &array) } }
    object.key("bottleneck")
    write(funnel.bottleneck, to: &object)
    object.key("losses")
    object.array { array in
      for loss in funnel.losses {
        array.object(.line) {
          $0.key("amount")
          $0.number(loss.amount, in: .money(funnel.currency))
          $0.member("count", loss.count)
          $0.member("currency", funnel.currency.code)
          $0.key("deals")
          $0.array(.line) { deals in for deal in loss.deals { deals.string(deal.text) } }
          $0.member("outcome", loss.outcome.rawValue)
          $0.key("reason")
          $0.optional(loss.reason)
          $0.key("stage")
          $0.optional(loss.stage?.text)
          $0.member("withoutAmount", loss.withoutAmount)
        }
      }
    }
    object.key("excluded")
    object.exclusions(funnel.excluded)
  }

  private func write(_ step: Funnel.Step, to array: inout JSONText) {
    array.object { object in
      object.member("phase", step.phase.rawValue)
      object.member("reached", step.reached)
      object.member("wentOn", step.wentOn)
      object.member("open", step.open)
      object.member("lost", step.lost)
      object.member("disqualified", step.disqualified)
      object.member("skipped", step.skipped)
      object.key("conversion")
      object.number(step.rate, in: .rate)
      object.key("target")
      object.number(step.goal, in: .rate)
      object.key("stops")
      object.array { stops in
        for stop in step.stops {
          stops.object(.line) {
            $0.member("count", stop.count)
            $0.member("stage", stop.stage.text)
          }
        }
      }
    }
  }

  private func write(_ bottleneck: Funnel.Bottleneck?, to object: inout JSONText) {
    guard let bottleneck else { return object.null() }
    object.object(.line) {
      $0.member("phase", bottleneck.phase.rawValue)
      switch bottleneck.reason {
      case .belowGoal: $0.member("reason", "below goal")
      case .lowestRate: $0.member("reason", "lowest rate")
      }
    }
  }
}

extension JSONText {
  /// Writes a string, or `null` for none.
  mutating func optional(_ text: String?) {
    guard let text else { return null() }
    string(text)
  }

  /// Writes the first day of a period and the day after its last.
  mutating func bounds(of period: Period) {
    member("end", period.end.description)
    member("start", period.start.description)
  }

  /// Writes the excluded deals, each with its reason.
  mutating func exclusions(_ exclusions: [Exclusion]) {
    array { array in
      for exclusion in exclusions {
        array.object(.line) {
          $0.member("deal", exclusion.deal.text)
          $0.member("reason", exclusion.reason.rawValue)
        }
      }
    }
  }
}
