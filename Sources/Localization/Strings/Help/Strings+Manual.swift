/// A row of the manual: a term, and what it means.
package struct ManualRow: Equatable, Sendable {
  /// The term as it is typed.
  package let term: String
  /// The meaning.
  package let meaning: String

  init(_ term: String, _ meaning: String) { (self.term, self.meaning) = (term, meaning) }
}

/// A heading of a page of the manual.
package enum ManualHeading: CaseIterable, Sendable {
  case name, synopsis, description, commands, options, environment, files, exitStatus, seeAlso
  case conditions, values, fields, words, grammar
  case settings, views, programs, colors, keys, example
  case members
  case kpis
}

extension Strings {
  /// The text of a heading.
  package func manualHeading(_ heading: ManualHeading) -> String {
    switch heading {
    case .name: say(en: "Name", fr: "Nom")
    case .synopsis: say(en: "Synopsis", fr: "Synopsis")
    case .description: say(en: "Description", fr: "Description")
    case .commands: say(en: "Commands", fr: "Commandes")
    case .options: say(en: "General options", fr: "Options générales")
    case .environment: say(en: "Environment", fr: "Environnement")
    case .files: say(en: "Files", fr: "Fichiers")
    case .exitStatus: say(en: "Exit status", fr: "Code de sortie")
    case .seeAlso: say(en: "See also", fr: "Voir aussi")
    case .conditions: say(en: "Conditions", fr: "Conditions")
    case .values: say(en: "Values", fr: "Valeurs")
    case .fields: say(en: "Fields", fr: "Champs")
    case .words: say(en: "Words", fr: "Mots")
    case .grammar: say(en: "Grammar", fr: "Grammaire")
    case .settings: say(en: "Settings", fr: "Réglages")
    case .views: say(en: "Saved filters", fr: "Filtres enregistrés")
    case .programs:
      say(
        en: "Hooks and own commands", fr: "Hooks et commandes personnelles")
    case .colors: say(en: "Colours", fr: "Couleurs")
    case .keys: say(en: "Keys", fr: "Touches")
    case .example: say(en: "Example", fr: "Exemple")
    case .members: say(en: "The file", fr: "Le fichier")
    case .kpis: say(en: "KPIs", fr: "Indicateurs")
    }
  }

  /// The one-line description of a group’s page.
  package func summary(of group: ShellCommand.Group) -> String {
    switch group {
    case .board: say(en: "open a board", fr: "ouvrir un tableau")
    case .deals:
      say(
        en: "add, change, close and find deals",
        fr: "ajouter, modifier, clôturer, trouver des affaires")
    case .records:
      say(
        en: "contacts, organizations, costs and other records",
        fr: "contacts, organisations et coûts")
    case .figures:
      say(
        en: "KPIs, funnel, forecast and reports", fr: "indicateurs, tunnel, prévision et rapports")
    case .lists:
      say(
        en: "deals that need attention, reviews, agenda", fr: "affaires à traiter, revues, agenda")
    case .files:
      say(
        en: "create, validate, import and export boards",
        fr: "créer, valider, importer et exporter des tableaux")
    case .setup:
      say(
        en: "pipelines, stages, team, targets and settings",
        fr: "pipelines, équipe, objectifs et réglages")
    }
  }

  /// The one-line description of a page on a format.
  package func summary(of reference: ManualReference) -> String {
    switch reference {
    case .file: say(en: "format of a board file", fr: "format du fichier d’un tableau")
    case .configuration: say(en: "configuration of dealdeck", fr: "configuration de dealdeck")
    case .filter: say(en: "filters of deals", fr: "filtres d’affaires")
    case .kpis: say(en: "KPIs, with their formulas", fr: "indicateurs, avec leurs formules")
    }
  }

