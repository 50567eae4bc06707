import PipelineDomain
import PipelineExchange
import Testing

/// The meaning of stages, statuses and flags of other programs.
struct OutcomeTests {
  private func board(
    _ text: String, onto board: Board? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> Board {
    try ImportPlan(of: table(text), onto: board, options: options(change)).applied()
  }

  private func outcomes(_ board: Board) -> [Stage.Outcome?] {
    board.deals.sorted { $0.title < $1.title }.map { board.stage(of: $0)?.outcome }
  }

  @Test(
    arguments: [
      ("Closed Won", .won), ("5 - Closed Won", .won), ("05) Closed won", .won),
      ("Closed won (Sales Pipeline)", .won), ("Fermé gagné", .won), ("Clôturée gagnée", .won),
      ("Conclu - Gagné", .won), ("Abgeschlossen gewonnen", .won), ("Geschlossen - Gewonnen", .won),
      ("Cerrado ganado", .won), ("Chiuso vinto", .won), ("Fechado ganho", .won),
      ("Gesloten gewonnen", .won), ("Won", .won), ("Deal won", .won), ("Contrat signé", .won),
      ("Closed Lost", .lost), ("6 - Closed Lost", .lost), ("Closed-Lost to Competition", .lost),
      ("Fermé perdu", .lost), ("Perdue", .lost), ("Verloren", .lost), ("Cerrada perdida", .lost),
      ("Chiusa persa", .lost), ("Fechada perdida", .lost), ("Lost - no budget", .lost),
      ("Disqualified", .disqualified), ("Non qualifié", .disqualified),
    ] as [(String, Stage.Outcome)])
  func `a stage closes deals in the words of any program`(name: String, outcome: Stage.Outcome)
    throws
  {
    let board = try board(
      "Title,Stage,Amount,Close Date\nA,Proposal,5,\nB,\"\(name)\",7,2026-05-01\n")
    #expect(outcomes(board) == [.open, outcome])
  }

  @Test(arguments: ["Proposal", "Won over by demo", "Signature", "Lost contact", "Negotiation"])
  func `a name that only resembles a closing one stays open`(name: String) throws {
    #expect(try outcomes(board("Title,Stage\nA,\(name)\n")) == [.open])
  }

  @Test(
    arguments: [
      ("Stage,Closed,Won", "Closed Won,1,1", .won), ("Stage,Closed,Won", "Negotiation,0,0", .open),
      ("Stage,Is Closed", "Closed Won,true", .won), ("Stage,Is Won,Is Closed", "Old,no,yes", .lost),
      ("Status", "gewonnen", .won), ("Status", "Abierta", .open), ("État", "Fermé gagné", .won),
      ("Stage,Active,Lost Reason", "Proposal,False,Price", .lost),
      ("Stage,Active,Lost Reason", "Proposal,True,", .open),
    ] as [(String, String, Stage.Outcome)])
  func `flags and a status tell the outcome beside the stage`(
    columns: String, cells: String, outcome: Stage.Outcome
  ) throws {
    let text = "Title,Close Date,\(columns)\nA,2026-05-01,\(cells)\n"
    #expect(try outcomes(board(text)) == [outcome])
  }

  @Test func `a status column of stages is the stage where there is no other`() throws {
    let board = try board(
      "Titre;État;Date de clôture\nA;Proposition;\nB;Fermé gagné;06/02/2026\nC;;25/12/2026\n")
    #expect(outcomes(board) == [.open, .won, .open])
    #expect(board.settings.openStages.map(\.name) == ["Proposition"])
  }

  @Test(arguments: [("Closed Won", "Open"), ("Closed Lost", "Won"), ("Closed Won", "Lost")])
  func `a stage and a status that contradict each other refuse the row`(
    stage: String, status: String
  ) throws {
    let plan = try ImportPlan(
      of: table("Title,Stage,Status,Close Date\nA,\(stage),\(status),2026-05-01\n"),
      options: options())
    #expect(plan.dealCount == 0)
    let refusal = try #require(plan.refusals[2])
    guard case .contradiction(stage, _) = refusal else {
      Issue.record("\(refusal)")
      return
    }
  }

  @Test func `a stage that is only closed is asked about, and --stage answers`() throws {
    let text = "Title,Stage,Close Date\nA,Clôturé,2026-05-01\nB,Proposal,\n"
    #expect(throws: ImportRefusal.unknownOutcome(stage: "Clôturé")) { try board(text) }
    let answered = try board(text) { $0.stages = ["clôturé": "won"] }
    #expect(outcomes(answered) == [.won, .open])
  }

  @Test func `stages are mapped to those of a board, and unknown targets are refused`() throws {
    let known = try board("Title,Stage\nA,Qualification\nB,Proposal\n")
    let text = "Title,Stage\nC,Appointment Scheduled\nD,Signed off\n"
    let mapped = try board(text + "E,Proposal\n", onto: known) {
      $0.stages = ["Appointment Scheduled": "qualification", "Signed off": "Proposal"]
    }
    #expect(
      mapped.deals.sorted { $0.title < $1.title }.map { mapped.stage(of: $0)?.name }
        == ["Qualification", "Proposal", "Qualification", "Proposal", "Proposal"])
    #expect(throws: ImportRefusal.unknownStage("Nowhere")) {
      try board(text, onto: known) { $0.stages = ["Signed off": "Nowhere"] }
    }
  }

  @Test func `a table that tells no stage is refused, unless all go to one`() throws {
    #expect(throws: ImportRefusal.noStageColumn(found: ["Title", "Amount"])) {
      try board("Title,Amount\nA,5\n") { $0.stages = [:] }
    }
    let all = try board("Title,Amount\nA,5\n") { $0.stages = ["": "Proposal"] }
    #expect(all.deals.map { all.stage(of: $0)?.name } == ["Proposal"])
  }

  @Test func `one unknown stage does not scatter the known ones`() throws {
    let board = try board(
      "Title,Stage,Probability\nA,Negotiation,80\nB,Security review,60\nC,Proposal,50\nD,Lead,10\n")
    #expect(
      board.settings.openStages.map(\.name)
        == ["Lead", "Proposal", "Security review", "Negotiation"])
  }

  @Test func `numbers before all names order the stages`() throws {
    let board = try board("Title,Stage\nA,3. Legal\nB,1. Talk\nC,10. Sign\nD,2. Proposal\n")
    #expect(
      board.settings.openStages.map(\.name) == ["1. Talk", "2. Proposal", "3. Legal", "10. Sign"])
  }

  @Test func `a lone stage is no lead stage, so deals that pass it are qualified`() throws {
    let board = try board("Title,Stage,Create Date\nA,Proposal,2026-01-05\n")
    #expect(board.settings.openStages.map(\.lifecycle) == [.sql])
  }

  @Test func `stages of refused rows are made too`() throws {
    let board = try board("Title,Stage,Created\nA,Needs Analysis,nonsense\nB,Proposal,2026-01-01\n")
    #expect(board.settings.openStages.map(\.name) == ["Needs Analysis", "Proposal"])
  }
}
