import PipelineDomain
import Testing
@testable import Localization

struct ReviewWordsTests {
  private let words = Language.english.words()
  private let board = Board(
    settings: Settings(
      name: "", stages: [Stage(id: "p", name: "Proposal"), Stage(id: "d", name: "Discovery")]))

  @Test func `an event tells both its ends`() throws {
    let today = try #require(Day("2026-11-20"))
    let (near, far) = (today.adding(days: 25), today.adding(days: 61))
    let quarter = Period(.quarter, containing: today)
    let worth = Money(minorUnits: 4_200_000, currency: .euro)
    let told: [(Movement.Event, String)] = [
      (.new, ""),
      (.movedBack(from: "p", to: "d"), "Proposal → Discovery"),
      (
        .slipped(from: near, to: far, pushes: 3, leaving: quarter),
        "15 Dec → 20 Jan 2027, out of Q4, pushed 3 times"
      ),
      (.slipped(from: near, to: far, pushes: 1, leaving: nil), "15 Dec → 20 Jan 2027"),
      (.pulledIn(from: far, to: near, entering: quarter), "20 Jan 2027 → 15 Dec, into Q4"),
      (.amountUp(from: nil, to: worth), "no amount → €42,000.00"),
      (.lost(from: "p", reason: "price"), "in Proposal, price"),
      (.lost(from: nil, reason: nil), ""),
      (.stalled(idleDays: 30, isStale: true), "no activity for 30 d, stale"),
      (.ownerChanged(from: nil, to: "Inès"), "no owner → Inès"),
    ]
    for (event, text) in told {
      #expect(words.detail(of: event, on: board, near: today) == text)
    }
  }

  @Test func `a deal behind a figure says how it ended, or where it stands`() throws {
    let today = try #require(Day("2026-11-20"))
    var deal = Deal(id: "d", title: "", stage: "p")
    deal.closedOn = Day("2026-11-12")
    deal.lossReason = "price"
    #expect(words.ended(deal, as: .lost, near: today) == "lost 12 Nov, price")
    #expect(words.ended(deal, as: .won, near: today) == "won 12 Nov")
    let french = Language.french.words()
    #expect(french.ended(deal, as: .lost, near: today) == "perdue 12 nov., price")
    let close = Day("2026-12-04")
    #expect(words.standing(in: "Proposal", closing: close, near: today) == "Proposal, closes 4 Dec")
    #expect(french.standing(in: "Offre", closing: close, near: today) == "Offre, clôture 4 déc.")
    #expect(words.standing(in: "Proposal", closing: nil, near: today) == "Proposal")
  }

  @Test func `kinds, steps and sections are told apart`() {
    let names = [
      Movement.Kind.allCases.map(words.kind), Waterfall.Step.allCases.map(words.step),
      Agenda.Section.allCases.map(words.section),
    ]
    #expect(names.allSatisfy { Set($0).count == $0.count })
  }
}
