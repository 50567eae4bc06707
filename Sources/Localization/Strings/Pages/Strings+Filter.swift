package import PipelineDomain

extension Strings {
  /// The language in which words of filters are offered.
  package var filterLanguage: Filter.Language { say(en: .english, fr: .french) }

  /// The error of a filter: `no field “ownr”`.
  package func problem(_ problem: Filter.ParseError) -> String {
    switch problem.cause {
    case .conditionMissing: say(en: "missing condition", fr: "condition manquante")
    case .strayParenthesis: say(en: "unmatched “)”", fr: "«\u{A0})\u{A0}» sans parenthèse ouvrante")
    case .unclosedParenthesis: say(en: "unclosed “(”", fr: "parenthèse non fermée")
    case .unclosedQuote: say(en: "unclosed quote", fr: "guillemet non fermé")
    case .fieldMissing:
      say(en: "missing field before the comparison", fr: "champ manquant devant la comparaison")
    case .unknownField(let name):
      say(
        en: "no field “\(name)”"
          + (problem.cause.nearest.map { suggestion($0) } ?? "; quote it to search for it"),
        fr: "pas de champ \(quoted(name))"
          + (problem.cause.nearest.map { suggestion($0) }
            ?? "\u{A0}; entre guillemets pour le rechercher"))
    case .notComparable(let key, let comparison):
      say(
        en: "“\(key.rawValue)” doesn’t support \(comparison.rawValue)",
        fr: "\(quoted(key.spelling(in: .french))) n’accepte pas \(comparison.rawValue)")
    case .valueMissing(let key):
      say(
        en: "missing value of “\(key.rawValue)”",
        fr: "valeur manquante pour \(quoted(key.spelling(in: .french)))")
    case .unknownValue(let text, let key):
      say(
        en: "“\(text)” isn’t a value of “\(key.rawValue)”" + suggestion(problem.cause.nearest),
        fr: "\(quoted(text)) n’est pas une valeur de \(quoted(key.spelling(in: .french)))"
          + suggestion(problem.cause.nearest))
    case .unknownView(let name, _):
      say(
        en: "no saved filter “\(name)”" + suggestion(problem.cause.nearest),
        fr: "pas de filtre enregistré \(quoted(name))" + suggestion(problem.cause.nearest))
    case .brokenView(let name):
      say(
        en: "saved filter “\(name)” is invalid or uses itself",
        fr: "le filtre enregistré \(quoted(name)) n’est pas valide, ou s’utilise lui-même")
    case .tooDeep(let limit):
      say(en: "more than \(limit) nested conditions", fr: "plus de \(limit) conditions imbriquées")
    }
  }

  /// The input expected at an error: `a number, or none`; `nil` where the text should just go.
  package func expectation(_ fault: Filter.ParseError.Cause) -> String? {
    let texts = say(
      en: fault.expected(in: filterLanguage).compactMap { expectation -> String? in
        switch expectation {
        case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
        case .condition: "a word, a field such as owner:me, or a parenthesis"
        case .text: "text, in quotes if it has spaces"
        case .number: "a number"
        case .amount: "an amount: 10k, 1250.50"
        case .day: "a date: 2026-12-31, +7d, 2026-11, 2026-Q4, 2026"
        case .closingParenthesis: ")"
        case .closingQuote: "\""
        }
      },
      fr: fault.expected(in: filterLanguage).compactMap { expectation -> String? in
        switch expectation {
        case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
        case .condition: "un mot, un champ comme responsable:moi, ou une parenthèse"
        case .text: "du texte, entre guillemets droits s’il a des espaces"
        case .number: "un nombre"
        case .amount: "un montant\u{A0}: 10k, 1250,50"
        case .day: "une date\u{A0}: 2026-12-31, +7j, 2026-11, 2026-Q4, 2026"
        case .closingParenthesis: ")"
        case .closingQuote: "\""
        }
      })
    return say(
      en: texts.isEmpty ? nil : texts.joined(separator: ", or "),
      fr: texts.isEmpty ? nil : texts.joined(separator: ", ou "))
  }

