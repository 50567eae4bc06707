import PipelineDomain
import Testing

/// One word, one rule: who is a lead, an MQL, qualified, an opportunity, won or a customer is the same
/// in every figure, the funnel and the lists.
@Suite struct WordLaws {
  private let always = Period(from: "2020-01-01", to: "2030-01-01")

  /// A random board whose stages have random lifecycles, with deals that were entered late or as won.
  private func board(seed: UInt64) -> (board: Board, now: Instant) {
    var walk = Walk(seed: seed, steps: 250)
    var settings = walk.board.settings
    for index in settings.stages.indices where settings.stages[index].outcome == .open {
      settings.stages[index].lifecycle =
        Stage.Lifecycle.allCases.randomElement(using: &walk.random) ?? .lead
      settings.stages[index].phase =
        [Stage.Phase.attract, .consider, .convert].randomElement(using: &walk.random) ?? .attract
    }
    settings.marketing.sources = ["web"]
    settings.costs = [spent(100, in: "2025-01-01"), spent(100, in: "2025-02-01")]
    let late = [
      deal("late", [("A", "2025-02-20"), ("won", "2025-02-20")], closedOn: "2025-02-11"),
      deal("straight", [("A", "2025-01-10"), ("won", "2025-02-11")], amount: .euros(5)),
      deal("born-won", [("won", "2025-02-12")]), deal("born-lost", [("lost", "2025-02-12")]),
    ]
    return (Board(settings: settings, deals: walk.board.deals + late), walk.clock)
  }

  /// Returns the deals that are, or were, as mature as that, from their stays alone.
  private func mature(_ lifecycle: Stage.Lifecycle, on board: Board) -> Set<Deal.ID> {
    let ripe = Set(
      board.settings.openStages.filter { $0.lifecycle >= lifecycle }.map(\.id))
    let deals = board.deals.filter { deal in
      guard !deal.isRemoved else { return false }
      return board.stage(of: deal)?.outcome == .won
        || deal.visits.contains { ripe.contains($0.stage) }
    }
    return Set(deals.map(\.id))
  }

  @Test(arguments: UInt64(0)..<12)
  func `MQL, SQL, qualified and opportunity are the same deals everywhere`(seed: UInt64) throws {
    let (board, now) = board(seed: seed)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let period = try #require(always)
    let figure = { (id: String) in try #require(KPI.named(id)).figureWithDeals(facts, period) }
    let (mql, sql) = (mature(.mql, on: board), mature(.sql, on: board))
    let opportunities = mature(.opportunity, on: board)
    let qualified = try figure("qualified-leads")
    let share = try figure("mql-to-sql")
    #expect(Set(qualified.deals) == sql && qualified.value == Ratio(sql.count))
    #expect(Set(share.deals) == mql && share.numerator == Int128(sql.count))
    for id in ["marketing-sourced", "marketing-influenced"] {
      #expect(Set(try figure(id).deals) == opportunities, "\(id)")
    }
    #expect(mql.isSuperset(of: sql) && sql.isSuperset(of: opportunities))
    let cycles = try figure("cycle-length")
    #expect(sql.isSuperset(of: cycles.deals))
    let stuck = board.stuckLeads(at: now).compactMap { board[$0.deal].flatMap(board.stage) }
    #expect(stuck.allSatisfy { !$0.lifecycle.isQualified })
  }

  @Test(arguments: UInt64(0)..<12)
  func `created, won, lost and customer are the same deals everywhere`(seed: UInt64) throws {
    let (board, now) = board(seed: seed)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let period = try #require(always)
    let figure = { (id: String) in try #require(KPI.named(id)).figureWithDeals(facts, period) }
    let leads = try figure("leads").deals
    #expect(leads == board.deals.filter { !$0.isRemoved && $0.created != nil }.map(\.id))
    let cohort = try figure("cohort-win-rate")
    let funnel = Funnel(of: board, facts, over: period)
    #expect(cohort.deals == leads && funnel.deals == leads)
    #expect(cohort.numerator == Int128(funnel.won))
    #expect(try figure("first-response").deals == leads)
    let months = try #require(Period(from: "2025-01-01", to: "2025-03-01"))
    let wholeMonths = { (id: String) in try #require(KPI.named(id)).figure(facts, months).n }
    let (priced, made) = (try wholeMonths("cpl"), try wholeMonths("leads"))
    #expect(now < "2025-03-01T12:00:00Z" || priced == made)

    let ended = { (outcome: Stage.Outcome) in
      Set(board.deals.filter { !$0.isRemoved && board.stage(of: $0)?.outcome == outcome }.map(\.id))
    }
    let (won, lost) = (ended(.won), ended(.lost))
    let rate = try figure("win-rate")
    #expect(Set(rate.deals) == won.union(lost) && rate.numerator == Int128(won.count))
    for id in ["loss-by-stage", "loss-reasons"] {
      #expect(Set(try figure(id).deals) == lost, "\(id)")
    }
    for id in ["signed", "average-deal"] {
      let figure = try figure(id)
      #expect(Set(figure.deals + figure.excluded.map(\.deal)) == won, "\(id)")
      #expect(figure.excluded.allSatisfy { $0.reason == .noAmount }, "\(id)")
    }
    #expect(sql(of: facts, period).isSuperset(of: won))
  }

  @Test(arguments: UInt64(0)..<12, Stage.Phase.allCases)
  func `the funnel from a phase on is the figure of that phase`(
    seed: UInt64, phase: Stage.Phase
  ) throws {
    let (board, now) = board(seed: seed)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let figure = KPI.named("funnel-conversion")?.figure(facts, "2025-02")
    let funnel = Funnel(of: board, facts, over: "2025-02", cohort: .entered(phase))
    guard let step = funnel.steps.first(where: { $0.phase == phase }), !step.isLast else { return }
    #expect(figure?.part(.phase(phase)) == step.rate)
  }

  @Test(arguments: UInt64(0)..<12)
  func `every deal becomes qualified in one month, once`(seed: UInt64) throws {
    let (board, now) = board(seed: seed)
    let facts = PipelineFacts(board, asOf: now, zone: .utc)
    let whole = sql(of: facts, try #require(always))
    let first: Day = "2024-01-01"
    let months = (0..<36).map { Period(.month, containing: first.adding(months: $0)) }
    let parts = months.map { sql(of: facts, $0) }
    #expect(parts.reduce(0) { $0 + $1.count } == whole.count)
    #expect(parts.reduce(Set<Deal.ID>()) { $0.union($1) } == whole)
  }

  private func sql(of facts: PipelineFacts, _ period: Period) -> Set<Deal.ID> {
    Set(KPI.named("qualified-leads")?.figureWithDeals(facts, period).deals ?? [])
  }
}
