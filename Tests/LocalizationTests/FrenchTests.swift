import PipelineDomain
import Testing
@testable import Localization

struct FrenchTests {
  private let words = Language.french.words()

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    (420_000, "4,2 k€", "4\u{202F}200,00 €"), (5, "0 €", "0,05 €"),
    (-123_456_789, "−1,2 M€", "−1\u{202F}234\u{202F}567,89 €"),
  ])
  func `an amount has a decimal comma and thin blanks between thousands`(
    cents: Int64, compact: String, exact: String
  ) {
    let money = Money(minorUnits: cents, currency: .euro)
    #expect(words.figures.compact(money) == compact)
    #expect(words.figures.exact(money) == exact)
  }

  @Test func `days are abbreviated, and the first of a month is an ordinal`() throws {
    let today = try day("2026-11-20")
    #expect(words.dates.long(today) == "ven. 20 nov. 2026")
    #expect(words.dates.medium(try day("2026-12-01"), near: today) == "mar. 1er déc.")
    #expect(words.dates.plain(try day("2025-08-01"), near: today) == "1er août 2025")
  }

  @Test(arguments: [
    ("2026-11-18", "−2j"), ("2026-11-20", "auj."), ("2026-11-24", "24/11"),
    ("2027-06-01", "1/6/27"),
  ])
  func `a due day is told as seen from today`(due: String, expected: String) throws {
    #expect(words.dates.due(try day(due), from: try day("2026-11-20")) == expected)
  }

  @Test(arguments: [
    ("2026", "2026", "Gagnées en 2026"), ("2026-Q4", "T4 2026", "Gagnées au T4"),
    ("2026-11", "nov. 2026", "Gagnées en nov."),
    ("2026-W47", "semaine 47, 2026", "Gagnées semaine 47"),
  ])
  func `a period takes its preposition`(text: String, name: String, closed: String) throws {
    let period = try #require(Period(text))
    #expect(words.dates.period(period) == name)
    #expect(words.closed(.won, in: period) == closed)
  }

  @Test(arguments: [
    (0, "0 dormante"), (1, "1 dormante"), (2, "2 dormantes"), (1_200, "1\u{202F}200 dormantes"),
  ])
  func `zero and one are singular`(count: Int, expected: String) {
    #expect(words.staleCount(count) == expected)
  }

  @Test(arguments: [
    (1, 7, "1 gagnée  ÷  7 gagnées ou perdues"), (0, 1, "0 gagnée  ÷  1 gagnée ou perdue"),
    (2, 2, "2 gagnées  ÷  2 gagnées ou perdues"),
  ])
  func `the terms of a formula agree with their numbers`(
    won: Int, decided: Int, expected: String
  ) throws {
    let settings = Settings(
      name: "",
      stages: [
        Stage(id: "won", name: "", outcome: .won), Stage(id: "lost", name: "", outcome: .lost),
      ])
    let deals = try (0..<decided).map { place in
      var deal = Deal(id: Deal.ID("d\(place)"), title: "", stage: place < won ? "won" : "lost")
      deal.closedOn = try day("2026-03-01")
      return deal
    }
    let now = try #require(Instant("2026-11-20T12:00:00Z"))
    let facts = PipelineFacts(Board(settings: settings, deals: deals), asOf: now, zone: .utc)
    let year = try #require(Period("2026"))
    let figure = try #require(KPI.named("win-rate")).figureWithDeals(facts, year)
    #expect(words.formula(figure).hasPrefix(expected))
  }

  @Test(arguments: ["date de clôture 29 oct.", "motif budget", "motif « trop cher »", "noté…"])
  func `a sentence ends in one full stop`(change: String) {
    for words in Language.allCases.map({ $0.words() }) {
      for text in [
        words.undone(change, of: .one("A")), words.redone(change, of: .one("A")),
        words.edited(change, of: "A"), words.closed(.one("A"), as: .lost, because: change),
        words.changedElsewhere("A", by: nil, change, others: 0),
        words.reply(.lost("A", because: change)),
      ] {
        #expect(text.hasSuffix(".") || text.hasSuffix("…"))
        #expect(!text.contains("..") && !text.contains("…."), "\(text)")
      }
    }
  }

  @Test(arguments: KPI.catalogue.map(\.id) + Panel.defaultOrder)
  func `every KPI has a name that fits the panel, a short one and a definition`(id: String) {
    #expect(words.name(ofKPI: id) != id)
    #expect((1...22).contains(words.name(ofKPI: id).count))
    #expect((1...9).contains(words.shortName(ofKPI: id).count))
    #expect(words.definition(ofKPI: id).hasSuffix("."))
  }

  @Test func `fields, kinds, steps and sections are told apart`() {
    let names = [
      Field.allCases.map(words.field), AttentionKind.allCases.map(words.kind),
      Movement.Kind.allCases.map(words.kind), Waterfall.Step.allCases.map(words.step),
      Agenda.Section.allCases.map(words.section),
      Exclusion.Reason.allCases.map(words.reason),
    ]
    #expect(names.allSatisfy { Set($0).count == $0.count })
  }

  @Test func `a stale deal tells clock, limit, last touch, and how far the next step covered it`()
    throws
  {
    let today = try day("2026-11-20")
    let stage = Stage(id: "d", name: "Découverte", warmAfterDays: 10, rotAfterDays: 21)
    let board = Board(settings: Settings(name: "", stages: [stage]))
    var deal = Deal(id: "deal", title: "Déploiement CRM", stage: "d")
    let called = Zone.utc.instant(of: today.adding(days: -31), hour: 15)
    deal.activities = [Activity(id: "a", kind: .call, at: called, by: "Léa", note: "budget validé")]
    deal.nextStep = NextStep(what: "appel", due: today.adding(days: -2))
    let freshness = board.freshness(of: deal, on: today, in: .utc)
    let reasons = words.reasons(for: freshness, of: deal, on: board, near: today, in: .utc)
    #expect(
      reasons.map { $0.map { $0 == "\u{A0}" ? " " : String($0) }.joined() } == [
        "Dormante : sans activité depuis 31 jours (seuil de l’étape Découverte : 21 jours).",
        "Dernière activité le 20 oct. par Léa : appel, « budget validé ».",
        "Relance (appel, prévue le 18 nov.) : en retard, ne la couvre plus.",
      ])
  }

  @Test(arguments: Activity.Kind.allCases)
  func `what was done is told by its first letter`(kind: Activity.Kind) {
    let kinds = Activity.Kind.allCases.map(words.activity)
    #expect(kinds.filter { $0.first == words.activity(kind).first }.count == 1)
  }
}

struct LanguageTests {
  @Test(arguments: [
    ("fr", Language.french), ("fr_FR.UTF-8", .french), ("FR_ca@euro", .french), ("en_GB", .english),
    ("C", nil), ("C.UTF-8", nil), ("frp_IT", nil), ("", nil), ("de_DE.UTF-8", nil),
  ])
  func `a locale names its language first`(locale: String, expected: Language?) {
    #expect(Language(locale: locale) == expected)
  }
}
