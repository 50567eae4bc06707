package import PipelineDomain

/// The ways to start where there is no board, in the order of the first page.
package enum StartChoice: Sendable, CaseIterable {
  case newBoard, importExport, demo
}

/// The first steps that are left at a board, with the number taken.
package struct FirstStepsLeft: Equatable, Sendable {
  /// The steps left, in order.
  package let steps: [FirstStep]
  /// The number of steps taken.
  package var taken: Int { FirstStep.allCases.count - steps.count }

  /// Creates the list of steps left; `nil` when there are none.
  package init?(_ steps: [FirstStep]) {
    guard !steps.isEmpty else { return nil }
    self.steps = steps
  }
}

extension Strings {
  /// The words of a command of the first day; `nil` for another.
  func ofFirstDay(_ command: Command) -> CommandText? {
    guard command == .hideFirstSteps else { return nil }
    return words(
      en: "Hide the first steps", fr: "Masquer les premiers pas", hint: ("hide", "masquer"))
  }

  /// The heading of the first page.
  package var startHeading: String { say(en: "Welcome to dealdeck", fr: "Bienvenue dans dealdeck") }

  /// The lack of a board at a path, above the ways to start.
  package func noBoardYet(at path: String) -> String {
    say(en: "No board yet at \(path). Start with:", fr: "Pas encore de tableau ici\u{A0}: \(path)")
  }

  /// A way to start, with what it takes.
  package func start(_ choice: StartChoice) -> (name: String, detail: String) {
    switch choice {
    case .newBoard:
      (
        say(en: "New board", fr: "Nouveau tableau"),
        say(en: "three questions", fr: "trois questions")
      )
    case .importExport:
      (
        say(en: "Import deals", fr: "Importer des affaires"),
        say(
          en: "a CSV export of a CRM or a spreadsheet", fr: "export CSV d’un CRM ou d’un tableur")
      )
    case .demo:
      (
        say(en: "Open the demo", fr: "Ouvrir la démo"),
        say(en: "120 sample deals, nothing is saved", fr: "120 affaires fictives, rien n’est gardé")
      )
    }
  }

  /// The length of a sale.
  package func cycle(_ profile: Profile) -> String {
    switch profile {
    case .short: say(en: "up to a month", fr: "moins d’un mois")
    case .standard: say(en: "1–3 months", fr: "1 à 3 mois")
    case .long: say(en: "6–18 months", fr: "6 à 18 mois")
    }
  }

  /// The name of a language, in that language.
  package func name(of language: Language) -> String {
    switch language {
    case .english: "English"
    case .french: "français"
    }
  }

  /// The name of a country with holidays.
  package func name(of region: Holiday.Region) -> String {
    switch region {
    case .france: "France"
    case .alsaceMoselle: say(en: "Alsace-Moselle", fr: "Alsace-Moselle")
    case .belgium: say(en: "Belgium", fr: "Belgique")
    case .switzerland: say(en: "Switzerland", fr: "Suisse")
    case .luxembourg: "Luxembourg"
    case .canada: "Canada"
    case .unitedKingdom: say(en: "United Kingdom", fr: "Royaume-Uni")
    case .ireland: say(en: "Ireland", fr: "Irlande")
    case .unitedStates: say(en: "United States", fr: "États-Unis")
    case .germany: say(en: "Germany", fr: "Allemagne")
    case .austria: say(en: "Austria", fr: "Autriche")
    case .spain: say(en: "Spain", fr: "Espagne")
    case .italy: say(en: "Italy", fr: "Italie")
    case .netherlands: say(en: "Netherlands", fr: "Pays-Bas")
    case .portugal: "Portugal"
    }
  }

  /// No public holidays.
  package var noHolidays: String { say(en: "none", fr: "aucun") }

  /// The name of a board whose product is not said.
  package var defaultBoardName: String { "Pipeline" }

  /// The lack of a file to import.
  package var noFileNamed: String { say(en: "Enter a file name.", fr: "Indiquez un fichier.") }

  /// A first step, as an order.
  package func firstStep(_ step: FirstStep) -> String {
    switch step {
    case .team: say(en: "add your team", fr: "ajouter l’équipe")
    case .quota: say(en: "set a quota", fr: "fixer un quota")
    case .deals: say(en: "add your deals", fr: "saisir vos affaires")
    case .nextStep: say(en: "plan the first next step", fr: "planifier la première relance")
    }
  }

  /// The key that begins a first step; empty where it has none.
  package func key(of step: FirstStep) -> String {
    switch step {
    case .team, .quota: keys(.settings) { $0 }
    case .deals: keys(.add) { $0 }
    case .nextStep: keys(.nextStep) { $0 }
    }
  }

  /// The head of the checklist: `First steps 2/4`.
  package func firstStepsHead(_ left: FirstStepsLeft) -> String {
    let counts = "\(left.taken)/\(FirstStep.allCases.count)"
    return say(en: "First steps \(counts)", fr: "Premiers pas \(counts)")
  }

  /// The way to hide the checklist.
  package var firstStepsHiding: String {
    keys(.hideFirstSteps) { say(en: "\($0) to hide", fr: "\($0) pour masquer") }
  }

  /// A question about a new board on a terminal, without its default.
  package func asked(_ label: Label) -> String {
    switch label {
    case .product: say(en: "What do you sell", fr: "Que vendez-vous")
    case .cycle: say(en: "How long does a sale take", fr: "Combien de temps dure une vente")
    case .currency: say(en: "Currency", fr: "Devise")
    case .language: say(en: "Language", fr: "Langue")
    case .holidays: say(en: "Public holidays", fr: "Jours fériés")
    case .user: say(en: "Your name", fr: "Votre nom")
    default: self.label(label)
    }
  }

  /// A question on a terminal, with its choices if it has some, and its default in brackets.
  package func prompt(_ label: Label, choices: [String], standard: String) -> String {
    let list = choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
    let offer = standard.isEmpty ? "" : " [\(standard)]"
    return asked(label) + list + say(en: "?", fr: "\u{A0}?") + offer + " "
  }

  /// The questions were left before their end.
  package var noBoardMade: String {
    say(en: "Cancelled: no board created.", fr: "Annulé\u{A0}: aucun tableau créé.")
  }

  /// The user's name, kept for all boards.
  package func userKept(_ name: String, in path: String) -> String {
    say(en: "Your name: \(name) (\(path)).", fr: "Votre nom\u{A0}: \(name) (\(path)).")
  }
}
