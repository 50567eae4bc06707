import Diagnostics
import PipelineDomain
import Testing
@testable import Localization

struct ReplyWordsTests {
  private static let refusals: [CommandRefusal] =
    [
      .noDeal("x"), .severalDeals("x", count: 5, names: ["a", "b"]),
      .noStage("x", nearest: nil, there: ["a"]),
      .noStage("x", nearest: "a", there: ["a"]),
      .noOpenStage, .startsClosed(stage: "Won"), .closes(stage: "Won", .won),
      .closes(stage: "Lost", .lost), .closes(stage: "Out", .disqualified),
      .noSignal("x", there: ["a"]), .noQuestion("x", grid: "BANT", there: ["a"]),
      .noChecklistItem("x", there: []), .noChecklistItem("x", there: ["a"]),
      .noKPI("x", there: ["a"]),
      .notAnAnswer, .stepWithoutDay, .notAnAmount("x"), .notADay("x"), .notAMoment("x"),
      .notAPeriod("x"), .notAChance("x"), .tooFarAhead(days: 9_999), .reviewEndsFirst("x"),
      .nobody("Zoé", nearest: nil), .dealGone, .unconfirmed,
      .leftUnsaved(count: 2, why: "x"),
      .noZone("x"), .badNow("x"), .tooManyOpenFiles, .outputTruncated(.noSpace),
      .dealsOutOfRange(most: 9), .notAMapping("x", fields: ["a"]), .noFormat("x", there: ["a"]),
      .boardGone("b.json"), .notCanonical("b.json"),
      .noScreen(.notATerminal), .noScreen(.terminalUnset), .noScreen(.unknownTerminal("x")),
      .noScreen(.noCursorAddressing("dumb")), .noScreen(.refused(code: 5)),
    ] + CommandRefusal.PastEvent.allCases.map { .stillToCome("x", $0) }

  @Test func `every complaint is another sentence in each language`() {
    for language in Language.allCases {
      let told = ReplyWordsTests.refusals.map { language.words().refusal($0) }
      #expect(Set(told).count == told.count)
      #expect(told.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }
    for refusal in ReplyWordsTests.refusals {
      let told = Language.allCases.map { $0.words().refusal(refusal) }
      #expect(told[0] != told[1])
    }
  }

  @Test func `what was done is told with what it was done to`() {
    let english = Language.english.words()
    let french = Language.french.words()
    let worth = Money(minorUnits: 1_200_000, currency: .euro)
    #expect(english.reply(.won("Audit", worth: worth)) == "Won “Audit”, €12,000.00.")
    #expect(
      french.reply(.assigned("Audit", to: nil)) == "«\u{A0}Audit\u{A0}» sans responsable.")
    #expect(english.reply(.planned(nil, on: "Audit")) == "Removed the next step of “Audit”.")
    #expect(
      french.reply(.moved("Audit", to: "Devis", from: "Démo"))
        == "«\u{A0}Audit\u{A0}» passe à l’étape Devis (avant\u{A0}: Démo).")
  }

  @Test(arguments: [(Language.english, "give an id"), (.french, "indiquez un identifiant")])
  func `of several deals of a title the id tells which`(language: Language, hint: String) {
    let several = CommandRefusal.severalDeals("x", count: 2, names: ["a", "b"])
    #expect(language.words().refusal(several).contains(hint))
  }
}
