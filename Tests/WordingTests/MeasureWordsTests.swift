import PipelineDomain
import Testing
import Wording

struct MeasureWordsTests {
  private let words = English()

  private func measure(_ kpi: String, _ unit: Measure.Unit, _ upper: Int128, _ lower: Int128) throws
    -> Measure
  {
    let period = try #require(Period("2026-Q4"))
    let definition = try #require(KPI.named(kpi))
    let board = Board(settings: Settings(name: "", stages: []))
    let ledger = Ledger(board, asOf: Instant(seconds: 0), zone: .utc)
    var measure = definition.figure(ledger, period)
    measure.unit = unit
    measure.reason = nil
    measure.n = Int(lower)
    measure.numerator = upper
    measure.denominator = lower
    measure.value = Ratio(upper, lower)
    return measure
  }

  @Test(arguments: KPI.catalogue.map(\.id) + Panel.defaultOrder)
  func `every KPI has a name, a short one and a definition`(id: String) {
    #expect(words.name(ofKPI: id) != id)
    #expect((1...9).contains(words.shortName(ofKPI: id).count))
    #expect(words.definition(ofKPI: id).hasSuffix("."))
  }

  @Test func `a KPI that is not ours keeps its id`() {
    #expect(words.name(ofKPI: "our-own") == "our-own")
    #expect(words.definition(ofKPI: "our-own").isEmpty)
  }

  @Test func `the formula of a rate has the numbers in it`() throws {
    let measure = try measure("win-rate", .rate, 12, 52)
    #expect(words.formula(measure) == "12 won  ÷  52 won or lost  =  23.1 %")
    #expect(words.basis(measure) == "12 of 52")
  }

  @Test func `an average of money divides money by deals`() throws {
    var measure = try measure("average-deal", .money(.euro), 12_000_000, 10)
    measure.numeratorUnit = .money(.euro)
    #expect(words.formula(measure) == "120 k€ won  ÷  10 deals  =  12 k€")
  }

  @Test func `a value that is not there says why, everywhere`() throws {
    var measure = try measure("win-rate", .rate, 0, 1)
    measure.value = nil
    measure.reason = .zeroDenominator
    #expect(words.basis(measure) == "nothing to divide by")
    #expect(words.formula(measure) == "n/a: nothing to divide by")
  }

  @Test(arguments: Measure.Exclusion.Reason.allCases)
  func `every exclusion has its own reason`(reason: Measure.Exclusion.Reason) {
    let others = Measure.Exclusion.Reason.allCases.filter { $0 != reason }
    #expect(!others.map(words.reason).contains(words.reason(reason)))
  }
}
