import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct DraggingTests {
  private func model(_ size: Size, language: Language = .english) -> Model {
    var model = SampleBoard.model(size.columns, size.rows, language: language)
    model.placeCursor(on: "open-6")
    return model
  }

  /// A cell of the column after the one under the cursor, or of the sign that stands for it.
  private func next(_ model: Model) -> Point {
    let layout = model.layout
    let place = model.cursor.column + 1
    guard layout.columns.contains(place) else {
      let head = layout.column(model.cursor.column).firstRows(1)
      return Point(column: head.endColumn - 1, row: head.row)
    }
    let cards = layout.cards(place)
    return Point(column: cards.column + 4, row: cards.row + 1)
  }

  @Test(arguments: windows)
  func `a card dragged to another column moves there as by its key`(size: Size) throws {
    var (model, hand) = (model(size), Hand())
    var byKey = model
    try hand.drag("Support", to: next(model), on: &model)
    #expect(model.pointer.drag?.target == "proposal")
    #expect(model.status.text == "Esc cancel. Drop on Proposal: “Support 24/7”.")
    let effects = hand.act(.release(.left), at: next(model), on: &model)
    byKey.placeCursor(on: "open-7")
    let expected = play("m 4", on: &byKey)
    #expect(committed(effects) == committed(expected))
    #expect(!effects.isEmpty)
    #expect(model.status == byKey.status)
    #expect(model.cursor == byKey.cursor)
    #expect(model.pointer.drag == nil)
    #expect(model.contradictions.isEmpty)
    play("u", on: &model)
    #expect(model.board["open-7"]?.stage == "discovery")
  }

  @Test(arguments: windows)
  func `Esc, its own column, and anywhere else leave all as it was`(size: Size) throws {
    let start = model(size)
    let own = try Hand().find("Déploiement", on: start)
    for end in [own, Point(column: 0, row: size.rows - 1), Point(column: 9_999, row: 9_999)] {
      var (model, hand) = (start, Hand())
      try hand.drag("Support", to: end, on: &model)
      #expect(model.status.text == "Esc cancel. Drop on a column: “Support 24/7”.")
      #expect(hand.act(.release(.left), at: end, on: &model).isEmpty)
      #expect(model.board == start.board)
      #expect(model.status.text == "Move cancelled: “Support 24/7”.")
    }
    var (model, hand) = (start, Hand())
    try hand.drag("Support", to: next(model), on: &model)
    #expect(play("esc", on: &model).isEmpty)
    #expect(model.pointer.drag == nil)
    #expect(hand.act(.release(.left), at: next(model), on: &model).isEmpty)
    #expect(model.board == start.board)
  }

  @Test func `another key ends the drag and acts`() throws {
    var (model, hand) = (model(windows[0]), Hand())
    try hand.drag("Support", to: next(model), on: &model)
    play("?", on: &model)
    #expect(model.pointer.drag == nil)
    #expect(model.place == .help)
    #expect(hand.act(.release(.left), at: next(model), on: &model).isEmpty)
  }

  @Test(arguments: [("Lost in", KeyPlace.prompt, "lost"), ("Won in", .prompt, "won")])
  func `a card dragged onto the folded deals is asked about as by its key`(
    target: String, place: KeyPlace, stage: Stage.ID
  ) throws {
    for size in windows.dropLast() {
      var (model, hand) = (model(size), Hand())
      let point = try hand.find(target, on: model)
      try hand.drag("Support", to: point, on: &model)
      #expect(model.pointer.drag?.target == stage)
      #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
      #expect(model.place == place)
      var byKey = self.model(size)
      byKey.placeCursor(on: "open-7")
      play(stage == "won" ? "w" : "x", on: &byKey)
      #expect(model.mode == byKey.mode)
      play("esc", on: &model)
      #expect(model.board == byKey.board)
    }
  }

  @Test func `marked cards go together, after the same drop again`() throws {
    var (model, hand) = (testModel(), Hand())
    play("space space", on: &model)
    let point = try hand.find("OFFER", on: model)
    try hand.drag("Büro", to: point, on: &model)
    #expect(model.status.text == "Esc cancel. Drop on Offer: 2 deals.")
    #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
    try hand.drag("Büro", to: point, on: &model)
    let effects = hand.act(.release(.left), at: point, on: &model)
    #expect(committed(effects).map(\.deal) == ["a", "b"])
  }

  @Test func `a card that is not marked goes alone`() throws {
    var (model, hand) = (testModel(), Hand())
    play("space", on: &model)
    let point = try hand.find("OFFER", on: model)
    try hand.drag("CRM", to: point, on: &model)
    let effects = hand.act(.release(.left), at: point, on: &model)
    #expect(committed(effects).map(\.deal) == ["c"])
  }

  @Test func `a gate is told of first, and passed by the same drop again`() throws {
    var settings = testSettings()
    settings.stages[0].gate = Gate(requirements: [.known(.field(.nextStep))])
    let board = Board(settings: settings, deals: [testDeal("a", "Audit")])
    var (model, hand) = (testModel(board), Hand())
    let point = try hand.find("DEMO", on: model)
    try hand.drag("Audit", to: point, on: &model)
    #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
    #expect(model.status.text.hasSuffix(model.words.sameDropAgain))
    try hand.drag("Audit", to: point, on: &model)
    #expect(committed(hand.act(.release(.left), at: point, on: &model)).count == 1)
  }

  @Test func `a click between two drops is no insisting`() throws {
    var (model, hand) = (testModel(), Hand())
    play("space space", on: &model)
    let point = try hand.find("OFFER", on: model)
    for _ in 0..<2 {
      try hand.drag("Büro", to: point, on: &model)
      #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
      try hand.click("Büro", on: &model)
    }
  }

  @Test func `a board that can only be read says so, and nothing is dragged`() throws {
    var (model, hand) = (testModel(readOnly: .futureVersion(3)), Hand())
    let point = try hand.find("OFFER", on: model)
    try hand.drag("Audit", to: point, on: &model)
    #expect(model.pointer.drag == nil)
    #expect(model.status.text.contains("format 3"))
    #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
    #expect(model.board == testBoard())
  }

  @Test func `a deal that goes away while it is dragged is let go`() throws {
    var (model, hand) = (testModel(), Hand())
    let point = try hand.find("OFFER", on: model)
    try hand.drag("Audit", to: point, on: &model)
    _ = model.update(.reloaded(Board(settings: testSettings(), deals: [testDeal("z", "Other")])))
    hand.act(.drag(.left), at: point, on: &model)
    #expect(hand.act(.release(.left), at: point, on: &model).isEmpty)
    #expect(model.contradictions.isEmpty)
  }

  @Test(arguments: windows, Language.allCases)
  func `the target of a drag is marked`(size: Size, language: Language) throws {
    var (model, hand) = (model(size, language: language), Hand())
    try hand.drag("Support", to: next(model), on: &model)
    let prefix = language == .french ? "fr-" : ""
    try expectScreen(view(model), "\(prefix)drag-\(size.columns)x\(size.rows)")
  }
}
