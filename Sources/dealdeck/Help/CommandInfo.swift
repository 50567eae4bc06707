import ArgumentParser
import Diagnostics
import FoundationEssentials
import Localization

/// A command with its arguments, for its help and its usage.
struct CommandInfo {
  let configuration: CommandConfiguration
  /// The words typed for it, beginning with the program's name.
  let name: String
  let arguments: [ArgumentInfo]

  /// Returns the command with its arguments; with the required ones only when there are many.
  func usage(_ words: Strings) -> String {
    let own = arguments.filter { frame(of: $0) == nil }
    let needed = own.filter { $0.kind == .positional || !$0.isOptional }
    let isLong = own.count > 12
    let options = isLong ? [needed.isEmpty ? "<options>" : "[<options>]"] : []
    let subcommand = words.frame(.subcommand)
    let below =
      configuration.subcommands.isEmpty
      ? [] : [configuration.defaultSubcommand == nil ? subcommand : "[\(subcommand)]"]
    return ([name] + options + (isLong ? needed : own).map(\.usage) + below)
      .joined(separator: " ")
  }

  /// Returns the help of an argument.
  func text(_ argument: ArgumentInfo, _ words: Strings) -> String {
    frame(of: argument).map(words.frame) ?? argument.abstract ?? ""
  }

  /// Returns the help of an argument with the values it takes and its default.
  func explanation(of argument: ArgumentInfo, _ words: Strings) -> String {
    let (standard, values) = (argument.defaultValue, argument.allValues ?? [])
    if !values.isEmpty {
      return text(argument, words) + " " + words.frame(.values(values, standard: standard))
    }
    return text(argument, words) + (standard.map { " " + words.frame(.standard($0)) } ?? "")
  }

  /// Returns its examples, three at most; those of its subcommands where it has any.
  func examples(_ words: Strings) -> [ShellExample] {
    Array(words.examples.filter { $0.shows(name) }.prefix(3))
  }

  /// Returns the text of an option that the parser adds to every command.
  private func frame(of argument: ArgumentInfo) -> HelpFrame? {
    switch argument.preferredName?.text {
    case "--help": .helpOption
    case "--version": .versionOption
    default: nil
    }
  }
}

extension CommandInfo {
  /// Creates the last of nested commands; `nil` without a description of it.
  init?(_ commands: [any ParsableCommand.Type]) {
    let names = commands.compactMap { $0.configuration.commandName }
    guard let program = commands.first, let command = commands.last,
      let description = CommandDescription(of: names.dropFirst(), in: program)
    else { return nil }
    self.init(
      configuration: command.configuration, name: names.joined(separator: " "),
      arguments: description.arguments ?? [])
  }

  /// Returns the commands of a program, each before those below it, without hidden ones; none when the
  /// parser describes it otherwise.
  static func all(of program: any ParsableCommand.Type) -> [CommandInfo] {
    CommandDescription(of: [], in: program).map { all(program, $0, named: []) } ?? []
  }

  private static func all(
    _ command: any ParsableCommand.Type, _ description: CommandDescription, named names: [String]
  ) -> [CommandInfo] {
    let names = names + [description.commandName]
    let info = CommandInfo(
      configuration: command.configuration, name: names.joined(separator: " "),
      arguments: description.arguments ?? [])
    return [info]
      + command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap {
        below in
        let found = description.subcommands?.first {
          $0.commandName == below.configuration.commandName
        }
        return found.map { all(below, $0, named: names) } ?? []
      }
  }
}

/// The parser's own description of a command.
private struct CommandDescription: Decodable {
  var commandName: String
  var arguments: [ArgumentInfo]?
  var subcommands: [CommandDescription]?

  /// Asks for that of the command that the words name in a program; `nil` when it is described otherwise.
  init?(of command: ArraySlice<String>, in program: any ParsableCommand.Type) {
    struct Tool: Decodable { var command: CommandDescription }
    do {
      _ = try program.parseAsRoot(command + ["--experimental-dump-help"])
      return nil
    } catch {
      let text = Data(program.fullMessage(for: error).utf8)
      guard let tool = try? JSONDecoder().decode(Tool.self, from: text) else { return nil }
      self = tool.command
    }
  }
}

