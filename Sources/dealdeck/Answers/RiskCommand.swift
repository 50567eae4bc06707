import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `risk`: the risk of open deals, as measured on the board's own past, and the test of that measure.
struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.risk, note: .risk)

  @OptionGroup var options: BoardOptions
  @OptionGroup var whose: OwnerOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions
  @Flag(help: .board(.backtest)) var backtest = false

  func run() throws {
    let opened = try OpenedBoard(options)
    let (board, moment) = try opened.seen(asOf: asOf)
    var past = RiskPast(of: board, in: opened.zone)
    past.extend(from: board)
    if backtest { return show(past.backtest(on: board), opened, at: moment) }
    let owner = whose.owner(on: opened).map(FoldedText.init)
    let matcher = try filtering.filter(for: opened)
      .matcher(in: opened.context(of: board, at: moment))
    let risks = board.deals.compactMap { deal -> (deal: Deal, risk: DealRisk)? in
      guard deal.isOwned(by: owner), matcher.matches(deal) else { return nil }
      return past.table.risk(of: deal, at: moment).map { (deal, $0) }
    }.sorted { left, right in
      let (a, b) = (left.risk.percent ?? -1, right.risk.percent ?? -1)
      return a == b ? left.deal.id < right.deal.id : a > b
    }
    let answers = risks.compactMap { deal, risk in
      DealMention(deal.id, on: board).map {
        RiskAnswer(mention: $0, risk: risk, words: opened.words)
      }
    }
    guard options.json else {
      let table = answers.map(\.columns)
      return options.show(table, rightAligned: [3, 4])
    }
    Output.json { object in
      object.member("asOf", moment.description)
      object.key("deals")
      object.array { array in for answer in answers { answer.append(to: &array) } }
    }
  }

  private func show(_ test: RiskBacktest, _ opened: OpenedBoard, at moment: Instant) {
    guard options.json else {
      for line in opened.words.backtest(test, near: opened.presentDay) { Output.line(line) }
      return
    }
    Output.json { object in
      object.member("asOf", moment.description)
      object.key("from")
      object.optional(test.from?.description)
      object.member("taught", test.taught)
      object.member("judged", test.judged)
      object.member("snapshots", test.snapshots)
      object.member("unrated", test.unrated)
      object.member("verdict", test.verdict.rawValue)
      let scores: [(name: String, value: Ratio?)] = [
        ("brier", test.scores?.risk), ("brierByStage", test.scores?.stageProbability),
        ("brierByWinRate", test.scores?.winRate), ("gain", test.scores?.gain),
        ("gainLow", test.scores?.gainLow), ("gainHigh", test.scores?.gainHigh),
      ]
      for (name, value) in scores {
        object.key(name)
        object.number(value, in: .ratio)
      }
    }
  }
}

/// The risk of one deal in answers.
struct RiskAnswer {
  let mention: DealMention
  let risk: DealRisk
  let words: Strings

  /// The deal, its points, its stage, and what takes them, one column each.
  var columns: [String] {
    let lines = words.explanation(of: risk, on: mention.board.settings)
    return mention.columns(words) + [risk.percent.map(words.points) ?? words.unavailable]
      + mention.whereabouts(words) + [words.risk(risk) ?? lines[0]]
  }

  /// Appends one JSON object.
  func append(to text: inout JSONText) {
    text.object { object in
      mention.append(to: &object)
      object.key("risk")
      object.object { risk.append(to: &$0) }
    }
  }
}

extension DealRisk {
  /// Appends the members of a risk; rates and points in percent.
  func append(to object: inout JSONText) {
    object.key("points")
    object.number(points, in: .rate)
    object.key("chance")
    object.number(chance, in: .rate)
    object.member("days", days)
    object.member("afterDays", isFromEntry ? 0 : age.start)
    object.key("comparable")
    object.object(.line) { base.append(to: &$0) }
    object.key("factors")
    object.array { array in
      for finding in findings {
        array.object(.line) { members in
          members.member("factor", finding.factor.name)
          members.key("points")
          members.number(finding.points, in: .rate)
          finding.share.append(to: &members)
        }
      }
    }
  }
}

extension RiskShare {
  fileprivate func append(to object: inout JSONText) {
    object.member("decided", decided)
    object.member("won", won)
    object.key("rate")
    object.number(rate, in: .rate)
    object.key("intervalLow")
    object.number(interval?.low, in: .rate)
    object.key("intervalHigh")
    object.number(interval?.high, in: .rate)
  }
}

extension RiskFactor {
  /// The word in JSON.
  fileprivate var name: String {
    switch self {
    case .timeInStage: "timeInStage"
    case .contactFalling: "contactFalling"
    case .pushedOnce: "pushedOnce"
    case .pushedTwice: "pushedTwice"
    case .pushedOften: "pushedOften"
    case .amountCut: "amountCut"
    case .oneContact: "oneContact"
    case .noDecisionMaker: "noDecisionMaker"
    case .noNextStep: "noNextStep"
    }
  }
}
