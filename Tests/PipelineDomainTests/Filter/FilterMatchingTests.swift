import PipelineDomain
import Testing

@Suite struct FilterMatchingTests {
  @Test(
    arguments: [
      ("", "fresh big old dollars done missed dropped"),
      // Words
      ("deploiement", "fresh"), ("DÉPLOIEMENT crm", "fresh"), ("ostea", "fresh"),
      ("budget", "big"), ("priorite", "fresh"), ("\"the (new)\"", "big"),
      ("\"or \\\"not\\\"\"", "dropped"), ("nowhere", ""),
      // Text
      ("owner:me", "fresh done"), ("owner:\"me\"", ""), ("owner:kar", "big"), ("owner=kar", ""),
      ("owner=KARIM", "big"), ("owner:none", "old dollars missed dropped"),
      ("source:linkedin", "fresh"), ("source=linkedin", ""), ("persona:cfo", "big"),
      ("tag:saas", "fresh"), ("tag=priorite", "fresh"),
      ("tag:none", "big old dollars done missed dropped"), ("organization:osté", "fresh"),
      ("organization:none", "old dollars done missed dropped"), ("sector:saas", "fresh"),
      ("sector:none", "big old dollars done missed dropped"), ("reason:\"trop eleve\"", "missed"),
      ("stage:b", "big old"), ("stage:disq", "dropped"),
      // Choices
      ("phase:consider", "fresh big old dollars done missed dropped"), ("phase:attract", ""),
      ("outcome:won", "done"), ("currency:usd", "dollars"),
      // Numbers
      ("amount>10k", "big"), ("amount>=1250", "fresh big done"), ("amount>1250", "big done"),
      ("amount=1 ", "dropped"), ("amount<=1250,00", "fresh dropped"),
      ("amount<7.5k", "fresh dropped"),
      ("amount>10kUSD", "dollars"), ("amount>=990k$", "dollars"), ("amount:none", "old missed"),
      ("recurring>50", "dollars"), ("probability<50", "fresh missed dropped"),
      ("probability:100%", "done"), ("idle>14", "old dollars done missed dropped"),
      ("idle=10", "big"), ("instage>=10", "big old dollars done missed dropped"),
      ("pushes=0", "fresh big old dollars done missed dropped"), ("pushes>0", ""),
      ("score>=70", "fresh"), ("fit>0", "fresh"), ("engagement>0", "fresh"),
      // Days
      ("close<2025-07-01", "big"), ("close<=2025-06", "big"), ("close>2025-06", "fresh"),
      ("close:2025-q3", "fresh"), ("close:q2", "big"), ("close:quarter", "big"),
      ("close:none", "old dollars done missed dropped"), ("close>=+11d", "fresh"),
      ("close<+2w", "big"), ("created>-7d", "fresh"), ("created:2025-01", "done missed"),
      ("created:month", "fresh dollars dropped"), ("closed:2025-Q2", "done dropped"),
      ("closed:2024", "missed"), ("closed<2025-01-01", "missed"),
      ("next:overdue", "big"), ("next:today", "fresh"), ("next:ahead", "dollars"),
      ("next:none", "old done missed dropped"), ("next<=today", "fresh big"),
      ("next:2025-07", "dollars"),
      // Marks
      ("stale", "old"), ("cooling", "big"), ("fresh", "fresh dollars"), ("hot", "fresh"),
      ("cold", "big old dollars done missed dropped"), ("won", "done"), ("lost", "missed"),
      ("disqualified", "dropped"), ("open", "fresh big old dollars"), ("late", "big"),
      ("pushed", ""), ("nurtured", "dollars"),
      // Joints
      ("open -late", "fresh old dollars"), ("not open", "done missed dropped"),
      ("won or lost", "done missed"), ("open and stage:b", "big old"),
      ("stage:b owner:karim or won", "big done"), ("stage:b (owner:karim or stale)", "big old"),
      ("-(won or lost) -open", "dropped"), ("--won", "done"), ("not not won", "done"),
      ("@mine", "fresh done"), ("@\"big deals\"", "fresh big done"), ("@mine -won", "fresh"),
      ("OPEN AND OWNER:ME OR WON", "fresh done"),
    ])
  func `a filter means these deals`(text: String, keys: String) throws {
    #expect(try FilterBoard.keys(text).joined(separator: " ") == keys)
  }

