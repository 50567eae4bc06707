import Diagnostics
import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Takes in a message and returns its effects.
  ///
  /// Nothing here takes time in proportion to the number of deals, except a search, a reload, a new day
  /// and the work on `.idle`.
  package mutating func update(_ message: Message) -> [Effect] {
    if !isStep(message) { generation += 1 }
    let wasFaulty = fileFault != nil
    let aim = message.isOfOthers ? keyAim : nil
    let isTyping = place.takesText
    let theme = shownTheme
    var effects = respond(to: message)
    effects += settleImport(after: message, effects)
    effects += settleSettings(after: message, effects)
    // Only once: a save that fails for another reason changes nothing about the file.
    if wasFaulty, fileFault == nil, unsavedCount > 0 { effects += retry() }
    if takeUpDispute() || aim != nil && aim != keyAim {
      guardKeysOfOldPage(whileTyping: isTyping && message.isOfOthers)
    }
    if mode != .board { pointer.drag = nil }
    if shownTheme != theme { effects.append(.setTheme(shownTheme)) }
    return effects
  }

  /// Returns true when a message changes nothing in the parts of the board but the cursor.
  private func isStep(_ message: Message) -> Bool {
    switch message {
    case .event(.key(let key)):
      guard place == .board, flashing.isEmpty, pointer.drag == nil else { return false }
      return keys.command(for: key, in: .board).map(Set.ofCards.contains) == true
    // A new day counts for itself.
    case .clock, .uptime, .shown: return true
    default: return false
    }
  }

  private mutating func respond(to message: Message) -> [Effect] {
    switch message {
    case .event(let event): return receive(event)
    case .idle: takeFigures()
    case .rested: return keepDrafts()
    case .clock(let moment): inPresent { $0.advance(to: moment) }
    case .shown: takeShown()
    case .uptime(let milliseconds): advance(toUptime: milliseconds)
    case .saved(let changes, let deals, let board, let isConfirmed):
      if board != nil { outdatePast() }
      inPresent { $0.markSaved(changes, as: deals, board, isConfirmed: isConfirmed) }
      return relistSettings()
    case .saveFailed(let changes, let why): retain(changes, because: why)
    case .conflicted(let changes, let conflict, let author, let deals):
      outdatePast()
      return inPresent { $0.resolveConflict(changes, to: conflict, by: author, as: deals) }
    case .settings(let entries): take(entries)
    case .settingEdited(let edit, let preview):
      return warns(of: preview, before: [edit]) ? [] : make(edit)
    case .setUp(let edits, let changes, let text, let preview):
      return warns(of: preview, before: edits) ? [] : make(edits, changes, saying: text)
    case .settingRefused(let why): refuseSetting(because: why)
    case .purgePlanned(let plan, let figures): purge?.take(plan, figures: figures)
    case .purged(let plan, let isConfirmed):
      outdatePast()
      take(plan, isConfirmed: isConfirmed)
    case .purgeRefused(let why): refusePurge(because: why)
    case .started: return [.quit]
    case .viewWritten(let change): markWritten(change)
    case .viewNotWritten(let change, let why): retain(change, because: why)
    case .changedElsewhere(let deals):
      outdatePast()
      inPresent { $0.take(deals) }
    case .reloaded(let board):
      outdatePast()
      inPresent { $0.replaceBoard(by: board) }
      return relistSettings()
    case .unchanged: fileFault = nil
    case .reloadFailed(let why, let place):
      fileFault = place.map { .invalid($0) } ?? .unreadable
      say(why, .problem)
    case .fileGone(let why):
      fileFault = .gone
      say(why ?? words.fileGone(unsaved: unsavedCount), .problem)
    case .fileShrunk(let kept, let count):
      fileFault = .shrunk(kept: kept, of: count)
      say(words.fileShrunk(kept: kept, of: count), .problem)
    case .restored:
      fileFault = nil
      say(words.fileRestored, .good)
    case .writability(let reason, let why): take(reason, because: why)
    case .confirmed:
      if saving == .unconfirmed { saving = .saved }
      say(words.confirmed, .good)
    case .notConfirmed(let why): say(why, .problem)
    case .notesEdited(let id, let text): return takeNotes(of: id, text)
    case .formEdited(let id, let original, let text):
      return takeForm(of: id, text, original: original)
    case .formKept(let why, let path):
      let isEnd = why == .unchanged && path == nil
      say(words.formKept(why, writtenTo: path), isEnd ? .plain : .problem)
    case .notesKept(let why, let path):
      say(words.notesKept(why, writtenTo: path), why == .unchanged ? .plain : .problem)
    case .copyFailed: say(words.copyFailed, .problem)
    case .notOpened(let program): say(words.notOpened(by: program), .problem)
    case .programEnded(let title, let line, let why?):
      say(words.commandFailed(title, why, line: line), .problem)
    case .programEnded(let title, let line, nil):
      say(words.commandDone(title, line: line), .good)
    case .hookFailed(let name, let why, let line):
      say(words.hookFailed(name, why, line: line), .problem)
    case .exported(let path): finishExport(to: path)
    case .notExported(let why): refuseExport(because: why)
    case .filesListed(let list): take(list)
    case .importPlanned(let outline, let number): take(outline, number: number)
    case .importRefused(let why, let number): refuseImport(number, because: why)
    case .imported(let changes, let board, let added, let updated, let isConfirmed):
      outdatePast()
      inPresent { $0.take(changes, of: board, isConfirmed: isConfirmed) }
      say(words.imported(added: added, updated: updated) + words.undoing, .good)
    }
    return []
  }

  private mutating func receive(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return waits(event) ? [] : press(key)
    case .mouse(let mouse): return keepsBack(mouse) ? [] : take(mouse)
    case .paste(let text): return waits(event) ? [] : paste(text)
    case .resize(let size):
      self.size = size
      pointer.letGo()
      revealCursor()
    case .end: return [.quit]
    case .wake, .timeout, .resumed: break
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if keepsBack(key) { return [] }
    let asked = leaving
    clearStatus()
    if endDrag(by: key) { return [] }
    computePage()
    if place.takesText, let character = key.typed {
      type(String(character))
      return []
    }
    guard let command = keys.command(for: key, in: place) else {
      if let own = ownCommand(for: key) { return run(own) }
      if place.takesText {
        say(words.meaningless(words.key(key.spelling)))
      } else {
        guardKeys(after: key)
      }
      return []
    }
    return run(command, by: key, after: asked)
  }

  /// Clears the status, the marks of changes by others, and a first key to leave.
  mutating func clearStatus() {
    leaving = nil
    status = Status(text: "")
    flashing = []
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if let effects = importPasted(text) { return effects }
    if place.takesText { type(text) } else { guardKeys(afterRefusing: words.pasteRefused) }
    return []
  }

  /// Computes the list that was opened and is not computed yet: keys that came before its frame are for it.
  /// O(deals × log deals) then, else nothing.
  private mutating func computePage() {
    while let top = mode.screen, top.due > 0, !top.traits.contains(.figures) {
      changeTop { $0.read(from: $1) }
    }
    if place == .panel, panel.isDue, figures.complete != nil { readFigures() }
  }

  private mutating func advance(to moment: Instant) {
    let day = today
    now = moment
    guard today != day else { return }
    generation += 1
    rebuild()
  }

  /// Shows a text in the status line.
  mutating func say(_ text: String, _ tone: Status.Tone = .plain) {
    status = Status(text: text, tone: tone)
  }
}
