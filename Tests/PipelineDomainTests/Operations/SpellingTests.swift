import PipelineDomain
import Testing

/// Names as they are typed, and as the board spells them.
struct SpellingTests {
  private let board: Board = {
    var settings = Settings.profile(.standard, name: "Board")
    settings.team = [Member(name: "Inès"), Member(name: "Léa Martin")]
    settings.sources = ["Référence", "Salon"]
    settings.lossReasons = ["Prix trop élevé"]
    settings.personas = [
      Persona(id: "p", name: "DSI œuvre", at: Instant(seconds: 0), by: "ana")
    ]
    return Board(
      settings: settings,
      organizations: [
        Organization(id: "b", name: "Société Générale"),
        Organization(id: "a", name: "SOCIETE GENERALE"),
        Organization(id: "c", name: "Straße AG"),
      ], deals: [Deal(id: "deal", title: "Audit", stage: settings.openStages[0].id)])
  }()

  @Test(
    arguments: [
      (.owner, "ines", "Inès"), (.owner, " LEA  martin ", "Léa Martin"), (.owner, "Zoé", "Zoé"),
      (.source, "reference", "Référence"), (.source, "référence ", "Référence"),
      (.persona, "dsi OEUVRE", "DSI œuvre"), (.lossReason, "prix trop eleve", "Prix trop élevé"),
      (.leftBecause, "PRIX  TROP ÉLEVÉ", "Prix trop élevé"), (.title, "ines", "ines"),
    ] as [(Field, String, String)])
  func `a known value is written as the board spells it`(
    field: Field, typed: String, spelled: String
  ) throws {
    #expect(board.settings.spelling(of: typed, for: field) == spelled)
    guard field != .lossReason else { return }
    let change = try board.change(
      .edit([Action.Edit(field, .text(typed))]), on: "deal",
      metadata: ChangeMetadata(id: "e", at: Instant(seconds: 0), by: "ana"))
    #expect(change.entry.change(of: field)?.after == .text(spelled))
  }

  @Test func `a closing and a new deal write values as the board spells them`() throws {
    let metadata = ChangeMetadata(id: "e", at: Instant(seconds: 0), by: "ana")
    let lost = try board.change(
      .lose(reason: "prix TROP élevé", on: "2026-11-20"), on: "deal", metadata: metadata)
    #expect(lost.entry.change(of: .lossReason)?.after == .text("Prix trop élevé"))
    var deal = Deal(id: "new", title: "New", stage: board.settings.openStages[0].id)
    (deal.owner, deal.source, deal.persona) = ("INES", "salon", "dsi œuvre")
    let added = try #require(try board.addition(of: deal, metadata: metadata).newDeal)
    #expect([added.owner, added.source, added.persona] == ["Inès", "Salon", "DSI œuvre"])
  }

  @Test(
    arguments: [
      ("Société Générale", "b"), ("SOCIETE GENERALE", "a"), ("societe generale", "a"),
      ("Société  générale ", "a"), ("STRASSE ag", "c"), ("Societe", nil), ("", nil), ("  ", nil),
    ] as [(String, Organization.ID?)])
  func `an organization is found whatever case, accents and blanks, the one spelt so first`(
    typed: String, id: Organization.ID?
  ) {
    #expect(board.organization(named: typed)?.id == id)
    var random = SeededRandom(seed: 1)
    let party = board.organization(named: typed, random: &random)
    #expect(party == nil ? typed.allSatisfy(\.isWhitespace) : party?.isNew == (id == nil))
  }

  @Test func `a stage is meant by key, by name or by its number`() throws {
    let stages = board.settings.currentStages
    for (index, stage) in stages.enumerated() {
      for typed in [stage.id.text, stage.name.uppercased(), " \(stage.name) ", "\(index + 1)"] {
        #expect(board.settings.stage(matching: typed)?.id == stage.id, "\(typed)")
      }
    }
    for typed in ["", "0", "\(stages.count + 1)", "-1", "nowhere"] {
      #expect(board.settings.stage(matching: typed) == nil, "\(typed)")
    }
  }
}
