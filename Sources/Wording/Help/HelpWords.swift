package import Diagnostics

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
