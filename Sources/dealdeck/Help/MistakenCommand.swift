import ArgumentParser
import Glibc
import Wording

/// A word that was probably meant to be a command, and would else be taken for something else.
enum MistakenCommand {
  /// Refuses the first word that is no subcommand where one may stand and is near to one, be it after
  /// a language that is asked for, or after `help`.
  ///
  /// A word with `/` or `.`, or the name of a file that is there, is a board to open.
  static func refuse(in arguments: some Sequence<String>) throws(Failure) {
    var command: any ParsableCommand.Type = Dealdeck.self
    var rest = Array(arguments)[...]
    let isHelp = rest.first == "help"
    if isHelp { rest = rest.dropFirst() }
    // Help is a command only where nothing goes before it.
    var isFirst = !isHelp
    while let argument = rest.popFirst() {
      defer { isFirst = false }
      if argument == "--language" { rest = rest.dropFirst() }
      if argument.hasPrefix("--language") { continue }
      let subcommands = command.configuration.subcommands
      if let next = subcommands.first(where: { $0._commandName == argument }) {
        command = next
        continue
      }
      let names = subcommands.map { $0._commandName } + (isFirst ? ["help"] : [])
      guard !subcommands.isEmpty, !argument.hasPrefix("-"), isHelp || !mayBeFile(argument),
        argument != "help", let name = nearest(to: argument, of: names)
      else { return }
      throw .usage(Spoken.words.fault(.unknownCommand(argument, nearest: name)))
    }
  }

  private static func mayBeFile(_ argument: String) -> Bool {
    argument.contains("/") || argument.contains(".") || access(argument, F_OK) == 0
  }
}