/// An argument of a command, under the names of the parser's own description of it.
struct ArgumentInfo: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// The name as it is typed.
    var text: String { (kind == "long" ? "--" : "-") + name }
  }

  var kind: Kind
  var isOptional: Bool
  var isRepeating: Bool
  var parsingStrategy: String
  var names: [Name]?
  var preferredName: Name?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?
  var discussion: String?

  /// The section of help that lists the option, which stands in the place of its discussion; `nil` for an
  /// option of the command itself.
  var section: OptionSection? {
    ["--help", "--version"].contains(preferredName?.text)
      ? .general : discussion.flatMap(OptionSection.init)
  }

  /// Returns the name with its value, as in the usage: `--owner <owner>`.
  func label(_ name: String? = nil) -> String {
    let value = kind == .flag ? nil : valueName.map { "<\($0)>" }
    return [name ?? preferredName?.text, value].compactMap { $0 }.joined(separator: " ")
  }

  /// All names and the value, those of one letter first.
  var synopsis: String {
    let names = names ?? []
    let short = names.filter { $0.kind == "short" }, long = names.filter { $0.kind != "short" }
    return names.isEmpty ? label() : label((short + long).map(\.text).joined(separator: ", "))
  }

  /// The label, marked as one that can be left out or repeated.
  var usage: String {
    let text = label() + (isRepeating ? " ..." : "")
    return isOptional ? "[\(text)]" : text
  }

  /// Returns true when the argument can have that value, by its description.
  func accepts(_ value: String) -> Bool {
    if let allValues { return allValues.contains(value) }
    return valueName != ArgumentHelp.number || Int(value) != nil
  }
}

extension CommandInfo {
  /// Returns the reason why the parser refuses these words after the command's name, with the argument it
  /// is about; `nil` when only the parser knows.
  ///
  /// The order is the parser's: missing values of options in their order, then values by position, then
  /// missing arguments, then extra ones.
  func fault(in words: ArraySlice<String>) -> (fault: UsageRefusal, about: ArgumentInfo?)? {
    var rest = words
    var (values, given, unknown) = ([String](), Set<String>(), [String]())
    while let word = rest.popFirst() {
      guard word != "--" else { values += rest; break }
      guard word.isOption else { values.append(word); continue }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let value = parts.count > 1 ? parts[1] : nil
      let names = letters(in: word) ?? [parts[0]]
      for name in names {
        guard let argument = argument(named: name) else {
          unknown.append(word)
          continue
        }
        given.insert(argument.label())
        if argument.kind == .flag {
          if let value { return (.valueless(name, value: value), nil) }
          continue
        }
        let label = argument.label(name)
        guard let value = value ?? argument.takeValue(from: &rest) else {
          return names.count > 1
            ? (.unknownOption(word, nearest: nil, lacking: label), nil)
            : (.valueMissing(label), argument)
        }
        if !argument.accepts(value) { return (argument.refusal(of: value, for: label), argument) }
      }
    }
    return fault(inValues: values[...], given: given, unknown: unknown.first)
  }

  private func fault(
    inValues values: ArraySlice<String>, given: Set<String>, unknown: String?
  ) -> (fault: UsageRefusal, about: ArgumentInfo?)? {
    var (values, given) = (values, given)
    for argument in arguments where argument.kind == .positional {
      let taken = argument.isRepeating ? values : values.prefix(1)
      values = values.dropFirst(taken.count)
      if let value = taken.first(where: { !argument.accepts($0) }) {
        return (argument.refusal(of: value, for: argument.label()), argument)
      }
      if !taken.isEmpty { given.insert(argument.label()) }
    }
    if let missing = arguments.first(where: { !$0.isOptional && !given.contains($0.label()) }) {
      return (.missing(missing.label()), missing)
    }
    if let unknown {
      let names = arguments.flatMap { $0.names ?? [] }.filter { $0.kind == "long" }
      let nearest = nearest(to: String(unknown.drop { $0 == "-" }), of: names.map(\.name))
      return (.unknownOption(unknown, nearest: nearest.map { "--\($0)" }, lacking: nil), nil)
    }
    return values.isEmpty ? nil : (.unexpected(Array(values)), nil)
  }

  private func argument(named name: String) -> ArgumentInfo? {
    arguments.first { $0.names?.contains { $0.text == name } ?? false }
  }

  /// Returns the combined options of one letter each; `nil` for any other option.
  private func letters(in word: String) -> [String]? {
    guard !word.hasPrefix("--"), !word.contains("="), word.count > 2 else { return nil }
    return word.dropFirst().map { "-\($0)" }
  }
}

extension ArgumentInfo {
  /// Removes the value of an option from the words after it, if there is one.
  fileprivate func takeValue(from words: inout ArraySlice<String>) -> String? {
    guard let word = words.first, word != "--", parsingStrategy == "unconditional" || !word.isOption
    else { return nil }
    return words.popFirst()
  }

  fileprivate func refusal(of value: String, for label: String) -> UsageRefusal {
    .invalid(value, for: label, accepted: allValues ?? [])
  }
}

extension String {
  /// True when the parser takes it for an option in the place of a value.
  fileprivate var isOption: Bool { hasPrefix("-") && self != "-" }
}
