import PipelineDomain
import Testing

/// Figures of boards with several currencies and rates.
@Suite struct ConvertedFigureTests {
  private let falling: [ExchangeRate] = [
    .rate("USD", .euro, 9, 10, from: "2025-01-01"), .rate("USD", .euro, 8, 10, from: "2025-06-01"),
  ]

  private func mixed(_ stage: Stage.ID, _ day: Day = "2025-02-01") -> [Deal] {
    [
      deal("e", [(stage, day)], amount: .euros(100)),
      deal("u", [(stage, day)], amount: .dollars(100)),
    ]
  }

  @Test func `euros and dollars add up with a rate, and are told apart without`() throws {
    let refused = try #require(measured("open-value", mixed("A")))
    #expect(refused.reason == .mixedCurrencies([.euro, "USD"]))
    #expect(refused.part(.subtotal("USD")) == Ratio(100_00))
    let added = try #require(measured("open-value", mixed("A"), rates: falling))
    #expect(added.value?.rounded() == 180_00)
    #expect(added.unit == .money(.euro))
    #expect(added.parts.isEmpty)
    #expect(added.n == 2)
  }

  @Test func `an open deal counts at the rate of the day looked at`() {
    let early = measured("open-value", mixed("A"), rates: falling, on: "2025-05-31")
    #expect(early?.value?.rounded() == 190_00)
    #expect(measured("open-value", mixed("A"), rates: falling)?.value?.rounded() == 180_00)
  }

  @Test func `a closed deal counts at the rate of its closing, for ever`() {
    for day in ["2025-03-01", "2025-12-31"] as [Day] {
      let signed = measured("signed", mixed("won"), rates: falling, on: day)
      #expect(signed?.value?.rounded() == 190_00)
    }
  }

