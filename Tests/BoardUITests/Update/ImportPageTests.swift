import PipelineDomain
import PipelineExchange
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// An import from the board: a file is chosen, its plan corrected, and made.
struct ImportPageTests {
  /// A board with the pages of an import, and the files of a test.
  private struct Desk {
    var model = SampleBoard.model(80, 24)
    var shell = ImportShell()

    /// Presses keys as the help spells them.
    mutating func press(_ spellings: String) {
      for spelling in spellings.split(separator: " ") {
        guard let key = Key(String(spelling)) else { continue }
        pause(&model)
        shell.perform(model.update(.event(.key(key))), on: &model)
      }
    }

    mutating func type(_ text: String) {
      for character in text {
        shell.perform(model.update(.event(.key(.character(character)))), on: &model)
      }
    }

    mutating func paste(_ text: String) {
      pause(&model)
      shell.perform(model.update(.event(.paste(text))), on: &model)
    }

    var page: ImportPage? { model[ImportPage.self] }
    var outline: ImportOutline? { page?.outline }

    func row(_ kind: ImportOutline.Kind, _ name: String) -> ImportOutline.Row? {
      outline?.rows.first { $0.kind == kind && $0.name == name }
    }
  }

  private func desk(_ text: String) -> Desk {
    var desk = Desk()
    desk.shell.files["t.csv"] = text
    desk.press("I")
    desk.type("t.csv")
    desk.press("enter")
    return desk
  }

  // MARK: The files

  @Test func `the newest file is at hand, folders come last, by name`() {
    var desk = Desk()
    desk.press("I")
    let names = desk.model[ImportFilesPage.self]?.matches.map(\.name)
    #expect(names == ["deals.csv", "dates.csv", "archive-2024.xlsx", "2025", "exports"])
    desk.type("exp")
    #expect(desk.model[ImportFilesPage.self]?.matches.map(\.name) == ["exports"])
    desk.press("tab")
    #expect(desk.model[ImportFilesPage.self]?.typed.text == "exports/")
    #expect(desk.model[ImportFilesPage.self]?.matches == [])
    desk.press("esc")
    #expect(desk.model.place == .board)
  }

  @Test func `a folder of several tables is one import, its files and others are not`() {
    var model = testModel()
    _ = play("I", on: &model)
    _ = type("a/", on: &model)
    let files = ["x.csv", "y.csv"].map { FileList.Entry(name: $0, isFolder: false) }
    _ = model.update(.filesListed(FileList(of: "a/", files, parts: 2)))
    #expect(model[ImportFilesPage.self]?.rows.first == .whole(files: 2))
    let steps = play("enter", on: &model).compactMap { effect -> ImportStep? in
      if case .planImport(let step, _, _) = effect { step } else { nil }
    }
    #expect(steps == [.file("a/")])
    model = testModel()
    _ = play("I", on: &model)
    _ = model.update(.filesListed(FileList(of: "", files, parts: 2)))
    #expect(model[ImportFilesPage.self]?.rows == files.map { .entry($0) })
  }

