import DemoData
import PipelineDomain
import Testing

struct SyntheticBoardTests {
  static let friday = Day(year: 2026, month: 11, day: 20) ?? Day(ordinal: 0)

  static let paris = Zone(
    name: "Europe/Paris", initialOffset: 3_600,
    transitions: [
      Zone.Transition(start: Instant(seconds: 1_774_746_000), offset: 7_200),
      Zone.Transition(start: Instant(seconds: 1_792_890_000), offset: 3_600),
    ])

  func board(_ count: Int, seed: UInt64 = 7, until day: Day = friday) -> Board {
    SyntheticBoard.generate(deals: count, seed: seed, until: day, zone: SyntheticBoardTests.paris)
  }

  @Test(arguments: [0, 1, 2, 40, 500])
  func `there are as many deals as asked, and nothing contradicts`(_ count: Int) {
    let board = board(count)
    #expect(board.deals.count == count)
    #expect(board.integrityIssues(in: SyntheticBoardTests.paris).isEmpty)
  }

  @Test(arguments: [
    (1, 1, 1), (1, 1, 31), (1, 12, 31), (2, 7, 1), (4, 2, 29), (9997, 12, 31), (9999, 1, 1),
    (9999, 12, 1), (9999, 12, 31),
  ])
  func `a board ends on every day of the calendar, and lies within it`(
    year: Int, month: Int, day: Int
  ) throws {
    let until = try #require(Day(year: year, month: month, day: day))
    for count in [0, 3, 200, 2_000] {
      let board = board(count, until: until)
      #expect(board.deals.count == count)
      #expect(board.integrityIssues(in: SyntheticBoardTests.paris).isEmpty)
      let dates = board.deals.flatMap { [$0.expectedClose, $0.closedOn, $0.nextStep?.due] }
      #expect(dates.allSatisfy { (1...9999).contains($0?.civil.year ?? 1) })
    }
  }

  @Test(arguments: 1...12)
  func `no seed makes a board that contradicts itself`(_ seed: UInt64) {
    #expect(board(340, seed: seed).integrityIssues(in: SyntheticBoardTests.paris).isEmpty)
  }

  @Test func `a deal needs alone what it needs among all`() {
    let (board, zone) = (board(500), SyntheticBoardTests.paris)
    let moment = zone.instant(of: SyntheticBoardTests.friday)
    let needs = board.exceptions(at: moment, in: zone)
    #expect(!needs.isEmpty)
    for deal in board.deals {
      let need = needs.first { $0.deal == deal.id }
      #expect(board.exception(of: deal.id, at: moment, in: zone, knowing: need) == need)
    }
  }

  @Test func `the same seed gives the same board, another seed another`() {
    #expect(board(200) == board(200))
    #expect(board(200).deals != board(200, seed: 8).deals)
  }

  @Test func `a language changes the words of a board, no figure and no date`() {
    let (english, zone) = (board(300), SyntheticBoardTests.paris)
    let french = SyntheticBoard.generate(
      deals: 300, seed: 7, until: SyntheticBoardTests.friday, zone: zone, texts: .french)
    #expect(french.integrityIssues(in: zone).isEmpty)
    #expect(french.deals.map(\.id) == english.deals.map(\.id))
    #expect(french.deals.map(\.amount) == english.deals.map(\.amount))
    #expect(french.deals.map(\.stage) == english.deals.map(\.stage))
    #expect(french.deals.map(\.closedOn) == english.deals.map(\.closedOn))
    #expect(french.deals.map { $0.history.map(\.at) } == english.deals.map { $0.history.map(\.at) })
    for (own, other) in zip(french.deals, english.deals) where own.lossReason != nil {
      #expect(own.lossReason != other.lossReason)
    }
  }

  @Test func `people work from Monday to Friday between eight and nineteen, before the day`() {
    let zone = SyntheticBoardTests.paris
    for deal in board(400).deals {
      for at in deal.history.map(\.at) + deal.activities.map(\.at) {
        #expect(zone.day(of: at) < SyntheticBoardTests.friday)
        #expect(zone.day(of: at).weekday <= 5)
        #expect((8..<19).contains(zone.clock(at: at).hour))
      }
    }
  }

  @Test func `entries are numbered in the order in which they happened`() {
    let entries = board(300).deals.flatMap(\.history).sorted { $0.sequence < $1.sequence }
    #expect(entries.map(\.sequence) == Array(1...entries.count))
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(Set(entries.map(\.id)).count == entries.count)
  }

  @Test func `every deal begins in the first stage and its stays follow one another`() {
    let board = board(300)
    for deal in board.deals {
      let pipeline = board.stage(of: deal).flatMap(board.settings.pipeline(of:))
      #expect(deal.visits.first?.stage == board.settings.openStages(of: pipeline).first?.id)
      #expect(deal.visits.last?.stage == deal.stage)
      #expect(zip(deal.visits, deal.visits.dropFirst()).allSatisfy { $0.left == $1.entered })
    }
  }

  @Test(arguments: [5, 60, 200])
  func `the board of any earlier day is sound`(_ days: Int) {
    let zone = SyntheticBoardTests.paris
    let moment = zone.instant(of: SyntheticBoardTests.friday.adding(days: -days), hour: 12)
    let past = board(400).asOf(moment)
    #expect(past.integrityIssues(in: zone).allSatisfy { $0.severity != .error })
    #expect(past.deals.allSatisfy { $0.closedOn ?? zone.day(of: moment) <= zone.day(of: moment) })
  }

