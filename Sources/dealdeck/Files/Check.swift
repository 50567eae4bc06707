import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `check`: prints every issue of a board with its place, or nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(.check, note: .check)

  @Argument(help: .file(.checked), completion: Completions.boards) var file: [String] = []
  @Flag(help: .file(.warnings)) var strict = false
  @Flag(help: .board(.json)) var json = false
  @Flag(help: .file(.repair))
  var repair = false
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let words = LanguageChoice.words(asked: language)
    let paths = file.isEmpty ? [BoardOptions.path(nil)] : file
    var unreadable: CommandFailure?
    let found = try paths.compactMap { path -> (path: String, problems: [ValidationIssue])? in
      do {
        return (path, try check(path, words))
      } catch let failure as CommandFailure where paths.count > 1 {
        failure.report()
        unreadable = unreadable ?? failure
        return nil
      }
    }
    if json { answer(found) }
    if let unreadable { throw ExitCode(unreadable.code) }
    let all = found.flatMap(\.problems)
    guard strict && !all.isEmpty || all.contains(where: { $0.severity == .error }) else { return }
    throw ExitCode(65)
  }

  /// Returns the problems of a file, shown unless the answer is JSON.
  private func check(_ path: String, _ words: Strings) throws -> [ValidationIssue] {
    if repair { try Check.repair(path, words) }
    let bytes = try BoardFiles.bytes(of: path, words)
    let problems = Check.issues(in: bytes, strict: strict)
    if !json, !problems.isEmpty { show(problems, path, ownWords(bytes)) }
    return problems
  }

  /// Returns the issues of a text that are worth reporting.
  static func issues(in bytes: [UInt8], strict: Bool = false) -> [ValidationIssue] {
    problems(in: bytes, strict: strict) { name in
      ProcessEnvironment.zone(named: name) ?? .utc
    }.filter(\.isReported)
  }

  /// Returns the texts in the language of a readable board, unless the user asks for another.
  private func ownWords(_ bytes: [UInt8]) -> Strings {
    var store = InMemoryBoardStore(InMemoryBoardStore.Text(bytes))
    let settings = (try? store.load())?.board.settings
    let preferences = UserConfiguration.read(in: language).preferences
    return LanguageChoice.language(asked: language, preferences, of: settings).words()
  }

  private func show(_ problems: [ValidationIssue], _ path: String, _ words: Strings) {
    for problem in problems {
      let severity = words.severity(problem.severity)
      Output.diagnose(
        "\(problem.position.prefix(in: path))\(severity): \(words.fault(problem.fact))")
    }
  }

  /// Rewrites the file in its canonical text, after making a copy; nobody else saves between the two.
  private static func repair(_ path: String, _ words: Strings) throws {
    let bytes = try BoardFiles.bytes(of: path, words)
    guard try CanonicalText.of(bytes, path, words) != bytes else { return }
    let copy = path + ".before-repair"
    let wasRewritten = try CanonicalText.rewrite(path, words) {
      (bytes, isAgain) throws(IOFailure) in
      _ = try PlainFile.write([bytes[...]], to: copy, replacing: isAgain)
    }
    if wasRewritten { Output.diagnose(words.reply(.repaired(path, copy: copy))) }
  }

  private func answer(_ found: [(path: String, problems: [ValidationIssue])]) {
    let words = Language.english.words()
    Output.json { object in
      object.key("problems")
      object.array { array in
        for (path, problem) in found.flatMap({ file in file.problems.map { (file.path, $0) } }) {
          array.object(.line) {
            $0.member("column", problem.position.column)
            $0.member("file", path)
            $0.member("kind", problem.kind.rawValue)
            $0.member("line", problem.position.line)
            $0.member("message", words.fault(problem.fact))
            $0.member("severity", problem.severity.rawValue)
          }
        }
      }
    }
  }
}

extension ValidationIssue {
  /// True when it is worth reporting: a member unlike all known ones may come from a later version, and is
  /// kept silently.
  fileprivate var isReported: Bool {
    guard case .unknownMember(let name, let known) = fact else { return true }
    return nearest(to: name, of: known) != nil
  }
}
