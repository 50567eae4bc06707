import PipelineDomain

extension French {
  func problem(_ problem: Filter.Problem) -> String {
    switch problem.fault {
    case .conditionMissing: "il manque une condition"
    case .strayParenthesis: "rien n’a été ouvert que ceci ferme"
    case .unclosedParenthesis: "cette parenthèse n’est jamais fermée"
    case .unclosedQuote: "ce guillemet n’est jamais fermé"
    case .fieldMissing: "aucun champ devant la comparaison"
    case .unknownField(let name):
      "il n’y a pas de champ \(quoted(name))"
        + (problem.fault.nearest.map { suggestion($0) }
          ?? "\u{A0}; entre guillemets droits, c’est un texte")
    case .notComparable(let key, let comparison):
      "\(quoted(key.rawValue)) ne se compare pas avec \(comparison.rawValue)"
    case .valueMissing(let key): "il manque une valeur à \(quoted(key.rawValue))"
    case .unknownValue(let text, let key):
      "\(quoted(text)) n’est pas une valeur de \(quoted(key.rawValue))"
        + suggestion(problem.fault.nearest)
    case .unknownView(let name, _):
      "il n’y a pas de vue \(quoted(name))" + suggestion(problem.fault.nearest)
    case .brokenView(let name): "la vue \(quoted(name)) n’est pas un filtre, ou se contient"
    case .tooDeep(let limit): "plus de \(limit) conditions les unes dans les autres"
    }
  }

  func expectation(_ fault: Filter.Fault) -> String? {
    let texts = fault.expected.compactMap { expectation -> String? in
      switch expectation {
      case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
      case .condition: "un mot, un champ comme owner:me, ou une parenthèse"
      case .text: "un texte, entre guillemets droits s’il a des espaces"
      case .number: "un nombre"
      case .amount: "un montant comme 10k ou 1250,50"
      case .day: "un jour comme 2026-12-31 ou +7j, 2026-11, 2026-Q4, 2026"
      case .closingParenthesis: ")"
      case .closingQuote: "\""
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ou ")
  }

  func help(_ key: Filter.Key) -> String {
    switch key {
    case .field(.stage): "nom ou clé de l’étape"
    case .field(let field): phrase(meaning(field))
    case .sector: "le secteur du client"
    case .phase: "la partie de l’entonnoir"
    case .outcome: "son issue, ou qu’elle est ouverte"
    case .currency: "la devise du montant"
    case .probability: "la probabilité en pour cent, la sienne ou celle de l’étape"
    case .score: "les points, adéquation et engagement ensemble"
    case .fit: "les points d’adéquation"
    case .engagement: "les points d’engagement"
    case .idle: "les jours sans activité"
    case .instage: "les jours dans l’étape"
    case .pushes: "combien de fois la clôture prévue a été repoussée"
    case .created: "le jour de sa création"
    case .closed: "le jour où elle a été gagnée, perdue ou disqualifiée"
    case .next: "l’échéance de la prochaine action"
    }
  }

  func help(_ mark: Filter.Mark) -> String {
    switch mark {
    case .open: "ouvertes"
    case .won: "gagnées"
    case .lost: "perdues"
    case .disqualified: "disqualifiées"
    case .nurtured: "en nurturing, pas encore de retour"
    case .fresh: "sous tous les seuils d’inactivité"
    case .cooling: "au-delà du seuil de tiédeur"
    case .pardoned: "au-delà du seuil de sommeil, avec une prochaine action à l’heure"
    case .stale: "au-delà du seuil de sommeil"
    case .hot: "chaudes d’après le score"
    case .warm: "tièdes d’après le score"
    case .cold: "froides d’après le score"
    case .late: "ouvertes, avec une prochaine action en retard"
    case .pushed: "clôture prévue repoussée \(figures.whole(Pushes.limit)) fois ou plus"
    }
  }
}

extension French {
  func filtering(_ text: String) -> String { "filtre " + text }

  func sorting(_ order: CardOrder) -> String {
    switch order {
    case .urgency: "par prochaine action"
    case .amount: "par montant"
    case .idle: "par inactivité"
    case .expectedClose: "par clôture prévue"
    case .score: "par score"
    case .title: "par titre"
    }
  }

  func name(of order: CardOrder) -> String {
    switch order {
    case .urgency: "action, la plus pressante d’abord"
    case .amount: "montant, le plus élevé d’abord"
    case .idle: "inactivité, la plus longue d’abord"
    case .expectedClose: "clôture, la plus proche d’abord"
    case .score: "score, le plus élevé d’abord"
    case .title: "titre"
    }
  }

  func onlyShown(_ count: Int, under total: Int, of name: String) -> String {
    "\(figures.whole(count)) sur \(self.count(total, "affaire", "affaires")) de \(quoted(name))"
      + " \(form(count, "passe", "passent")) aussi le filtre"
      + keys(.clear) { "\u{A0}; \($0) quitte le chiffre" } + "."
  }

  func filtered(_ count: Int) -> String {
    count == 0
      ? "Aucune affaire ne passe le filtre\(showingAll)\(keys(.filter) { ", \($0) le modifie" })."
      : "Filtre\u{A0}: \(self.count(count, "affaire", "affaires"))\(showingAll)."
  }

  var showingAll: String { keys(.clear) { "\u{A0}; \($0) montre tout" } }

  func filterRefused(_ text: String, because why: String) -> String {
    "Le filtre \(quoted(text)) de votre configuration est laissé de côté\u{A0}: \(why)."
  }

  var hiddenByFilter: String { "Masqué par le filtre." }

  func sorted(by order: CardOrder) -> String { "Les cartes sont triées \(sorting(order))." }

  func viewSaved(_ name: String, isShared: Bool) -> String {
    "Filtre \(quoted(name)) enregistré "
      + (isShared ? "pour toute l’équipe." : "dans votre configuration.")
  }

  func viewDeleted(_ name: String, _ filter: String, isShared: Bool) -> String {
    let place = isShared ? "du tableau" : "de votre configuration"
    return "Filtre \(quoted(name)) retiré \(place)\u{A0}; c’était \(filter)"
  }

  func viewLeft(_ name: String) -> String {
    "Le filtre \(quoted(name)) reste tel quel\u{A0}; rien n’a été enregistré."
  }

  func viewExists(_ name: String, _ filter: String) -> String {
    "Le filtre \(quoted(name)) existe déjà\u{A0}: \(filter)"
  }

  func viewIsShared(_ name: String) -> String {
    "Le tableau a un filtre \(quoted(name))\u{A0}; choisissez un autre nom pour le vôtre."
  }

  func viewPlace(isShared: Bool) -> String { isShared ? "toute l’équipe" : "moi" }

  func replacing(_ isReplaced: Bool) -> String { isReplaced ? "oui" : "non" }
}
