import ArgumentParser
import Wording

/// A command with its arguments, as its help and its usage show them.
struct CommandInfo {
  let configuration: CommandConfiguration
  /// The words that are typed for it, beginning with the program's.
  let name: String
  let arguments: [ArgumentInfo]

  /// The last of commands that stand each below the one before; `nil` without a description of it.
  init?(_ commands: [any ParsableCommand.Type]) {
    let names = commands.compactMap { $0.configuration.commandName }
    guard let program = commands.first, let command = commands.last,
      let arguments = ArgumentInfo.all(of: names.dropFirst(), in: program)
    else { return nil }
    configuration = command.configuration
    name = names.joined(separator: " ")
    self.arguments = arguments
  }

  /// The command with the arguments it takes; when these are many, with those that it needs.
  func usage(_ words: any Vocabulary) -> String {
    let own = arguments.filter { frame(of: $0) == nil }
    let needed = own.filter { $0.kind == .positional || !$0.isOptional }
    let isLong = own.count > 12
    let options = isLong ? [needed.isEmpty ? "<options>" : "[<options>]"] : []
    let below = configuration.subcommands.isEmpty ? [] : [words.frame(.subcommand)]
    return ([name] + options + (isLong ? needed : own).map(\.usage) + below)
      .joined(separator: " ")
  }

  /// The help of an argument.
  func text(_ argument: ArgumentInfo, _ words: any Vocabulary) -> String {
    frame(of: argument).map(words.frame) ?? argument.abstract ?? ""
  }

  /// The words for an option that the parser adds to every command.
  private func frame(of argument: ArgumentInfo) -> HelpFrame? {
    switch argument.preferredName?.text {
    case "--help": .helpOption
    case "--version": .versionOption
    default: nil
    }
  }
}
