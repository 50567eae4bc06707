package import PipelineDomain

extension Strings {
  /// The language in which words of filters are offered.
  package var filterLanguage: Filter.Language { say(en: .english, fr: .french) }

  /// What is wrong with a text that is no filter: `there is no field “ownr”`.
  package func problem(_ problem: Filter.Problem) -> String {
    switch problem.fault {
    case .conditionMissing: say(en: "a condition is missing", fr: "il manque une condition")
    case .strayParenthesis:
      say(en: "nothing was opened that this closes", fr: "rien n’a été ouvert que ceci ferme")
    case .unclosedParenthesis:
      say(en: "this parenthesis is never closed", fr: "cette parenthèse n’est jamais fermée")
    case .unclosedQuote:
      say(en: "this quote is never closed", fr: "ce guillemet n’est jamais fermé")
    case .fieldMissing:
      say(en: "no field before the comparison", fr: "aucun champ devant la comparaison")
    case .unknownField(let name):
      say(
        en: "there is no field “\(name)”"
          + (problem.fault.nearest.map { suggestion($0) } ?? "; quotes make it a text"),
        fr: "il n’y a pas de champ \(quoted(name))"
          + (problem.fault.nearest.map { suggestion($0) }
            ?? "\u{A0}; entre guillemets droits, c’est un texte"))
    case .notComparable(let key, let comparison):
      say(
        en: "“\(key.rawValue)” cannot be compared with \(comparison.rawValue)",
        fr: "\(quoted(key.spelling(in: .french))) ne se compare pas avec \(comparison.rawValue)")
    case .valueMissing(let key):
      say(
        en: "“\(key.rawValue)” lacks a value",
        fr: "il manque une valeur à \(quoted(key.spelling(in: .french)))")
    case .unknownValue(let text, let key):
      say(
        en: "“\(text)” is no value of “\(key.rawValue)”" + suggestion(problem.fault.nearest),
        fr: "\(quoted(text)) n’est pas une valeur de \(quoted(key.spelling(in: .french)))"
          + suggestion(problem.fault.nearest))
    case .unknownView(let name, _):
      say(
        en: "there is no view “\(name)”" + suggestion(problem.fault.nearest),
        fr: "il n’y a pas de vue \(quoted(name))" + suggestion(problem.fault.nearest))
    case .brokenView(let name):
      say(
        en: "the view “\(name)” is no filter, or uses itself",
        fr: "la vue \(quoted(name)) n’est pas un filtre, ou se contient")
    case .tooDeep(let limit):
      say(
        en: "more than \(limit) conditions inside one another",
        fr: "plus de \(limit) conditions les unes dans les autres")
    }
  }

  /// What may stand where a problem is: `a number, or none`; nothing when it should just go.
  package func expectation(_ fault: Filter.Fault) -> String? {
    let texts = say(
      en: fault.expected(in: filterLanguage).compactMap { expectation -> String? in
        switch expectation {
        case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
        case .condition: "a word, a field such as owner:me, or a parenthesis"
        case .text: "a text, in quotes when it has blanks"
        case .number: "a number"
        case .amount: "an amount such as 10k or 1250.50"
        case .day: "a day such as 2026-12-31 or +7d, 2026-11, 2026-Q4, 2026"
        case .closingParenthesis: ")"
        case .closingQuote: "\""
        }
      },
      fr: fault.expected(in: filterLanguage).compactMap { expectation -> String? in
        switch expectation {
        case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
        case .condition: "un mot, un champ comme responsable:moi, ou une parenthèse"
        case .text: "un texte, entre guillemets droits s’il a des espaces"
        case .number: "un nombre"
        case .amount: "un montant comme 10k ou 1250,50"
        case .day: "un jour comme 2026-12-31 ou +7j, 2026-11, 2026-Q4, 2026"
        case .closingParenthesis: ")"
        case .closingQuote: "\""
        }
      })
    return say(
      en: texts.isEmpty ? nil : texts.joined(separator: ", or "),
      fr: texts.isEmpty ? nil : texts.joined(separator: ", ou "))
  }

