import PipelineDomain
import PipelineExchange
import Testing

/// Tables of costs, quotas and exchange rates, as people keep them.
struct RecordImportTests {
  private func board(
    sources: [String] = [], team: [String] = [], currency: Currency = .euro,
    costs: [Cost] = [], rates: [ExchangeRate] = []
  ) -> Board {
    var settings = Settings.profile(.standard, name: "Board", currency: currency)
    settings.sources = sources
    settings.team = team.map { Member(name: $0) }
    (settings.costs, settings.rates) = (costs, rates)
    return Board(settings: settings)
  }

  private func plan(
    _ text: String, as kind: ImportKind, onto board: Board,
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> RecordPlan {
    let table = try CSVTable(name: "records.csv", bytes: Array(text.utf8)) { kind.isHeading($0) }
    return try RecordPlan(
      of: table, as: kind, onto: board,
      options: options {
        $0.currency = nil
        change(&$0)
      })
  }

  private func applied(_ plan: RecordPlan) throws -> Board {
    var board = plan.base
    for change in plan.changes { try board.apply(change) }
    return board
  }

  private func refusals(_ plan: RecordPlan) -> [Int: ImportIssue.Refusal] {
    var refusals: [Int: ImportIssue.Refusal] = [:]
    for issue in plan.issues {
      guard case .refused(let reason) = issue.kind else { continue }
      for line in issue.lines { refusals[line] = reason }
    }
    return refusals
  }

  /// Costs as lines: month, channel, kind, amount.
  private func costs(_ board: Board) -> [String] {
    board.settings.costs.totals.map { total in
      "\(total.month) \(total.channel) \(total.kind) \(total.minorUnits) \(total.currency.code)"
    }
  }

  private func rates(_ board: Board) -> [String] {
    board.settings.rates.standing.map {
      "\($0.day) \($0.from.code)\($0.to.code) \($0.rate.decimal)"
    }
    .sorted()
  }

  private func quotas(_ board: Board) -> [String] {
    board.settings.team.flatMap { member in
      member.quotas.map { "\(member.name) \($0.period) \($0.amount.minorUnits)" }
        + [member.quota.map { "\(member.name) \($0.minorUnits)" }].compactMap(\.self)
    }
  }

  @Test(arguments: [
    "2026-03", "03/2026", "3/2026", "202603", "Mar 2026", "March 2026", "mars 2026", "MÄRZ 2026",
    "marzo de 2026", "mar-26", "mars-26", "2026-03-31", "31/03/2026", "2026-03-02 00:00:00",
    "20260331", "46112",
  ])
  func `a month is read as tables write it, and a day counts for its month`(text: String) throws {
    let plan = try plan(
      "Month,Channel,Kind,Spend\n\(text),Web,Marketing,12.5\n", as: .costs, onto: board())
    #expect(costs(try applied(plan)) == ["2026-03-01 Web marketing 1250 EUR"], "\(plan.issues)")
  }

  @Test(arguments: [
    ("Q1 2026", "2026-Q1"), ("2026-Q1", "2026-Q1"), ("Q1-2026", "2026-Q1"), ("1T26", "2026-Q1"),
    ("T1 2026", "2026-Q1"), ("1er trimestre 2026", "2026-Q1"), ("1. Quartal 2026", "2026-Q1"),
    ("2026Q1", "2026-Q1"), ("2026", "2026"), ("janv. 2026", "2026-01"), ("01/2026", "2026-01"),
    ("2026-13", nil), ("Q5 2026", nil), ("FY2026", nil), ("2026-01-15", nil), ("H1 2026", nil),
    ("W05 2026", nil), ("Q1", nil), ("January", nil),
  ])
  func `a quota is for a month, a quarter or a year, and for nothing else`(
    text: String, period: String?
  ) throws {
    let plan = try plan(
      "Rep,Period,Quota\nAna,\(text),50k\n", as: .quotas, onto: board(team: ["Ana"]))
    #expect(quotas(try applied(plan)) == (period.map { ["Ana \($0) 5000000"] } ?? []))
    if period == nil { #expect(refusals(plan) == [2: .unreadableCell(.period, text)]) }
  }

  @Test func `costs come in from a table of any language, totals and notes apart`() throws {
    let text = """
      Dépenses 2026;;;;
      Mois;Canal;Nature;Montant;Commentaire
      janv. 2026;Web;Marketing;1 200,50;Annonces
      févr. 2026;salon;Ventes;"3 000,00 $";Stand
      02/2026;;vente;(50,00);Avoir
      Total;;;4 150,50;
      """
    let plan = try plan(text, as: .costs, onto: board(sources: ["Web", "Salon"])) {
      $0.currency = Currency("USD")
    }
    let board = try applied(plan)
    #expect(
      costs(board) == [
        "2026-01-01 Web marketing 120050 USD", "2026-02-01  sales -5000 USD",
        "2026-02-01 Salon sales 300000 USD",
      ])
    #expect(board.settings.costs.map(\.note) == ["Annonces", "Stand", "Avoir"])
    #expect((plan.addedCount, plan.updateCount, plan.sameCount) == (3, 0, 0))
    #expect(plan.decimalMark == .comma && plan.currency.code == "USD")
    #expect(plan.issues.contains { $0.kind == .footer && $0.lines == [6] })
  }

  @Test func `rows of one month, channel and kind are added up, and told`() throws {
    let text = "Day,Channel,Kind,Cost\n2026-01-02,Web,marketing,10\n2026-01-31,web,MARKETING,5.5\n"
    let plan = try plan(text, as: .costs, onto: board(sources: ["Web"]))
    #expect(costs(try applied(plan)) == ["2026-01-01 Web marketing 1550 EUR"])
    #expect(plan.issues.contains { $0.kind == .addedUp && $0.lines == [3] })
  }

  @Test func `months as columns are costs of their month`() throws {
    let text = """
      Channel,Kind,Jan 2026,2026-02,mars 2026,Total
      Web,marketing,100,"1,200.50",,1300.50
      Web,sales,0,7,N/A,7
      Total,,100,1207.50,0,1307.50
      """
    let plan = try plan(text, as: .costs, onto: board())
    #expect(
      costs(try applied(plan)) == [
        "2026-01-01 Web marketing 10000 EUR", "2026-01-01 Web sales 0 EUR",
        "2026-02-01 Web marketing 120050 EUR", "2026-02-01 Web sales 700 EUR",
      ])
    #expect(plan.columns.map(\.field?.name) == ["channel", "kind", nil, nil, nil, nil])
    #expect(plan.columns[3].meaning == .part(.record(.amount), of: "2026-02"))
    #expect(plan.columns[5].meaning == .ignored)
  }

