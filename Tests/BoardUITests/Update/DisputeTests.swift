import Diagnostics
import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct DisputeTests {
  /// The model after Léa moved `a` to the second stage while Karim had put it into `stage`.
  private func disputed(
    _ stage: Stage.ID = "offer", after keys: String = "L", _ model: Model = testModel()
  ) throws -> Model {
    var model = model
    let changes = committed(play(keys, on: &model))
    var theirs = try #require(testBoard()["a"])
    theirs.stage = stage
    if stage == "won" { theirs.closedOn = testDay }
    let conflict = Conflict.changedSince(
      "a", .stage, expected: .text("lead"), found: .text(stage.text), wanted: .text("demo"))
    _ = model.update(.conflicted(changes, conflict, by: "Karim Benali", deals: [theirs]))
    return model
  }

  private func choices(_ model: Model) -> [String] {
    guard case .prompt(let prompt) = model.mode, case .choice(let choices) = prompt.focused.kind
    else { return [] }
    return choices
  }

  @Test func `a conflict shows both values and asks which one holds`() throws {
    let model = try disputed()
    #expect(choices(model) == ["keep Offer", "set Demo"])
    #expect(model.board["a"]?.stage == "offer")
  }

  @Test(arguments: ["esc", "enter", "k enter"])
  func `what somebody else saved stays unless the own value is asked for`(keys: String) throws {
    var model = try disputed()
    #expect(play(keys, on: &model) == [])
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.mode == .board)
  }

  @Test(arguments: ["offer", "won"] as [Stage.ID])
  func `the own value is put over theirs, on the deal as it is now`(stage: Stage.ID) throws {
    var model = try disputed(stage)
    let changes = committed(play("s enter", on: &model))
    #expect(changes.first?.entry.change(of: .stage)?.before == .text(stage.text))
    #expect(model.board["a"]?.stage == "demo")
    #expect(model.board["a"]?.closedOn == nil)
    #expect(model.contradictions.isEmpty)
    play("u", on: &model)
    #expect(model.board["a"]?.stage == stage)
  }

  @Test func `the question waits for text that is typed into another one`() throws {
    var model = try disputed(after: "L / x")
    #expect(model.place == .search)
    play("esc", on: &model)
    #expect(choices(model) == ["keep Offer", "set Demo"])
  }

  @Test func `both having wanted the same asks nothing`() throws {
    let model = try disputed("demo")
    #expect(model.mode == .board)
  }

  @Test func `a change of somebody else stands out until the next key`() throws {
    var model = testModel()
    let theirs = try #require(model.board["b"])
    _ = model.update(.changedElsewhere([theirs]))
    #expect(model.flashing == ["b"])
    play("j", on: &model)
    #expect(model.flashing.isEmpty)
  }

  @Test(
    arguments: [
      .unchanged, .reloaded(testBoard()), .changedElsewhere([]),
    ] as [Message])
  func `a file that is no board is told until it is one`(good: Message) {
    var model = testModel()
    _ = model.update(.reloadFailed("broken", at: TextPosition(line: 12, column: 3)))
    play("j k", on: &model)
    #expect(ScreenFile(view(model)).text.contains("FILE INVALID: line 12, column 3"))
    _ = model.update(good)
    #expect(!ScreenFile(view(model)).text.contains("INVALID"))
  }

  /// The model with the form of `a` open and 5,000 typed, after Karim made the amount 7,000.
  private func typedMeanwhile() throws -> Model {
    var model = testModel()
    play("e tab tab ^U", on: &model)
    type("5000", on: &model)
    let metadata = ChangeMetadata(id: "k", at: testNow, by: "Karim Benali")
    let amount = Money(minorUnits: 700_000, currency: .euro)
    var theirs = testBoard()
    try theirs.apply(
      theirs.change(.edit([Action.Edit(.amount, .money(amount))]), on: "a", metadata: metadata))
    _ = model.update(.changedElsewhere([try #require(theirs["a"])]))
    return model
  }

  @Test func `a field that changed after its form was opened is asked about, exactly`() throws {
    var model = try typedMeanwhile()
    #expect(play("enter", on: &model) == [])
    #expect(choices(model) == ["keep €7,000.00", "set €5,000.00"])
    #expect(model.status.text.contains("Karim Benali updated “Audit”: amount €7,000.00"))
    play("s enter", on: &model)
    #expect(model.board["a"]?.amount == Money(minorUnits: 500_000, currency: .euro))
    #expect(model.contradictions.isEmpty)
  }

  /// Returns the board Karim saves while the form of `a` is open, with another organization that he adds.
  private func theirs() throws -> Board {
    var theirs = testBoard()
    var change = try theirs.change(
      .edit([Action.Edit(.organization, .text("nova"))]), on: "a",
      metadata: ChangeMetadata(id: "k", at: testNow, by: "Karim Benali"))
    change.newOrganization = Organization(id: "nova", name: "Nova")
    try theirs.apply(change)
    return theirs
  }

  private func names(_ model: Model) -> Set<String> {
    Set(model.board.organizations.values.map(\.name))
  }

  @Test func `an organization in dispute is asked about by its name, and added only when chosen`()
    throws
  {
    var model = testModel()
    play("e", on: &model)
    type("Audit 2", on: &model)
    play("tab", on: &model)
    type("Acme", on: &model)
    _ = model.update(.reloaded(try theirs()))
    let changes = committed(play("enter", on: &model))
    #expect(changes.map { $0.entry.changes.map(\.field) } == [[.title]])
    #expect(changes.map(\.newOrganization) == [nil])
    #expect(names(model) == ["Ostéa", "Nova"])
    #expect(choices(model) == ["keep Nova", "set Acme"])
    var kept = model
    #expect(play("enter", on: &kept) == [])
    #expect(names(kept) == ["Ostéa", "Nova"])
    let mine = committed(play("s enter", on: &model))
    #expect(mine.map { $0.newOrganization?.name } == ["Acme"])
    #expect(names(model) == ["Ostéa", "Nova", "Acme"])
    #expect(model.contradictions.isEmpty)
  }

  @Test func `an organization that came with a change that did not fit goes with it`() throws {
    var model = testModel()
    play("e tab", on: &model)
    type("Acme", on: &model)
    let changes = committed(play("enter", on: &model))
    let mine = try #require(changes.first?.newOrganization)
    let theirs = try theirs()
    let conflict = Conflict.changedSince(
      "a", .organization, expected: .none, found: .text("nova"), wanted: .text(mine.id.text))
    _ = model.update(.reloaded(theirs))
    _ = model.update(
      .conflicted(
        changes, conflict, by: "Karim Benali", deals: [try #require(theirs["a"])]))
    #expect(choices(model) == ["keep Nova", "set Acme"])
    #expect(model.status.text.contains("Karim Benali"))
    #expect(model.status.text.contains("Nova") && model.status.text.contains("Acme"))
    #expect(names(model) == ["Ostéa", "Nova"])
    let again = committed(play("s enter", on: &model))
    #expect(again.map(\.newOrganization) == [mine])
    #expect(model.board["a"]?.organization == mine.id)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a second deal brings the organization that the first one may not have saved`() throws
  {
    var model = testModel()
    play("e tab", on: &model)
    type("Acme", on: &model)
    let first = committed(play("enter", on: &model))
    play("j e tab", on: &model)
    type("acme", on: &model)
    let second = committed(play("enter", on: &model))
    #expect(first.map(\.newOrganization) == second.map(\.newOrganization))
    #expect(second.map { $0.newOrganization?.name } == ["Acme"])
    #expect(names(model) == ["Ostéa", "Acme"])
  }

  @Test func `an edit of one field says what it holds and held`() {
    var model = testModel()
    play("e tab tab ^U", on: &model)
    type("5000", on: &model)
    play("enter", on: &model)
    #expect(
      model.status.text
        == "Updated “Audit”: amount €5,000.00 (was €9,000.00). u undo")
  }

  @Test
  func `a question about a deal that somebody else closed keeps the keys and takes no answer`()
    throws
  {
    var model = testModel()
    play("n", on: &model)
    type("Hi ", on: &model)
    var theirs = testBoard()
    let metadata = ChangeMetadata(id: "k", at: testNow, by: "Karim Benali")
    try theirs.apply(
      theirs.change(.lose(reason: "price", on: testDay), on: "a", metadata: metadata))
    for message in [
      .changedElsewhere([try #require(theirs["a"])]), .reloaded(theirs),
    ] as [Message] {
      var model = model
      _ = model.update(message)
      #expect(model.status.text.hasPrefix("Karim Benali updated “Audit”"))
      type("Leo fri", on: &model)
      #expect(play("enter", on: &model) == [])
      #expect(model.board == theirs)
      guard case .prompt(let prompt) = model.mode else {
        Issue.record("the question is left")
        return
      }
      #expect(prompt.inputs[0].text == "Hi Leo fri")
      #expect(prompt.problem?.hasPrefix("Karim Benali updated “Audit”") == true)

      var again = model
      _ = again.update(.reloaded(testBoard()))
      play("ctrl-u", on: &again)
      type("call fri", on: &again)
      #expect(committed(play("enter", on: &again)).count == 1)
      play("esc", on: &model)
      #expect(model.mode == .board)
    }
  }

  @Test func `leaving the question which of two values holds says that theirs does`() throws {
    var model = testModel()
    model.disputes = [
      Dispute(
        conflict: .changedSince(
          "a", .title, expected: .none, found: .text("Theirs"), wanted: .text("Mine")), changes: [])
    ]
    _ = model.takeUpDispute()
    play("esc", on: &model)
    #expect(model.mode == .board)
    #expect(model.status.text == model.words.theirsStays)
  }

  /// The model after Léa saved a filter for everybody under a name that Karim had given another one.
  private func disputedView() throws -> (Model, mine: PipelineDomain.Change, theirs: Record) {
    var model = testModel()
    play("f ^U", on: &model)
    type("stale", on: &model)
    play("enter S", on: &model)
    type("calls", on: &model)
    let mine = try #require(committed(play("tab t enter", on: &model)).first)
    let theirs = Record.view(SavedView(name: "calls", filter: "nostep", at: testNow, by: "Karim"))
    let conflict = Conflict.recordChangedSince(theirs.id, found: theirs, wanted: mine.record)
    _ = model.update(.conflicted([mine], conflict, by: "Karim", deals: []))
    return (model, mine, theirs)
  }

  @Test func `of a record too both values are shown, and theirs stands until the own is put`()
    throws
  {
    var (model, mine, theirs) = try disputedView()
    #expect(choices(model) == ["keep nostep", "set stale"])
    #expect(model.board.settings.record(theirs.id) == theirs)
    #expect(model.pending.isEmpty && model.undoStack.isEmpty)
    let again = try #require(committed(play("s enter", on: &model)).first)
    #expect(
      again.subject == .record(theirs.id, before: theirs, after: mine.record))
    #expect(model.board.settings.record(theirs.id) == mine.record)
    play("u", on: &model)
    #expect(model.board.settings.record(theirs.id) == theirs)
  }

  @Test func `settings are taken back one after the other, before the file has the first`() throws {
    var board = testBoard()
    for (number, path) in ["kpis.most", "name"].enumerated() {
      let metadata = ChangeMetadata(
        id: HistoryEntry.ID("s\(number)"), at: testNow, by: "Léa Martin")
      board.settings.note(
        Change(.setting(SettingEdit(path, from: "7", to: "5")), entry: metadata.entry()),
        sequence: 900 + number)
    }
    var model = testModel(board)
    let undone = committed(play("u", on: &model)) + committed(play("u", on: &model))
    #expect(undone.map(\.entry.undoes) == ["s1", "s0"])
    #expect(model.status.text.hasPrefix("Undid: kpis.most 7."))
    // The board comes with the save, and the status stays.
    _ = model.update(.saved(undone, deals: [], board: board, isConfirmed: true))
    #expect(model.saving == .saved)
    #expect(model.status.text.hasPrefix("Undid: kpis.most 7."))
  }

  @Test func `a setting that somebody else set since is asked about when its change is undone`()
    throws
  {
    var board = testBoard()
    let stamps = ["Léa Martin", "Karim"].enumerated().map { index, name in
      ChangeMetadata(id: HistoryEntry.ID("s\(index)"), at: testNow, by: name)
    }
    for (metadata, edit) in zip(
      stamps,
      [SettingEdit("kpis.most", from: "7", to: "5"), SettingEdit("kpis.most", from: "5", to: "9")])
    {
      board.settings.note(Change(.setting(edit), entry: metadata.entry()), sequence: 900)
    }
    var model = testModel(board)
    #expect(play("u", on: &model) == [])
    #expect(choices(model) == ["keep 9", "set 7"])
    let again = try #require(committed(play("s enter", on: &model)).first)
    #expect(again.setting == SettingEdit("kpis.most", from: "9", to: "7"))
    #expect(again.entry.undoes == "s0")
  }
}
