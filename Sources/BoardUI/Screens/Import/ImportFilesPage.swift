import PipelineDomain
import TerminalKit
import Localization

/// The files that can be imported: those of a folder, narrowed by the name typed, or a path.
struct ImportFilesPage: ListPageScreen {
  static let place = KeyPlace.importFile
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(joining: .ofTyping, [.help, .pageDown, .pageUp])
  static let rowCommand = Command.accept
  static let rows = [
    CommandTable.Row(
      .importDeals, "I", in: [.board, .panel], .program, asksForText: true,
      unless: { $0.readOnlyRefusal }
    ) { $0.push(ImportFilesPage()) },
    CommandTable.Row(
      .accept, "enter", in: [.importFile], .answer, effects: { $0.openFileAtHand() }),
    CommandTable.Row(.cancel, "esc ^C", in: [.importFile], .answer) { $0.leaveFiles() },
    CommandTable.Row(.completePath, "tab", in: [.importFile], .answer) { model in
      model[ImportFilesPage.self]?.complete()
    },
    CommandTable.Row(.nextHit, "down ^N", in: [.importFile], .answer) { $0.step(rows: 1) },
    CommandTable.Row(.previousHit, "up ^P", in: [.importFile], .answer) { $0.step(rows: -1) },
  ]
  static let hints: [[Command]] = [
    [.accept], [.completePath], [.nextHit, .previousHit], [.cancel],
  ]

  private(set) var typed = Prompt.Input(.command)
  var cursor = ListCursor()
  /// The files of the folder, once they are listed.
  private(set) var files: FileList?
  /// The folder that was asked for.
  private var asked: String?
  /// The work that is waited for.
  var work: LongWork?

  /// The path typed; the best match is under the cursor again once it changes.
  var input: Prompt.Input? {
    get { typed }
    set {
      typed = newValue ?? typed
      cursor = ListCursor()
    }
  }

  /// The folder of the path typed, with the slash at its end; empty for the working directory.
  var folder: String { typed.text.lastIndex(of: "/").map { String(typed.text[...$0]) } ?? "" }

  /// The files and folders that match the name typed, the better match first.
  var matches: [FileList.Entry] {
    guard let files, files.folder == folder else { return [] }
    let needle = FoldedText(String(typed.text.dropFirst(folder.count)))
    return files.entries.enumerated().compactMap { place, entry in
      FoldedText(entry.name).fit(of: needle).flatMap { fit in
        fit < .scattered ? (fit: fit.rawValue, place: place, entry: entry) : nil
      }
    }.sorted { ($0.fit, $0.place) < ($1.fit, $1.place) }.map(\.entry)
  }

  /// A row of the list.
  enum Row: Equatable {
    /// All tables of the folder as one import: so many.
    case whole(files: Int)
    case entry(FileList.Entry)
  }

  /// The matches, below the whole folder where it was opened and has several tables.
  var rows: [Row] {
    let files = files.flatMap { $0.folder == folder ? $0.parts : nil } ?? 0
    let isWhole = !folder.isEmpty && typed.text == folder && files > 1
    return (isWhole ? [.whole(files: files)] : []) + matches.map(Row.entry)
  }

  /// The row under the cursor.
  var atHand: Row? {
    let rows = rows
    return rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  func count(in _: Model) -> Int { rows.count }

  /// Returns the folder that has to be listed, once.
  mutating func folderToList() -> String? {
    guard asked != folder else { return nil }
    asked = folder
    return folder
  }

  mutating func take(_ list: FileList) {
    guard list.folder == folder else { return }
    files = list
  }

  /// Puts the name under the cursor into the path.
  mutating func complete() {
    guard case .entry(let entry)? = atHand else { return }
    var input = Prompt.Input(.command, text: folder + entry.name + (entry.isFolder ? "/" : ""))
    input.isOffered = false
    self.input = input
  }
}

extension Model {
  /// Opens the folder at hand, or has the file or the whole folder at hand planned, or that of the path typed.
  fileprivate mutating func openFileAtHand() -> [Effect] {
    guard let page = self[ImportFilesPage.self] else { return [] }
    let typed = page.typed.text.trimmed
    switch page.atHand {
    case .whole: return planImport(.file(page.folder), of: page.folder)
    case .entry(let entry) where entry.isFolder:
      self[ImportFilesPage.self]?.complete()
      return []
    case .entry(let entry): return planImport(.file(page.folder + entry.name), of: entry.name)
    case nil:
      guard !typed.isEmpty else {
        say(words.noFileNamed, .problem)
        return []
      }
      return planImport(.file(typed), of: typed)
    }
  }

  /// Stops waiting for a file, or leaves.
  fileprivate mutating func leaveFiles() {
    guard self[ImportFilesPage.self]?.work != nil else { return leave() }
    self[ImportFilesPage.self]?.work = nil
    importNumber += 1
  }
}
