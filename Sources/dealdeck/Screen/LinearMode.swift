import ArgumentParser
import BoardUI
import Glibc
import PipelineDomain
import Localization

/// The linear mode: the program's commands line by line on one board, for screen readers, slow lines and scripts.
struct LinearMode {
  /// The deals in the order in which they were listed last.
  var deals: [Deal.ID] = []
  let path: String
  let language: Language?
  let words: Strings
  private let program: any ParsableCommand.Type
  private let isTyped = isatty(STDIN_FILENO) == 1
  private var isRefused = false

  private init(
    _ opened: OpenedBoard, _ path: String, _ language: Language?,
    of program: any ParsableCommand.Type
  ) {
    (self.path, self.language, words) = (path, language, opened.words)
    self.program = program
  }

  /// Reads commands to the end of the input or `quit`; ends with code 1 when a line of a script was refused.
  static func run(on path: String, in language: Language?) throws {
    // All commands work on this board, and none hands its text to a pager.
    setenv("DEALDECK_FILE", path, 1)
    setenv("PAGER", "cat", 1)
    let opened = try OpenedBoard(path, in: language)
    guard let program = Invocation.running else { return }
    var mode = LinearMode(opened, path, language, of: program)
    let open = try DealScope.parse([]).deals(of: opened, closedToo: false).count
    let flagged = opened.triage(on: opened.board, at: opened.now, under: .everything) { _ in true }
      .count
    Output.line(mode.words.linearOpening(opened.board.settings.name, open: open, flagged: flagged))
    while let line = mode.ask(""), mode.perform(line) {}
    if mode.isRefused, !mode.isTyped { throw ExitCode(1) }
  }

  /// Returns the next line; `nil` at the end of the input.
  func ask(_ question: String) -> String? {
    if isTyped {
      // The terminal drops the line, and the reader begins another.
      signal(SIGINT) { _ in _ = Glibc.write(STDOUT_FILENO, "\n> ", 3) }
      Output.asking(question.isEmpty ? "> " : question + " > ")
    }
    let line = readLine()
    if line == nil, isTyped { Output.line("") }
    return line
  }

  /// Performs one line; returns false when it leaves.
  private mutating func perform(_ line: String) -> Bool {
    switch line.trimmed.lowercased() {
    case "": break
    case "quit", "q", "exit", "quitter": return false
    case "?", "help", "aide": words.linearHelp.forEach(Output.line)
    default: _ = run(line, deals)
    }
    return true
  }

  /// Runs the command of a line; returns its words, or `nil` when it was refused.
  mutating func run(_ line: String, _ deals: [Deal.ID], current: Deal.ID? = nil) -> [String]? {
    do {
      let typed = try LinearLine.words(of: line, deals: deals.map(\.text), current: current?.text)
      if try run(typed) { return typed }
    } catch let fault as LinearLine.Fault {
      let message =
        switch fault {
        case .noNumber(let number, let listed): words.linearNoNumber(number, listed: listed)
        case .openQuote: words.linearOpenQuote
        }
      CommandFailure.usage(message).report()
    } catch let failure as CommandFailure {
      failure.report()
    } catch {
      CommandFailure.refused(program.message(for: error)).report()
    }
    isRefused = true
    return nil
  }

  private mutating func run(_ typed: [String]) throws -> Bool {
    let invocation = try Invocation(of: program, typed)
    switch try? program.parseAsRoot(typed) {
    case let list as List where !list.formats.isList && !list.options.json && !list.options.plain:
      try show(list)
    case let triage as Triage
    where !triage.formats.isList && !triage.options.json && !triage.options.plain:
      try review(triage)
    case is OpenBoard, is Demo: throw CommandFailure.usage(words.linearBoardOpen)
    default: return try (plain(typed) ?? invocation).run() == 0
    }
    return true
  }

  /// Returns the command without columns, where it has that option.
  private func plain(_ typed: [String]) throws -> Invocation? {
    let end = typed.firstIndex(of: "--") ?? typed.endIndex
    let plain = typed[..<end] + ["--plain"] + typed[end...]
    guard !typed.contains("--json"), (try? program.parseAsRoot(Array(plain))) != nil else {
      return nil
    }
    return try Invocation(of: program, plain)
  }

  private mutating func show(_ list: List) throws {
    let opened = try OpenedBoard(list.options, asOf: list.scope.asOf)
    let listed = try list.scope.deals(
      of: opened, closedToo: list.all || list.scope.stage != nil)
    deals = listed.map(\.id)
    if listed.isEmpty { Output.line(words.linearNothingListed) }
    for (place, deal) in listed.enumerated() {
      Output.line("\(place + 1). " + opened.inWords(deal))
    }
  }
}