  /// What a field is, for help: `expected close`.
  package func help(_ key: Filter.Key) -> String {
    switch key {
    case .field(.stage): say(en: "name or key of the stage", fr: "nom ou clé de l’étape")
    case .field(let field): phrase(meaning(field))
    case .sector: say(en: "line of business of the organization", fr: "le secteur du client")
    case .phase: say(en: "part of the funnel", fr: "la partie de l’entonnoir")
    case .outcome:
      say(en: "how it ended, or that it is open", fr: "son issue, ou qu’elle est ouverte")
    case .currency: say(en: "currency of the amount", fr: "la devise du montant")
    case .probability:
      say(
        en: "chance in percent, its own or the stage’s",
        fr: "la probabilité en pour cent, la sienne ou celle de l’étape")
    case .score:
      say(
        en: "points, fit and engagement together",
        fr: "les points, adéquation et engagement ensemble")
    case .fit: say(en: "points for who they are", fr: "les points d’adéquation")
    case .engagement: say(en: "points for what they do", fr: "les points d’engagement")
    case .idle: say(en: "days since the last activity", fr: "les jours sans activité")
    case .instage: say(en: "days since it entered its stage", fr: "les jours dans l’étape")
    case .pushes:
      say(
        en: "how often the expected close was put off",
        fr: "combien de fois la clôture prévue a été repoussée")
    case .created: say(en: "day it was created", fr: "le jour de sa création")
    case .closed:
      say(
        en: "day it was won, lost or disqualified",
        fr: "le jour où elle a été gagnée, perdue ou disqualifiée")
    case .next: say(en: "day the next step is due", fr: "l’échéance de la prochaine action")
    }
  }

