import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// The window sizes every gesture is made at: wide, small, one stage at a time.
let windows = [
  Size(columns: 160, rows: 48), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
]

struct MouseTests {
  /// The sample with the cursor in the column of discovery.
  private func model(_ size: Size) -> Model {
    var model = SampleBoard.model(size.columns, size.rows)
    model.placeCursor(on: "open-6")
    return model
  }

  private func title(_ model: Model) -> String? { model.subject?.title }

  @Test(arguments: windows)
  func `a click selects the deal`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    for text in ["Support 24/7", "Portail", "Déploiement"] {
      try hand.click(text, on: &model)
      #expect(try #require(title(model)).hasPrefix(text))
      #expect(model.place == .board)
      #expect(model.contradictions.isEmpty)
    }
  }

  @Test(arguments: windows)
  func `two clicks within 400 ms open the deal, later ones or others between do not`(
    size: Size
  ) throws {
    for (pause, opens) in [(350, true), (351, false)] {
      var (model, hand) = (model(size), Hand())
      let point = try hand.find("Support", on: model)
      hand.click(at: point, on: &model)
      hand.click(at: point, later: pause, on: &model)
      #expect((model.place == .detail) == opens)
      #expect(title(model) == "Support 24/7")
    }
    var (model, hand) = (model(size), Hand())
    try hand.click("Support", on: &model)
    try hand.click("Portail", later: 100, on: &model)
    try hand.click("Support", later: 100, on: &model)
    #expect(model.place == .board)
    play("z z", on: &model)
    try hand.click("Support", later: 100, on: &model)
    #expect(model.place == .board)
  }

  @Test(arguments: windows.dropLast())
  func `a click on a head goes to the column`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    try hand.click("PROSPECTING", on: &model)
    #expect(model.stageUnderCursor?.id == "prospecting")
    try hand.click("PROPOSAL", on: &model)
    #expect(model.stageUnderCursor?.id == "proposal")
  }

  @Test(arguments: windows.dropFirst())
  func `the signs at the ends of the heads go to the columns beyond`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    let count = model.visibleStages.count
    for _ in 0..<count {
      guard view(model).cell(of: "›") != nil else { break }
      try hand.click("›", later: 100, on: &model)
    }
    #expect(model.cursor.column == count - 1)
    for _ in 0..<count {
      guard view(model).cell(of: "‹") != nil else { break }
      try hand.click("‹", later: 100, on: &model)
    }
    #expect(model.cursor.column == 0)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a click on a figure selects it, and two explain it`() throws {
    for (size, name) in [(windows[0], "Velocity"), (windows[1], "Velocity")] {
      var (model, hand) = (model(size), Hand())
      try hand.doubleClick(name, on: &model)
      #expect(model.explained == "velocity")
      play("esc", on: &model)
      try hand.click(name, on: &model)
      #expect(model.place == .panel)
      #expect(model.panel.results[model.panel.row].figure.kpi == "velocity")
      try hand.doubleClick(name, on: &model)
      #expect(model.place == .figure)
      #expect(model.explained == "velocity")
    }
    var (model, hand) = (model(windows[0]), Hand())
    try hand.click("KPIs", on: &model)
    #expect(model.place == .panel)
    try hand.click("Support", on: &model)
    #expect(model.place == .board)
  }

  @Test(arguments: windows, ["t", "r", "g a", "g k"])
  func `a click on a row of a list selects it, and two open it`(size: Size, keys: String) throws {
    var (model, hand) = (model(size), Hand())
    play(keys, on: &model)
    rest(&model)
    let list = model.place
    let bar = try hand.find("▌", on: model)
    let below = Point(column: bar.column + 6, row: bar.row + 1)
    hand.click(at: below, on: &model)
    #expect(try hand.find("▌", on: model).row == bar.row + 1)
    let subject = model.subject
    hand.click(at: below, on: &model)
    hand.click(at: below, later: 200, on: &model)
    #expect(model.place == (list == .catalogue ? .figure : .detail))
    #expect(model.subject?.id == subject?.id)
  }

  @Test(arguments: windows)
  func `below the last row of a narrowed agenda is nothing to click on`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    play("g a", on: &model)
    rest(&model)
    let all = try #require(model.agenda?.entries.count)
    play("esc", on: &model)
    play("f a m o u n t > 2 0 k enter g a", on: &model)
    rest(&model)
    play("l home", on: &model)
    let rows = try #require(model.agenda?.entries.count)
    try #require(rows > 1 && rows < all)
    let bar = try hand.find("▌", on: model)
    hand.click(at: Point(column: bar.column + 6, row: bar.row + rows), on: &model)
    #expect(model.agenda?.cursor.row == 0)
  }

  @Test(arguments: windows)
  func `a click in a menu or the palette selects, and two take it`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    play("s", on: &model)
    try hand.click("title", on: &model)
    #expect(model.place == .menu)
    try hand.doubleClick("title", on: &model)
    #expect(model.order == .title)
    play(": t r i a g e", on: &model)
    try hand.doubleClick("Triage", on: &model)
    #expect(model.place == .triage)
  }

  @Test(arguments: windows)
  func `a click on a hint asks for it, once the button comes up on it`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    let help = try hand.find("all keys", on: model)
    hand.act(.press(.left), at: help, on: &model)
    #expect(model.place == .board)
    hand.act(.release(.left), at: .zero, on: &model)
    #expect(model.place == .board)
    hand.click(at: help, on: &model)
    #expect(model.place == .help)
    hand.click(at: try hand.find("back", from: size.rows - 1, on: model), on: &model)
    #expect(model.place == .board)
    try hand.click("move", on: &model)
    #expect(model.status.text.isEmpty)
  }

  @Test func `a click on the folded deals unfolds their column`() throws {
    var (model, hand) = (model(windows[1]), Hand())
    try hand.click("Lost in", on: &model)
    #expect(model.stageUnderCursor?.outcome == .lost)
  }

  @Test(arguments: windows)
  func `the wheel goes three rows on in what is under the pointer`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    let card = try hand.find("Déploiement", on: model)
    hand.act(.wheelDown, at: card, on: &model)
    #expect(model.cursorRow == 3)
    hand.act(.wheelUp, at: card, on: &model)
    #expect(model.cursorRow == 0)
    play("?", on: &model)
    hand.act(.wheelDown, at: card, on: &model)
    #expect(model.mode == .help(query: "", line: 3))
    play("esc g k", on: &model)
    hand.act(.wheelDown, at: card, on: &model)
    #expect(model.catalogue?.cursor.row == 3)
  }

  @Test func `the wheel over another column goes there`() throws {
    var (model, hand) = (model(windows[0]), Hand())
    hand.act(.wheelDown, at: try hand.find("Pack formation", on: model), on: &model)
    #expect(title(model) == "Salon « Lumière »")
    hand.act(.wheelDown, at: try hand.find("Velocity", on: model), on: &model)
    #expect(model.place == .panel)
    #expect(model.panel.row == 3)
  }

  @Test(arguments: windows, ["e", "/", "f", "m", "i", "x"])
  func `in a question and outside of it the mouse changes nothing`(size: Size, key: String) {
    var model = model(size)
    play(key, on: &model)
    let before = (model.mode, model.cursor, model.board)
    var hand = Hand()
    for row in stride(from: 0, to: size.rows - 1, by: 3) {
      for column in stride(from: row % 7, to: size.columns, by: 7) {
        let point = Point(column: column, row: row)
        hand.click(at: point, later: 10, on: &model)
        hand.act(.drag(.left), at: .zero, on: &model)
        hand.act(.wheelDown, at: point, on: &model)
      }
    }
    #expect(model.mode == before.0)
    #expect(model.cursor == before.1)
    #expect(model.board == before.2)
  }

  @Test(arguments: Language.allCases)
  func `the mouse is switched off and on with one key`(language: Language) throws {
    var model = testModel(language: language)
    #expect(play("M", on: &model) == [.setMouse(false)])
    #expect(model.status.text == model.words.mouse(isOn: false))
    var hand = Hand()
    try hand.click("Büro", on: &model)
    #expect(model.cursor.deal == "a")
    #expect(play("M", on: &model) == [.setMouse(true)])
    try hand.click("Büro", on: &model)
    #expect(model.cursor.deal == "b")
    let off = testModel(preferences: Model.Preferences(usesMouse: false))
    #expect(!off.pointer.isOn)
  }
}
