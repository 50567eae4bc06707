import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct SavedViewTests {
  private static var board: Board {
    var board = testBoard()
    board.settings.views = [SavedView(name: "large", filter: "amount>10k")]
    return board
  }

  private func start(_ views: [OwnView] = []) -> Model {
    testModel(Self.board, preferences: Model.Preferences(views: views))
  }

  /// The model with a filter kept and asked for a name.
  private func asked(_ model: Model, _ filter: String = "buro") -> Model {
    var model = model
    play("f ^U", on: &model)
    type(filter, on: &model)
    play("enter S", on: &model)
    return model
  }

  /// Saves the filter in force for everybody.
  private func share(_ name: String, _ model: inout Model) -> [Effect] {
    type(name, on: &model)
    return play("tab t enter", on: &model)
  }

  private func rows(_ model: Model) -> [String] {
    model.viewRows.map { $0.view.name + ($0.isShared ? " shared" : " own") }
  }

  @Test func `a filter is saved for everybody as a record of the board, and undo takes it out`()
    throws
  {
    var model = asked(start())
    let effects = share("umlaut", &model)
    guard let change = committed(effects).first, let after = change.record, effects.count == 1
    else {
      Issue.record("no record")
      return
    }
    #expect(model.board.settings.record(after.id) == after)
    let view = try #require(model.board.settings.views.last)
    #expect((view.name, view.filter, view.by) == ("umlaut", "buro", "Léa Martin"))
    play("u", on: &model)
    #expect(rows(model) == ["large shared"])
    play("U", on: &model)
    #expect(rows(model) == ["large shared", "umlaut shared"])
  }

  @Test func `a filter typed in French is saved in English, as programs of before read it`() throws
  {
    var model = asked(start(), "responsable:moi montant>10k ou dormante")
    _ = share("à moi", &model)
    let view = try #require(model.board.settings.views.last)
    #expect(view.filter == "owner:me amount>10k or stale")
    #expect(model.filter?.text == "responsable:moi montant>10k ou dormante")
  }

  @Test func `the order of the cards is saved with the filter, and comes back with it`() {
    var model = testModel(Self.board)
    play("s j enter", on: &model)
    model = asked(model)
    _ = share("ranked", &model)
    play("esc s home enter", on: &model)
    #expect(model.order == .urgency)
    play("F j enter", on: &model)
    #expect((model.order, model.filter?.text) == (.amount, "@ranked"))
    play("F home enter", on: &model)
    #expect(model.order == .urgency)
  }

  @Test func `a filter of one's own goes to the configuration, and is there once that says so`() {
    var model = asked(start())
    type("mine", on: &model)
    let view = OwnView(name: "mine", filter: "buro")
    #expect(play("enter", on: &model) == [.writeView(.keep(view))])
    #expect(rows(model) == ["large shared"])
    _ = model.update(.viewWritten(.keep(view)))
    #expect(rows(model) == ["large shared", "mine own"])
    _ = model.update(.viewNotWritten(.keep(view), why: "no place"))
    #expect((model.status.text, model.status.tone) == ("no place", .problem))
  }

  @Test func `a name that is taken is asked about, and no is the answer unless yes is given`() {
    var model = asked(start())
    #expect(share("large", &model) == [])
    #expect(model.place == .prompt)
    #expect(play("enter", on: &model) == [])
    #expect(model.mode == .board)
    #expect(model.board == Self.board)
    play("S", on: &model)
    #expect(share("large", &model) == [])
    #expect(play("y enter", on: &model).count == 1)
    #expect(model.board.settings.views.map(\.filter) == ["buro"])
    play("u", on: &model)
    #expect(model.board.settings.views == Self.board.settings.views)
  }

  @Test func `one's own filter does not take the name of one of the board, which would hide it`() {
    var model = asked(start([OwnView(name: "large", filter: "buro")]))
    #expect(rows(model) == ["large shared"])
    type("large", on: &model)
    #expect(play("enter", on: &model) == [])
    guard case .prompt(let prompt) = model.mode else { return }
    #expect(prompt.problem?.contains("another name") == true)
  }

  @Test(arguments: ["", "  "])
  func `a filter is not saved without a name`(name: String) {
    var model = asked(start())
    #expect(share(name, &model) == [])
    #expect(model.place == .prompt)
  }

  @Test func `a filter that would ask for itself is refused`() {
    var model = asked(start(), "@large")
    #expect(share("large", &model) == [])
    #expect(play("y enter", on: &model) == [])
    #expect(model.place == .prompt)
    #expect(model.board == Self.board)
  }

  @Test func `without a filter there is nothing to save, by key as by menu`() {
    var model = start()
    play("S", on: &model)
    #expect((model.mode, model.status.tone) == (.board, .problem))
    play("F down enter", on: &model)
    #expect((model.mode, model.status.tone) == (.board, .problem))
  }

  @Test func `a saved filter is deleted in the menu, and one of the board comes back by undo`() {
    var model = start([OwnView(name: "mine", filter: "buro")])
    play("F enter F", on: &model)
    let (filter, shown) = (model.filter, model.shownCount)
    #expect(play("del", on: &model).count == 1)
    #expect(rows(model) == ["mine own"])
    #expect(filter != nil && model.filter == filter && model.shownCount == shown)
    #expect(model.contradictions.isEmpty)
    #expect(play("del", on: &model) == [.writeView(.drop("mine"))])
    _ = model.update(.viewWritten(.drop("mine")))
    #expect(rows(model) == [])
    #expect(play("del", on: &model) == [])
    play("u", on: &model)
    #expect(rows(model) == ["large shared"])
  }

  @Test func `in the past and on a board that is only read a filter is one's own`() {
    for var model in [
      testModel(Self.board, readOnly: .notWritable), asked(testModel(Self.board)),
    ] {
      if model.readOnly == nil { play("esc <", on: &model) }
      model = asked(model)
      type("mine", on: &model)
      let view = OwnView(name: "mine", filter: "buro")
      #expect(play("enter", on: &model) == [.writeView(.keep(view))])
      play("F", on: &model)
      #expect(play("del", on: &model) == [])
      #expect(model.status.tone == .problem)
    }
  }

  @Test func `one's own filter is asked for by its name as those of the board are`() {
    var model = start([OwnView(name: "mine", filter: "@large or buro")])
    play("f", on: &model)
    type("@mi", on: &model)
    play("right enter", on: &model)
    #expect(model.filter?.text == "@mine")
    #expect(model.shownCount == 2)
  }

  @Test func `a name that could not be written is there again when it is asked for`() {
    var model = asked(start())
    type("mine", on: &model)
    play("enter", on: &model)
    let view = OwnView(name: "mine", filter: "buro", order: nil)
    _ = model.update(.viewNotWritten(.keep(view), why: "no place"))
    #expect(model.status.text == "no place")
    play("S", on: &model)
    guard case .prompt(let prompt) = model.mode else { return #expect(model.mode != .board) }
    #expect(prompt.focused.text == "mine")
  }
}