  /// The variables of the environment, each with its meaning.
  package var environmentVariables: [ManualRow] {
    [
      ManualRow(
        "DEALDECK_FILE",
        say(
          en: "Board file; default: ./pipeline.json.",
          fr: "Fichier du tableau\u{A0}; par défaut\u{A0}: ./pipeline.json.")),
      ManualRow(
        "DEALDECK_USER",
        say(
          en: "Your name, in place of that of the configuration.",
          fr: "Votre nom, à la place de celui de la configuration.")),
      ManualRow(
        "DEALDECK_NOW",
        say(
          en: "Moment taken for now, such as 2026-11-20T09:00:00Z, for reproducible reports.",
          fr:
            "Moment tenu pour maintenant, comme 2026-11-20T09:00:00Z, pour des rapports reproductibles."
        )),
      ManualRow(
        "DEALDECK_LOCK_TIMEOUT",
        say(
          en: "Seconds to wait for other programs that save the same file.",
          fr: "Attente en secondes des autres programmes qui enregistrent le même fichier.")),
      ManualRow(
        "VISUAL, EDITOR",
        say(en: "Text editor; default: vi.", fr: "Éditeur de texte\u{A0}; par défaut\u{A0}: vi.")),
      ManualRow(
        "PAGER",
        say(
          en: "Program that shows long help; default: less.",
          fr: "Programme qui affiche l’aide longue\u{A0}; par défaut\u{A0}: less.")),
      ManualRow(
        "NO_COLOR", say(en: "Any value: no colours.", fr: "Toute valeur\u{A0}: sans couleurs.")),
      ManualRow(
        "LC_ALL, LC_MESSAGES, LANG",
        say(
          en: "Language, where no option, configuration or board says it.",
          fr: "Langue, quand ni option, ni configuration, ni tableau ne la donne.")),
    ]
  }

  /// The files of the program, each with its content.
  package var programFiles: [ManualRow] {
    [
      ManualRow("./pipeline.json", say(en: "The board.", fr: "Le tableau.")),
      ManualRow(
        "$XDG_DATA_HOME/dealdeck/pipeline.json",
        say(
          en: "The board, where the folder has none.",
          fr: "Le tableau, quand le dossier n’en a pas.")),
      ManualRow(
        "$XDG_CONFIG_HOME/dealdeck/config.toml",
        say(
          en: "Your configuration; by default in ~/.config.",
          fr: "Votre configuration\u{A0}; par défaut dans ~/.config.")),
      ManualRow(
        "$XDG_STATE_HOME/dealdeck/drafts",
        say(
          en: "Drafts of unfinished forms; by default in ~/.local/state.",
          fr: "Brouillons de formulaires\u{A0}; par défaut dans ~/.local/state.")),
    ]
  }

  /// The pointer from the overview to the pages of the manual.
  package func topics(_ names: [String]) -> String {
    say(
      en: "`dealdeck help <topic>`: \(names.joined(separator: ", ")).",
      fr: "`dealdeck help <sujet>`\u{A0}: \(names.joined(separator: ", ")).")
  }

  /// The help of an argument of the manual: the folder, or the board whose KPIs are examples.
  func manual(_ argument: ShellArgument.OfFile) -> String {
    guard case .exampleBoard = argument else {
      return say(
        en: "Folder for man1, man5, man7 and fr, such as /usr/share/man.",
        fr: "Dossier où écrire man1, man5, man7 et fr, comme /usr/share/man.")
    }
    return say(
      en: "Write pages of the documents, with the KPIs of this board.",
      fr: "Écrire des pages de la documentation, avec les indicateurs de ce tableau.")
  }

  /// The mark of a member that every object has.
  package var required: String { say(en: "required", fr: "obligatoire") }
}

/// A page of the manual on a format, by the word that `help` takes.
package enum ManualReference: String, CaseIterable, Sendable {
  case filter, kpis, file, configuration

  /// The end of the name of its page; `help config` is the help of a command.
  package var page: String { self == .configuration ? "config" : rawValue }
  /// The section of the manual: file formats, or conventions.
  package var section: Int {
    switch self {
    case .filter, .kpis: 7
    case .file, .configuration: 5
    }
  }
}
