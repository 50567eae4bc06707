import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct FilterTests {
  private static var board: Board {
    var board = testBoard()
    board.settings.views = [
      SavedView(name: "large", filter: "amount>10k"),
      SavedView(name: "broken", filter: "ownr:me"),
    ]
    for (id, owner) in [("a", "Léa Martin"), ("b", "Karim Benali"), ("c", "Léa Martin")] {
      guard var deal = board[Deal.ID(id)] else { continue }
      deal.owner = owner
      board.put(deal)
    }
    return board
  }

  private func shown(_ model: Model) -> [String] {
    model.visibleStages.flatMap { model.titles(in: $0.id) }
  }

  /// The board with a filter typed and kept.
  private func filtered(_ text: String, _ board: Board = board) -> Model {
    var model = testModel(board)
    play("f", on: &model)
    type(text, on: &model)
    play("enter", on: &model)
    return model
  }

  @Test(arguments: [
    ("owner:me", ["Audit", "CRM"]), ("@large", ["CRM"]), ("buro", ["Büro"]),
    ("-owner:me", ["Büro", "Déploiement"]), ("  ", ["Audit", "Büro", "CRM", "Déploiement"]),
  ])
  func `the board shows the deals that meet the filter, and no others`(
    text: String, titles: [String]
  ) {
    let model = filtered(text)
    #expect(model.mode == .board)
    #expect(shown(model) == titles)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `the board narrows as the filter is typed, between frames`() {
    var model = testModel(Self.board)
    play("f", on: &model)
    type("owner:karim", on: &model)
    #expect(shown(model).count == 4)
    rest(&model)
    #expect(shown(model) == ["Büro"])
    for character in " amount>1" {
      type(String(character), on: &model)
      rest(&model)
      #expect(shown(model) == (character == "1" ? [] : ["Büro"]), "\(character)")
    }
  }

  @Test(arguments: ["own", "owner:me", "ownr:", "@large", "xyz"])
  func `Esc gives up a filter, and everything is as it was`(text: String) {
    var model = filtered("-buro")
    play("j", on: &model)
    let before = model
    play("f ^U", on: &model)
    type(text, on: &model)
    rest(&model)
    play("esc", on: &model)
    #expect(model.filter == before.filter)
    #expect(model.cursor == before.cursor)
    #expect(model.columns == before.columns)
    #expect(model.mode == .board)
  }

  @Test(arguments: [("ownr:me", 0), ("owner:me amount>x", 16), ("(stale", 0), ("owner:", 6)])
  func `what is no filter is not kept, and what is wrong is said where`(text: String, offset: Int) {
    let model = filtered(text)
    #expect(model.place == .filter)
    #expect(model.draft?.problem?.offset == offset)
    guard case .prompt(let prompt) = model.mode else { return }
    #expect(prompt.problem?.isEmpty == false)
  }

  @Test func `an empty filter shows all deals, and so does Esc on the board`() {
    var model = filtered("buro")
    play("f ^U enter", on: &model)
    #expect(model.filter == nil)
    #expect(shown(model).count == 4)
    model = filtered("buro")
    play("esc", on: &model)
    #expect(model.filter == nil)
    #expect(shown(model).count == 4)
  }

  @Test func `down puts in what may stand there, one candidate after the other`() {
    var model = testModel(Self.board)
    play("f o w down", on: &model)
    #expect(model.prompted == "owner:")
    play("down", on: &model)
    #expect(model.prompted == "owner:me")
    play("^N", on: &model)
    #expect(model.prompted == "owner:none")
    play("up ^P", on: &model)
    #expect(model.prompted == "owner:\"Karim Benali\"")
    play("enter", on: &model)
    #expect(shown(model) == ["Büro"])
  }

  @Test func `a single candidate that is no field is ended by a blank`() {
    var model = testModel(Self.board)
    play("f s t a l down", on: &model)
    #expect(model.prompted == "stale ")
  }

  @Test func `Tab turns a search into a filter, and Esc then leads before both`() {
    var model = testModel(Self.board)
    play("/ c r m tab", on: &model)
    #expect(model.prompted == "crm")
    rest(&model)
    #expect(shown(model) == ["CRM"])
    play("esc", on: &model)
    #expect(model.cursor.deal == "a")
    #expect(model.search == nil)
    #expect(shown(model).count == 4)
  }

  @Test func `a searched text that means something to filters is looked for as a text`() {
    var model = testModel(Self.board)
    play("/ s t a l e tab", on: &model)
    #expect(model.prompted == "\"stale\"")
  }

  @Test func `a search looks through the deals under the filter alone`() {
    var model = filtered("-buro")
    play("/ u enter N N", on: &model)
    #expect(model.cursor.deal == "a")
  }

  @Test func `marks of deals that the filter hides are dropped`() {
    var model = testModel(Self.board)
    play("space space", on: &model)
    play("f", on: &model)
    type("audit", on: &model)
    play("enter", on: &model)
    #expect(model.marks == ["a"])
  }

  @Test func `heads count the deals under the filter`() {
    let model = filtered("@large")
    #expect(model.columns.all[0].deals.count == 1)
    #expect(model.columns.all[0].totals.amounts == [.euro: 4_200_000])
  }

  @Test func `a filter that asks how deals ended unfolds their columns until it is off`() {
    var board = Self.board
    board.put(testDeal("w", "Won one", in: "won", closedOn: testDay))
    var model = filtered("won", board)
    #expect(shown(model) == ["Won one"])
    #expect(model.cursor.deal == "w")
    play("esc", on: &model)
    #expect(model.unfolded.isEmpty)
  }

  @Test func `a change that the filter then hides is made, and says that it is hidden`() {
    var model = filtered("stage:lead owner:me")
    play("L", on: &model)
    #expect(shown(model) == ["CRM"])
    #expect(model.board["a"]?.stage == "demo")
    #expect(model.status.text.hasSuffix("Hidden by the filter."))
    play("u", on: &model)
    #expect(shown(model) == ["Audit", "CRM"])
  }

  @Test func `a saved filter is applied by its name, and one that is none says why`() {
    var model = testModel(Self.board)
    play("F enter", on: &model)
    #expect(model.filter?.text == "@large")
    #expect(shown(model) == ["CRM"])
    play("F down enter", on: &model)
    #expect(model.filter?.text == "@large")
    #expect(model.place == .menu)
    #expect(model.status.tone == .problem)
  }

  @Test func `the filter of the configuration holds from the start, and the status says so`() {
    let mine = testModel(Self.board, preferences: Model.Preferences(filter: "owner:me"))
    #expect(shown(mine) == ["Audit", "CRM"])
    #expect(mine.status.text.contains("2 deals"))
    let wrong = testModel(Self.board, preferences: Model.Preferences(filter: "ownr:me"))
    #expect(shown(wrong).count == 4)
    #expect(wrong.status.tone == .problem)
  }

  @Test
  func `a board that was read again is under the same filter, read by its views while it has them`()
  {
    var model = filtered("@large")
    var fresh = Self.board
    fresh.settings.views[0].filter = "buro"
    _ = model.update(.reloaded(fresh))
    #expect(shown(model) == ["Büro"])
    fresh.settings.views = []
    _ = model.update(.reloaded(fresh))
    #expect(shown(model) == ["Büro"])
    #expect(model.contradictions.isEmpty)
  }

  @Test(arguments: [40, 60, 120])
  func `the mark of what is wrong stands above it, in a text longer than its line as well`(
    columns: Int
  ) throws {
    var model = testModel(Self.board)
    _ = model.update(.event(.resize(Size(columns: columns, rows: 24))))
    play("f", on: &model)
    type(String(repeating: "amount>1 ", count: 12) + "amount>zzz a b", on: &model)
    let canvas = view(model)
    let mark = try #require(canvas.cell(of: "▾"))
    #expect(canvas.cell(of: "zzz", from: mark.row + 1)?.column == mark.column)
  }

  @Test func `the help of a filter lists its fields and words, and a question mark is typed`() {
    var model = testModel(Self.board)
    play("f ?", on: &model)
    #expect(model.prompted == "?")
    play("F1", on: &model)
    let entries = model.helpPage(matching: "").sections.flatMap(\.entries).map(\.keys)
    for key in Filter.Key.allCases { #expect(entries.contains(key.rawValue)) }
    for mark in Filter.Mark.allCases { #expect(entries.contains(mark.rawValue)) }
    play("esc", on: &model)
    #expect(model.prompted == "?")
  }
}

extension Model {
  /// The text of the field with the keys.
  fileprivate var prompted: String? {
    if case .prompt(let prompt) = mode { prompt.focused.text } else { nil }
  }
}