  /// Which deals a word means, for help: `won`.
  package func help(_ mark: Filter.Mark) -> String {
    switch mark {
    case .open: say(en: "open", fr: "ouvertes")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "disqualifiées")
    case .nurtured: say(en: "nurtured, and not back yet", fr: "en nurturing, pas encore de retour")
    case .fresh: say(en: "below every threshold of quiet", fr: "sous tous les seuils d’inactivité")
    case .cooling: say(en: "over the warm threshold", fr: "au-delà du seuil de tiédeur")
    case .pardoned:
      say(
        en: "over the rot threshold, with a next step that is not late",
        fr: "au-delà du seuil de sommeil, avec une prochaine action à l’heure")
    case .stale: say(en: "over the rot threshold", fr: "au-delà du seuil de sommeil")
    case .hot: say(en: "hot by the score", fr: "chaudes d’après le score")
    case .warm: say(en: "warm by the score", fr: "tièdes d’après le score")
    case .cold: say(en: "cold by the score", fr: "froides d’après le score")
    case .late:
      say(
        en: "open, with a next step that is late",
        fr: "ouvertes, avec une prochaine action en retard")
    case .pushed:
      say(
        en: "expected close put off \(figures.whole(Pushes.limit)) times or more",
        fr: "clôture prévue repoussée \(figures.whole(Pushes.limit)) fois ou plus")
    }
  }

  /// The filter the board is under.
  package func filtering(_ text: String) -> String {
    say(en: "filter " + text, fr: "filtre " + text)
  }

  /// The order of the cards, where it is not the usual one: `by amount`.
  package func sorting(_ order: CardOrder) -> String {
    switch order {
    case .urgency: say(en: "by next step", fr: "par prochaine action")
    case .amount: say(en: "by amount", fr: "par montant")
    case .idle: say(en: "by idle days", fr: "par inactivité")
    case .expectedClose: say(en: "by expected close", fr: "par clôture prévue")
    case .score: say(en: "by score", fr: "par score")
    case .title: say(en: "by title", fr: "par titre")
    }
  }

  /// An order of the cards as a menu has it: `amount, the largest first`.
  package func name(of order: CardOrder) -> String {
    switch order {
    case .urgency:
      say(en: "next step, the most urgent first", fr: "action, la plus pressante d’abord")
    case .amount: say(en: "amount, the largest first", fr: "montant, le plus élevé d’abord")
    case .idle: say(en: "idle days, the longest first", fr: "inactivité, la plus longue d’abord")
    case .expectedClose:
      say(en: "expected close, the nearest first", fr: "clôture, la plus proche d’abord")
    case .score: say(en: "score, the highest first", fr: "score, le plus élevé d’abord")
    case .title: say(en: "title", fr: "titre")
    }
  }

  /// So many of the deals that make a figure meet the filter, and are shown.
  package func onlyShown(_ count: Int, under total: Int, of name: String) -> String {
    say(
      en:
        "\(figures.whole(count)) of the \(self.count(total, "deal", "deals")) of “\(name)” meet the filter too"
        + keys(.clear) { "; \($0) leaves the figure" } + ".",
      fr:
        "\(figures.whole(count)) sur \(self.count(total, "affaire", "affaires")) de \(quoted(name))"
        + " \(form(count, "passe", "passent")) aussi le filtre"
        + keys(.clear) { "\u{A0}; \($0) quitte le chiffre" } + ".")
  }

  /// So many deals meet the filter, and are shown.
  package func filtered(_ count: Int) -> String {
    say(
      en: count == 0
        ? "No deal meets the filter\(showingAll)\(keys(.filter) { ", \($0) changes it" })."
        : "Only the \(self.count(count, "deal", "deals")) under the filter\(showingAll).",
      fr: count == 0
        ? "Aucune affaire ne passe le filtre\(showingAll)\(keys(.filter) { ", \($0) le modifie" })."
        : "Filtre\u{A0}: \(self.count(count, "affaire", "affaires"))\(showingAll).")
  }

  var showingAll: String {
    say(en: keys(.clear) { "; \($0) shows all" }, fr: keys(.clear) { "\u{A0}; \($0) montre tout" })
  }

  /// The filter of the user's configuration is none on this board.
  package func filterRefused(_ text: String, because why: String) -> String {
    say(
      en: "The filter “\(text)” of your configuration is left out: \(why).",
      fr: "Le filtre \(quoted(text)) de votre configuration est laissé de côté\u{A0}: \(why).")
  }

  /// What was changed is not to be seen under the filter.
  package var hiddenByFilter: String {
    say(en: "Hidden by the filter.", fr: "Masqué par le filtre.")
  }

  /// The cards stand in another order.
  package func sorted(by order: CardOrder) -> String {
    say(
      en: "The cards are sorted \(sorting(order)).",
      fr: "Les cartes sont triées \(sorting(order)).")
  }

  /// A filter is kept under a name, for everybody or for the user alone.
  package func viewSaved(_ name: String, isShared: Bool) -> String {
    say(
      en: isShared ? "Saved “\(name)” for everybody." : "Saved “\(name)” in your configuration.",
      fr: "Filtre \(quoted(name)) enregistré "
        + (isShared ? "pour toute l’équipe." : "dans votre configuration."))
  }

  /// A saved filter is kept no longer; `filter` is what it was.
  package func viewDeleted(_ name: String, _ filter: String, isShared: Bool) -> String {
    let place = say(
      en: isShared ? "the board" : "your configuration",
      fr: isShared ? "du tableau" : "de votre configuration")
    return say(
      en: "Took “\(name)” out of \(place); it was \(filter)",
      fr: "Filtre \(quoted(name)) retiré \(place)\u{A0}; c’était \(filter)")
  }

  /// The filter that has the name already stays as it was.
  package func viewLeft(_ name: String) -> String {
    say(
      en: "“\(name)” is as it was; nothing was saved.",
      fr: "Le filtre \(quoted(name)) reste tel quel\u{A0}; rien n’a été enregistré.")
  }

  /// A filter of that name is there already; `filter` is what it is.
  package func viewExists(_ name: String, _ filter: String) -> String {
    say(
      en: "“\(name)” is there already: \(filter)",
      fr: "Le filtre \(quoted(name)) existe déjà\u{A0}: \(filter)")
  }

  /// The board has a filter of that name, which would hide one's own.
  package func viewIsShared(_ name: String) -> String {
    say(
      en: "The board has a filter “\(name)”; choose another name for your own.",
      fr: "Le tableau a un filtre \(quoted(name))\u{A0}; choisissez un autre nom pour le vôtre.")
  }

  /// Whose a saved filter is: everybody's on the board, or the user's own.
  package func viewPlace(isShared: Bool) -> String {
    say(en: isShared ? "everybody" : "me", fr: isShared ? "toute l’équipe" : "moi")
  }

  /// The answers to whether what is there is to be replaced.
  package func replacing(_ isReplaced: Bool) -> String {
    say(en: isReplaced ? "yes" : "no", fr: isReplaced ? "oui" : "non")
  }
}
