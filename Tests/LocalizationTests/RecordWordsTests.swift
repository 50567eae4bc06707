import PipelineDomain
import Testing
@testable import Localization

struct RecordWordsTests {
  private let english = Language.english.words()
  private let french = Language.french.words()

  private static let refusals: [RecordRefusal] =
    [
      .notARate("x"), .unfitRate, .severalContacts("x", names: ["a", "b"]),
      .notARole("x", there: ["a"]), .notASource("x"), .mayBeChance, .noPlan,
      .notInPlan("x", there: ["a", "b"]), .noSequence("x", there: ["a"]), .sequenceOver("x"),
    ]
    + Record.List.allCases.flatMap { list -> [RecordRefusal] in
      [.notOne("x", count: 0, of: list), .notOne("x", count: 2, of: list)]
    }

  @Test func `every complaint of a record is another sentence in each language`() {
    for words in [english, french] {
      let told = Self.refusals.map { words.refusal($0) }
      #expect(Set(told).count == told.count)
      #expect(told.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }
    for refusal in Self.refusals {
      #expect(english.refusal(refusal) != french.refusal(refusal))
    }
  }

  @Test func `a record that is taken back, undone or redone has the name of its kind`() {
    let metadata = ChangeMetadata(id: "s", at: Instant(seconds: 0), by: "Léa")
    for list in Record.List.allCases {
      let id = Record.ID(list, "k")
      for words in [english, french] {
        #expect(!words.reply(RecordReply.removed(id)).contains(list.rawValue))
        let change = Change(.record(id, before: nil, after: nil), entry: metadata.entry())
        #expect(!words.turned(change, isRedo: false).contains(list.rawValue))
      }
    }
    #expect(
      french.reply(RecordReply.removed(Record.ID(.rates, "k")))
        == "Retiré\u{A0}: taux de change k.")
  }

  @Test func `a rate has the decimal mark of the language`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 1))
    let reply = RecordReply.rateAdded(
      day, try #require(Currency("USD")), worth: "0.8642", .euro, key: "k")
    #expect(english.reply(reply) == "From 2026-11-01: 1 USD = 0.8642 EUR (k).")
    #expect(french.reply(reply) == "À partir du 2026-11-01\u{A0}: 1 USD = 0,8642 EUR (k).")
    #expect(french.decimal("12") == "12")
  }

  @Test func `an item of a plan is done by somebody, late or open`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 1))
    let mark = ChecklistItem.Mark("audit", on: day, by: "Zoé")
    #expect(english.planItem(mark, isLate: true) == "done on 2026-11-01 by Zoé")
    #expect(french.planItem(mark, isLate: false) == "fait le 2026-11-01 par Zoé")
    #expect(french.planItem(nil, isLate: true) == "en retard")
    #expect(french.planItem(nil, isLate: false) == "à faire")
  }
}
