package import Diagnostics

/// The fixed parts of help pages: headings, defaults, pointers.
package enum HelpFrame: Equatable, Sendable {
  case overview, usage, arguments, examples
  /// The heading of the options in a section; of the command’s own for `nil`.
  case options(OptionSection?)
  /// The heading of a group of commands in the overview.
  case group(String)
  /// The heading of subcommands.
  case subcommands
  /// The placeholder of a subcommand's name.
  case subcommand
  /// The mark of the default subcommand.
  case unnamed
  /// The accepted values of an argument, and its default.
  case values([String], standard: String?)
  /// The default of an argument.
  case standard(String)
  /// The help of `--help` and `--version`.
  case helpOption, versionOption
  /// The pointer to a subcommand's help, or to more help.
  case detail(String), more(String)
  /// The head of the line that explains the argument that is wrong.
  case explanation
}

extension Strings {
  /// The text of a part of the frame.
  package func frame(_ frame: HelpFrame) -> String {
    switch frame {
    case .overview: say(en: "OVERVIEW: ", fr: "OBJET\u{A0}: ")
    case .usage: say(en: "USAGE: ", fr: "USAGE\u{A0}: ")
    case .arguments: say(en: "ARGUMENTS:", fr: "ARGUMENTS\u{A0}:")
    case .examples: say(en: "EXAMPLES:", fr: "EXEMPLES\u{A0}:")
    case .options(nil): say(en: "OPTIONS:", fr: "OPTIONS\u{A0}:")
    case .options(.selection?): say(en: "SELECTION OPTIONS:", fr: "OPTIONS DE SÉLECTION\u{A0}:")
    case .options(.output?): say(en: "OUTPUT OPTIONS:", fr: "OPTIONS D’AFFICHAGE\u{A0}:")
    case .options(.general?): say(en: "GENERAL OPTIONS:", fr: "OPTIONS GÉNÉRALES\u{A0}:")
    case .group(let name): name.uppercased() + say(en: ":", fr: "\u{A0}:")
    case .subcommands: say(en: "SUBCOMMANDS:", fr: "SOUS-COMMANDES\u{A0}:")
    case .subcommand: say(en: "<subcommand>", fr: "<sous-commande>")
    case .unnamed: say(en: "(default)", fr: "(par défaut)")
    case .values(let values, let standard):
      say(
        en:
          "(values: \(values.joined(separator: ", "))\(standard.map { "; default: \($0)" } ?? ""))",
        fr: "(valeurs\u{A0}: \(values.joined(separator: ", "))"
          + (standard.map { "\u{A0}; par défaut\u{A0}: \($0)" } ?? "") + ")")
    case .standard(let value): say(en: "(default: \(value))", fr: "(par défaut\u{A0}: \(value))")
    case .helpOption:
      say(en: "Show help.", fr: "Afficher cette aide.")
    case .versionOption:
      say(en: "Show the version.", fr: "Afficher la version.")
    case .detail(let command):
      say(en: "See `\(command)` for detailed help.", fr: "Voir `\(command)` pour l’aide détaillée.")
    case .more(let command):
      say(
        en: "See `\(command)` for more information.",
        fr: "Voir `\(command)` pour plus d’informations.")
    case .explanation: say(en: "HELP: ", fr: "AIDE\u{A0}: ")
    }
  }

  /// An error in the arguments, then the remedy.
  package func fault(_ fault: UsageRefusal) -> String {
    switch fault {
    case .unknownOption(let option, let nearest, let lacking):
      say(
        en: "unknown option “\(option)”"
          + (lacking.map { "; or \($0) is missing its value" } ?? suggestion(nearest)),
        fr: "option inconnue \(quoted(option))"
          + (lacking.map { "\u{A0}; ou il manque une valeur à \($0)" } ?? suggestion(nearest)))
    case .valueMissing(let option):
      say(en: "\(option) needs a value", fr: "il manque une valeur à \(option)")
    case .valueless(let option, let value):
      say(
        en: "\(option) takes no value (“\(value)”)",
        fr: "\(option) n’accepte pas de valeur (\(quoted(value)))")
    case .unexpected(let arguments):
      say(
        en: form(arguments.count, "unexpected argument ", "unexpected arguments ")
          + list(arguments.map(quoted)),
        fr: form(arguments.count, "argument inattendu ", "arguments inattendus ")
          + list(arguments.map(quoted)))
    case .missing(let argument):
      say(en: "missing \(argument)", fr: "\(argument) manquant")
    case .invalid(let value, let argument, let accepted):
      say(
        en: "“\(value)” isn’t valid for \(argument)"
          + (accepted.isEmpty
            ? ""
            : suggestion(
              nearest(to: value, of: accepted),
              then: "choose \(accepted.joined(separator: ", "))")),
        fr: "valeur \(quoted(value)) non valide pour \(argument)"
          + (accepted.isEmpty
            ? ""
            : suggestion(
              nearest(to: value, of: accepted),
              then: "valeurs possibles\u{A0}: \(accepted.joined(separator: ", "))")))
    case .noCompletions(let shell, let shells):
      say(
        en: "no completions for \(shell.map { "“\($0)”" } ?? "this shell"); shells: "
          + shells.joined(separator: ", "),
        fr: "pas de complétion pour \(shell.map(quoted) ?? "ce shell")\u{A0}; shells\u{A0}: "
          + shells.joined(separator: ", "))
    case .unknownCommand(let text, let nearest):
      say(
        en: "unknown command “\(text)”" + suggestion(nearest),
        fr: "commande inconnue \(quoted(text))" + suggestion(nearest))
    case .noCommandOrFile(let text):
      say(
        en:
          "“\(text)” is neither a command nor a file: `dealdeck help` lists commands, `dealdeck ./\(text)` opens a file",
        fr:
          "\(quoted(text)) n’est ni une commande ni un fichier\u{A0}: `dealdeck help` liste les commandes, `dealdeck ./\(text)` ouvre un fichier"
      )
    }
  }
}