  @Test func `about one deal in eight is open, and every kind of care is needed`() {
    let board = board(2_000)
    let today = SyntheticBoardTests.friday
    let open = board.deals.filter { board.stage(of: $0)?.outcome == .open }
    #expect((160...340).contains(open.count))
    let states = open.map {
      board.freshness(of: $0, on: today, in: SyntheticBoardTests.paris).state
    }
    for state in [Freshness.State.fresh, .cooling, .coveredByNextStep, .stale] {
      #expect(states.contains(state))
    }
    let steps = open.map { $0.nextStepState(on: today) }
    for state in NextStep.State.allCases { #expect(steps.contains(state)) }
    #expect(open.contains { $0.expectedClose.map { $0 < today } == true })
    #expect(open.contains { $0.amount == nil })
  }

  @Test func `names of wide characters are among them, and no name is given twice`() {
    let names = board(2_000).organizations.values.map(\.name)
    #expect(names.contains("株式会社みなと"))
    #expect(Set(names).count == names.count)
  }

  @Test func `won deals have an amount and lost ones a reason`() {
    let board = board(500)
    for deal in board.deals {
      switch board.stage(of: deal)?.outcome {
      case .won: #expect(deal.amount != nil)
      case .lost, .disqualified:
        #expect(deal.lossReason.map(board.settings.lossReasons.contains) == true)
      default: #expect(deal.closedOn == nil)
      }
    }
  }

  @Test func `sales are invoiced, paid, priced, left and followed up, so that the figures live`()
    throws
  {
    let board = board(2_000)
    let zone = SyntheticBoardTests.paris
    let facts = PipelineFacts(
      board, asOf: zone.instant(of: SyntheticBoardTests.friday), zone: zone)
    let year = try #require(Period("2026"))
    for id in ["invoiced", "collected", "margin"] {
      let figure = try #require(KPI.named(id)).figureWithDeals(facts, year)
      #expect(figure.value.map { $0 > Ratio(0) } == true, "\(id)")
      #expect(figure.excluded.allSatisfy { $0.reason == .noCost }, "\(id)")
    }
    let customers = board.customers(in: .utc)
    #expect(customers.contains { $0.leftBecause != nil })
    #expect(customers.contains { !$0.recurring.isEmpty })
    #expect(customers.contains { $0.deals.count > 1 })
    #expect(board.deals.contains { $0.upsellOf != nil })
  }

  @Test func `contracts end, and those that end soon are renewed in a pipeline of their own`() {
    let (board, zone) = (board(2_000), SyntheticBoardTests.paris)
    let renewals = board.deals.filter { deal in
      board.stage(of: deal).flatMap(board.settings.pipeline(of:)) == board.settings.renewals?.id
    }
    #expect((20...50).contains(renewals.count))
    #expect(Set(renewals.compactMap { board.stage(of: $0)?.outcome }) == [.open, .won, .lost])
    let moment = zone.instant(of: SyntheticBoardTests.friday)
    let due = board.exceptions(at: moment, in: zone).filter { need in
      if case .renewalDue(let renewal) = need.reason { renewal.outcome != .won } else { false }
    }
    #expect(due.count < renewals.count)
  }

  @Test func `deals and organizations have people and values of fields of the board's own`() {
    let board = board(300)
    #expect(board.deals.contains { !board.stakeholders(of: $0).isEmpty })
    #expect(board.settings.contacts.all.allSatisfy { !$0.name.isEmpty && !$0.title.isEmpty })
    for field in board.settings.fields {
      let has: Bool =
        switch field.subject {
        case .deal: board.deals.contains { $0.customFields[field.id] != nil }
        case .organization: board.organizations.values.contains { $0.customFields[field.id] != nil }
        case .contact: false
        }
      #expect(has, "\(field.name)")
    }
  }

  @Test func `money moves only after the signature and before the day`() {
    for deal in board(500).deals {
      for payment in deal.payments {
        #expect(deal.closedOn.map { $0 < payment.day } == true)
        #expect(payment.day < SyntheticBoardTests.friday)
      }
    }
  }
}

/// The records of a synthetic team beside its deals.
struct SyntheticRecordTests {
  private let settings: Settings
  private let board: Board

  init() {
    board = SyntheticBoardTests().board(400)
    settings = board.settings
  }

  @Test func `every month has costs of marketing and of sales`() {
    let months = Set(settings.costs.map(\.month))
    #expect(months.count > 3)
    for month in months {
      let costs = settings.costs.filter { $0.month == month }
      #expect(Set(costs.map(\.kind)) == Set(Cost.Kind.allCases))
      #expect(costs.allSatisfy { $0.amount.minorUnits > 0 })
      #expect(costs.allSatisfy { settings.sources.contains($0.channel) || $0.channel.isEmpty })
    }
  }

  @Test func `one experiment is decided and robust, one runs, and a review was closed`() {
    let states = settings.experiments.map { $0.state(on: SyntheticBoardTests.friday) }
    #expect(states == [.decided, .running])
    #expect(settings.experiments.first?.result?.difference?.isRobust == true)
    #expect(settings.currentPlan?.done.count == 1)
    #expect(settings.lastReview != nil)
    #expect(settings.personas.count == 2)
    #expect(board.deals.contains { $0.persona.flatMap(settings.persona(named:)) != nil })
  }

  @Test func `records are written down before the day, in their order, after the deals`() {
    let zone = SyntheticBoardTests.paris
    let history = settings.history.map(\.entry)
    #expect(history.allSatisfy { zone.day(of: $0.at) < SyntheticBoardTests.friday })
    #expect(zip(history, history.dropFirst()).allSatisfy { $0.at <= $1.at })
    let entries = board.deals.flatMap(\.history)
    #expect(history.map(\.sequence) == Array(entries.count + 1...entries.count + history.count))
    #expect(Set(history.map(\.id)).isDisjoint(with: entries.map(\.id)))
  }
}
