import PipelineDomain
import PipelineExchange
import Testing

/// The questions that a file leaves open, and what their answers do.
struct QuestionTests {
  private func draft(
    _ text: String, onto board: Board? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportDraft {
    try ImportDraft(
      of: .table(table(text)), onto: board,
      options: options {
        $0.stages = [:]
        change(&$0)
      })
  }

  /// The first question of a draft; `nil` when its plan needs none.
  private func question(of draft: ImportDraft) -> ImportQuestion? {
    var draft = draft
    do throws(ImportRefusal) {
      return draft.questions(about: try draft.plan()).first
    } catch {
      return draft.question(about: error)
    }
  }

  /// Answers every question by the given texts, and returns the plan.
  private func plan(_ draft: ImportDraft, _ answers: String...) throws -> ImportPlan {
    var draft = draft
    var rest = answers[...]
    while let question = question(of: draft), let text = rest.popFirst() {
      let names = question.answers.map { "\($0)" }
      draft.take(try #require(question.answer(typed: text, names: names)), to: question)
    }
    #expect(rest.isEmpty && question(of: draft) == nil)
    return try draft.plan()
  }

  private func deals(_ plan: ImportPlan) throws -> [Deal] {
    try plan.applied().deals.sorted { $0.title < $1.title }
  }

  @Test(
    arguments: [
      (
        "Title,Stage,Created\nA,Proposal,03/04/2026\n",
        .dateOrder(column: "Created", example: "03/04/2026")
      ),
      (
        "Title,Stage,Amount\nA,Proposal,\"1,234\"\n",
        .decimalMark(column: "Amount", example: "1,234")
      ),
      ("Title,Stage,Close Date\nA,Closed,2026-05-01\n", .stage("Closed")),
      ("Title,Amount\nA,5\n", .stageColumn), ("What,Stage\nA,Proposal\n", .titleColumn),
      ("Title,Stage\nA,Security\n", .stage("Security")),
    ] as [(String, ImportQuestion.Subject)])
  func `what the file leaves open is a question`(
    text: String, subject: ImportQuestion.Subject
  ) throws {
    #expect(question(of: try draft(text))?.subject == subject)
  }

  @Test func `amounts of an unknown currency are asked about in a new board alone`() throws {
    let text = "Title,Stage,Amount\nA,Proposal,5\n"
    let open = try draft(text) { $0.currency = nil }
    let question = try #require(self.question(of: open))
    #expect(question.subject == .currency(column: nil, example: nil))
    #expect(question.standard == .currency(.euro))
    #expect(try self.plan(open, "").currency == .euro)
    #expect(try plan(open, "jpy").currency.code == "JPY")
    let board = Board(settings: .profile(.standard, name: ""))
    #expect(self.question(of: try draft(text, onto: board) { $0.currency = nil }) == nil)
  }

  @Test func `an order of dates is asked with the days it makes, impossible ones left out`() throws
  {
    let open = try draft("Title,Stage,Created\nA,Proposal,03/04/2026\n")
    let april = try #require(Day(year: 2026, month: 4, day: 3))
    let march = try #require(Day(year: 2026, month: 3, day: 4))
    #expect(
      question(of: open)?.answers == [
        .dateOrder(.dayFirst, reads: april), .dateOrder(.monthFirst, reads: march),
      ])
    let created = try deals(plan(open, "2")).compactMap(\.created)
    #expect(created.map { Zone.utc.day(of: $0) } == [march])
  }

  @Test func `an answer gives what its option gives, and is kept as a line of a mapping`() throws {
    var open = try draft("Title,Stage,Close Date\nA,Closed,2026-05-01\n")
    let question = try #require(self.question(of: open))
    let answer = try #require(question.answer(typed: "1", names: ["won", "lost"]))
    #expect(answer.option?.name == "stage" && answer.option?.value == "Closed=won")
    open.take(answer, to: question)
    var given = try draft("Title,Stage,Close Date\nA,Closed,2026-05-01\n") {
      $0.stages = ["Closed": "won"]
    }
    #expect(try open.plan().applied() == given.plan().applied())
  }

  @Test(arguments: [("4", nil), ("0", nil), ("x", nil), ("", nil), ("l", "lost"), ("WON", "won")])
  func `an answer is a number, a name or the beginning of one name`(text: String, means: String?)
    throws
  {
    let open = try draft("Title,Stage,Close Date\nA,Closed,2026-05-01\n")
    let answer = try #require(question(of: open)).answer(typed: text, names: ["won", "lost"])
    #expect(answer == means.map { .stage("Closed", means: $0) })
  }

  @Test func `a stage the board lacks is mapped, added or closes deals, as answered`() throws {
    let board = try plan(try draft("Title,Stage\nA,Qualification\nB,Proposal\n")).applied()
    let open = try draft("Title,Stage,Close Date\nC,Signed off,2026-05-01\n", onto: board)
    #expect(
      question(of: open)?.answers.map { $0 } == [
        .stage("Signed off", means: "Qualification"), .stage("Signed off", means: "Proposal"),
        .stage("Signed off", means: "won"), .stage("Signed off", means: "lost"),
        .stage("Signed off", means: "Signed off"),
      ])
    let stages = try ["1", "3", "5"].map { answer in
      let board = try plan(open, answer).applied()
      return board.deals.first { $0.title == "C" }.flatMap { board.stage(of: $0)?.name }
    }
    #expect(stages == ["Qualification", "Won", "Signed off"])
  }

