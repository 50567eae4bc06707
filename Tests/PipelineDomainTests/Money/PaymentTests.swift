import PipelineDomain
import Testing

@Suite struct PaymentTests {
  private func won(_ id: Deal.ID = "d", on day: Day = "2025-03-01", _ euros: Int64 = 100) -> Deal {
    deal(id, [("A", "2025-01-02"), ("won", day)], amount: .euros(euros))
  }

  @Test func `signed, invoiced and collected are three amounts of three days`() {
    let sale = won().paying(.invoice, .euros(100), on: "2025-04-10")
      .paying(.payment, .euros(60), on: "2025-05-20").paying(.payment, .euros(40), on: "2025-06-20")
    let months: [(Period, signed: Int64, invoiced: Int64, collected: Int64)] = [
      ("2025-03", 100, 0, 0), ("2025-04", 0, 100, 0), ("2025-05", 0, 0, 60), ("2025-06", 0, 0, 40),
    ]
    for (month, signed, invoiced, collected) in months {
      let figures = ["signed", "invoiced", "collected"].map {
        measured($0, [sale], over: month)?.value?.rounded()
      }
      #expect(figures == [signed, invoiced, collected].map { Int128($0 * 100) }, "\(month)")
    }
  }

  @Test func `of what was invoiced, the share collected by the day is the collection rate`() {
    let half = won("a").paying(.invoice, .euros(100), on: "2025-04-01")
      .paying(.payment, .euros(50), on: "2025-05-01")
    let unpaid = won("b").paying(.invoice, .euros(300), on: "2025-04-02")
    #expect(measured("collected", [half, unpaid])?.part(.collectionRate) == Ratio(50_00, 400_00))
    #expect(
      measured("collected", [half, unpaid], on: "2025-04-30")?.part(.collectionRate)
        == Ratio(0, 400_00))
    #expect(measured("collected", [won()])?.part(.collectionRate) == nil)
  }

  @Test func `what comes in settles the oldest invoice first, and never more than is owed`() {
    let sale = won().paying(.invoice, .euros(100), on: "2025-03-10")
      .paying(.invoice, .euros(100), on: "2025-04-10")
      .paying(.payment, .euros(150), on: "2025-04-20")
    let rate = { (month: Period) in
      measured("collected", [sale], over: month)?.part(.collectionRate)?.tenthsOfPercent
    }
    #expect(rate("2025-03") == 1_000)
    #expect(rate("2025-04") == 500)
    let early = won().paying(.invoice, .euros(100), on: "2025-03-10")
      .paying(.payment, .euros(900), on: "2025-03-11")
    #expect(measured("collected", [early])?.part(.collectionRate)?.tenthsOfPercent == 1_000)
  }

  @Test func `each payment counts at the rate of its own day`() throws {
    let rates: [ExchangeRate] = [
      .rate("USD", .euro, 9, 10, from: "2025-01-01"),
      .rate("USD", .euro, 8, 10, from: "2025-05-01"),
    ]
    let sale = won().paying(.invoice, .dollars(100), on: "2025-04-30")
      .paying(.payment, .dollars(100), on: "2025-05-01")
    #expect(measured("invoiced", [sale], rates: rates)?.value?.rounded() == 90_00)
    let collected = try #require(measured("collected", [sale], rates: rates))
    #expect(collected.value?.rounded() == 80_00)
    #expect(collected.part(.collectionRate)?.tenthsOfPercent == 889)
    let mixed = sale.paying(.payment, .euros(1), on: "2025-05-02")
    #expect(measured("collected", [mixed])?.reason == .mixedCurrencies([.euro, "USD"]))
  }

  @Test(
    arguments: [
      ("an open deal", .paidBeforeSigned, "A", "2025-05-01", 10),
      ("a lost deal", .paidBeforeSigned, "lost", "2025-05-01", 10),
      ("the day before the signature", .paidBeforeSigned, "won", "2025-02-28", 10),
      ("a negative amount", .negativeAmount, "won", "2025-05-01", -10),
    ] as [(String, Exclusion.Reason, Stage.ID, Day, Int64)])
  func `bad data is listed and never summed`(
    what: String, reason: Exclusion.Reason, stage: Stage.ID, day: Day, euros: Int64
  ) throws {
    let bad = deal("bad", [("A", "2025-01-02"), (stage, "2025-03-01")])
      .paying(.invoice, .euros(euros), on: day)
    let good = won("good").paying(.invoice, .euros(5), on: "2025-05-01")
    let figure = try #require(measured("invoiced", [bad, good]))
    #expect(figure.value == Ratio(5_00), "\(what)")
    #expect(figure.excluded == [Exclusion(deal: "bad", reason: reason)])
    #expect(figure.deals == ["good"])
  }

  @Test func `what is still to come does not count yet`() {
    let sale = won().paying(.invoice, .euros(5), on: "2025-06-02")
    #expect(measured("invoiced", [sale], on: "2025-06-01")?.n == 0)
    #expect(measured("invoiced", [sale], on: "2025-06-02")?.n == 1)
  }

  private func payment(_ cents: Int64, on day: Day) -> Action {
    .pay(
      Payment(
        id: "p", kind: .payment, on: day, amount: Money(minorUnits: cents, currency: .euro),
        by: "Léa"))
  }

  @Test func `nothing is collected before the signature, on an open deal, or of no worth`() {
    let board = boardOf([won(), deal("open", [("A", "2025-01-02")])])
    let metadata = ChangeMetadata(id: "s", at: noon("2025-06-01"), by: "Léa")
    #expect(throws: Refusal.notWon) {
      try board.change(payment(1, on: "2025-06-01"), on: "open", metadata: metadata)
    }
    #expect(throws: Refusal.paidBeforeSigned("2025-03-01")) {
      try board.change(payment(1, on: "2025-02-28"), on: "d", metadata: metadata)
    }
    for cents in [0, -1] as [Int64] {
      #expect(throws: Refusal.amountNotPositive) {
        try board.change(payment(cents, on: "2025-06-01"), on: "d", metadata: metadata)
      }
    }
  }

  @Test func `undo takes a payment out of every figure, redo brings it back, the past knew it not`()
    throws
  {
    var board = boardOf([won()])
    let before = board
    var ledgers: [PipelineFacts] = []
    let keep = { (board: Board) in PipelineFacts(board, asOf: noon("2025-06-04"), zone: .utc) }
    try board.apply(
      board.change(
        payment(70_00, on: "2025-06-01"), on: "d",
        metadata: ChangeMetadata(id: "1", at: noon("2025-06-01"), by: "Léa")))
    ledgers.append(keep(board))
    try board.apply(
      board.undo(by: "Léa", metadata: ChangeMetadata(id: "2", at: noon("2025-06-02"), by: "Léa")))
    ledgers.append(keep(board))
    try board.apply(
      board.redo(by: "Léa", metadata: ChangeMetadata(id: "3", at: noon("2025-06-03"), by: "Léa")))
    ledgers.append(keep(board))
    let collected = ledgers.map { KPI.named("collected")?.figure($0, "2025").value }
    #expect(collected == [Ratio(70_00), Ratio(0), Ratio(70_00)])
    #expect(board.asOf(noon("2025-05-01")) == before)
    for (day, cents) in [("2025-06-01", 70_00), ("2025-06-02", 0), ("2025-06-03", 70_00)]
      as [(Day, Int)]
    {
      let then = PipelineFacts(board, asOf: noon(day), zone: .utc)
      let past = PipelineFacts(board.asOf(noon(day)), asOf: noon(day), zone: .utc)
      #expect(KPI.named("collected")?.figure(then, "2025").value == Ratio(cents), "\(day)")
      #expect(then.asOf == past.asOf)
      #expect(KPI.named("collected")?.figure(past, "2025").value == Ratio(cents), "\(day)")
    }
  }
}
