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

extension Strings {
  /// What stands around these texts.
  package func frame(_ frame: HelpFrame) -> String {
    switch frame {
    case .overview: say(en: "OVERVIEW: ", fr: "OBJET\u{A0}: ")
    case .usage: say(en: "USAGE: ", fr: "USAGE\u{A0}: ")
    case .arguments: say(en: "ARGUMENTS:", fr: "ARGUMENTS\u{A0}:")
    case .options: say(en: "OPTIONS:", fr: "OPTIONS\u{A0}:")
    case .subcommands(nil): say(en: "SUBCOMMANDS:", fr: "SOUS-COMMANDES\u{A0}:")
    case .subcommands(let group?):
      say(
        en: "\(group.uppercased()) SUBCOMMANDS:",
        fr: "SOUS-COMMANDES, \(group.uppercased())\u{A0}:")
    case .subcommand: say(en: "<subcommand>", fr: "<sous-commande>")
    case .unnamed: say(en: "(default)", fr: "(par défaut)")
    case .values(let values, let standard):
      say(
        en:
          "(values: \(values.joined(separator: ", "))\(standard.map { "; default: \($0)" } ?? ""))",
        fr: "(valeurs\u{A0}: \(values.joined(separator: ", "))"
          + (standard.map { "\u{A0}; par défaut\u{A0}: \($0)" } ?? "") + ")")
    case .standard(let value): say(en: "(default: \(value))", fr: "(par défaut\u{A0}: \(value))")
    case .helpOption: say(en: "Show help information.", fr: "Montrer cette aide.")
    case .versionOption: say(en: "Show the version.", fr: "Montrer la version.")
    case .detail(let command):
      say(en: "See `\(command)` for detailed help.", fr: "`\(command)` montre l’aide détaillée.")
    case .more(let command):
      say(en: "See `\(command)` for more information.", fr: "`\(command)` en dit plus.")
    case .explanation: say(en: "HELP: ", fr: "AIDE\u{A0}: ")
    }
  }

  /// What is wrong with arguments, and what to do about it.
  package func fault(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownOption(let option, let nearest, let lacking):
      say(
        en: "no option “\(option)”"
          + (lacking.map { "; or \($0) lacks its value" } ?? suggestion(nearest)),
        fr: "aucune option \(quoted(option))"
          + (lacking.map { "\u{A0}; ou il manque sa valeur à \($0)" } ?? suggestion(nearest)))
    case .valueMissing(let option):
      say(en: "\(option) lacks its value", fr: "il manque sa valeur à \(option)")
    case .valueless(let option, let value):
      say(
        en: "\(option) takes no value, and “\(value)” is given",
        fr: "\(option) ne prend pas de valeur, et \(quoted(value)) est donné")
    case .unexpected(let arguments):
      say(
        en:
          "\(list(arguments.map { "“\($0)”" })) \(arguments.count == 1 ? "is" : "are") not expected here",
        fr: list(arguments.map(quoted)) + " "
          + form(arguments.count, "n’est pas attendu", "ne sont pas attendus") + " ici")
    case .missing(let argument): say(en: "\(argument) is missing", fr: "il manque \(argument)")
    case .invalid(let value, let argument, let accepted):
      say(
        en: "\(argument) cannot be “\(value)”"
          + (accepted.isEmpty
            ? ""
            : suggestion(
              nearest(to: value, of: accepted),
              then: "it is one of \(accepted.joined(separator: ", "))")),
        fr: "\(argument) ne peut valoir \(quoted(value))"
          + (accepted.isEmpty
            ? ""
            : suggestion(
              nearest(to: value, of: accepted),
              then: "les valeurs sont \(accepted.joined(separator: ", "))")))
    case .noCompletions(let shell, let shells):
      say(
        en: "no completions for \(shell.map { "“\($0)”" } ?? "this shell"); there are some for "
          + shells.joined(separator: ", "),
        fr: "pas de complétion pour \(shell.map(quoted) ?? "ce shell")\u{A0}; il y en a pour "
          + shells.joined(separator: ", "))
    case .unknownCommand(let text, let nearest):
      say(
        en: "no command “\(text)”" + suggestion(nearest),
        fr: "aucune commande \(quoted(text))" + suggestion(nearest))
    }
  }
}