  @Test func `the same file changes nothing, another amount changes the cost, and both are undone`()
    throws
  {
    let first = "Month,Channel,Kind,Spend\n2026-01,Web,marketing,10\n2026-02,Web,marketing,20\n"
    let board = try applied(try plan(first, as: .costs, onto: board(sources: ["Web"])))
    let again = try plan(first, as: .costs, onto: board)
    #expect(again.isEmpty && again.changes.isEmpty && again.sameCount == 2)
    let next = try plan(
      first.replacing(",20", with: ",25") + "2026-03,Web,marketing,30\n", as: .costs, onto: board)
    #expect((next.addedCount, next.updateCount, next.sameCount) == (1, 1, 1))
    let changed = try applied(next)
    #expect(changed.settings.costs.map(\.amount.minorUnits) == [1000, 2500, 3000])
    #expect(
      next.issues.contains {
        $0.kind
          == .amountChanged(
            from: Money(minorUnits: 2000, currency: .euro),
            to: Money(minorUnits: 2500, currency: .euro))
      })
    // Every change has the mark by which undo finds the others, and comes back after it.
    #expect(Set(next.changes.map(\.entry.bulk)).count == 1)
    var undone = changed
    for change in next.changes.reversed() {
      try undone.apply(
        change.inverse(
          ChangeMetadata(
            id: .init("x" + change.entry.id.text), at: .init(seconds: 1_790_000_001), by: "Ana")))
    }
    #expect(costs(undone) == costs(board))
    #expect(costs(try applied(try plan(first, as: .costs, onto: undone))) == costs(board))
  }

  @Test func `costs entered by hand are the same cost, several of them are left alone`() throws {
    let cost = { (id: String, units: Int64) in
      Cost(
        id: Cost.ID(id), month: Period("2026-01")?.start ?? Day(ordinal: 0), channel: "Web",
        kind: .marketing, amount: Money(minorUnits: units, currency: .euro),
        at: Instant(seconds: 1), by: "Ana")
    }
    let text = "Month,Channel,Kind,Spend\n2026-01,web,marketing,10\n"
    let one = try plan(text, as: .costs, onto: board(sources: ["Web"], costs: [cost("a", 5)]))
    #expect(try applied(one).settings.costs.map(\.amount.minorUnits) == [1000])
    let sum = try plan(
      text, as: .costs, onto: board(sources: ["Web"], costs: [cost("a", 400), cost("b", 600)]))
    #expect(sum.isEmpty && sum.sameCount == 1)
    let other = try plan(
      text, as: .costs, onto: board(sources: ["Web"], costs: [cost("a", 400), cost("b", 700)]))
    #expect(other.isEmpty && refusals(other) == [2: .severalThere(2)])
  }

  @Test func `names that the board does not have are refused until their meaning is given`() throws
  {
    let text = "Month,Channel,Kind,Spend\n2026-01,Webb,marketing,10\n2026-01,Radio,marketing,20\n"
    let known = board(sources: ["Web"])
    #expect(
      refusals(try plan(text, as: .costs, onto: known)) == [
        2: .unknownName("Webb", .sources), 3: .unknownName("Radio", .sources),
      ])
    let told = try plan(text, as: .costs, onto: known) {
      $0.spellings = ["Webb": "Web", "Radio": "Radio"]
    }
    #expect(
      costs(try applied(told)) == [
        "2026-01-01 Radio marketing 2000 EUR", "2026-01-01 Web marketing 1000 EUR",
      ])
    let new = try plan(text, as: .costs, onto: known) { $0.takesNewNames = true }
    #expect(costs(try applied(new)).count == 2 && refusals(new) == [:])
    // A board without any sources has none to compare with.
    #expect(refusals(try plan(text, as: .costs, onto: board())) == [:])
  }

  @Test func `an unknown name is a question whose answer is remembered`() throws {
    let text = "Rep,Q1 2026\nAnna,50000\nZoé,40000\n"
    let board = board(team: ["Ana"])
    var draft = ImportDraft(
      of: .table(try CSVTable(name: "q.csv", bytes: Array(text.utf8)) { _ in false }), onto: board,
      options: options { $0.kind = .quotas })
    for (name, meaning) in [("Anna", "Ana"), ("Zoé", "Zoé")] {
      let open = try draft.plan(.quotas, onto: board)
      let question = try #require(draft.questions(about: open).first)
      #expect(question.subject == .name(.team, name))
      draft.take(.name(name, means: meaning), to: question)
    }
    let plan = try draft.plan(.quotas, onto: board)
    #expect(draft.questions(about: plan).isEmpty)
    #expect(quotas(try applied(plan)) == ["Ana 2026-Q1 5000000", "Zoé 2026-Q1 4000000"])
    #expect(draft.answers.compactMap(\.option?.value) == ["Anna=Ana", "Zoé=Zoé"])
  }

  @Test func `quotas are by member and period, with the year in a column of its own or not`() throws
  {
    let text = """
      Salesperson;Year;Quarter;Target
      ana;2026;Q1;50.000,00 €
      Ana;2026;2;60.000,00 €
      Ana;2026;2;61.000,00 €
      Bo;2026;;200.000,00 €
      Bo;2026;T4;0
      Bo;2026;3;-5,00
      """
    let plan = try plan(text, as: .quotas, onto: board(team: ["Ana", "Bo"]))
    #expect(
      quotas(try applied(plan)) == [
        "Ana 2026-Q1 5000000", "Ana 2026-Q2 6000000", "Bo 2026 20000000",
      ])
    #expect(refusals(plan)[4] == .repeated(asLine: 3))
    #expect(refusals(plan)[7] == .unreadable(.amount("-5,00")))
    let again = try self.plan(text, as: .quotas, onto: applied(plan))
    #expect(again.isEmpty && again.sameCount == 3)
    let every = try self.plan("Rep,Quota\nAna,60k\n", as: .quotas, onto: board(team: ["Ana"])) {
      $0.values = [.period: "quarter"]
    }
    #expect(quotas(try applied(every)) == ["Ana 6000000"])
  }

  @Test func `rates are of a day and two currencies, in rows or columns`() throws {
    let expected = [
      "2026-11-19 EURUSD 1.079", "2026-11-20 EURJPY 163.25", "2026-11-20 EURUSD 1.0812",
    ]
    let given: (inout ImportOptions) -> Void = { $0.values = [.from: "EUR"] }
    let tables: [(String, (inout ImportOptions) -> Void)] = [
      (
        "Date,From,To,Rate\n2026-11-20,EUR,USD,1.0812\n2026-11-20,eur,jpy,163.250\n2026-11-19,EUR,USD,1.079\n",
        { _ in }
      ),
      ("Date;USD;JPY;EUR\n20/11/2026;1,0812;163,250;1\n19/11/2026;1,079;N/A;1\n", given),
      (
        "Date,Pair,Rate\n2026-11-20,EUR/USD,1.0812\n2026-11-20,EURJPY,163.25\n2026-11-19,EUR-USD,1.079\n",
        { _ in }
      ),
      ("Day,EUR/USD,EUR/JPY\n2026-11-20,1.0812,163.25\n2026-11-19,1.079,\n", { _ in }),
      (
        "Date,Currency,Rate\n2026-11-20,USD,1.0812\n2026-11-20,JPY,163.25\n2026-11-19,USD,1.079\n",
        given
      ),
    ]
    for (text, change) in tables {
      let plan = try plan(text, as: .rates, onto: board(), change)
      let board = try applied(plan)
      #expect(rates(board) == expected, "\(text) \(plan.issues)")
      let again = try self.plan(text, as: .rates, onto: board, change)
      #expect(again.isEmpty && again.sameCount == 3, "\(text)")
    }
    let changed = try plan(
      "Date,From,To,Rate\n2026-11-20,EUR,USD,1.09\n", as: .rates,
      onto: try applied(try plan(tables[0].0, as: .rates, onto: board())))
    let rate = rates(try applied(changed))[2]
    #expect(changed.updateCount == 1 && rate.hasSuffix("1.09"))
  }

  @Test func `rates that name one currency are refused until the other one is given`() throws {
    #expect(throws: ImportRefusal.oneSidedRates("USD", example: "1.08")) {
      try plan("Date,USD,GBP\n2026-11-20,1.08,0.86\n", as: .rates, onto: board())
    }
    #expect(throws: ImportRefusal.oneSidedRates("USD", example: "0.92")) {
      try plan("Date,Currency,Rate\n2026-11-20,USD,0.92\n", as: .rates, onto: board())
    }
    let inverse = try plan("Date,USD\n2026-11-20,0.92\n", as: .rates, onto: board()) {
      $0.values = [.to: "EUR"]
    }
    #expect(rates(try applied(inverse)) == ["2026-11-20 USDEUR 0.92"])
  }

  @Test func `what changes money and is not in the file is asked or refused`() throws {
    let costs = "Month,Channel,Amount\n2026-01,Web,10\n"
    #expect(throws: ImportRefusal.noColumn(.kind, found: ["Month", "Channel", "Amount"])) {
      try plan(costs, as: .costs, onto: board())
    }
    let given = try plan(costs, as: .costs, onto: board()) { $0.values = [.kind: "sales"] }
    #expect(self.costs(try applied(given)) == ["2026-01-01 Web sales 1000 EUR"])
    #expect(throws: ImportRefusal.self) {
      try plan("Month,Kind,Spend ($)\n2026-01,sales,5\n", as: .costs, onto: board())
    }
    #expect(throws: ImportRefusal.ambiguousAmounts(column: "Spend", example: "1,234")) {
      try plan("Month,Kind,Spend\n2026-01,sales,\"1,234\"\n", as: .costs, onto: board())
    }
    #expect(throws: ImportRefusal.ambiguousDates(column: "Day", example: "03/04/2026")) {
      try plan("Day,Kind,Spend\n03/04/2026,sales,5\n", as: .costs, onto: board())
    }
    let headed = try plan("Month,Kind,Cost (CHF)\n2026-01,sales,5\n", as: .costs, onto: board())
    #expect(self.costs(try applied(headed)) == ["2026-01-01  sales 500 CHF"])
  }

  @Test(arguments: [
    ("Month,Channel,Kind,Spend\n2026-01,Web,sales,5\n", ImportKind.costs),
    ("Channel,2026-01,2026-02\nWeb,5,6\n", .costs), ("Rep,Quarter,Quota\nAna,Q1 2026,5\n", .quotas),
    ("Date,USD,GBP\n2026-11-20,1.08,0.86\n", .rates),
    ("Date,From,To,Rate\n2026-11-20,EUR,USD,1.08\n", .rates),
  ])
  func `a table without deals is refused with the kind that it looks like`(
    text: String, kind: ImportKind
  ) throws {
    #expect(throws: ImportRefusal.otherKind(kind)) {
      try ImportPlan(of: table(text), options: options { $0.stages = [:] })
    }
  }
}
