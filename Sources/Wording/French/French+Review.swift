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

  /// What happened beyond its kind.
  public func detail(of event: Movement.Event, on board: Board, near today: Day) -> String {
    let stage = { (id: Stage.ID) in board.settings.stage(id)?.name ?? id.text }
    let place = { (id: Stage.ID?) in id.map { "à l’étape \(stage($0))" } }
    switch event {
    case .new, .removed, .restored: return ""
    case .advanced(let old, let new), .movedBack(let old, let new):
      return "\(stage(old)) → \(stage(new))"
    case .slipped(let old, let new, let pushes, let leaving):
      let often = pushes > 1 ? ", repoussée \(times(pushes))" : ""
      let out = leaving.map { ", sort de la période \(dates.shortPeriod($0))" } ?? ""
      return days(old, new, today) + out + often
    case .pulledIn(let old, let new, let entering):
      return days(old, new, today)
        + (entering.map { ", entre dans la période \(dates.shortPeriod($0))" } ?? "")
    case .amountUp(let old, let new), .amountDown(let old, let new):
      return "\(amount(old)) → \(amount(new))"
    case .currencyChanged(let old, let new): return "\(amount(old)) → \(amount(new))"
    case .won(let id): return place(id) ?? ""
    case .lost(let id, let reason), .disqualified(let id, let reason):
      return [place(id), reason].compactMap { $0 }.joined(separator: ", ")
    case .reopened(let id): return "à l’étape \(stage(id))"
    case .stalled(let days, let isStale):
      return "sans activité" + (days.map { " depuis \($0) j" } ?? "")
        + (isStale ? ", dormante" : "")
    case .ownerChanged(let old, let new): return "\(old ?? "personne") → \(new ?? "personne")"
    }
  }

  /// A step of a waterfall.
  public func step(_ step: Waterfall.Step) -> String {
    switch step {
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
  public func reviewClosed(_ counts: [ClosedReview.Walked.Disposition: Int]) -> String {
    let names: [(ClosedReview.Walked.Disposition, String, String)] = [
      (.cleared, "traitée", "traitées"), (.noted, "avec remarque", "avec remarque"),
      (.kept, "laissée telle quelle", "laissées telles quelles"),
    ]
    let parts = names.compactMap { key, one, several in counts[key].map { count($0, one, several) }
    }
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

  private func days(_ old: Day, _ new: Day, _ today: Day) -> String {
    "\(dates.plain(old, near: today)) → \(dates.plain(new, near: today))"
  }

  private func amount(_ money: Money?) -> String {
    money.map(figures.exact) ?? noAmount
  }
}
