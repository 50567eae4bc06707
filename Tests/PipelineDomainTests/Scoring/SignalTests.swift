import PipelineDomain
import Testing

@Suite struct SignalTests {
  private let catalogue = SignalCatalogue()

  @Test(arguments: [
    ("quote-request", 1, Signal.Strength.strong), ("event", 1, .weak), ("event", 2, .strong),
    ("pricing-page", 9, .weak), ("newsletter", 9, .weak),
  ])
  func `signals are strong or weak as article 002 has them`(
    kind: String, count: Int, strength: Signal.Strength
  ) throws {
    let kind = try #require(catalogue[SignalKind.ID(kind)])
    #expect(kind.strength(seen: count) == strength)
  }

  @Test(arguments: ["pricing-page", "demo-request", "email-reply"])
  func `what article 000 counts as intention shows it`(kind: String) throws {
    #expect(try #require(catalogue[SignalKind.ID(kind)]).showsIntent)
  }

  @Test(
    arguments: [
      ("email-open", .interest), ("email-click", .appetite), ("site-visit", .curiosity),
      ("webinar", .resolve),
    ] as [(String, SignalKind.Meaning)])
  func `an open is interest, a click appetite, a visit curiosity, a webinar resolve`(
    kind: String, meaning: SignalKind.Meaning
  ) {
    #expect(catalogue[SignalKind.ID(kind)]?.meaning == meaning)
  }

  @Test func `a team decides what is strong`() throws {
    var own = catalogue
    let place = try #require(own.kinds.firstIndex { $0.id == "pricing-page" })
    own.kinds[place].strongFrom = 1
    var evidence = Evidence()
    evidence.see("pricing-page", on: lookingDay)
    #expect(catalogue.readings(of: evidence.signals).map(\.strength) == [.weak])
    #expect(own.readings(of: evidence.signals).map(\.strength) == [.strong])
  }

  @Test func `readings put strong signals first, then the latest`() {
    var evidence = Evidence()
    evidence.see("event", on: "2026-10-01")
    evidence.see("newsletter", on: "2026-11-19")
    evidence.see("event", on: "2026-10-05")
    evidence.see("pricing-page", on: "2026-11-20")
    evidence.see("carrier-pigeon", on: "2026-11-18")
    evidence.see("quote-request", on: "2026-11-20")
    evidence.signals[5].isWithdrawn = true
    let readings = catalogue.readings(of: evidence.signals)
    #expect(
      readings.map(\.kind) == ["event", "pricing-page", "newsletter", "carrier-pigeon"])
    #expect(readings.map(\.count) == [2, 1, 1, 1])
    #expect(readings.map(\.showsIntent) == [false, true, false, false])
    #expect(readings.first?.latest == noon("2026-10-05"))
  }

  @Test func `the kinds of the standard catalogue have keys of their own`() {
    #expect(Set(catalogue.kinds.map(\.id)).count == catalogue.kinds.count)
  }
}
