import PipelineDomain

extension French {
  func kind(_ kind: Movement.Kind) -> String {
    switch kind {
    case .slipped: "clôture repoussée"
    case .movedBack: "recul d’étape"
    case .amountDown: "montant en baisse"
    case .currencyChanged: "devise changée"
    case .stalled: "à l’arrêt"
    case .lost: "perdue"
    case .disqualified: "disqualifiée"
    case .won: "gagnée"
    case .reopened: "rouverte"
    case .new: "nouvelle"
    case .advanced: "avance d’étape"
    case .pulledIn: "clôture avancée"
    case .amountUp: "montant en hausse"
    case .ownerChanged: "nouveau responsable"
    case .removed: "supprimée"
    case .restored: "rétablie"
    }
  }

  func closed(at stage: String) -> String { "à l’étape \(stage)" }

  func open(in stage: String) -> String { "à l’étape \(stage)" }

  func pushed(_ number: Int) -> String { "repoussée \(times(number))" }

  func leaves(_ period: String) -> String { "sort de la période \(period)" }

  func enters(_ period: String) -> String { "entre dans la période \(period)" }

  func idle(for days: Int?) -> String {
    "sans activité" + (days.map { " depuis \($0) j" } ?? "")
  }

  var nobody: String { "personne" }

  func step(_ step: Waterfall.Step) -> String {
    switch step {
    case .exchangeRates: "taux de change"
    case .new: "nouvelles"
    case .reopened: "rouvertes"
    case .restored: "rétablies"
    case .up: "montants en hausse"
    case .down: "montants en baisse"
    case .won: "gagnées"
    case .lost: "perdues"
    case .disqualified: "disqualifiées"
    case .removed: "supprimées"
    }
  }

  var openingPipeline: String { "pipeline au début" }
  var closingPipeline: String { "pipeline à la fin" }

  func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    "depuis " + (isLast ? "la dernière, " : "") + dates.medium(day, near: today)
      + ", \(count(days, "jour", "jours"))"
  }

  var nothingToReview: String {
    "Rien n’a changé, et aucune affaire ne demande d’attention."
  }

  func keepTheirs(_ value: String) -> String { "garder \(value)" }

  func putMine(_ value: String) -> String { "imposer \(value)" }

  func kept(_ title: String, isKept: Bool) -> String {
    "\(isKept ? "Vue, laissée telle quelle" : "Non vue")\u{A0}: \(quoted(title))."
  }

  func remarked(_ title: String, _ note: String) -> String {
    note.isEmpty
      ? "Plus de remarque sur \(quoted(title))."
      : "Remarque pour la revue sur \(quoted(title))\u{A0}: \(note)."
  }

  func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = [
      (cleared, "traitée", "traitées"), (seen, "vue", "vues"), (notes, "remarque", "remarques"),
      (unseen, "non vue", "non vues"),
    ].compactMap { $0 > 0 ? count($0, $1, $2) : nil }
    let text = parts.isEmpty ? "" : "\u{A0}: \(parts.joined(separator: ", "))"
    return "La revue est close\(text).\(undoing)"
  }

  var theirsStays: String { "L’autre changement reste." }

  func overruled(_ title: String?) -> String {
    let subject = title.map { " de \(quoted($0))" } ?? ""
    return "Votre changement\(subject) est fait malgré tout.\(undoing)"
  }

  func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: "en retard"
    case .today: "aujourd’hui"
    case .thisWeek: "cette semaine"
    case .later: "plus tard"
    }
  }

  func until(_ last: Day) -> String { "jusqu’au \(dates.long(last))" }

  func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String {
    switch matter {
    case .step(let what): what
    case .nurtureBack: "retour de nurturing"
    case .promise(let rule, let deadline):
      "SLA\u{A0}: \(promise(rule, on: board)) avant \(dates.clock(deadline, in: zone))"
    case .milestone(_, let kind): milestone(kind, isBlocked: false)
    case .closing: "clôture prévue"
    }
  }
}
