import PipelineDomain
import Testing
@testable import Localization

struct HygieneWordsTests {
  private let words = Language.english.words()
  private let board: Board = {
    var settings = Settings(name: "", stages: [Stage(id: "p", name: "Proposal")])
    settings.serviceLevels = SLARule.standard
    settings.fieldOwners = [.source: "marketing"]
    return Board(
      settings: settings, deals: [Deal(id: "deal", title: "Audit SEO", stage: "p")])
  }()

  @Test(arguments: [
    (
      Language.english, 40, true, Stage.Outcome?.none,
      "subscription of €12k/month ends 30 Dec; no renewal deal"
    ),
    (
      .english, -3, true, .lost,
      "subscription of €12k/month ended 17 Nov; renewal lost, record the churn or a new end date"
    ),
    (.english, 40, false, .won, "contract ends 30 Dec; renewed, set the new end date"),
    (
      .french, 40, true, nil,
      "abonnement de 12 k€/mois, fin le 30 déc.\u{A0}; pas d’affaire de renouvellement"
    ),
    (
      .french, -3, false, .lost,
      "contrat terminé le 17 nov.\u{A0}; renouvellement perdu, départ ou nouvelle fin à noter"
    ),
    (
      .french, 40, false, .won,
      "contrat à échéance le 30 déc.\u{A0}; renouvelé, nouvelle fin à renseigner"
    ),
  ])
  func `a contract to renew tells its end, its revenue and what is to be done`(
    language: Language, days: Int, isRecurring: Bool, outcome: Stage.Outcome?, text: String
  ) throws {
    let today = try #require(Day("2026-11-20"))
    let renewal = Renewal(
      endsOn: today.adding(days: days), daysLeft: days,
      recurring: isRecurring ? Money(minorUnits: 1_200_000, currency: .euro) : nil,
      outcome: outcome)
    #expect(language.words().reason(.renewalDue(renewal), on: board, near: today) == text)
  }

  @Test func `a reason tells its facts`() throws {
    let today = try #require(Day("2026-11-20"))
    let step = NextStep(what: "call", due: today)
    let close = today.adding(days: -4)
    let answer = Qualification.Answer(.yes, on: today.adding(days: -120), by: "Léa")
    let answers = Qualification(answers: ["budget": answer])
    let told: [(HygieneException.Reason, String)] = [
      (.stepLate(step, days: 1), "call 1 day overdue"),
      (.stepDue(step), "call due today"),
      (.stale(.idle, days: 31, limit: 21), "no activity for 31 d (limit 21)"),
      (.stale(.inStage, days: 31, limit: 21), "in stage for 31 d (limit 21)"),
      (.closePassed(close, days: 4), "close date passed 4 days ago (16 Nov)"),
      (.noNextStep(since: close), "no next step since 16 Nov"),
      (.noNextStep(since: nil), "no next step"),
      (.missing(.field(.amount)), "amount missing, required in this stage"),
      (.missing(.field(.source)), "source missing (data owner: marketing)"),
      (
        .followUpOwed(.demo, on: close, days: 2),
        "no follow-up since the demo on 16 Nov, 2 days overdue"
      ),
      (.missing(.sector), "sector missing, required in this stage"),
      (
        .serviceLevel("first-contact", deadline: Instant(seconds: 0), secondsLeft: 1_080),
        "SLA: first contact due in 18 min"
      ),
      (
        .serviceLevel("hand-over", deadline: Instant(seconds: 0), secondsLeft: -300_000),
        "SLA: contact after handoff missed 3 days ago"
      ),
      (
        .serviceLevel("own", deadline: Instant(seconds: 0), secondsLeft: -7_200),
        "SLA: own missed 2 h ago"
      ),
      (.nurtureBack(since: close, days: 4), "back from nurturing since 16 Nov"),
      (.nurtureBack(since: today, days: 0), "back from nurturing today"),
      (
        .oldQualification(answers.prompts(in: .bant, by: .init(), on: today, stageEntry: nil)),
        "qualification out of date: Budget (120 days old (limit 90))"
      ),
      (.duplicate(of: "deal"), "same organization and title as “Audit SEO”, deal"),
      (.contradiction(.unknownOwner("Zoé"), .owner), "Zoé isn’t in the team"),
    ]
    for (reason, text) in told {
      #expect(words.reason(reason, on: board, near: today) == text)
    }
  }

  @Test func `a date that was put off tells how often and how far`() throws {
    let today = try #require(Day("2026-11-20"))
    var deal = Deal(id: "d", title: "Migration", stage: "p")
    deal.history = (1...4).map { place in
      let days = [place - 1, place].map { FieldValue.day(today.adding(days: 16 * $0)) }
      return HistoryEntry(
        id: HistoryEntry.ID("e\(place)"), at: Zone.utc.instant(of: today), by: "Léa",
        changes: [FieldChange(.expectedClose, from: days[0], to: days[1])])
    }
    #expect(
      words.reason(.pushed(deal.pushes), on: board, near: today)
        == "close date pushed 4 times, +64 days in total")
  }

  @Test func `kinds and remedies are told apart`() {
    let kinds = AttentionKind.allCases.map(words.kind)
    #expect(Set(kinds).count == kinds.count)
    let remedies: [HygieneException.Remedy] = [
      .setNextStep, .edit(.amount), .edit(.expectedClose), .move, .assign, .close, .disqualify,
      .repair, .contact, .decide, .qualify, .find(.sector),
    ]
    #expect(Set(remedies.map(words.remedy)).count == remedies.count)
  }
}
