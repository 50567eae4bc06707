package import Diagnostics

/// Where the value of a setting comes from.
package enum SettingOrigin: Equatable, Sendable {
  /// Nothing was said.
  case standard
  /// A line of the configuration file.
  case file(String, line: Int)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command.
  case option(String)
}

extension Strings {
  /// What is wrong and what to do about it.
  package func fault(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .unreadable(let why): say(en: "cannot be read: \(why)", fr: "illisible\u{A0}: \(why)")
    case .expected(let part):
      say(en: "\(expectation(part)) is expected here", fr: "il faut ici \(expectation(part))")
    case .tooDeep(let limit):
      say(en: "more than \(limit) levels of brackets", fr: "plus de \(limit) niveaux de crochets")
    case .repeated(let name):
      say(
        en: "“\(name)” is there a second time; keep one of them",
        fr: "\(quoted(name)) apparaît deux fois\u{A0}; gardez-en un")
    case .unknownName(let name, let nearest):
      say(
        en: "no “\(name)” here" + suggestion(nearest),
        fr: "\(quoted(name)) est inconnu ici" + suggestion(nearest))
    case .unknownValue(let text, let setting, let accepted, let nearest):
      say(
        en: "\(setting) cannot be “\(text)”" + suggestion(nearest) + "; it is one of "
          + accepted.joined(separator: ", "),
        fr: "\(setting) ne peut valoir \(quoted(text))" + suggestion(nearest)
          + "\u{A0}; valeurs possibles\u{A0}: "
          + accepted.joined(separator: ", "))
    case .notAText(let setting):
      say(
        en: "\(setting) takes one value, not a list",
        fr: "\(setting) prend une seule valeur, pas une liste")
    case .notAFilter(let name):
      say(
        en: "\(name) is a filter, or a list of one and an order of cards",
        fr: "\(name) est un filtre, ou une liste d’un filtre et d’un tri")
    case .notAList:
      say(
        en: "keys are a list of texts, such as [\"n\", \"^N\"]",
        fr: "les touches sont une liste de textes, comme [\"n\", \"^N\"]")
    case .noKey(let text):
      say(
        en: "“\(text)” is no key; write n, N, ^R, F5, shift-left, enter or space",
        fr:
          "\(quoted(text)) n’est pas une touche\u{A0}; écrivez n, N, ^R, F5, shift-left, enter ou space"
      )
    case .noColour(let text, let nearest):
      say(
        en: "“\(text)” is no colour" + suggestion(nearest) + "; write 0 to 255, a name or #rrggbb",
        fr: "\(quoted(text)) n’est pas une couleur" + suggestion(nearest)
          + "\u{A0}; écrivez 0 à 255, un nom ou #rrvvbb")
    case .keyTaken(let key, let holder):
      say(
        en: "\(key) is a key of \(holder) in the same place",
        fr: "\(key) est une touche de \(holder) au même endroit")
    case .keyTypes(let key, let command):
      say(
        en: "\(key) types something wherever \(command) exists; take a key that types nothing",
        fr:
          "\(key) écrit un caractère partout où \(command) existe\u{A0}; prenez une touche qui n’écrit rien"
      )
    case .digitsOnly(let command):
      say(
        en: "the keys of \(command) are the digits, and stay so",
        fr: "les touches de \(command) sont les chiffres, et le restent")
    case .indispensable(let command):
      say(
        en: "\(command) needs a key wherever it exists, one that types nothing; it keeps its own",
        fr:
          "\(command) a besoin d’une touche partout où elle existe, qui n’écrive rien\u{A0}; elle garde les"
          + " siennes")
    }
  }

  /// The first problem, with its place, and that there are so many more.
  package func problems(_ first: String, others: Int) -> String {
    say(
      en: others == 0 ? "\(first)." : "\(first); \(others) more: dealdeck config.",
      fr: others == 0
        ? "\(first)."
        : "\(first)\u{A0}; \(count(others, "autre", "autres"))\u{A0}: dealdeck config.")
  }

  /// Where a value comes from.
  package func origin(_ origin: SettingOrigin) -> String {
    switch origin {
    case .standard: say(en: "default", fr: "par défaut")
    case .file(let path, let line): "\(path):\(line)"
    case .environment(let variable):
      say(en: "environment, \(variable)", fr: "environnement, \(variable)")
    case .option(let name): "option \(name)"
    }
  }

  /// What stands for a setting without a value.
  package var notSet: String { say(en: "not set", fr: "non défini") }

  /// Why the file is not written to: the text is not UTF-8, or would not say what it was to say.
  package func notWritten(_ path: String) -> String {
    say(
      en: "\(path) is not written to: it is not TOML in UTF-8; mend it first",
      fr:
        "\(path) n’est pas modifié\u{A0}: ce n’est pas du TOML en UTF-8\u{A0}; corrigez-le d’abord")
  }

  /// There is no place for a configuration.
  package var noConfigurationPlace: String {
    say(
      en: "There is no place for your configuration: set $HOME or $XDG_CONFIG_HOME.",
      fr: "Votre configuration n’a pas d’emplacement\u{A0}: définissez $HOME ou $XDG_CONFIG_HOME.")
  }

  /// Where the configuration is, or would be.
  package func configurationFile(_ path: String, exists: Bool) -> String {
    say(
      en: exists ? "Configuration: \(path)" : "No configuration file; it would be \(path)",
      fr: exists
        ? "Configuration\u{A0}: \(path)"
        : "Pas de fichier de configuration\u{A0}; ce serait \(path)")
  }

  private func expectation(_ part: ConfigurationFault.Part) -> String {
    switch part {
    case .name: say(en: "the name of a key", fr: "le nom d’une clé")
    case .equals: say(en: "an equals sign", fr: "un signe égal")
    case .value:
      say(
        en: "a text in quotes, a whole number, true, false or a list",
        fr: "un texte entre guillemets, un entier, true, false ou une liste")
    case .closingQuote:
      say(en: "a closing quote in the same line", fr: "un guillemet fermant sur la même ligne")
    case .escape:
      say(
        en: "an escape such as \\\" \\\\ \\t \\u00e9",
        fr: "un échappement comme \\\" \\\\ \\t \\u00e9")
    case .bracket: say(en: "a closing bracket", fr: "un crochet fermant")
    case .commaOrBracket:
      say(en: "a comma or a closing bracket", fr: "une virgule ou un crochet fermant")
    case .lineEnd: say(en: "the end of the line", fr: "la fin de la ligne")
    }
  }
}
