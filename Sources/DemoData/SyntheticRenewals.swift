import PipelineDomain

/// The second pipeline of a synthetic board: the renewals of contracts with a monthly revenue.
///
/// Some contracts end around the last day, and have a deal that renews each; the others last for years. One
/// renewed lasts another year, one not renewed makes the customer leave at its end.
struct SyntheticRenewals {
  let end: Day
  let zone: Zone
  let settings: Settings
  let texts: SyntheticTexts
  var dice: Dice
  private(set) var keys: KeySequence

  init(
    end: Day, zone: Zone, settings: Settings, texts: SyntheticTexts, dice: Dice, keys: KeySequence
  ) {
    (self.end, self.zone, self.settings) = (end, zone, settings)
    (self.texts, self.dice, self.keys) = (texts, dice, keys)
  }

  /// The deals of a board among which at most one is a renewal.
  static let share = 40
  /// The days before the end of a contract on which its renewal is opened.
  private static let ahead = 80
  /// The days after the last one in which the contracts end that are renewed.
  private static let soon = -40...40
  private static let pipeline: Pipeline.ID = "renewals"

  /// Adds the pipeline to the settings of a board.
  static func addPipeline(to settings: inout Settings, _ texts: SyntheticTexts) {
    settings.pipelines = [
      Pipeline(id: "sales", name: texts.pipelines.sales),
      Pipeline(id: pipeline, name: texts.pipelines.renewals),
    ]
    let keys = ["upcoming", "discussion", "offer", "renewed", "not-renewed"]
    let odds: [(outcome: Stage.Outcome, percent: Int, patience: Int?)] = [
      (.open, 60, 30), (.open, 75, 21), (.open, 85, 14), (.won, 100, nil), (.lost, 0, nil),
    ]
    settings.stages += zip(zip(keys, texts.renewalStages), odds).map { named, odds in
      var stage = Stage(
        id: Stage.ID(named.0), name: named.1, phase: odds.outcome == .won ? .retain : .convert,
        lifecycle: odds.outcome == .open ? .opportunity : .customer, outcome: odds.outcome,
        probability: odds.percent, warmAfterDays: odds.patience.map { $0 / 2 },
        rotAfterDays: odds.patience)
      stage.pipeline = pipeline
      return stage
    }
  }

  /// Gives the contracts among deals their end, and returns the renewals of as many as there are ranks, or fewer.
  mutating func write(of deals: inout [Deal], at ranks: ArraySlice<Rank>) -> [Deal] {
    var renewals: [Deal] = []
    for index in deals.indices.reversed() {
      guard deals[index].recurring != nil, deals[index].leftOn == nil,
        let signed = deals[index].closedOn
      else { continue }
      let soon = end.adding(days: dice.roll(SyntheticRenewals.soon))
      let rank = signed.adding(months: 4) < soon ? ranks.dropFirst(renewals.count).first : nil
      var months = 0
      while signed.adding(months: months) <= soon { months += 1 }
      let day = signed.adding(months: rank != nil ? months : (months / 12 + 1) * 12)
      deals[index].endsOn = day
      if let rank { renewals.append(renewal(of: &deals[index], at: day, rank)) }
    }
    return renewals
  }

  private mutating func renewal(of contract: inout Deal, at day: Day, _ rank: Rank) -> Deal {
    var deal = Deal(
      id: contract.renewalID ?? "", title: contract.title + texts.renewal,
      stage: settings.openStages(of: SyntheticRenewals.pipeline).first?.id ?? "",
      rank: rank)
    (deal.organization, deal.owner) = (contract.organization, contract.owner)
    (deal.source, deal.persona) = (contract.source, contract.persona)
    (deal.amount, deal.expectedClose) = (contract.amount, day)
    deal = DealStory.write(
      deal, arrival: day.adding(days: -SyntheticRenewals.ahead), end: end, process: process,
      settings: settings, texts: texts, zone: zone, dice: Dice(seed: dice.seed()), keys: &keys)
    settle(&contract, by: deal, at: day)
    return deal
  }

  private var process: DealStory.Process {
    DealStory.Process(
      stages: settings.openStages(of: SyntheticRenewals.pipeline), passing: [90, 92, 92],
      settingAside: [0, 0, 0], steps: texts.renewalSteps)
  }

  /// Notes on a contract what came of its renewal.
  private mutating func settle(_ contract: inout Deal, by renewal: Deal, at day: Day) {
    guard let closing = renewal.history.last(where: { $0.change(of: .closedOn) != nil })
    else { return }
    var later = contract
    var at = closing.at
    if settings.stage(renewal.stage)?.outcome == .won {
      later.endsOn = day.adding(months: 12)
    } else {
      let left = WorkingTime.day(onOrAfter: max(day, zone.day(of: at)))
      guard left < end else { return }
      at = WorkingTime(zone: zone).moment(on: left, dice: &dice)
      at = max(at, closing.at)
      (later.leftOn, later.leftBecause) = (left, dice.pick(texts.farewells, favouringFirst: true))
    }
    let entry = HistoryEntry(
      id: HistoryEntry.ID(keys.next()), at: at, by: contract.owner ?? "",
      changes: later.changes(from: contract))
    later.history.append(entry)
    later.history.sort { $0.at < $1.at }
    contract = later
  }
}