  /// The meaning of a filter field: `the close date`.
  package func help(_ key: Filter.Key) -> String {
    switch key {
    case .field(.stage): say(en: "stage name or key", fr: "nom ou clé de l’étape")
    case .field(.contacts):
      say(
        en: "name, e-mail or phone of a contact", fr: "nom, e-mail ou téléphone d’un contact")
    case .field(let field): phrase(meaning(field))
    case .custom(let field): field.name
    case .sector: say(en: "sector of the organization", fr: "secteur de l’organisation")
    case .pipeline: say(en: "pipeline of its stage", fr: "pipeline de son étape")
    case .phase: say(en: "funnel phase", fr: "phase du tunnel")
    case .outcome:
      say(
        en: "open, won, lost or disqualified", fr: "ouverte, gagnée, perdue ou disqualifiée")
    case .currency: say(en: "currency of the amount", fr: "devise du montant")
    case .probability:
      say(
        en: "probability in percent, of the deal or its stage",
        fr: "probabilité en pour cent, de l’affaire ou de son étape")
    case .score:
      say(
        en: "lead score: fit + engagement", fr: "score du lead\u{A0}: adéquation + engagement")
    case .fit: say(en: "fit points", fr: "points d’adéquation")
    case .engagement: say(en: "engagement points", fr: "points d’engagement")
    case .idle: say(en: "days since the last activity", fr: "jours sans activité")
    case .instage: say(en: "days in the stage", fr: "jours dans l’étape")
    case .pushes:
      say(
        en: "times the close date was pushed", fr: "nombre de décalages de la clôture")
    case .risk:
      say(
        en: "points that circumstances take from the win rate, as measured on this board",
        fr:
          "points que les circonstances retirent au taux de transformation, mesurés sur ce tableau")
    case .created: say(en: "creation date", fr: "date de création")
    case .closed:
      say(
        en: "date won, lost or disqualified",
        fr: "date de gain, de perte ou de disqualification")
    case .next: say(en: "due date of the next step", fr: "date de la relance")
    }
  }

