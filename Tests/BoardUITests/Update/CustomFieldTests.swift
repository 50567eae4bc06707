import GrammarVectors
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Fields that a board defines, on screen.
struct CustomFieldTests {
  private static func board() -> Board {
    var board = testBoard()
    board.settings.fields =
      CustomFieldVector.fields + [CustomField(id: "tier", name: "Tier", on: .organization)]
    return board
  }

  /// The view of a deal, the cursor on the row of a field.
  private func detail(at id: CustomField.ID, size: Size = Size(columns: 100, rows: 60)) throws
    -> Model
  {
    var model = testModel(Self.board())
    _ = model.update(.event(.resize(size)))
    let field = try #require(model.board.settings.field(id))
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    let row = try #require(parts.firstIndex(of: .custom(field)))
    let line = try #require(Frame(model).detail(of: "a").line(ofPart: row))
    model.mode = .detail("a", line: max(0, line - 3), row: row)
    return model
  }

  @Test(arguments: CustomFieldVector.all)
  func `the view of a deal takes a text as every other way does`(vector: CustomFieldVector) throws {
    var model = try detail(at: vector.field)
    play("enter", on: &model)
    type(vector.text, on: &model)
    let effects = play("enter", on: &model)
    guard let value = vector.value else {
      guard case .prompt(let prompt) = model.mode else {
        Issue.record("\(vector) was taken")
        return
      }
      #expect(prompt.problem != nil)
      return
    }
    #expect(model.board["a"]?.customFields == [vector.field: value])
    #expect(committed(effects).count == 1)
    play("u", on: &model)
    #expect(model.board["a"]?.customFields == [:])
  }

  @Test func `several deals get a value at once, a dash takes it away, and one undo restores all`()
    throws
  {
    var model = testModel(Self.board())
    _ = model.update(.event(.resize(Size(columns: 100, rows: 60))))
    play("V e", on: &model)
    let marked = model.subjects.map(\.id)
    try #require(marked.count > 1)
    try answer("region", "grand est", on: &model)
    play("enter", on: &model)
    for id in marked {
      #expect(model.board[id]?.customFields == ["region": .text("Grand Est")])
    }
    play("esc V e", on: &model)
    try answer("region", "-", on: &model)
    play("enter", on: &model)
    for id in marked { #expect(model.board[id]?.customFields == [:]) }
    play("u u", on: &model)
    for id in marked { #expect(model.board[id]?.customFields == [:]) }
  }

  @Test func `cards are sorted by a field, those without a value last`() throws {
    var board = Self.board()
    for (id, seats) in [("a", "2"), ("b", "12.5"), ("c", nil)] as [(Deal.ID, String?)] {
      var deal = testDeal(id, "\(id)")
      deal.customFields["seats"] = seats.map { .text($0) }
      board.put(deal)
    }
    let order = try #require(board.settings.field("seats").map { CardOrder.field($0) })
    let columns = Columns(board, at: testNow, in: .utc, as: Arrangement(order: order))
    let lead = try #require(columns.all.first { $0.stage == "lead" })
    let ids = lead.deals.map { board.deals[$0].id }.filter { ["a", "b", "c"].contains($0) }
    #expect(ids == ["b", "a", "c"])
  }

  @Test func `the menu of orders offers the fields of deals and organizations`() {
    let model = testModel(Self.board())
    #expect(model.orders.count == CardOrder.allCases.count + 8)
  }

  @Test func `pages group by the fields with few values, after the usual ones`() {
    let groups = Grouping.onPages(of: Self.board().settings)
    #expect(groups.map(\.rawValue) == ["source", "owner", "persona", "region", "signed-nda"])
    #expect(Grouping.persona.next(on: Self.board().settings) == groups[3])
    #expect(groups[4].next(on: Self.board().settings) == nil)
  }

  @Test func `a filter typed on the board knows the fields`() {
    var model = testModel(Self.board())
    play("f", on: &model)
    type("region:grand", on: &model)
    play("enter", on: &model)
    #expect(model.filter?.text == "region:grand")
    #expect(model.shownCount == 0)
  }

  /// Goes to the input of a field and types a text there.
  private func answer(_ id: CustomField.ID, _ text: String, on model: inout Model) throws {
    guard case .prompt(let prompt) = model.mode else { throw NoPrompt() }
    let place = try #require(
      prompt.inputs.firstIndex {
        if case .custom(let field) = $0.name { field.id == id } else { false }
      })
    for _ in 0..<place { play("tab", on: &model) }
    type(text, on: &model)
  }

  private struct NoPrompt: Error {}
}
