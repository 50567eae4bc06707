import BoardUI
import Dispatch
import PipelineStore
import Synchronization

/// The drafts of questions and the scope of boards, from one session to the next: one file of the user's
/// for all boards, `$XDG_STATE_HOME/dealdeck/drafts`, by default under `~/.local/state`.
///
/// It has one line per field: the board, the question, the field and the text, separated by tabs.
struct DraftFile {
  private static let limit = 1 << 24

  private let path = ProcessEnvironment.userFile(
    "drafts", in: "XDG_STATE_HOME", else: "/.local/state")
  private let board: String

  /// Creates the draft file of the board with this absolute path.
  init(board: String) { self.board = board }

  /// The drafts of earlier sessions, the latest last; none when the file cannot be read.
  var drafts: [Draft] {
    let bytes = path.flatMap { try? PlainFile.read($0, limit: DraftFile.limit) } ?? []
    return DraftFile.lines(of: bytes).map { $0.split(separator: "\t").map(DraftFile.unescaped) }
      .filter { $0.count == 4 && $0[0] == board }
      .reduce(into: []) { drafts, line in
        let entry = Draft.Entry(field: line[2], text: line[3])
        let before = drafts.last?.question == line[1] ? drafts.removeLast().entries : []
        drafts.append(Draft(question: line[1], entries: before + [entry]))
      }
  }

  /// Replaces the drafts that were read or kept last; those other sessions left meanwhile stay, and those
  /// they answered do not come back.
  ///
  /// - Returns: True when they are on disk; if not, the file is unchanged.
  func replace(_ read: [Draft], by drafts: [Draft]) -> Bool {
    guard read != drafts else { return true }
    guard let path, let end = path.lastIndex(of: "/") else { return false }
    let (old, new) = (Set(read.flatMap(lines)), drafts.flatMap(lines))
    var present: [String]?
    do {
      try PlainFile.createDirectories(String(path[..<end]))
      let file = try BoardFile(path, limit: DraftFile.limit)
      // Leaving a board waits no longer than this.
      let patience = ProcessEnvironment.lockTimeout ?? .seconds(1)
      _ = try file.transact(patience: patience) { (fresh) throws(Never) in
        switch fresh {
        case .unchanged: break
        case .changed(let contents): present = DraftFile.lines(of: contents.bytes)
        case .missing: present = nil
        }
        let others = (present ?? []).filter { !old.contains($0) && !new.contains($0) }
        let own = new.filter { line in
          present.map { !old.contains(line) || $0.contains(line) } ?? true
        }
        return [Array((others + own).map { $0 + "\n" }.joined().utf8)[...]]
      }
      return true
    } catch {
      return false
    }
  }

  private func lines(of draft: Draft) -> [String] {
    draft.entries.map { entry in
      [board, draft.question, entry.field, entry.text].map(DraftFile.escaped).joined(
        separator: "\t")
    }
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Returns the text with line ends, tabs and backslashes escaped as a backslash and a letter; an empty
  /// text as well, which would be no column.
  private static func escaped(_ text: String) -> String {
    guard !text.isEmpty else { return "\\0" }
    return escapes.reduce(text) { $0.replacing($1.plain, with: $1.escape) }
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text != "\\0" else { return "" }
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      let escape = character == "\\" ? rest.popFirst().map { "\\\($0)" } : nil
      result += escapes.first { $0.escape == escape }?.plain ?? escape ?? String(character)
    }
    return result
  }

  /// The backslash is first, so that none of the others is escaped twice.
  private static let escapes: [(plain: String, escape: String)] = [
    ("\\", "\\\\"), ("\t", "\\t"), ("\r\n", "\\l"), ("\n", "\\n"), ("\r", "\\r"),
  ]
}

/// The background writer of drafts: after a crash only the last words are missing, and no key waits for
/// a disk.
final class DraftKeeper: Sendable {
  private let file: DraftFile
  private let kept: Mutex<[Draft]>
  private let queue = DispatchQueue(label: "drafts")

  /// Creates a keeper that replaces the drafts found in the file.
  init(of drafts: [Draft], in file: DraftFile) {
    self.file = file
    kept = Mutex(drafts)
  }

  /// Puts drafts on disk soon, in the order asked; failed ones are tried again with the next ones.
  func keep(_ drafts: [Draft]) {
    queue.async { [self] in _ = put(drafts) }
  }

  /// Waits until the drafts asked for are on disk, or failed.
  func settle() {
    queue.sync {}
  }

  /// Puts the last drafts on disk.
  ///
  /// - Returns: True when they are there; if not, the file is unchanged.
  func finish(with drafts: [Draft]) -> Bool {
    queue.sync { put(drafts) }
  }

  private func put(_ drafts: [Draft]) -> Bool {
    kept.withLock { kept in
      guard file.replace(kept, by: drafts) else { return false }
      kept = drafts
      return true
    }
  }
}
