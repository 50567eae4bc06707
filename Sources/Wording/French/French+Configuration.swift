import Diagnostics

extension French {
  func fault(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .unreadable(let why): "illisible\u{A0}: \(why)"
    case .expected(let part): "il faut ici \(expectation(part))"
    case .tooDeep(let limit): "plus de \(limit) niveaux de crochets"
    case .repeated(let name): "\(quoted(name)) apparaît deux fois\u{A0}; gardez-en un"
    case .unknownName(let name, let nearest):
      "\(quoted(name)) est inconnu ici" + suggestion(nearest)
    case .unknownValue(let text, let setting, let accepted, let nearest):
      "\(setting) ne peut valoir \(quoted(text))" + suggestion(nearest)
        + "\u{A0}; valeurs possibles\u{A0}: "
        + accepted.joined(separator: ", ")
    case .notAText(let setting): "\(setting) prend une seule valeur, pas une liste"
    case .notAFilter(let name): "\(name) est un filtre, ou une liste d’un filtre et d’un tri"
    case .notAList: "les touches sont une liste de textes, comme [\"n\", \"^N\"]"
    case .noKey(let text):
      "\(quoted(text)) n’est pas une touche\u{A0}; écrivez n, N, ^R, F5, shift-left, enter ou space"
    case .noColour(let text, let nearest):
      "\(quoted(text)) n’est pas une couleur" + suggestion(nearest)
        + "\u{A0}; écrivez 0 à 255, un nom ou #rrvvbb"
    case .keyTaken(let key, let holder): "\(key) est une touche de \(holder) au même endroit"
    case .keyTypes(let key, let command):
      "\(key) écrit un caractère partout où \(command) existe\u{A0}; prenez une touche qui n’écrit rien"
    case .digitsOnly(let command): "les touches de \(command) sont les chiffres, et le restent"
    case .indispensable(let command):
      "\(command) a besoin d’une touche partout où elle existe, qui n’écrive rien\u{A0}; elle garde les"
        + " siennes"
    }
  }

  func problems(_ first: String, others: Int) -> String {
    others == 0
      ? "\(first)." : "\(first)\u{A0}; \(count(others, "autre", "autres"))\u{A0}: dealdeck config."
  }

  func origin(_ origin: SettingOrigin) -> String {
    switch origin {
    case .standard: "par défaut"
    case .file(let path, let line): "\(path):\(line)"
    case .environment(let variable): "environnement, \(variable)"
    case .option(let name): "option \(name)"
    }
  }

  var notSet: String { "non défini" }

  func notWritten(_ path: String) -> String {
    "\(path) n’est pas modifié\u{A0}: ce n’est pas du TOML en UTF-8\u{A0}; corrigez-le d’abord"
  }

  var noConfigurationPlace: String {
    "Votre configuration n’a pas d’emplacement\u{A0}: définissez $HOME ou $XDG_CONFIG_HOME."
  }

  func configurationFile(_ path: String, exists: Bool) -> String {
    exists
      ? "Configuration\u{A0}: \(path)" : "Pas de fichier de configuration\u{A0}; ce serait \(path)"
  }

  private func expectation(_ part: ConfigurationFault.Part) -> String {
    switch part {
    case .name: "le nom d’une clé"
    case .equals: "un signe égal"
    case .value: "un texte entre guillemets, un entier, true, false ou une liste"
    case .closingQuote: "un guillemet fermant sur la même ligne"
    case .escape: "un échappement comme \\\" \\\\ \\t \\u00e9"
    case .bracket: "un crochet fermant"
    case .commaOrBracket: "une virgule ou un crochet fermant"
    case .lineEnd: "la fin de la ligne"
    }
  }
}
