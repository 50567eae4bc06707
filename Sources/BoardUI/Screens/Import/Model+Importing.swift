import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// True while the pages of an import wait for its plan, or for its end.
  var isImportDue: Bool {
    switch place {
    case .importFile: self[ImportFilesPage.self]?.work != nil
    case .importPlan, .importChoice: self[ImportPage.self]?.work != nil
    default: false
    }
  }

  /// The reason why the plan cannot be made.
  var importRefusal: KeyRefusal? {
    if let refusal = readOnlyRefusal { return refusal }
    guard let page = self[ImportPage.self], page.work == nil else { return .importDue }
    if page.outline.openCount > 0 { return .questionsOpen }
    if page.outline.added + page.outline.updated == 0 { return .nothingToImport }
    return pending.isEmpty ? nil : .unsavedFirst
  }

  /// Asks for the plan after a step; keys wait for it.
  mutating func planImport(_ step: ImportStep, of name: String) -> [Effect] {
    importNumber += 1
    wait(for: .reading(name))
    return [.planImport(step, board, number: importNumber)]
  }

  /// Makes the import that is planned.
  mutating func makeImport() -> [Effect] {
    guard let file = self[ImportPage.self]?.outline.file else { return [] }
    importNumber += 1
    wait(for: .importing(file))
    return [.importDeals(number: importNumber)]
  }

  private mutating func wait(for work: LongWork) {
    if self[ImportPage.self] != nil {
      self[ImportPage.self]?.work = work
    } else {
      self[ImportFilesPage.self]?.work = work
    }
  }

  /// Takes a pasted table as a file; `nil` on other pages, and for a text of one line.
  mutating func importPasted(_ text: String) -> [Effect]? {
    guard [.importFile, .importPlan].contains(place),
      text.split(whereSeparator: \.isNewline).count > 1
    else { return nil }
    guard text.utf8.count + 4 < InputDecoder.pasteLimit else {
      guardKeys(afterRefusing: words.pasteTooLong)
      return []
    }
    return planImport(.table(text), of: words.pastedTable)
  }

  /// Takes the files of a folder.
  mutating func take(_ list: FileList) {
    self[ImportFilesPage.self]?.take(list)
  }

  /// Shows the plan that was asked for last.
  mutating func take(_ outline: ImportOutline, number: Int) {
    guard number == importNumber else { return }
    guard var page = self[ImportPage.self] else {
      guard self[ImportFilesPage.self]?.work != nil else { return }
      self[ImportFilesPage.self]?.work = nil
      push(ImportPage(outline))
      step(rows: 0)
      return
    }
    // The choices were those of another plan.
    if place == .importChoice { leave() }
    page.take(outline, in: self)
    self[ImportPage.self] = page
  }

  /// Says why there is no plan, or no import; a plan that was shown stays.
  mutating func refuseImport(_ number: Int, because why: String) {
    guard number == importNumber else { return }
    self[ImportPage.self]?.work = nil
    self[ImportFilesPage.self]?.work = nil
    waitingInput = []
    say(why, .problem)
  }

  /// Takes the board after an import, which is undone as one change, and leaves its pages.
  mutating func take(_ changes: [Change], of fresh: Board, isConfirmed: Bool) {
    let places: Set<KeyPlace> = [.importFile, .importPlan, .importChoice]
    let isOn = { (mode: Mode) in mode.screen.map { places.contains($0.place) } ?? false }
    beneath.removeAll(where: isOn)
    if isOn(mode) { leave() }
    waitingInput = []
    take(fresh)
    // The history of the file tells what an import is, and takes it back as the command does.
    (undoStack, redoStack) = ([], [])
    if !isConfirmed, saving == .saved { saving = .unconfirmed }
    if let deal = changes.lazy.compactMap(\.deal).first(where: isShown) { placeCursor(on: deal) }
  }

  /// Asks for what the pages of an import show: the folder typed, a plan onto the board as it is by now. Forgets
  /// the import once they are left.
  mutating func settleImport(after message: Message, _ effects: [Effect]) -> [Effect] {
    var asked: [Effect] = []
    if let folder = self[ImportFilesPage.self]?.folderToList() {
      asked.append(.listFiles(folder: folder))
    }
    switch message {
    case .changedElsewhere, .reloaded:
      if let file = self[ImportPage.self]?.outline.file { asked += planImport(.again, of: file) }
    default: break
    }
    if (effects + asked).contains(where: \.plansImport) { isImportHeld = true }
    if isImportHeld, self[ImportFilesPage.self] == nil, self[ImportPage.self] == nil {
      isImportHeld = false
      asked.append(.leaveImport)
    }
    return asked
  }
}

extension Model {
  /// Opens the choices of the row at hand, on the present one.
  mutating func openChoices() {
    guard let page = self[ImportPage.self], let place = page.placeAtHand else { return }
    let row = page.outline.rows[place]
    push(ImportChoiceBox(row, at: place))
    step(rows: row.chosen ?? 0)
  }

  /// Takes the choice at hand.
  mutating func chooseMeaning() -> [Effect] {
    guard let box = mode.screen as? ImportChoiceBox else { return [] }
    guard let answer = box.answer else {
      say(words.title(.noChoices), .problem)
      return []
    }
    leave()
    return planImport(
      .answer(answer, row: box.outlinePlace), of: self[ImportPage.self]?.outline.file ?? "")
  }

  /// Goes to the next row that is open or guessed.
  mutating func goToNextQuestion() {
    guard let place = self[ImportPage.self]?.nextToCheck else { return }
    let shown = self
    self[ImportPage.self]?.go(toPlace: place, in: shown)
  }
}

extension Effect {
  /// True when the shell keeps an import from then on.
  fileprivate var plansImport: Bool {
    if case .planImport = self { true } else { false }
  }
}
