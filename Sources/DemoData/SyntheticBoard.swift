package import PipelineDomain

/// Synthetic boards for demonstrations, tests and benchmarks: a few years of a small team's work, simulated,
/// so that the history and the state of every deal agree.
package enum SyntheticBoard {
  /// Returns a board of exactly `deals` deals as of the start of `day`: nothing on it is later.
  ///
  /// The same arguments give the same board on every machine. About one deal in eight is open, at least 30
  /// and at most about 3,000 if there are as many; people work from Monday to Friday. Days and hours are
  /// those of `zone`. In the first and last years of the calendar, which have no room for past or planned
  /// events, the board is that of the nearest day that has. O(deals).
  package static func generate(
    deals count: Int, seed: UInt64, until day: Day, zone: Zone,
    texts: SyntheticTexts = .english
  ) -> Board {
    let count = max(0, count)
    let sales = count - count / SyntheticRenewals.share
    let span = arrivalDays(of: sales)
    let day = near(day, spanning: span)
    var dice = Dice(seed: seed)
    var keys = KeySequence(seed: dice.seed())
    let settings = settings(zone: zone, count: sales, span: span, texts)
    var organizations = organizations(for: sales, texts, keys: &keys)
    let first = day.adding(days: -span)
    let sale = DealStory.Process.sale(settings, texts)
    let ranks = Rank.spread(count)
    var deals: [Deal] = []
    deals.reserveCapacity(count)
    func sell(_ wanted: Int, rankedAfter others: Int = 0) {
      while deals.count < wanted {
        var own = Dice(seed: dice.seed())
        let arrival = first.adding(days: arrivalDay(of: deals.count, among: sales, in: span))
        let deal = newcomer(
          deals.count, settings, texts, organizations, ranks[deals.count + others], dice: &own,
          keys: &keys)
        deals.append(
          DealStory.write(
            deal, arrival: min(arrival, lastWorkingDay(before: day)), end: day, process: sale,
            settings: settings, texts: texts, zone: zone, dice: own, keys: &keys))
      }
    }
    sell(sales)
    // Dice of their own, here and below, so that nothing else changes the simulation of the sales.
    var renewals = SyntheticRenewals(
      end: day, zone: zone, settings: settings, texts: texts, dice: Dice(seed: seed &+ 2),
      keys: keys)
    let renewed = renewals.write(of: &deals, at: ranks.suffix(count - sales))
    keys = renewals.keys
    sell(count - renewed.count, rankedAfter: renewed.count)
    link(&deals, settings, zone, dice: &dice)
    deals += renewed
    number(&deals)
    SyntheticInterest.note(
      on: &deals, before: day, zone, dice: Dice(seed: seed &+ 1), keys: &keys)
    var details = SyntheticDetails(texts: texts, dice: Dice(seed: seed &+ 3), keys: keys)
    details.detail(&deals, of: &organizations)
    var board = Board(settings: settings, organizations: organizations, deals: deals)
    var records = SyntheticRecords(
      zone: zone, end: day, settings: settings, texts: texts, dice: Dice(seed: ~seed),
      keys: details.keys)
    records.keep(
      on: &board, meeting: details.contacts, since: first,
      revenue: 30 * revenuePerDay(of: sales, in: span))
    return board
  }

  /// Returns the day, or the nearest that leaves so many days before it, and some more around, in the
  /// calendar.
  private static func near(_ day: Day, spanning span: Int) -> Day {
    guard let first = Day(year: 1, month: 6, day: 1), let last = Day(year: 9997, month: 1, day: 1)
    else { return day }
    return min(max(day, first.adding(days: span)), last)
  }

  /// Returns the number of days over which deals arrive, chosen for the number of open deals at the end:
  /// those that arrive in about `lifetime` days at the final rate, which is twice the mean.
  private static func arrivalDays(of count: Int) -> Int {
    let lifetime = 46
    let open = min(max(count / 8, 30), 3_000)
    return max(60, 2 * count * lifetime / open)
  }

  /// Returns the day of an arrival. Arrivals grow steadily: half of the deals come in the last three tenths
  /// of the time.
  private static func arrivalDay(of index: Int, among count: Int, in span: Int) -> Int {
    Int(Double(span - 1) * (Double(index) / Double(max(1, count))).squareRoot())
  }

  private static func lastWorkingDay(before day: Day) -> Day {
    let eve = day.adding(days: -1)
    return eve.weekday > 5 ? eve.adding(days: 5 - eve.weekday) : eve
  }

  private static func newcomer(
    _ index: Int, _ settings: Settings, _ texts: SyntheticTexts, _ organizations: [Organization],
    _ rank: Rank,
    dice: inout Dice, keys: inout KeySequence
  ) -> Deal {
    // A step without common factor goes through all titles before one repeats.
    let titles = SyntheticNames.titles
    var title = titles[index % titles.count * 7 % titles.count]
    if dice.happens(percent: 20) { title += dice.pick(texts.titleEndings) }
    let stage = settings.openStages.first?.id ?? ""
    var deal = Deal(id: Deal.ID(keys.next()), title: title, stage: stage, rank: rank)
    deal.organization = dice.pick(organizations).id
    deal.owner = dice.pick(settings.team).name
    deal.source = dice.pick(settings.sources)
    // One deal in three has no persona.
    deal.persona = index % 3 == 2 ? nil : texts.personas[index % 3].name
    if dice.happens(percent: 20) {
      deal.contacts = [
        DealContact(
          name: dice.pick(SyntheticNames.contacts), role: dice.pick(texts.roles))
      ]
    }
    if dice.happens(percent: 20) { deal.tags = [dice.pick(texts.tags)] }
    return deal
  }

  private static func organizations(
    for count: Int, _ texts: SyntheticTexts, keys: inout KeySequence
  ) -> [Organization] {
    let number = min(max(count / 3, 12), SyntheticNames.organizationLimit)
    return (0..<number).map { index in
      let draft = SyntheticNames.organization(index)
      return Organization(
        id: Organization.ID(keys.next()), name: draft.name,
        sector: texts.sectors[draft.sector] ?? draft.sector,
        country: texts.countries[draft.country] ?? draft.country,
        employees: SyntheticInterest.employees(of: index))
    }
  }

  /// Links some deals to one that their organization had signed before they arrived.
  private static func link(
    _ deals: inout [Deal], _ settings: Settings, _ zone: Zone, dice: inout Dice
  ) {
    var signed: [Organization.ID: Deal.ID] = [:]
    var wins = deals.compactMap { deal -> (day: Day, deal: Deal.ID, customer: Organization.ID)? in
      guard settings.stage(deal.stage)?.outcome == .won, let day = deal.closedOn,
        let customer = deal.organization
      else { return nil }
      return (day, deal.id, customer)
    }
    wins.sort { ($0.day, $0.deal) > ($1.day, $1.deal) }
    var isFirst = true
    for index in deals.indices {
      guard let created = deals[index].created, let organization = deals[index].organization
      else { continue }
      let arrival = zone.day(of: created)
      while let win = wins.last, win.day < arrival {
        signed[win.customer] = win.deal
        wins.removeLast()
      }
      guard let followed = signed[organization], isFirst || dice.happens(percent: 40) else {
        continue
      }
      deals[index].upsellOf = followed
      isFirst = false
    }
  }

  /// Numbers all entries in the order of their moments.
  private static func number(_ deals: inout [Deal]) {
    var places: [(at: Instant, deal: Int, entry: Int)] = []
    for (index, deal) in deals.enumerated() {
      for (entry, recorded) in deal.history.enumerated() {
        places.append((recorded.at, index, entry))
      }
    }
    places.sort { $0 < $1 }
    for (offset, place) in places.enumerated() {
      deals[place.deal].history[place.entry].sequence = offset + 1
    }
  }

  /// Returns the amount won a day at the end, in whole units of the currency: twice the mean arrives then;
  /// nearly one deal in five is won, for some 9,500 a piece.
  private static func revenuePerDay(of count: Int, in span: Int) -> Int64 {
    2 * Int64(count) * 9_500 / 5 / Int64(span)
  }

  /// Returns the standard profile with a team; quotas and the goal for velocity are near the results of the
  /// simulation.
  private static func settings(
    zone: Zone, count: Int, span: Int, _ texts: SyntheticTexts
  ) -> Settings {
    var settings = Settings.profile(
      .standard, name: texts.board, timeZone: zone.name, names: texts.names)
    let cents = settings.currency.minorUnitsPerUnit
    let velocity = revenuePerDay(of: count, in: span)
    let quota = velocity * 91 / Int64(SyntheticNames.team.count) / 1_000 * 1_000
    settings.team = SyntheticNames.team.map { name in
      Member(
        name: name, role: texts.names.sales,
        quota: Money(minorUnits: quota * cents, currency: settings.currency))
    }
    settings.panel.goals["velocity"] = Panel.Goal(
      target: Ratio(velocity * cents), alert: Ratio(velocity * cents / 2))
    SyntheticInterest.aim(&settings, texts)
    SyntheticRenewals.addPipeline(to: &settings, texts)
    settings.fields = SyntheticDetails.fields(texts)
    return settings
  }
}
