public import PipelineDomain

extension French {
  /// A kind of event in a word or two.
  public func kind(_ kind: Movement.Kind) -> String {
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

  /// Where a deal was when it was closed.
  public func closed(at stage: String) -> String { "à l’étape \(stage)" }

  /// Where a deal is open again.
  public func open(in stage: String) -> String { "à l’étape \(stage)" }

  /// How often a close date was pushed.
  public func pushed(_ number: Int) -> String { "repoussée \(times(number))" }

  /// The close date left a period.
  public func leaves(_ period: String) -> String { "sort de la période \(period)" }

  /// The close date came into a period.
  public func enters(_ period: String) -> String { "entre dans la période \(period)" }

  /// Nobody touched a deal.
  public func idle(for days: Int?) -> String {
    "sans activité" + (days.map { " depuis \($0) j" } ?? "")
  }

  /// Nobody in the place of an owner.
  public var nobody: String { "personne" }

  /// A step of a waterfall.
  public func step(_ step: Waterfall.Step) -> String {
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

  /// The open pipeline at the first moment.
  public var openingPipeline: String { "pipeline au début" }
  /// The open pipeline at the last moment.
  public var closingPipeline: String { "pipeline à la fin" }

  /// What a review looks at.
  public func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    "depuis " + (isLast ? "la dernière, " : "") + dates.medium(day, near: today)
      + ", \(count(days, "jour", "jours"))"
  }

  /// Nothing happened, and no deal needs a hand.
  public var nothingToReview: String {
    "Rien n’a changé, et aucune affaire ne demande d’attention."
  }

  /// To keep the value of somebody else.
  public func keepTheirs(_ value: String) -> String { "garder \(value)" }

  /// To put the own value again.
  public func putMine(_ value: String) -> String { "imposer \(value)" }

  /// A deal of the review was looked at, or no longer.
  public func kept(_ title: String, isKept: Bool) -> String {
    "\(isKept ? "Vue, laissée telle quelle" : "Non vue")\u{A0}: \(quoted(title))."
  }

  /// That is to be remembered of a deal with the review.
  public func remarked(_ title: String, _ note: String) -> String {
    note.isEmpty
      ? "Plus de remarque sur \(quoted(title))."
      : "Remarque pour la revue sur \(quoted(title))\u{A0}: \(note)."
  }

  /// The review is closed.
  public func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = [
      (cleared, "traitée", "traitées"), (seen, "vue", "vues"), (notes, "remarque", "remarques"),
      (unseen, "non vue", "non vues"),
    ].compactMap { $0 > 0 ? count($0, $1, $2) : nil }
    let text = parts.isEmpty ? "" : "\u{A0}: \(parts.joined(separator: ", "))"
    return "La revue est close\(text).\(undoing)"
  }

  /// What somebody else saved stays.
  public var theirsStays: String { "L’autre changement reste." }

  /// The own value was put over that of somebody else.
  public func overruled(_ title: String) -> String {
    "Votre changement de \(quoted(title)) est fait malgré tout.\(undoing)"
  }

  /// A part of an agenda.
  public func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: "en retard"
    case .today: "aujourd’hui"
    case .thisWeek: "cette semaine"
    case .later: "plus tard"
    }
  }

  /// How far an agenda looks ahead.
  public func until(_ last: Day) -> String { "jusqu’au \(dates.long(last))" }

  /// What is due.
  public func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String {
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
