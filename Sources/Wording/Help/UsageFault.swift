/// Why arguments make no command. Options and values are named as a usage line writes them:
/// `--owner <owner>`.
package enum UsageFault: Equatable, Sendable {
  /// There is no such option; the value that a letter in it lacks, where letters were run together.
  case unknownOption(String, nearest: String?, lacking: String?)
  /// An option stands without its value.
  case valueMissing(String)
  /// An option that takes no value has one.
  case valueless(String, value: String)
  /// More than the command takes.
  case unexpected([String])
  /// A value that the command cannot do without.
  case missing(String)
  /// A value that the option or argument never has; with none accepted, they cannot be listed.
  case invalid(String, for: String, accepted: [String])
  /// No completions are made for that shell; `nil` is one that is not known.
  case noCompletions(for: String?, shells: [String])
  /// There is no such command.
  case unknownCommand(String, nearest: String)
}

/// What stands around the texts of help.
package enum HelpFrame: Equatable, Sendable {
  case overview, usage, arguments, options
  /// The heading of subcommands, of a group if they are grouped.
  case subcommands(of: String?)
  /// What stands for the name of a subcommand.
  case subcommand
  /// The mark of the subcommand that needs no name.
  case unnamed
  /// What an option or argument can be, and what it is without a word.
  case values([String], standard: String?)
  /// What an option is without a word.
  case standard(String)
  /// What `--help` and `--version` do.
  case helpOption, versionOption
  /// How the help of a subcommand, or more of it, is had.
  case detail(String), more(String)
  /// The head of the line that explains the argument that is wrong.
  case explanation
}

/// What is said of the command line: its help, and what is wrong with what was typed.
package protocol HelpWords {
  /// What a command does, in a line.
  func abstract(_ command: ShellCommand) -> String
  /// What its help says beyond that.
  func note(_ note: ShellCommand.Note) -> String
  /// The heading of commands that belong together.
  func heading(of group: ShellCommand.Group) -> String
  /// How a board is found, looked at and answered for.
  func help(_ argument: ShellArgument.OfBoard) -> String
  /// What a change of a deal is told.
  func help(_ argument: ShellArgument.OfDeal) -> String
  /// What a record beside the deals is told.
  func help(_ argument: ShellArgument.OfRecord) -> String
  /// What commands on files are told.
  func help(_ argument: ShellArgument.OfFile) -> String
  /// What stands around these texts.
  func frame(_ frame: HelpFrame) -> String
  /// What is wrong with arguments, and what to do about it.
  func fault(_ fault: UsageFault) -> String
}
