import PipelineDomain
import Testing

/// The laws of every figure split by source, owner, persona, sector or customer.
@Suite struct PartLaws {
  private static let seeds = UInt64(0)..<6
  private static let periods: [Period] = ["2025", "2025-Q2", "2025-05"]

  private func context(_ busy: BusyBoard) -> Filter.Context {
    Filter.Context(busy.board, at: busy.now, in: .utc)
  }

  private func facts(_ board: Board, _ busy: BusyBoard) -> PipelineFacts {
    PipelineFacts(board, asOf: busy.now, zone: .utc)
  }

  @Test(arguments: seeds, Grouping.allCases)
  func `a part's figure is that under the filter that keeps the same deals`(
    seed: UInt64, grouping: Grouping
  ) {
    let busy = BusyBoard(seed: seed)
    let parts = grouping.boards(of: busy.board)
    #expect(parts.count > 1)
    for (key, part) in parts {
      let kept = busy.board.restricted(to: grouping.filter(for: key), in: context(busy))
      // A deleted deal is in no group.
      let standing = kept.deals.filter { !$0.isRemoved }
      #expect(part.deals.map(\.id) == standing.map(\.id), "\(key ?? "none")")
      let (own, filtered) = (facts(part, busy), facts(kept, busy))
      for period in Self.periods {
        for kpi in KPI.catalogue {
          #expect(
            kpi.figureWithDeals(own, period) == kpi.figureWithDeals(filtered, period),
            "\(kpi.id) \(key ?? "none")")
        }
      }
    }
  }

  @Test(arguments: seeds, Grouping.allCases)
  func `a part of what a filter keeps is that under both filters`(
    seed: UInt64, grouping: Grouping
  ) {
    let busy = BusyBoard(seed: seed)
    for outer in [Grouping.owner.filter(for: "ana"), Grouping.source.filter(for: "ads")] {
      let kept = busy.board.restricted(to: outer, in: context(busy))
      for (key, part) in grouping.boards(of: kept) {
        let both = Filter(.every([outer.expression, grouping.filter(for: key).expression]))
        let (own, filtered) = (
          facts(part, busy), facts(busy.board.restricted(to: both, in: context(busy)), busy)
        )
        for kpi in KPI.catalogue {
          #expect(
            kpi.figureWithDeals(own, "2025").reason == kpi.figureWithDeals(filtered, "2025").reason,
            "\(kpi.id)")
          #expect(
            kpi.figureWithDeals(own, "2025").value == kpi.figureWithDeals(filtered, "2025").value,
            "\(kpi.id)")
        }
      }
    }
  }

  @Test(arguments: seeds, Grouping.allCases)
  func `parts of a figure that adds up add up to the whole`(seed: UInt64, grouping: Grouping) {
    let busy = BusyBoard(seed: seed)
    let parts = grouping.boards(of: busy.board).map { facts($0.board, busy) }
    #expect(KPI.catalogue.contains { $0.isAdditive })
    for period in Self.periods {
      for kpi in KPI.catalogue where kpi.isAdditive {
        let figures = parts.map { kpi.figure($0, period) }
        #expect(figures.allSatisfy { $0.value != nil || $0.reason == .noAmounts }, "\(kpi.id)")
        let sum = figures.compactMap(\.value).reduce(Ratio(0)) { $0.plus($1) }
        let whole = kpi.figure(facts(busy.board, busy), period)
        #expect(sum.reduced == (whole.value ?? Ratio(0)).reduced, "\(kpi.id)")
        for name in [KPIValue.Part.Name.won, .weighted] where kpi.id == "forecast" {
          let terms = figures.compactMap { $0.part(name) }.reduce(Ratio(0)) { $0.plus($1) }
          #expect(terms.reduced == whole.part(name)?.reduced)
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `quotas of owners and costs of sources add up to those of all`(seed: UInt64) {
    let busy = BusyBoard(seed: seed)
    let owners = Grouping.owner.boards(of: busy.board).map(\.board.settings)
    let quotas = owners.compactMap { $0.quota(in: "2025") }.reduce(Ratio(0)) { $0.plus($1) }
    #expect(quotas.reduced == busy.board.settings.quota(in: "2025")?.reduced)
    let sources = Grouping.source.boards(of: busy.board).map { facts($0.board, busy) }
    for (id, name) in [
      ("cpl", KPIValue.Part.Name.spent(.marketing)), ("cac", .spent(.marketing)),
      ("cac", .spent(.sales)),
    ] {
      let spent = sources.compactMap { KPI.named(id)?.figure($0, "2025").part(name) }
      #expect(
        spent.reduce(Ratio(0)) { $0.plus($1) }.reduced
          == KPI.named(id)?.figure(facts(busy.board, busy), "2025").part(name)?.reduced, "\(id)")
    }
  }

  @Test(arguments: seeds, Grouping.allCases)
  func `the forecast and the funnel of a part are those under its filter`(
    seed: UInt64, grouping: Grouping
  ) {
    let busy = BusyBoard(seed: seed)
    let whole = facts(busy.board, busy)
    for (key, forecast) in Forecast.groups(by: grouping, of: busy.board, whole, over: "2025-Q4") {
      let kept = busy.board.restricted(to: grouping.filter(for: key), in: context(busy))
      #expect(forecast == Forecast(of: kept, facts(kept, busy), over: "2025-Q4"))
      #expect((forecast.total.goal == nil) == (forecast.goalUnavailability != nil))
    }
    for (key, funnel) in Funnel.groups(by: grouping, of: busy.board, whole, over: "2025") {
      let kept = busy.board.restricted(to: grouping.filter(for: key), in: context(busy))
      #expect(funnel == Funnel(of: kept, facts(kept, busy), over: "2025"))
    }
  }

  @Test(arguments: seeds)
  func `the won and the open part of a forecast are its value`(seed: UInt64) throws {
    let busy = BusyBoard(seed: seed)
    let forecast = try #require(KPI.named("forecast"))
      .figure(facts(busy.board, busy), "2025-Q4")
    let parts = [KPIValue.Part.Name.won, .weighted].compactMap { forecast.part($0) }
    #expect(parts.count == 2)
    #expect(parts.reduce(Ratio(0)) { $0.plus($1) }.reduced == forecast.value?.reduced)
  }
}

/// A board with everything set, in several spellings and currencies: quotas, costs, contracts.
struct BusyBoard {
  let board: Board
  let now: Instant

  init(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 150)
    var random = SeededRandom(seed: seed &+ 1_000)
    let currencies: [Currency] = [.euro, "USD", "JPY", "TND"]
    let organizations = (0..<6).map { place in
      Organization(
        id: Organization.ID("o\(place)"), name: place == 5 ? "ORG 0" : "Org \(place)",
        sector: ["", "Health", "health", "Energy"][place % 4])
    }
    let first: Day = "2024-01-01"
    let contracts = (0..<60).map { place in
      let signed = first.adding(days: Int.random(in: 0..<700, using: &random))
      let stays = Bool.random(using: &random)
      var deal = contract(
        Deal.ID("c\(place)"), from: signed,
        to: stays ? nil : signed.adding(days: Int.random(in: 0..<400, using: &random)), monthly: 30,
        amount: Int64.random(in: 0..<10_000, using: &random))
      deal.cost = Money(minorUnits: 5_000, currency: .euro)
      return deal
    }
    let deals = (walk.board.deals + contracts).map { deal in
      var deal = deal
      let pick = { (names: [String?]) in names.randomElement(using: &random) ?? nil }
      deal.owner = pick(["Ana", "ANA", "Ána", "Bo", "Zoë", nil])
      deal.source = pick(["web", "Web", "ads", "fair", "referral", nil])
      deal.persona = pick(["CFO", "cfo", "Head of sales", nil])
      deal.organization = pick(["o0", "o1", "o2", "o3", "o5", nil]).map { Organization.ID($0) }
      if let amount = deal.amount, Bool.random(using: &random) {
        deal.amount = Money(
          minorUnits: amount.minorUnits, currency: currencies.randomElement(using: &random) ?? .euro
        )
      }
      return deal
    }
    var settings = walk.board.settings
    settings.team = [
      Member(name: "Ana", quota: .euros(9_000)), Member(name: "Bo", quota: .euros(4_000)),
      Member(name: "Cy", quota: .euros(1_000)), Member(name: "Zoë"),
    ]
    settings.sources = ["Web", "ads", "fair", "referral", "event"]
    settings.marketing.sources = ["web", "Ads", "event"]
    settings.panel.goals = [
      "signed": Panel.Goal(target: Ratio(100_000)), "win-rate": Panel.Goal(target: Ratio(25)),
    ]
    settings.rates = [
      .rate("USD", .euro, 9, 10, from: "2023-01-01"),
      .rate(.euro, "JPY", 160, from: "2023-01-01"),
      .rate("TND", .euro, 3, 10, from: "2024-06-01"),
      .rate("TND", .euro, 29, 100, from: "2023-01-01"),
    ]
    settings.costs = (0..<24).flatMap { month in
      ["", "ads", "WEB", "event"].enumerated().compactMap { place, channel -> Cost? in
        guard place == 0 || Bool.random(using: &random) else { return nil }
        var cost = spent(
          Int64.random(in: 0..<500, using: &random), in: first.adding(months: month),
          place % 2 == 0 ? .marketing : .sales, on: channel)
        cost.kind = Bool.random(using: &random) ? cost.kind : .marketing
        return cost
      }
    }
    board = Board(settings: settings, organizations: organizations, deals: deals)
    now = max(walk.clock, "2025-12-20T12:00:00Z")
  }
}

extension Grouping {
  /// The filter that keeps the deals of a group.
  fileprivate func filter(for group: String?) -> Filter {
    let field: Filter.Key =
      switch self {
      case .source: .field(.source)
      case .owner: .field(.owner)
      case .persona: .field(.persona)
      case .sector: .sector
      case .customer: .field(.organization)
      case .field(let field): .custom(field)
      }
    return Filter(
      .term(group.map { .text(field, .text($0), isWhole: true) } ?? .none(field)))
  }
}

extension Ratio {
  /// The exact sum; traps where it does not fit.
  func plus(_ other: Ratio) -> Ratio {
    guard
      let sum = Ratio(
        numerator * other.denominator + other.numerator * denominator,
        denominator * other.denominator)
    else { preconditionFailure("no denominator is zero") }
    return sum.reduced
  }
}
