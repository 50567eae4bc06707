/// The outcomes of a board's closed deals by stage, age and risk factor, counted once and looked up by key.
///
/// A closed deal stands in it with each stage and age it reached, as it was known at the end of that day. What
/// came later, its end above all, is not in it.
public struct RiskTable: Equatable, Sendable {
  private let zone: Zone
  private let stages: [Stage.ID]
  private let places: [Stage.ID: Int]
  /// By stage, age and factor; the last of each age counts all deals.
  private var shares: [RiskShare]
  /// By stage, the number of won deals by the days of their longest stay.
  private var wonStays: [[Int: Int]]
  /// By stage, the days that three of four won deals did not exceed; `nil` for too few.
  private var usualDays: [Int?]

  private static let width = RiskFactor.allCases.count + 1

  /// Creates an empty table for the open stages of a board.
  init(_ settings: Settings, in zone: Zone) {
    self.zone = zone
    stages = settings.openStages.map(\.id)
    places = Dictionary(
      stages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    shares = Array(
      repeating: RiskShare(), count: stages.count * RiskAge.starts.count * RiskTable.width)
    wonStays = Array(repeating: [:], count: stages.count)
    usualDays = Array(repeating: nil, count: stages.count)
  }

  /// Creates the table of a board's closed deals. O(deals + history).
  public init(of board: Board, in zone: Zone) {
    var past = RiskPast(of: board, in: zone)
    past.extend(from: board)
    self = past.table
  }

  /// The place of a stage.
  func place(of stage: Stage.ID) -> Int? { places[stage] }

  /// Adds a closed deal, or takes it out.
  mutating func count(_ deal: RiskPrecedent, by sign: Int = 1) {
    for snapshot in deal.snapshots {
      let all = slot(snapshot.stage, snapshot.age)
      add(deal, to: all + RiskTable.width - 1, sign)
      for factor in snapshot.factors.members { add(deal, to: all + factor.rawValue, sign) }
    }
    guard deal.isWon else { return }
    for (stage, days) in deal.stays {
      let count = wonStays[stage][days, default: 0] + sign
      wonStays[stage][days] = count == 0 ? nil : count
      usualDays[stage] = usual(wonStays[stage])
    }
  }

  private mutating func add(_ deal: RiskPrecedent, to slot: Int, _ sign: Int) {
    shares[slot].decided += sign
    if deal.isWon { shares[slot].won += sign }
  }

  private func slot(_ stage: Int, _ age: RiskAge) -> Int {
    (stage * RiskAge.starts.count + age.index) * RiskTable.width
  }

  /// Returns the smallest number of days that three of four do not exceed.
  private func usual(_ stays: [Int: Int]) -> Int? {
    let total = stays.values.reduce(0, +)
    guard total >= RiskShare.leastSample else { return nil }
    var seen = 0
    for days in stays.keys.sorted() {
      seen += stays[days] ?? 0
      if 4 * seen >= 3 * total { return days }
    }
    return nil
  }

  /// Returns the outcomes of all deals that reached an age in a stage.
  func share(_ stage: Int, _ age: RiskAge) -> RiskShare {
    shares[slot(stage, age) + RiskTable.width - 1]
  }

  /// Returns the outcomes of those that had a factor then.
  func share(_ stage: Int, _ age: RiskAge, with factor: RiskFactor) -> RiskShare {
    shares[slot(stage, age) + factor.rawValue]
  }

  /// Returns the risk of an open deal at a moment; `nil` for another, and when its entry to the stage is not
  /// known. O(its history).
  public func risk(of deal: Deal, at moment: Instant) -> DealRisk? {
    let deal = deal.backdated(in: zone) ?? deal
    guard !deal.isRemoved, let stage = places[deal.stage], let entry = deal.stageEntry else {
      return nil
    }
    return risk(
      in: stage, for: max(0, zone.day(of: moment) - zone.day(of: entry)),
      deal.riskFactors(at: moment, in: zone))
  }

  /// Returns the risk of a deal that has been in a stage for so many days, under those factors.
  func risk(in stage: Int, for days: Int, _ factors: RiskFactors) -> DealRisk {
    let age = RiskAge(days: days)
    let (base, entered) = (share(stage, age), share(stage, RiskAge(days: 0)))
    var findings = factors.members.map { factor in
      finding(factor, share(stage, age, with: factor), against: base)
    }
    var isFromEntry = false
    if let usual = usualDays[stage], days > usual {
      let time = finding(.timeInStage, base, against: entered)
      isFromEntry = time.points > Ratio(0)
      findings.insert(time, at: 0)
    }
    findings = findings.enumerated().sorted {
      ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
    }.map(\.element)
    return DealRisk(
      stage: stages[stage], days: days, age: age, base: isFromEntry ? entered : base,
      isFromEntry: isFromEntry, findings: findings)
  }

  private func finding(
    _ factor: RiskFactor, _ share: RiskShare, against base: RiskShare
  ) -> DealRisk.Finding {
    guard let rate = share.rate, let other = base.rate, let high = share.interval?.high,
      high < other, let points = other.subtracting(rate)
    else { return DealRisk.Finding(factor: factor, share: share, points: Ratio(0)) }
    return DealRisk.Finding(factor: factor, share: share, points: points)
  }
}
