import ArgumentParser
import Glibc
import Wording

/// A word that was probably meant to be a command, and would else be taken for something else.
enum MistakenCommand {
  /// Refuses the first word that is no subcommand where one may stand and is near to one.
  ///
  /// A word with `/` or `.`, or the name of a file that is there, is a board to open.
  static func refuse(in arguments: some Sequence<String>) throws(Failure) {
    var command: any ParsableCommand.Type = Dealdeck.self
    for argument in arguments {
      let subcommands = command.configuration.subcommands
      if let next = subcommands.first(where: { $0._commandName == argument }) {
        command = next
        continue
      }
      guard !subcommands.isEmpty, argument != "help", !argument.hasPrefix("-"),
        !argument.contains("/"), !argument.contains("."), access(argument, F_OK) != 0,
        let name = nearest(to: argument, of: subcommands.map { $0._commandName })
      else { return }
      throw .usage(Spoken.words.fault(.unknownCommand(argument, nearest: name)))
    }
  }
}
