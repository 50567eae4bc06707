import Diagnostics
@preconcurrency import Glibc
import Glibc
import Localization

/// The editor of the user's choice: `$VISUAL`, else `$EDITOR`, else `vi`.
enum TextEditor {
  /// The end of an edit.
  enum Outcome {
    /// The text as it was left.
    case edited(String)
    /// No text to take, and the file with it where it is kept.
    case kept(EditorFailure, written: String?)
    /// The text does not fit; it is kept in the file.
    case refused(String, written: String)
  }

  /// Has a text edited, and takes it unless it is refused. The terminal is the editor's meanwhile; nothing is
  /// read from it here. A text that is not taken stays in its file.
  ///
  /// - Parameters:
  ///   - isUnsaved: True for a text that stays in its file even when nothing was changed.
  ///   - ending: The ending of the file's name, by which editors know the kind of text.
  ///   - lend: Runs the editor, with the terminal free for it.
  ///   - beforeStop: Finishes the work that must end before this program stops with the editor.
  ///   - objection: Returns the reason why a text does not fit; `nil` when it does.
  static func edit(
    _ text: String, isUnsaved: Bool = false, ending: String = ".txt", atMost limit: Int,
    lending lend: (() -> Void) -> Void, beforeStop: @escaping () -> Void,
    unless objection: (String) -> String? = { _ in nil }
  ) -> Outcome {
    guard var file = ScratchFile.holding(text, ending: ending) else {
      return .kept(.notStarted, written: nil)
    }
    let path = file.path
    var problem: EditorFailure?
    lend { problem = run(on: path, beforeStop) }
    let bytes = file.bytes(limit: limit)
    guard bytes != Array(text.utf8) else {
      file.isKept = isUnsaved
      return .kept(problem ?? .unchanged, written: isUnsaved ? path : nil)
    }
    do throws(EditorFailure) {
      if let problem { throw problem }
      let text = try self.text(in: bytes, atMost: limit)
      guard let why = objection(text) else { return .edited(text) }
      file.isKept = true
      return .refused(why, written: path)
    } catch {
      guard bytes != nil else { return .kept(error, written: nil) }
      file.isKept = true
      return .kept(error, written: path)
    }
  }

  /// Keeps a text in a file that stays, and returns its path; `nil` when none can be made.
  static func keep(_ text: String) -> String? {
    guard var file = ScratchFile.holding(text, ending: ".txt") else { return nil }
    file.isKept = true
    return file.path
  }

  private static func text(
    in bytes: [UInt8]?, atMost limit: Int
  ) throws(EditorFailure) -> String {
    guard let bytes else { throw .unreadable }
    guard bytes.count <= limit else { throw .tooLong(limit) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }

  private static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = ProcessEnvironment.variable(name), !value.allSatisfy(\.isWhitespace) {
        return value
      }
    }
    return "vi"
  }

  /// Runs the editor on a file and waits for it; returns the reason not to accept its text, if any.
  ///
  /// The shell parses the command, so that it can have options and quotes.
  private static func run(on path: String, _ beforeStop: () -> Void) -> EditorFailure? {
    let words = ["-c", "exec \(command) \"$1\"", "sh", path]
    return ForegroundProgram.failure(of: "/bin/sh", words, stoppingAfter: beforeStop)
      .map(EditorFailure.init)
  }
}

extension EditorFailure {
  /// The failure of an editor, which the shell tells where it finds none.
  fileprivate init(_ failure: ProgramFailure) {
    switch failure {
    case .notFound, .notStarted, .exited(126), .exited(127), .timedOut: self = .notStarted
    case .exited(let code): self = .exited(code)
    case .killed(let signal): self = .killed(signal)
    }
  }
}

/// A file nobody else can read, for a text that another program edits. It is deleted with the value,
/// whatever happens in between, unless it is kept.
struct ScratchFile: ~Copyable {
  /// The path.
  let path: String
  /// True when it outlives the value.
  var isKept = false

  private init(path: String) { self.path = path }

  /// Returns a file with the text, under a name with that ending; `nil` when none can be made.
  static func holding(_ text: String, ending: String) -> ScratchFile? {
    let folder = ProcessEnvironment.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/dealdeck-XXXXXX\(ending)".utf8CString)
    let descriptor = mkstemps(&template, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    let name = template.dropLast().map(UInt8.init(bitPattern:))
    let file = ScratchFile(path: String(decoding: name, as: UTF8.self))
    let isWhole = file.write(Array(text.utf8), to: descriptor)
    guard close(descriptor) == 0, isWhole else { return nil }
    return file
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return false }
      written += max(0, count)
    }
    return true
  }

  deinit { if !isKept { unlink(path) } }

  /// Returns its present bytes, no more than `limit` and one; `nil` when it cannot be read.
  func bytes(limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
