package import PipelineDomain
import PipelineStore

extension Vector {
  /// The author of the inputs, named by `me`.
  package static let author = "Léa Martin"

  /// The moment of the inputs: Friday 20 November 2026.
  package static let now = Zone.utc.instant(of: Day(ordinal: 20_777), hour: 9, minute: 12)

  /// The action of the next steps of the inputs, which give the day alone.
  package static let step = "demo"

  /// The board that they are given to: two deals of one stage that nothing is known of, and one in dollars.
  package static let board: Board = {
    var settings = Settings(
      name: "Vectors",
      stages: [
        Stage(id: "lead", name: "Qualifié", probability: 10),
        Stage(id: "demo", name: "Démo", probability: 40),
        // Called as another one's key is.
        Stage(id: "late", name: "Offer", probability: 50),
        Stage(id: "offer", name: "Proposition", probability: 60),
        // Two that differ in case alone.
        Stage(id: "trial", name: "Essai", probability: 70),
        Stage(id: "pilot", name: "essai", probability: 80),
        Stage(id: "won", name: "Gagné", outcome: .won),
        Stage(id: "lost", name: "Perdu", outcome: .lost),
        Stage(id: "out", name: "Écarté", outcome: .disqualified),
      ])
    settings.team = [Member(name: "Inès"), Member(name: author)]
    settings.sources = ["Référence", "Salon"]
    settings.lossReasons = ["price", "Prix trop élevé"]
    settings.personas = [
      Persona(id: "cfo", name: "Directrice financière", at: now, by: author)
    ]
    var dollars = deal("cccc", "Dollars", rank: "t")
    dollars.amount = Currency("USD").map { Money(minorUnits: 900_000, currency: $0) }
    return Board(
      settings: settings,
      organizations: [
        Organization(id: "sg", name: "Société Générale"),
        Organization(id: "str", name: "Straße AG"),
        // Two that differ in case alone.
        Organization(id: "acme", name: "ACME"), Organization(id: "acmf", name: "Acme"),
      ],
      deals: [deal("aaaa", "Étude", rank: "m"), deal("bbbb", "Audit", rank: "p"), dollars])
  }()

  /// The file of that board.
  package static var document: String {
    String(decoding: InMemoryBoardStore.Text(board).bytes, as: UTF8.self)
  }

  /// The board of a file.
  package static func board(of document: String) throws -> Board {
    var store = InMemoryBoardStore(InMemoryBoardStore.Text(Array(document.utf8)))
    return try store.load().board
  }

  /// The day on which the deals were typed in.
  static let entry = Day(ordinal: 20_767)

  private static func deal(_ id: Deal.ID, _ title: String, rank: String) -> Deal {
    var deal = Deal(id: id, title: title, stage: "lead", rank: Rank(rank) ?? .middle)
    deal.history = [
      HistoryEntry(
        id: HistoryEntry.ID("born-\(id)"), at: Zone.utc.instant(of: entry), by: author,
        changes: deal.changes(), sequence: 1)
    ]
    return deal
  }
}
