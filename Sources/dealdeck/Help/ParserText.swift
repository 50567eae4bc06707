import ArgumentParser
import PipelineDomain
import Localization

extension ArgumentHelp {
  /// The help of an argument that finds, shows or narrows a board.
  static func board(_ argument: ShellArgument.OfBoard) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// The help of an argument that changes a deal.
  static func deal(_ argument: ShellArgument.OfDeal) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// The help of an argument that sets a field of a deal.
  static func field(_ field: Field) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.option(field))"
  }
  /// The help of an argument that changes a record.
  static func record(_ argument: ShellArgument.OfRecord) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// The help of an argument of a command on files.
  static func file(_ argument: ShellArgument.OfFile) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }

  /// The name of a value that is a whole number.
  static let number = "number"

  /// The help of an argument whose value is a whole number.
  var ofNumber: ArgumentHelp {
    var help = self
    help.valueName = ArgumentHelp.number
    return help
  }
}

extension ArgumentParser.CommandGroup {
  /// Commands under a heading.
  static func group(
    _ group: ShellCommand.Group, _ subcommands: [any ParsableCommand.Type]
  ) -> ArgumentParser.CommandGroup {
    ArgumentParser.CommandGroup(
      name: LanguageChoice.commandLineWords.heading(of: group), subcommands: subcommands)
  }
}

extension CommandConfiguration {
  /// A command with its help; `name` is what is typed where that is not what the case is called.
  init(
    _ command: ShellCommand, named name: String? = nil, note: ShellCommand.Note? = nil,
    subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: name ?? "\(command)",
      abstract: LanguageChoice.commandLineWords.abstract(command),
      discussion: note.map(LanguageChoice.commandLineWords.note) ?? "", subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}
