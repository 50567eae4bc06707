import ArgumentParser
import PipelineDomain
import Localization

extension ArgumentHelp {
  /// Returns the help of an argument that finds, shows or narrows a board.
  static func board(_ argument: ShellArgument.OfBoard) -> ArgumentHelp {
    ArgumentHelp(
      LanguageChoice.commandLineWords.help(argument), discussion: argument.section?.rawValue)
  }
  /// Returns the help of an argument that changes a deal.
  static func deal(_ argument: ShellArgument.OfDeal) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// Returns the help of an argument that sets a field of a deal.
  static func field(_ field: Field) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.option(field))"
  }
  /// The help of an argument that changes or links a contact.
  static func contact(_ argument: ShellArgument.OfContact) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// The help of an argument of a command on organizations.
  static func organization(_ argument: ShellArgument.OfOrganization) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// Returns the help of an argument that changes a record.
  static func record(_ argument: ShellArgument.OfRecord) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// Returns the help of an argument that sets the board up.
  static func setup(_ argument: ShellArgument.OfSetup) -> ArgumentHelp {
    "\(LanguageChoice.commandLineWords.help(argument))"
  }
  /// Returns the help of an argument of a command on files.
  static func file(_ argument: ShellArgument.OfFile) -> ArgumentHelp {
    ArgumentHelp(
      LanguageChoice.commandLineWords.help(argument), discussion: argument.section?.rawValue)
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
  /// Returns commands under a heading.
  static func group(
    _ group: ShellCommand.Group, _ subcommands: [any ParsableCommand.Type]
  ) -> ArgumentParser.CommandGroup {
    ArgumentParser.CommandGroup(
      name: LanguageChoice.commandLineWords.heading(of: group), subcommands: subcommands)
  }
}

extension CommandConfiguration {
  /// Creates a command with its help; `name` is the word typed when it is not the name of the case.
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