  @Test func `for nobody, nothing is theirs`() throws {
    #expect(try FilterBoard.keys("owner:me", me: nil) == [])
  }

  @Test func `only what is said of the end opens a list to closed deals`() throws {
    for text in [
      "won", "outcome:won", "closed:2025", "reason:price", "stage:won", "-open", "not outcome:open",
      "-closed:none", "nurtured",
    ] {
      #expect(try Filter(text).choosesOutcome)
    }
    for text in [
      "", "stale", "owner:me amount>1", "close<today", "next:none won2", "-lost", "-nurtured",
      "-(won or stale)", "-stage:won", "owner:me -won",
    ] {
      #expect(try !Filter(text).choosesOutcome)
    }
  }

  @Test(
    arguments: [
      ("owner:me", 300_00), ("owner:me or owner:karim", 800_00), ("-owner=LEA", 500_00),
      ("owner:none", nil), ("stage:b", nil), ("owner:me stage:b", nil),
      ("owner:me or source:web", nil), ("", 800_00),
    ] as [(String, Int128?)])
  func `a quota belongs only to what a filter about owners alone keeps`(
    text: String, cents: Int128?
  ) throws {
    let context = FilterBoard.context()
    let kept = FilterBoard.board.restricted(to: try Filter(text), in: context)
    #expect(kept.settings.quota(in: "2025-Q2")?.rounded() == cents)
    guard cents == nil else { return }
    let coverage = try #require(KPI.named("coverage"))
      .figure(PipelineFacts(kept, asOf: context.now, zone: .utc), "2025-Q2")
    #expect(coverage.reason == (text == "owner:none" ? .noQuota : .quotasByOwner))
  }

  @Test(
    arguments: [
      ("source:web", 30_00), ("source=WEB or source:fair", 70_00), ("source:none", 5_00),
      ("-source:web", 45_00), ("owner:me", nil), ("source:web open", nil), ("", 75_00),
    ] as [(String, Int128?)])
  func `a cost belongs only to what a filter about sources alone keeps`(
    text: String, cents: Int128?
  ) throws {
    var settings = FilterBoard.board.settings
    settings.costs = [
      spent(30, in: "2025-03-01", on: "Web"), spent(40, in: "2025-03-01", on: "fair"),
      spent(5, in: "2025-03-01"),
    ]
    let whole = Board(settings: settings, deals: customers(2, "c", from: "2025-03-10"))
    let context = Filter.Context(whole, at: "2025-12-31T12:00:00Z", in: .utc, me: "Léa")
    let kept = whole.restricted(to: try Filter(text), in: context)
    let cac = try #require(KPI.named("cac"))
      .figure(PipelineFacts(kept, asOf: context.now, zone: .utc), "2025-03")
    #expect(cac.part(.spent(.marketing))?.rounded() == cents)
    if cents == nil { #expect(cac.reason == .costsBySource) }
  }

  @Test func `figures of a restricted board are those of its deals`() throws {
    let context = FilterBoard.context()
    let kept = FilterBoard.board.restricted(to: try Filter("owner:me"), in: context)
    let facts = PipelineFacts(kept, asOf: context.now, zone: .utc)
    let rate = try #require(KPI.named("win-rate")).figureWithDeals(facts, "2025")
    #expect(rate.value == Ratio(1) && rate.n == 1)
  }

  @Test(arguments: [("EUR", 125_000), ("TND", 1_250), ("JPY", 1_250)] as [(Currency, Int64)])
  func `an amount in a filter is the one that is typed for a deal of the board`(
    currency: Currency, units: Int64
  ) throws {
    var settings = Settings(name: "Board", stages: [Stage(id: "open", name: "Open")])
    settings.currency = currency
    var deal = Deal(id: "deal", title: "Audit", stage: "open")
    deal.amount = AmountParser(currency).money("1.250")
    #expect(deal.amount?.minorUnits == units)
    let context = Filter.Context(
      Board(settings: settings, deals: [deal]), at: Instant(seconds: 0), in: .utc)
    for text in ["amount:1.250", "amount>=1,250", "amount<=\"1.250\""] {
      #expect(try Filter(text).matcher(in: context).matches(deal), "\(text)")
      #expect(try Filter(Filter(text).description).matcher(in: context).matches(deal), "\(text)")
    }
    #expect(try !Filter("amount>1.250").matcher(in: context).matches(deal))
  }
}
