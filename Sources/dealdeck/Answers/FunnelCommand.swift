import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `funnel`: how far the deals of a period came, and what held them back.
struct FunnelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.funnel, note: .funnel)

  @OptionGroup var options: BoardOptions
  @OptionGroup var figures: FigureOptions
  @Option(help: .board(.funnelBy)) var by: Grouping?
  @Option(help: .board(.reached))
  var entered: Stage.Phase?
  @Flag(help: .board(.strictFunnel)) var strict = false

  func run() throws {
    let opened = try figures.open(options)
    let period = try figures.period(of: opened, by: .year)
    let figured = try figures.figured(opened, over: period)
    let (board, ledger) = (figured.board, figured.ledger)
    let cohort = entered.map { Funnel.Cohort.entered($0) } ?? .created
    let whole = Funnel(
      of: board, ledger, over: period, cohort: cohort, isStrict: strict)
    let groups = by.map {
      Funnel.groups(
        by: $0, of: board, ledger, over: period, cohort: cohort, isStrict: strict)
    }
    if options.json {
      tell(FunnelAnswer(funnel: whole), groups)
    } else {
      tell(whole, groups ?? [], opened)
    }
  }

  private func tell(
    _ whole: Funnel, _ groups: [(key: String?, funnel: Funnel)], _ opened: OpenedBoard
  ) {
    let (settings, words) = (opened.board.settings, opened.words)
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
      let rows = whole.losses.prefix(10).map {
        [words.figures.whole($0.count), words.loss($0, on: settings)]
      }
      options.tell(rows, rightAligned: [0])
    }
    guard let by else { return }
    for (key, funnel) in groups {
      options.tellGap()
      Output.line(words.group(key, of: by))
      lines(funnel, words)
      Output.line(words.overall(funnel))
    }
  }

  private func lines(_ funnel: Funnel, _ words: any Vocabulary) {
    let rows = funnel.steps.map { step in
      [words.phase(step.phase), words.figures.whole(step.reached), words.passage(step)]
    }
    options.tell(rows, rightAligned: [1])
  }

  private func tell(_ whole: FunnelAnswer, _ groups: [(key: String?, funnel: Funnel)]?) {
    Output.json { object in
      whole.writeHead(to: &object)
      whole.writeBody(to: &object)
      guard let by, let groups else { return }
      object.member("by", by.rawValue)
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
