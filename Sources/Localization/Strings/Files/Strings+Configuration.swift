package import Diagnostics

/// The origin of a setting's value.
package enum SettingOrigin: Equatable, Sendable {
  /// The default.
  case standard
  /// A line of the configuration file.
  case file(String, line: Int)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command.
  case option(String)
}

extension Strings {
  /// An error, then the remedy.
  package func fault(_ fault: ConfigurationIssue) -> String {
    switch fault {
    case .unreadable(let why):
      say(en: "can’t read: \(why)", fr: "lecture impossible\u{A0}: \(why)")
    case .expected(let part):
      say(en: "expected \(expectation(part))", fr: "attendu ici\u{A0}: \(expectation(part))")
    case .tooDeep(let limit):
      say(en: "nested more than \(limit) levels deep", fr: "plus de \(limit) niveaux d’imbrication")
    case .repeated(let name):
      say(en: "duplicate “\(name)”; keep one", fr: "\(quoted(name)) en double\u{A0}; gardez-en un")
    case .unknownName(let name, let nearest):
      say(
        en: "unknown name “\(name)”" + suggestion(nearest),
        fr: "nom inconnu \(quoted(name))" + suggestion(nearest))
    case .unknownValue(let text, let setting, let accepted, let nearest):
      say(
        en: "“\(text)” isn’t valid for \(setting)"
          + suggestion(nearest, then: "choose \(accepted.joined(separator: ", "))"),
        fr: "valeur \(quoted(text)) non valide pour \(setting)"
          + suggestion(
            nearest, then: "valeurs possibles\u{A0}: \(accepted.joined(separator: ", "))"))
    case .notAText(let setting):
      say(
        en: "\(setting) takes one value, not a list",
        fr: "\(setting) prend une seule valeur, pas une liste")
    case .notAFilter(let name):
      say(
        en: "\(name) must be a filter, or a list of a filter and a sort order",
        fr: "\(name) doit être un filtre, ou une liste d’un filtre et d’un tri")
    case .notAList:
      say(
        en: "keys must be a list of strings, such as [\"n\", \"^N\"]",
        fr: "les touches doivent être une liste de chaînes, comme [\"n\", \"^N\"]")
    case .noKey(let text):
      say(
        en: "“\(text)” isn’t a key (n, N, ^R, F5, shift-left, enter, space)",
        fr: "\(quoted(text)) n’est pas une touche (n, N, ^R, F5, shift-left, enter, space)")
    case .noColour(let text, let nearest):
      say(
        en: "“\(text)” isn’t a colour (0 to 255, a name, #rrggbb)" + suggestion(nearest),
        fr: "\(quoted(text)) n’est pas une couleur (0 à 255, un nom, #rrvvbb)"
          + suggestion(nearest))
    case .keyTaken(let key, let holder):
      say(
        en: "\(key) is already bound to \(holder) in the same view",
        fr: "\(key) est déjà affectée à \(holder) dans la même vue")
    case .keyTypes(let key, let command):
      say(
        en: "\(key) types text where \(command) applies; choose a function, Ctrl or Alt key",
        fr:
          "\(key) écrit du texte là où \(command) s’applique\u{A0}; choisissez une touche de fonction, Ctrl ou Alt"
      )
    case .digitsOnly(let command):
      say(
        en: "\(command) is bound to the digits and can’t be changed",
        fr: "\(command) est affectée aux chiffres et ne peut pas être changée")
    case .indispensable(let command):
      say(
        en: "\(command) needs a key that types no text in every view; default keys restored",
        fr:
          "\(command) exige dans chaque vue une touche qui n’écrit pas de texte\u{A0}; touches par défaut rétablies"
      )
    case .program(let issue): self.issue(issue)
    }
  }

  /// The first problem, with its place, and the number of others.
  package func problems(_ first: String, others: Int) -> String {
    say(
      en: others == 0 ? "\(first)." : "\(first); \(others) more: `dealdeck config`.",
      fr: others == 0
        ? "\(first)."
        : "\(first)\u{A0}; \(count(others, "autre", "autres"))\u{A0}: `dealdeck config`.")
  }

  /// The origin of a value.
  package func origin(_ origin: SettingOrigin) -> String {
    switch origin {
    case .standard: say(en: "default", fr: "par défaut")
    case .file(let path, let line): "\(path):\(line)"
    case .environment(let variable):
      say(en: "environment, \(variable)", fr: "environnement, \(variable)")
    case .option(let name): "option \(name)"
    }
  }

  /// The placeholder of a setting without a value.
  package var notSet: String { say(en: "not set", fr: "non défini") }

  /// A configuration file left unchanged: not UTF-8, or not valid TOML.
  package func notWritten(_ path: String) -> String {
    say(
      en: "\(path) not changed: invalid TOML or not UTF-8; fix it first",
      fr: "\(path) non modifié\u{A0}: TOML non valide ou pas en UTF-8\u{A0}; corrigez-le d’abord")
  }

  /// The lack of a configuration directory.
  package var noConfigurationPlace: String {
    say(
      en: "No configuration directory: set $HOME or $XDG_CONFIG_HOME.",
      fr: "Aucun dossier de configuration\u{A0}: définissez $HOME ou $XDG_CONFIG_HOME.")
  }

  /// The path of the configuration file, existing or expected.
  package func configurationFile(_ path: String, exists: Bool) -> String {
    say(
      en: exists ? "Configuration: \(path)" : "No configuration file (expected at \(path))",
      fr: exists
        ? "Configuration\u{A0}: \(path)"
        : "Pas de fichier de configuration (attendu à \(path))")
  }

  private func expectation(_ part: ConfigurationIssue.Part) -> String {
    switch part {
    case .name: say(en: "a key name", fr: "un nom de clé")
    case .equals: say(en: "an equals sign", fr: "un signe égal")
    case .value:
      say(
        en: "a string in quotes, a whole number, true, false or a list",
        fr: "une chaîne entre guillemets, un entier, true, false ou une liste")
    case .closingQuote:
      say(en: "a closing quote on the same line", fr: "un guillemet fermant sur la même ligne")
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