  @Test func `one rate that is missing leaves the currencies apart`() throws {
    let late = [ExchangeRate.rate("USD", .euro, 8, 10, from: "2025-06-01")]
    let figure = try #require(measured("signed", mixed("won"), rates: late))
    #expect(figure.reason == .mixedCurrencies([.euro, "USD"]))
    #expect(figure.part(.subtotal(.euro)) == Ratio(100_00))
    let pounds =
      mixed("A") + [
        deal("g", [("A", "2025-02-01")], amount: Money(minorUnits: 1, currency: "GBP"))
      ]
    #expect(
      measured("open-value", pounds, rates: falling)?.reason
        == .mixedCurrencies([.euro, "GBP", "USD"]))
  }

  @Test func `the weighted value is rounded once, after conversion too`() {
    var three = deals(3, "d", [("B", "2025-02-01")])
    for index in three.indices { three[index].amount = Money(minorUnits: 33_35, currency: "USD") }
    let one = [ExchangeRate.rate("USD", .euro, 1, from: "2025-01-01")]
    #expect(measured("weighted-value", three, rates: one)?.value?.rounded() == 50_03)
    let third = [ExchangeRate.rate("USD", .euro, 1, 3, from: "2025-01-01")]
    #expect(measured("weighted-value", three, rates: third)?.value?.rounded() == 16_68)
  }

  @Test func `average, median and rate by value are those of converted amounts`() throws {
    let deals = mixed("won") + [deal("l", [("lost", "2025-07-01")], amount: .dollars(100))]
    let average = try #require(measured("average-deal", deals, rates: falling))
    #expect(average.value?.rounded() == 95_00)
    #expect(average.part(.median)?.rounded() == 95_00)
    let rate = try #require(measured("win-rate-value", deals, rates: falling))
    #expect(rate.numerator == 190_00)
    #expect(rate.denominator == 270_00)
    #expect(rate.value?.tenthsOfPercent == 704)
  }

  @Test func `a board without rates measures what one with unused rates does`() {
    for kpi in KPI.catalogue {
      let deals = [
        deal("a", [("A", "2025-02-01")], amount: .euros(10)),
        deal("b", [("A", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(20)),
        deal("c", [("A", "2025-02-01"), ("lost", "2025-03-01")], amount: .euros(30)),
      ]
      let (plain, rated) = (measured(kpi.id, deals), measured(kpi.id, deals, rates: falling))
      #expect(plain?.value?.rounded(decimals: 6) == rated?.value?.rounded(decimals: 6), "\(kpi.id)")
      #expect(plain?.reason == rated?.reason && plain?.unit == rated?.unit, "\(kpi.id)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `scaling all amounts scales money and leaves rates; their order changes nothing`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let deals = (0..<40).map { index in
      let stage = (["A", "B", "won", "lost"] as [Stage.ID])[index % 4]
      let currency: Currency = Bool.random(using: &random) ? .euro : "USD"
      let units = Int64.random(in: 1...999_999, using: &random)
      var deal = deal(
        Deal.ID("d\(index)"), [(stage, Day("2025-01-02").adding(days: index * 8))],
        amount: Money(minorUnits: units, currency: currency))
      deal.cost = Money(minorUnits: units / 2, currency: .euro)
      guard stage == "won" else { return deal }
      let day = Day("2025-01-03").adding(days: index * 8)
      return deal.paying(.invoice, Money(minorUnits: units, currency: currency), on: day)
        .paying(.payment, Money(minorUnits: units / 3, currency: currency), on: day)
    }
    let tripled = deals.map { deal in
      var deal = deal
      deal.amount?.minorUnits *= 3
      deal.cost?.minorUnits *= 3
      for index in deal.payments.indices { deal.payments[index].amount.minorUnits *= 3 }
      return deal
    }
    for kpi in ["open-value", "weighted-value", "signed", "invoiced", "collected", "average-deal"] {
      let once = measured(kpi, deals, rates: falling)?.value
      #expect(once != nil, "\(kpi)")
      #expect(
        measured(kpi, tripled, rates: falling)?.value?.reduced == once?.scaled(by: 3)?.reduced)
    }
    for kpi in ["margin", "win-rate-value"] {
      let once = measured(kpi, deals, rates: falling)?.value?.reduced
      #expect(once != nil, "\(kpi)")
      #expect(measured(kpi, tripled, rates: falling)?.value?.reduced == once)
    }
    for kpi in KPI.catalogue {
      let (straight, shuffled) = (
        measured(kpi.id, deals, rates: falling),
        measured(kpi.id, deals.shuffled(using: &random), rates: falling)
      )
      #expect(straight?.value == shuffled?.value && straight?.parts == shuffled?.parts, "\(kpi.id)")
    }
  }

  @Test func `a forecast counts other currencies at their rates, else lists them`() {
    var board = boardOf(
      mixed("won") + mixed("C").map { Deal($0, "o\($0.id)", close: "2025-12-20") })
    let facts = { (board: Board) in
      PipelineFacts(board, asOf: noon("2025-12-01"), zone: .utc)
    }
    #expect(Forecast(of: board, facts(board), over: "2025").excluded.count == 2)
    board.settings.rates = falling
    let forecast = Forecast(of: board, facts(board), over: "2025")
    #expect(forecast.excluded.isEmpty)
    #expect(forecast.total.won == 190_00)
    #expect(forecast.total.pipeline == 370_00)
    #expect(forecast.total.weighted.rounded() == 334_00)
    #expect(forecast.total.outcomes.quantile(percent: 90) == 370_00)
  }

  @Test func `a review with rates has one waterfall, in which rates are a step of their own`()
    throws
  {
    var board = boardOf(mixed("A"))
    board.settings.rates = falling
    let review = board.review(since: noon("2025-05-01"), until: noon("2025-07-01"), in: .utc)
    let fall = try #require(review.waterfalls.first)
    #expect(review.waterfalls.count == 1)
    #expect(fall.opening.minorUnits == 190_00)
    #expect(fall.closing.minorUnits == 180_00)
    #expect(fall.steps.mapValues { Int($0.minorUnits) } == [.exchangeRates: -10_00])
  }
}

extension Deal {
  /// The same deal under another key, expected to close on a day.
  fileprivate init(_ other: Deal, _ id: String, close day: Day) {
    self = deal(
      Deal.ID(id), other.visits.map { ($0.stage, Zone.utc.day(of: $0.entered)) },
      amount: other.amount)
    expectedClose = day
  }
}
