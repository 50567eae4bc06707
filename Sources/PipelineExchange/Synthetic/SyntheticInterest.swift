import PipelineDomain

/// What the prospects of a made-up board did, and how its team reads it.
enum SyntheticInterest {
  /// The kinds of signals, the usual first.
  private static let kinds: [SignalKind.ID] = [
    "email-open", "site-visit", "content-download", "webinar", "pricing-page", "roi-calculator",
    "demo-request",
  ]
  private static let sizes = [12, 35, 80, 140, 260, 420, 900]

  /// How many people a made-up organization employs.
  static func employees(of index: Int) -> Int {
    sizes[index * 5 % sizes.count]
  }

  /// Whom the team aims at, and what it counts as marketing.
  static func aim(_ settings: inout Settings, _ texts: SyntheticTexts) {
    settings.scoring = .standard(
      employees: 50...500,
      sectors: SyntheticNames.targets.map { texts.sectors[$0] ?? $0 },
      roles: [texts.roles[0], texts.roles[3]])
    settings.name(by: texts.names)
    settings.marketing.sources = texts.marketing
  }

  /// Notes up to four signals of two deals in three, after they arrived and before the day.
  static func note(
    on deals: inout [Deal], before end: Day, _ zone: Zone, dice: Dice, keys: inout KeySequence
  ) {
    var dice = dice
    for index in deals.indices where dice.happens(percent: 66) {
      guard let created = deals[index].created else { continue }
      let arrival = zone.day(of: created)
      let last = deals[index].closedOn ?? end
      for _ in 0..<dice.roll(1...4) {
        let day = arrival.adding(days: dice.roll(1...30))
        guard day < last else { continue }
        deals[index].signals.append(
          Signal(
            id: Signal.ID(keys.next()), kind: dice.pick(kinds, favouringFirst: true),
            at: zone.instant(of: day, hour: dice.roll(7...22), minute: dice.roll(0...59))))
      }
      deals[index].signals.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    }
  }
}