  @Test func `the key of a question answers it, that of a column corrects it`() throws {
    var desk = desk(ImportShell.deals)
    let kinds = try ["?", "column"].map { kind -> String in
      let row = try #require(
        desk.page?.entries.firstIndex { entry in
          guard case .row(let place) = entry else { return false }
          return desk.outline?.rows[place].kind == (kind == "?" ? .question : .column)
        })
      let model = desk.model
      desk.model[ImportPage.self]?.go(toRow: row, in: model)
      return try #require(desk.model.hints(fitting: 80).first).text
    }
    #expect(kinds == [desk.model.words.answerHint, "correct"])
  }

  @Test func `a folder is listed once, when its path is typed`() {
    var model = testModel()
    var asked = play("I", on: &model)
    asked += type("a/b/cd", on: &model)
    let folders = asked.compactMap { effect -> String? in
      if case .listFiles(let folder) = effect { folder } else { nil }
    }
    #expect(folders == ["", "a/", "a/b/"])
    _ = model.update(.filesListed(FileList(of: "a/", [.init(name: "late.csv", isFolder: false)])))
    #expect(model[ImportFilesPage.self]?.matches == [])
  }

  @Test func `a path that no name matches is opened as typed, and its refusal is shown`() {
    var desk = Desk()
    desk.press("I")
    desk.type("/nowhere/x.csv")
    desk.press("enter")
    #expect(desk.model.place == .importFile && desk.page == nil)
    #expect(desk.model.status.tone == .problem)
  }

  @Test func `what is typed while a file is read is for its plan, once`() {
    var desk = Desk()
    desk.press("I")
    var model = desk.model
    let asked = model.update(.event(.key(Key(.enter))))
    for spelling in ["j", "j"] { _ = model.update(.event(.key(.character(Character(spelling))))) }
    #expect(model.isImportDue && model.waitingInput.count == 2)
    desk.shell.perform(asked, on: &model)
    #expect(model.place == .importPlan && model.waitingInput.isEmpty)
    #expect(model[ImportPage.self]?.placeAtHand == 2)
  }

  @Test func `Escape stops waiting for a file, whose plan is not shown when it comes`() {
    var desk = Desk()
    desk.press("I")
    var model = desk.model
    let asked = model.update(.event(.key(Key(.enter))))
    pause(&model)
    _ = model.update(.event(.key(Key(.escape))))
    #expect(model.place == .importFile && !model.isImportDue)
    desk.shell.perform(asked, on: &model)
    #expect(model.place == .importFile)
  }

  // MARK: The plan

  @Test func `questions come first, guesses are marked, and each row has cells of the file`() {
    let desk = desk(ImportShell.deals)
    #expect(desk.outline?.rows.first?.kind == .question && desk.page?.placeAtHand == 0)
    #expect(desk.row(.column, "Partner")?.mark == "guess")
    #expect(desk.row(.column, "Amount")?.details.first == "12,500.00")
    #expect(desk.row(.column, "Mood")?.meaning == "ignored")
    #expect(desk.row(.stage, "Won")?.meaning == "Won (won)")
    #expect(desk.row(.stage, "Legal review")?.details == ["1 row"])
    #expect(desk.row(.fact, "Dates")?.meaning == "day first, as in 25/03/2026")
  }

  @Test func `nothing is imported while a question is open, and nothing is changed before`() {
    var desk = desk(ImportShell.deals)
    let before = desk.model.board
    desk.press("I")
    #expect(desk.model.place == .importPlan && desk.model.status.text.hasPrefix("Answer the"))
    desk.press("enter down enter")
    #expect(desk.outline?.openCount == 0 && desk.model.board == before)
    desk.press("I")
    #expect(desk.model.place == .board && desk.model.board.deals.count == before.deals.count + 5)
    #expect(desk.model.status.text == "Imported 5 deals. u undo")
  }

  @Test func `one undo takes the whole import back, and one redo makes it again`() {
    var desk = desk(ImportShell.deals)
    let before = desk.model.board.deals.count { !$0.isRemoved }
    desk.press("enter down enter I u")
    #expect(desk.model.board.deals.count { !$0.isRemoved } == before)
    #expect(desk.model.status.text.contains("5 deals"))
    desk.press("U")
    #expect(desk.model.board.deals.count { !$0.isRemoved } == before + 5)
  }

  @Test func `the past of imported deals is undone with them, by who imported them alone`() throws {
    let settings = SampleBoard.board.settings
    var draft = try ImportShell.draft(
      ImportShell.deals, called: "deals.csv", onto: Board(settings: settings))
    let board = try draft.plan().applied()
    let metadata = ChangeMetadata(id: "undo", at: testNow, by: "Léa Martin")
    #expect(throws: Refusal.nothingToUndo) {
      try board.undo(by: "Inès Roux", metadata: metadata)
    }
    let undo = try board.undo(by: "Léa Martin", metadata: metadata)
    let changes = [undo] + board.companions(of: undo).map { $0.inverse(metadata) }
    #expect(changes.count == board.deals.count)
    #expect(changes.allSatisfy { $0.entry.change(of: .removed)?.before == FieldValue.none })
  }

  @Test func `a column is given a field by a few letters, or left out`() {
    var desk = desk(ImportShell.deals)
    while desk.page?.atHand?.name != "Mood" { desk.press("j") }
    desk.press("enter")
    desk.type("source")
    desk.press("enter")
    #expect(desk.row(.column, "Mood")?.meaning == "source" && desk.page?.atHand?.name == "Mood")
    #expect(desk.row(.column, "Mood")?.option == "--map 'Mood=source'")
    while desk.page?.atHand?.name != "Owner" { desk.press("k") }
    desk.press("enter")
    desk.type("leave")
    desk.press("enter")
    #expect(desk.row(.column, "Owner")?.meaning == "ignored")
    #expect(desk.row(.column, "Owner")?.option == "--map 'Owner=-'")
  }

  @Test func `a field that another column is given leaves the first one`() {
    var desk = desk("Title,Stage,One,Two\nA,Proposal,5,7\n")
    for name in ["One", "Two"] {
      while desk.page?.atHand?.name != name { desk.press("j") }
      desk.press("enter")
      desk.type("amount")
      desk.press("enter")
    }
    #expect(desk.row(.column, "One")?.meaning == "ignored")
    #expect(desk.row(.column, "Two")?.meaning == "amount")
  }

  @Test func `a currency is chosen, or typed by its code`() {
    var desk = desk("Title,Stage,Amount\nA,Proposal,5\n")
    while desk.page?.atHand?.name != "Currency" { desk.press("j") }
    desk.press("enter")
    desk.type("jpy")
    desk.press("enter")
    #expect(desk.row(.fact, "Currency")?.meaning == "JPY")
    desk.press("enter")
    desk.type("zzzz")
    desk.press("enter")
    #expect(desk.model.place == .importChoice)
  }

  @Test func `dates that a question decided can be read the other way`() {
    var desk = Desk()
    desk.press("I")
    desk.type("dates")
    desk.press("enter")
    #expect(desk.outline?.rows.map(\.kind) == [.question] && desk.shell.held?.plan == nil)
    desk.press("enter enter")
    #expect(desk.row(.fact, "Dates")?.meaning == "day first")
    while desk.page?.atHand?.name != "Dates" { desk.press("j") }
    desk.press("enter down enter")
    #expect(desk.row(.fact, "Dates")?.meaning == "month first")
  }

  @Test func `deals that are on the board are updated when that is chosen`() {
    let text = "Id,Title,Stage,Amount\n1,A,Proposal,5\n"
    var desk = desk(text)
    desk.press("I")
    desk.shell.files["t.csv"] = text.replacing(",5", with: ",9")
    desk.press("I")
    desk.type("t.csv")
    desk.press("enter I")
    #expect(desk.model.status.text == "Nothing to import.")
    while desk.page?.atHand?.name != "Already on the board" { desk.press("j") }
    desk.press("enter down enter I")
    #expect(desk.model.status.text == "Updated 1 deal. u undo")
    #expect(desk.model.board.deals.last?.amount == Money(minorUnits: 900, currency: .euro))
  }

  @Test func `the next question or guess is a key away, around the end`() {
    var desk = desk(ImportShell.deals)
    desk.press("n")
    #expect(desk.page?.atHand?.name == "Partner")
    desk.press("tab")
    #expect(desk.page?.atHand?.kind == .question)
  }

  @Test func `a change of somebody else has the plan made again, and closes its choices`() {
    var desk = desk(ImportShell.deals)
    desk.press("enter")
    var board = desk.model.board
    board.settings.stages[0].name = "Legal review"
    desk.shell.perform(desk.model.update(.reloaded(board)), on: &desk.model)
    #expect(desk.model.place == .importPlan && desk.outline?.openCount == 0)
    #expect(desk.row(.stage, "Legal review")?.meaning == "Legal review (open)")
  }

  @Test func `a refusal leaves the plan as it was`() {
    var desk = desk(ImportShell.deals)
    let outline = desk.outline
    _ = desk.model.update(.importRefused("no", number: desk.model.importNumber))
    #expect(desk.outline == outline && desk.model.status.text == "no")
    _ = desk.model.update(.importRefused("old", number: desk.model.importNumber - 1))
    #expect(desk.model.status.text == "no")
  }

  // MARK: A pasted table

  @Test(arguments: ["I", "I enter"])
  func `a pasted table is taken as a file`(keys: String) {
    var desk = Desk()
    desk.press(keys)
    desk.paste("Title\tStage\tAmount\nPasted\tProposal\t5\nTwo\tQualification\t7\n")
    #expect(desk.model.place == .importPlan && desk.outline?.file == "pasted table")
    #expect(desk.outline?.added == 2)
  }

  @Test func `a pasted line is a path, and a table that the terminal cut is refused`() {
    var desk = Desk()
    desk.press("I")
    desk.paste("exports/a.csv")
    #expect(desk.model[ImportFilesPage.self]?.typed.text == "exports/a.csv")
    desk.paste("Title,Stage\n" + String(repeating: "x", count: InputDecoder.pasteLimit))
    #expect(desk.page == nil && desk.model.status.text.hasPrefix("Too long to paste"))
  }

  // MARK: Laws

  private static let files = [
    ImportShell.deals,
    "Title,Stage,Created\nA,Proposal,03/04/2026\nB,Signed off,05/06/2026\n",
    "Title,Stage,Amount\nA,Proposal,\"1,234\"\nB,Paused,\"5,678\"\n",
    "What,How far,Worth\nA,Proposal,5\nB,Won,7\n", "Title,Amount\nA,5 €\nB,7 $\n",
    "Title,Stage,Close Date\nA,Closed,2026-05-01\nB,On hold,2026-05-02\n",
  ]

  @Test(arguments: files, 0..<UInt64(4))
  func `the page and the command plan the same import from the same answers`(
    file: String, seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var desk = desk(file)
    let board = desk.model.board
    var draft = try ImportShell.draft(file, called: "t.csv", onto: board)
    var asked = 0
    while let open = question(of: &draft) {
      asked += 1
      try #require(asked < 9)
      let row = try #require(desk.page?.atHand)
      #expect(row.question == desk.model.words.question(open.subject))
      let place = Int(random.next() % UInt64(open.answers.count))
      draft.take(open.answers[place], to: open)
      desk.press("enter home")
      desk.press("up up up up up up up up up up up up up up up up")
      desk.press(Array(repeating: "down", count: place).joined(separator: " ") + " enter")
    }
    #expect(desk.outline?.openCount == 0)
    let plan = try draft.plan()
    let planned = try #require(desk.shell.held?.plan)
    #expect(try planned.applied() == plan.applied() && planned.issues == plan.issues)
    #expect(planned.columns == plan.columns && planned.stages == plan.stages)
    guard plan.dealCount > 0 else { return }
    desk.press("I")
    #expect(try desk.model.board == plan.applied())
  }

  private func question(of draft: inout ImportDraft) -> ImportQuestion? {
    do throws(ImportRefusal) {
      return draft.questions(about: try draft.plan()).first
    } catch {
      return draft.question(about: error)
    }
  }

  @Test(arguments: 0..<UInt64(6))
  func `the cursor is on a row, never on a caption, whatever is pressed`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var desk = desk(ImportShell.deals)
    let keys = ["j", "k", "pgdn", "pgup", "home", "G", "n", "enter", "enter down enter"]
    for _ in 0..<60 {
      desk.press(keys[Int(random.next() % UInt64(keys.count))])
      if desk.model.place == .importChoice { desk.press("esc") }
      #expect(desk.page?.atHand != nil && desk.model.place == .importPlan)
      #expect(desk.model.flaws == [])
    }
  }

  @Test(arguments: HostileText.all, [(160, 48), (80, 24), (40, 12)])
  func `text of a file never shifts a cell or drives the terminal`(
    text: String, size: (Int, Int)
  ) {
    let cell = text.filter { !"\n\r\"".contains($0) }
    for language in Language.allCases {
      var desk = Desk(model: SampleBoard.model(size.0, size.1, language: language))
      let name = cell + ".csv"
      desk.shell.files[name] =
        "Title,Stage,\"\(cell)\",Amount\n\"\(cell)\",\"\(cell)\",\"\(cell)\",5\nB,Won,x,y\n"
      desk.press("I")
      _ = desk.model.update(
        .filesListed(FileList(of: "", [.init(name: name, isFolder: false, modified: testNow)])))
      #expect(desk.model.flaws == [])
      desk.shell.perform(
        desk.model.planImport(.file(name), of: name), on: &desk.model)
      for key in ["enter", "esc", "j", "j", "j", "j", "enter", "esc", "G"] {
        desk.press(key)
        #expect(desk.model.flaws == [])
      }
    }
  }
}