  /// The deals that a keyword selects: `won`.
  package func help(_ mark: Filter.Mark) -> String {
    switch mark {
    case .open: say(en: "open", fr: "ouvertes")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "disqualifiées")
    case .nurtured: say(en: "in nurturing, not back yet", fr: "en nurturing, pas encore de retour")
    case .fresh: say(en: "active, within all limits", fr: "actives, sous tous les seuils")
    case .cooling: say(en: "past the cooling limit", fr: "à surveiller")
    case .coveredByNextStep:
      say(
        en: "past the stale limit, covered by a next step",
        fr: "au-delà du seuil, couvertes par une relance")
    case .stale:
      say(
        en: "stale: no activity for longer than the limit",
        fr: "dormantes\u{A0}: sans activité au-delà du seuil")
    case .hot: say(en: "hot (lead score)", fr: "chaudes (score)")
    case .warm: say(en: "warm (lead score)", fr: "tièdes (score)")
    case .cold: say(en: "cold (lead score)", fr: "froides (score)")
    case .late:
      say(
        en: "open, next step overdue", fr: "ouvertes, relance en retard")
    case .pushed:
      say(
        en: "close date pushed \(figures.whole(Pushes.limit)) times or more",
        fr: "clôture repoussée \(figures.whole(Pushes.limit)) fois ou plus")
    }
  }

  /// The filter of the board.
  package func filtering(_ text: String) -> String {
    say(en: "filter " + text, fr: "filtre " + text)
  }

  /// The order of the cards, where it is not the usual one: `by amount`.
  package func sorting(_ order: CardOrder) -> String {
    switch order {
    case .urgency: say(en: "by next step", fr: "par relance")
    case .amount: say(en: "by amount", fr: "par montant")
    case .idle: say(en: "by last activity", fr: "par dernière activité")
    case .expectedClose: say(en: "by close date", fr: "par date de clôture")
    case .score: say(en: "by score", fr: "par score")
    case .title: say(en: "by title", fr: "par titre")
    case .field(let field): say(en: "by \(field.name)", fr: "par \(field.name)")
    }
  }

  /// An order of the cards in a menu: `amount, largest first`.
  package func name(of order: CardOrder) -> String {
    switch order {
    case .urgency: say(en: "next step, most urgent first", fr: "relance, la plus urgente d’abord")
    case .amount: say(en: "amount, largest first", fr: "montant, le plus élevé d’abord")
    case .idle:
      say(en: "last activity, oldest first", fr: "dernière activité, la plus ancienne d’abord")
    case .expectedClose: say(en: "close date, nearest first", fr: "clôture, la plus proche d’abord")
    case .score: say(en: "score, highest first", fr: "score, le plus élevé d’abord")
    case .title: say(en: "title", fr: "titre")
    case .field(let field): field.name
    }
  }

  /// The deals of a KPI that match the filter are shown.
  package func onlyShown(_ count: Int, under total: Int, of name: String) -> String {
    say(
      en:
        "Showing \(figures.whole(count)) of \(self.count(total, "deal", "deals")) of “\(name)” that match the filter"
        + keys(.clear) { "; \($0) clears" } + ".",
      fr:
        "\(self.count(count, "affaire", "affaires")) sur \(figures.whole(total)) de \(quoted(name))"
        + " \(form(count, "correspond", "correspondent")) au filtre"
        + keys(.clear) { "\u{A0}; \($0) efface" } + ".")
  }

  /// The deals that match the filter are shown.
  package func filtered(_ count: Int) -> String {
    say(
      en: count == 0
        ? "No deal matches the filter\(showingAll)\(keys(.filter) { ", \($0) edits it" })."
        : "\(self.count(count, "deal matches", "deals match")) the filter\(showingAll).",
      fr: count == 0
        ? "Aucune affaire ne correspond au filtre\(showingAll)\(keys(.filter) { ", \($0) le modifie" })."
        : "Filtre\u{A0}: \(self.count(count, "affaire", "affaires"))\(showingAll).")
  }

  var showingAll: String {
    say(en: keys(.clear) { "; \($0) shows all" }, fr: keys(.clear) { "\u{A0}; \($0) affiche tout" })
  }

  /// The filter of the configuration is invalid on this board.
  package func filterRefused(_ text: String, because why: String) -> String {
    say(
      en: "Ignored the filter “\(text)” of your configuration: \(why).",
      fr: "Filtre \(quoted(text)) de votre configuration ignoré\u{A0}: \(why).")
  }

  /// The changed deal is hidden by the filter.
  package var hiddenByFilter: String {
    say(en: "Hidden by the filter.", fr: "Masqué par le filtre.")
  }

  /// The cards have another order.
  package func sorted(by order: CardOrder) -> String {
    say(
      en: "Sorted \(sorting(order)).", fr: "Cartes triées \(sorting(order)).")
  }

  /// A filter was saved, for the team or for the user.
  package func viewSaved(_ name: String, isShared: Bool) -> String {
    say(
      en: isShared ? "Saved “\(name)” for the team." : "Saved “\(name)” in your configuration.",
      fr: "Filtre \(quoted(name)) enregistré "
        + (isShared ? "pour toute l’équipe." : "dans votre configuration."))
  }

  /// A saved filter was deleted; `filter` is its text.
  package func viewDeleted(_ name: String, _ filter: String, isShared: Bool) -> String {
    let place = say(
      en: isShared ? "the board" : "your configuration",
      fr: isShared ? "du tableau" : "de votre configuration")
    return say(
      en: "Deleted “\(name)” from \(place): \(filter)",
      fr: "Filtre \(quoted(name)) supprimé \(place)\u{A0}: \(filter)")
  }

  /// The saved filter of that name was kept.
  package func viewLeft(_ name: String) -> String {
    say(en: "Cancelled: “\(name)” unchanged.", fr: "Annulé\u{A0}: filtre \(quoted(name)) inchangé.")
  }

  /// A saved filter of that name exists; `filter` is its text.
  package func viewExists(_ name: String, _ filter: String) -> String {
    say(
      en: "“\(name)” already exists: \(filter)",
      fr: "Le filtre \(quoted(name)) existe déjà\u{A0}: \(filter)")
  }

  /// The team has a filter of that name, which would hide one's own.
  package func viewIsShared(_ name: String) -> String {
    say(
      en: "The team has a filter “\(name)”; choose another name.",
      fr: "L’équipe a un filtre \(quoted(name))\u{A0}; choisissez un autre nom.")
  }

  /// The place of a saved filter: the team or the user.
  package func viewPlace(isShared: Bool) -> String {
    say(en: isShared ? "the team" : "me", fr: isShared ? "toute l’équipe" : "moi")
  }

  /// The answers to whether a saved filter is to be replaced.
  package func replacing(_ isReplaced: Bool) -> String {
    say(en: isReplaced ? "yes" : "no", fr: isReplaced ? "oui" : "non")
  }
}
