import PipelineDomain

/// A few deals that differ in what filters ask for, seen on 20 June 2025 at noon by Léa.
enum FilterBoard {
  static let today: Day = "2025-06-20"

  static let board: Board = {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.team = [
      Member(name: "Léa", quota: .euros(300)), Member(name: "Karim", quota: .euros(500)),
    ]
    settings.sources = ["LinkedIn"]
    settings.views = [
      SavedView(name: "mine", filter: "owner:me"),
      SavedView(name: "big deals", filter: "amount>=10k or @mine"),
      SavedView(name: "circle", filter: "@circle"), SavedView(name: "broken", filter: "owner:"),
    ]
    settings.scoring = aimedModel
    return Board(
      settings: settings,
      organizations: [
        Organization(id: "o", name: "Ostéa", sector: "SaaS", employees: 50),
        Organization(id: "p", name: "Borealis"),
      ], deals: [fresh, big, old, dollars, done, missed, dropped])
  }()

  static func context(me: String? = "Léa") -> Filter.Context {
    Filter.Context(board, at: noon(today), in: .utc, me: me)
  }

  /// The keys of the deals that a text means, in order.
  static func keys(_ text: String, me: String? = "Léa") throws -> [String] {
    let filter = try Filter(text, views: board.settings.views)
    let matcher = filter.matcher(in: context(me: me))
    return board.deals.filter(matcher.matches).map(\.id.text)
  }

  private static let fresh = made("fresh", [("A", "2025-06-18")], .euros(1_250)) {
    ($0.title, $0.owner, $0.source) = ("Déploiement CRM", "Léa", "LinkedIn Ads")
    ($0.organization, $0.tags) = ("o", ["SaaS", "priorité"])
    $0.nextStep = NextStep(what: "call", due: "2025-06-20")
    $0.expectedClose = "2025-07-31"
    $0.contacts = [DealContact(name: "Al", role: "Sales director")]
    $0.signals = [Signal(id: "s", kind: "pricing-page", at: noon("2025-06-19"))]
  }

  private static let big = made("big", [("A", "2025-04-01"), ("B", "2025-06-10")], .euros(42_000)) {
    ($0.title, $0.owner, $0.persona) = ("Migration ERP", "Karim", "CFO")
    ($0.organization, $0.notes) = ("p", "waits for the (new) budget")
    $0.nextStep = NextStep(what: "demo", due: "2025-06-18")
    $0.expectedClose = "2025-06-30"
  }

  private static let old = made("old", [("B", "2025-05-01")], nil) { _ in }

  private static let dollars = made(
    "dollars", [("C", "2025-06-01")], Money(minorUnits: 99_000_000, currency: "USD")
  ) {
    $0.nextStep = NextStep(what: "quote", due: "2025-07-01")
    $0.recurring = .euros(90)
    $0.handOver = LeadDecision(
      .nurtured("too-early", until: "2025-07-01"), on: "2025-06-02", by: "Léa")
  }

  private static let done = made(
    "done", [("A", "2025-01-02"), ("won", "2025-05-20")], .euros(7_500)
  ) {
    $0.owner = "Léa"
  }

  private static let missed = made("missed", [("B", "2025-01-02"), ("lost", "2024-11-20")], nil) {
    $0.lossReason = "Prix trop élevé"
  }

  private static let dropped = made(
    "dropped", [("A", "2025-06-01"), ("disqualified", "2025-06-02")], .euros(1)
  ) { $0.title = "or \"not\"" }

  private static func made(
    _ id: Deal.ID, _ steps: [(stage: Stage.ID, day: Day)], _ amount: Money?,
    _ change: (inout Deal) -> Void
  ) -> Deal {
    var deal = deal(id, steps, amount: amount)
    change(&deal)
    return deal
  }
}
