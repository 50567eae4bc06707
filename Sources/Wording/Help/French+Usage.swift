import Diagnostics

extension French {
  func frame(_ frame: HelpFrame) -> String {
    switch frame {
    case .overview: "OBJET\u{A0}: "
    case .usage: "USAGE\u{A0}: "
    case .arguments: "ARGUMENTS\u{A0}:"
    case .options: "OPTIONS\u{A0}:"
    case .subcommands(nil): "SOUS-COMMANDES\u{A0}:"
    case .subcommands(let group?): "SOUS-COMMANDES, \(group.uppercased())\u{A0}:"
    case .subcommand: "<sous-commande>"
    case .unnamed: "(par défaut)"
    case .values(let values, let standard):
      "(valeurs\u{A0}: \(values.joined(separator: ", "))"
        + (standard.map { "\u{A0}; par défaut\u{A0}: \($0)" } ?? "") + ")"
    case .standard(let value): "(par défaut\u{A0}: \(value))"
    case .helpOption: "Montrer cette aide."
    case .versionOption: "Montrer la version."
    case .detail(let command): "`\(command)` montre l’aide détaillée."
    case .more(let command): "`\(command)` en dit plus."
    case .explanation: "AIDE\u{A0}: "
    }
  }

  func fault(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownOption(let option, let nearest, let lacking):
      "aucune option \(quoted(option))"
        + (lacking.map { "\u{A0}; ou il manque sa valeur à \($0)" } ?? suggestion(nearest))
    case .valueMissing(let option): "il manque sa valeur à \(option)"
    case .valueless(let option, let value):
      "\(option) ne prend pas de valeur, et \(quoted(value)) est donné"
    case .unexpected(let arguments):
      list(arguments.map(quoted)) + " "
        + form(arguments.count, "n’est pas attendu", "ne sont pas attendus") + " ici"
    case .missing(let argument): "il manque \(argument)"
    case .invalid(let value, let argument, let accepted):
      "\(argument) ne peut valoir \(quoted(value))"
        + (accepted.isEmpty
          ? ""
          : suggestion(
            nearest(to: value, of: accepted),
            then: "les valeurs sont \(accepted.joined(separator: ", "))"))
    case .noCompletions(let shell, let shells):
      "pas de complétion pour \(shell.map(quoted) ?? "ce shell")\u{A0}; il y en a pour "
        + shells.joined(separator: ", ")
    case .unknownCommand(let text, let nearest):
      "aucune commande \(quoted(text))" + suggestion(nearest)
    }
  }
}
