import ArgumentParser
import Diagnostics
import Glibc
import Localization

/// The words the program was called with: the command they begin with, and its arguments.
struct Invocation {
  /// The program of the first invocation, whose commands others can run; set before any command runs.
  nonisolated(unsafe) private(set) static var running: (any ParsableCommand.Type)?

  private let program: any ParsableCommand.Type
  /// The program, and the subcommands named in turn.
  private var commands: [any ParsableCommand.Type]
  private var rest: ArraySlice<String>
  /// The words in the form of the parser: `help cost` as `cost --help`.
  private var arguments: [String]
  /// True when the words begin with `help`.
  private let isHelp: Bool
  /// The page of the manual that is asked for.
  private var topic: String?

  /// Parses the words; refuses the first word in the place of a subcommand that is similar to one but not
  /// one, also after a language or `help`, since the parser would take it for something else.
  ///
  /// A word with `/` or `.`, or the name of an existing file, is a board to open.
  init(
    of program: any ParsableCommand.Type, _ arguments: some Sequence<String>
  ) throws(CommandFailure) {
    self.program = program
    commands = [program]
    self.arguments = Self.ordered(Array(arguments), of: program)
    rest = self.arguments[...]
    isHelp = rest.first == "help"
    if isHelp { rest = rest.dropFirst() }
    let start = rest.startIndex
    var (command, words) = (program, rest)
    while let word = words.popFirst() {
      if word.hasPrefix("--language") {
        words = words.dropFirst(word == "--language" ? 1 : 0)
        continue
      }
      let subcommands = command.configuration.subcommands
      if let next = subcommands.first(where: { $0.configuration.commandName == word }) {
        command = next
        // The parser accepts a name only when no word is before it.
        if words.startIndex == rest.startIndex + 1 { (commands, rest) = (commands + [next], words) }
        continue
      }
      // Help is a command only when no word is before it.
      let isFirst = words.startIndex == start + 1
      if isHelp, isFirst, Manual.topics.contains(word) {
        topic = word
        break
      }
      let names =
        subcommands.compactMap { $0.configuration.commandName }
        + (isFirst ? isHelp ? Manual.topics : ["help"] : [])
      guard !subcommands.isEmpty, !word.hasPrefix("-"), isHelp || !Self.mayBeFile(word),
        word != "help"
      else { break }
      let refusal =
        nearest(to: word, of: names).map { UsageRefusal.unknownCommand(word, nearest: $0) }
        ?? (commands.count == 1 ? .noCommandOrFile(word) : nil)
      guard let refusal else { break }
      throw .usage(LanguageChoice.commandLineWords.fault(refusal))
    }
    if isHelp { self.arguments = self.arguments[start..<rest.startIndex] + ["--help"] }
  }

  /// Returns the words with options of the board that stand before a command moved behind it, where the parser
  /// knows them; as they are when no command follows.
  private static func ordered(
    _ arguments: [String], of program: any ParsableCommand.Type
  ) -> [String] {
    let names = Set(program.configuration.subcommands.compactMap { $0.configuration.commandName })
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("--") {
      let name = String(word.prefix { $0 != "=" })
      guard ["--file", "--language", "--json", "--plain"].contains(name) else { return arguments }
      let takesNext = ["--file", "--language"].contains(word)
      rest = rest.dropFirst(takesNext ? 2 : 1)
    }
    let options = arguments[..<rest.startIndex]
    guard !options.isEmpty, let command = rest.first, names.contains(command) else {
      return arguments
    }
    let words = rest.prefix { $0 != "--" }
    return Array(words + options + rest[words.endIndex...])
  }

  /// Runs the command, or prints the parser's answer, and returns the exit code of the program.
  func run() throws(CommandFailure) -> Int32 {
    if let topic, let page = Manual.page(on: topic, of: program, LanguageChoice.commandLineWords) {
      let text =
        page.text(columns: ProcessEnvironment.columns, LanguageChoice.commandLineWords) + "\n"
      if !Pager.show(text) { Output.raw(Array(text.utf8)) }
      return 0
    }
    do {
      if Invocation.running == nil { Invocation.running = program }
      var command = try program.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      let code = program.exitCode(for: error)
      switch code {
      case .success: answer(error)
      case .validationFailure: refuse(error)
      default:
        let message = program.message(for: error)
        if !message.isEmpty { Output.diagnose("dealdeck: \(message)") }
      }
      return code.rawValue
    }
  }

  /// Prints the version, the help page asked for, or a completion script.
  private func answer(_ answer: any Error) {
    let text = program.fullMessage(for: answer, columns: ProcessEnvironment.columns)
    if text == program.configuration.version { return Version.show() }
    Output.raw(Array((CompletionScript.completed(page(for: text)) + "\n").utf8))
  }

  /// Returns the help page that the parser answered by a text of its own; else that text.
  private func page(for text: String) -> String {
    let asked =
      asksHelp
      ? commands
      : [commands, meant].first { commands in
        commands.last.map { program.helpMessage(for: $0, columns: ProcessEnvironment.columns) }
          == text
      }
    guard let asked, let command = CommandInfo(asked) else { return text }
    let (words, columns) = (LanguageChoice.commandLineWords, ProcessEnvironment.columns)
    return asked.count > 1
      ? HelpPage(command: command, words: words).text(columns: columns)
      : OverviewPage(program: command, words: words).text(columns: columns)
  }

  /// True when nothing but a language is between the command and the wish for its help, which the parser takes
  /// for that of the default subcommand then.
  private var asksHelp: Bool {
    var words = rest
    while let word = words.popFirst() {
      if word == "--language" { words = words.dropFirst() }
      if !word.hasPrefix("--language") { return ["--help", "-h"].contains(word) }
    }
    return isHelp
  }

  /// Prints the error, in the parser's own words when only it has them, the argument it is about, and the
  /// usage of the command.
  private func refuse(_ error: any Error) {
    let words = LanguageChoice.commandLineWords
    let completions = completionFault
    let command = CommandInfo(completions == nil ? meant : commands)
    let found = completions.map { ($0, nil) } ?? command?.fault(in: rest)
    CommandFailure.usage(found.map { words.fault($0.fault) } ?? program.message(for: error))
      .report()
    if Output.isJSON { return }
    guard let command else { return }
    if let argument = found?.about {
      Output.diagnose(
        words.frame(.explanation) + argument.label() + "  " + command.text(argument, words))
    }
    Output.diagnose(words.frame(.usage) + command.usage(words))
    Output.diagnose("  " + words.frame(.more("\(command.name) --help")))
  }

  /// The commands with the default subcommand.
  private var meant: [any ParsableCommand.Type] {
    commands + (commands.last?.configuration.defaultSubcommand.map { [$0] } ?? [])
  }

  private var completionFault: UsageRefusal? {
    let option = "--generate-completion-script"
    guard let place = rest.firstIndex(where: { $0 == option || $0.hasPrefix(option + "=") })
    else { return nil }
    let joined = String(rest[place].dropFirst(option.count + 1))
    return .noCompletions(
      for: joined.isEmpty ? rest[place...].dropFirst().first : joined,
      shells: CompletionShell.allCases.map(\.rawValue))
  }

  private static func mayBeFile(_ word: String) -> Bool {
    word.contains("/") || word.contains(".") || access(word, F_OK) == 0
  }
}