  @Test(
    arguments: [
      ("Title,Stage,Closed\nA,Handed over,yes\nB,Handed over,true\n", .stage("Handed over")),
      ("Title,Stage,Closed\nA,Handed over,yes\nB,Handed over,no\n", nil),
      ("Title,Stage,Closed\nA,,yes\nB,Proposal,no\n", nil),
      ("Title,Stage,Amount\nA,Proposal,$500\nB,Proposal,£20\n", nil),
    ] as [(String, ImportQuestion.Subject?)])
  func `nothing is asked whose answer would change other rows`(
    text: String, subject: ImportQuestion.Subject?
  ) throws {
    let board = Board(settings: .profile(.standard, name: ""))
    var draft = try draft(text, onto: board) { $0.addsStages = true }
    let plan = try draft.plan()
    #expect(plan.issues.contains { if case .refused = $0.kind { true } else { false } })
    #expect(question(of: draft)?.subject == subject)
  }

  @Test func `a refusal that its answer leaves is asked about once`() throws {
    var open = try draft("Title,Stage,Amount,Cost\nA,Proposal,$5,¥7\n") { $0.currency = nil }
    let first = try #require(question(of: open))
    open.take(try #require(first.answers.first), to: first)
    let second = try #require(question(of: open))
    #expect(second.subject != first.subject)
    open.take(try #require(second.answers.first), to: second)
    #expect(question(of: open) == nil)
  }

  @Test(arguments: [["1.234,50", "1,234.50"], ["1,234.50", "1.234,50"]])
  func `contradictory amounts are asked about by the first of them`(cells: [String]) throws {
    let rows = cells.map { "A,Proposal,\"\($0)\"\n" }
    let open = try draft("Title,Stage,Amount\n" + rows.joined())
    #expect(question(of: open)?.subject == .decimalMark(column: "Amount", example: cells[0]))
  }

  @Test func `a stage that no line of a mapping can hold is not kept in one`() {
    #expect(ImportAnswer.stage("A=B", means: "won").option?.value == "A=B=won")
    #expect(ImportAnswer.stage("A", means: "X=Y").option == nil)
  }

  @Test func `what was changed on the board since the last import is asked about`() throws {
    let text = "ID,Title,Stage,Amount\n1,A,Proposal,5\n"
    var board = try plan(try draft(text)).applied()
    let deal = try #require(board.deals.first)
    var edited = deal
    edited.amount = Money(minorUnits: 900, currency: .euro)
    try board.apply(
      Change(
        deal: deal.id,
        entry: HistoryEntry(
          id: "edited01", at: Instant(seconds: 1_790_000_100), by: "me",
          changes: edited.changes(from: deal))))
    let open = try draft(text.replacing(",5\n", with: ",7\n"), onto: board) { $0.updates = true }
    #expect(question(of: open)?.subject == .editedHere(values: 1))
    #expect(try plan(open, "").updateCount == 0)
    #expect(try plan(open, "2").updateCount == 1)
  }

  @Test func `the plan tells what each column and stage was taken for, and how sure`() throws {
    let plan = try plan(
      try draft(
        "Title,Stage,Expected Revenue,Colour,Day,\"Date entered \"\"Proposal\"\"\"\n"
          + "A,Proposal,5,red,2026-05-01,\nB,Security,6,red,,\n"
      ) { $0.columns = ["Day": .created] }, "")
    #expect(
      plan.columns.map(\.meaning) == [
        .field(.field(.title)), .field(.field(.stage)), .field(.field(.amount)), .ignored,
        .field(.created), .entry(stage: "Proposal"),
      ])
    #expect(plan.columns.map(\.certainty) == [.known, .known, .guessed, .known, .given, .known])
    #expect(plan.stages.map(\.name) == ["Proposal", "Security"])
    #expect(plan.stages.map(\.certainty) == [.known, .given] && plan.stages.map(\.rows) == [1, 1])
    #expect(plan.stages.compactMap(\.stage?.outcome) == [.open, .open])
  }
}
