import PipelineDomain
import Testing
@testable import Localization

struct KPIValueWordsTests {
  private let words = Language.english.words()

  private func figure(_ kpi: String, _ unit: KPIValue.Unit, _ upper: Int128, _ lower: Int128) throws
    -> KPIValue
  {
    let period = try #require(Period("2026-Q4"))
    let definition = try #require(KPI.named(kpi))
    let board = Board(settings: Settings(name: "", stages: []))
    let facts = PipelineFacts(board, asOf: Instant(seconds: 0), zone: .utc)
    var figure = definition.figure(facts, period)
    figure.unit = unit
    figure.reason = nil
    figure.n = Int(lower)
    figure.numerator = upper
    figure.denominator = lower
    figure.value = Ratio(upper, lower)
    return figure
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
    let figure = try figure("win-rate", .rate, 12, 52)
    #expect(words.formula(figure) == "12 won  ÷  52 won or lost  =  23.1%")
    #expect(words.basis(figure) == "12 of 52")
  }

  @Test func `an average of money divides money by deals`() throws {
    var figure = try figure("average-deal", .money(.euro), 12_000_000, 10)
    figure.numeratorUnit = .money(.euro)
    #expect(words.formula(figure) == "€120k won  ÷  10 deals  =  €12k")
  }

  @Test func `a value that is not there says why, everywhere`() throws {
    var figure = try figure("win-rate", .rate, 0, 1)
    figure.value = nil
    figure.reason = .zeroDenominator(.closed)
    #expect(words.basis(figure) == "no closed deals yet")
    #expect(words.formula(figure) == "n/a: no closed deals yet")
  }

  @Test(arguments: Exclusion.Reason.allCases)
  func `every exclusion has its own reason`(reason: Exclusion.Reason) {
    let others = Exclusion.Reason.allCases.filter { $0 != reason }
    #expect(!others.map(words.reason).contains(words.reason(reason)))
  }

  @Test func `a ratio has one decimal, months have one where it says something`() throws {
    let three = Ratio(3)
    #expect(words.value(three, in: .ratio, of: 40) == "3.0×")
    #expect(Language.french.words().value(three, in: .ratio, of: 40) == "3,0 ×")
    let months = try #require(Ratio(60, 7))
    #expect(words.value(months, in: .months, of: 40) == "8.6 mo")
    #expect(Language.french.words().value(months, in: .months, of: 40) == "8,6 mois")
  }

  @Test func `a figure on customers rests on customers, and says which cost it lacks`() throws {
    var figure = try figure("cac", .money(.euro), 1_200_00, 2)
    #expect(words.basis(figure) == "2 new customers")
    figure.reason = .missingCost(try #require(Day("2026-10-01")))
    #expect(words.basis(figure) == "no costs for Oct 2026")
    #expect(Language.french.words().basis(figure) == "aucun coût en oct. 2026")
  }

  @Test func `a number of deals is told of those it was taken from, not divided by them`() throws {
    var counted = try figure("no-next-step", .count, 4, 41)
    counted.value = Ratio(4)
    #expect(words.formula(counted) == "4 of 41 open")
    #expect(Language.french.words().formula(counted) == "4 sur 41 ouvertes")
  }

  @Test func `the page on a KPI has its formula in words, a sum in parentheses`() throws {
    let french = Language.french.words()
    #expect(words.formula(ofKPI: "win-rate", in: .rate) == "won ÷ (won or lost)")
    #expect(french.formula(ofKPI: "win-rate", in: .rate) == "gagnées ÷ (gagnées ou perdues)")
    #expect(words.formula(ofKPI: "cycle-length", in: .days) == "median")
    #expect(words.formula(ofKPI: "no-next-step", in: .count) == nil)
    let benchmark = try #require(Benchmark.of(kpi: "win-rate"))
    #expect(words.range(benchmark, in: .rate) == "20–30%")
    for words in [words, french] {
      #expect(Set(KPIFact.allCases.map(words.label)).count == KPIFact.allCases.count)
    }
  }
}
