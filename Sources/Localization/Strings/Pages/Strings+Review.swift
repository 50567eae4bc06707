package import PipelineDomain

extension Strings {
  /// A kind of event in a word or two: `moved back`.
  package func kind(_ kind: Movement.Kind) -> String {
    switch kind {
    case .slipped: say(en: "slipped", fr: "clôture repoussée")
    case .movedBack: say(en: "moved back", fr: "recul d’étape")
    case .amountDown: say(en: "amount down", fr: "montant en baisse")
    case .currencyChanged: say(en: "currency changed", fr: "devise changée")
    case .stalled: say(en: "stalled", fr: "à l’arrêt")
    case .lost: say(en: "lost", fr: "perdue")
    case .disqualified: say(en: "disqualified", fr: "disqualifiée")
    case .won: say(en: "won", fr: "gagnée")
    case .reopened: say(en: "re-opened", fr: "rouverte")
    case .new: say(en: "new", fr: "nouvelle")
    case .advanced: say(en: "advanced", fr: "avance d’étape")
    case .pulledIn: say(en: "pulled in", fr: "clôture avancée")
    case .amountUp: say(en: "amount up", fr: "montant en hausse")
    case .ownerChanged: say(en: "new owner", fr: "nouveau responsable")
    case .removed: say(en: "removed", fr: "supprimée")
    case .restored: say(en: "restored", fr: "rétablie")
    }
  }

  /// Where a deal was when it was closed: `at Proposal`.
  package func closed(at stage: String) -> String {
    say(en: "at \(stage)", fr: "à l’étape \(stage)")
  }

  /// Where a deal is open again: `in Discovery`.
  package func open(in stage: String) -> String { say(en: "in \(stage)", fr: "à l’étape \(stage)") }

  /// How often a close date was pushed: `pushed 3 times`.
  package func pushed(_ number: Int) -> String {
    say(en: "pushed \(times(number))", fr: "repoussée \(times(number))")
  }

  /// The close date left a period: `out of Q4`.
  package func leaves(_ period: String) -> String {
    say(en: "out of \(period)", fr: "sort de la période \(period)")
  }

  /// The close date came into a period: `into Q4`.
  package func enters(_ period: String) -> String {
    say(en: "into \(period)", fr: "entre dans la période \(period)")
  }

  /// Nobody touched a deal for so long, where that is known: `idle 30 d`.
  package func idle(for days: Int?) -> String {
    say(
      en: days.map { "idle \($0) d" } ?? "idle",
      fr: "sans activité" + (days.map { " depuis \($0) j" } ?? ""))
  }

  /// Nobody in the place of an owner.
  package var nobody: String { say(en: "nobody", fr: "personne") }

  /// A step of a waterfall: `amount up`.
  package func step(_ step: Waterfall.Step) -> String {
    switch step {
    case .exchangeRates: say(en: "exchange rates", fr: "taux de change")
    case .new: say(en: "new", fr: "nouvelles")
    case .reopened: say(en: "re-opened", fr: "rouvertes")
    case .restored: say(en: "restored", fr: "rétablies")
    case .up: say(en: "amount up", fr: "montants en hausse")
    case .down: say(en: "amount down", fr: "montants en baisse")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "disqualifiées")
    case .removed: say(en: "removed", fr: "supprimées")
    }
  }

  /// The open pipeline at the first moment of a waterfall.
  package var openingPipeline: String { say(en: "opening pipeline", fr: "pipeline au début") }

  /// The open pipeline at the last moment of a waterfall.
  package var closingPipeline: String { say(en: "closing pipeline", fr: "pipeline à la fin") }

  /// What a review looks at: since which day, how many days ago that was, and whether the last review
  /// ended there.
  package func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    say(
      en: (isLast ? "since the last one, " : "since ") + dates.medium(day, near: today)
        + ", \(count(days, "day", "days"))",
      fr: "depuis " + (isLast ? "la dernière, " : "") + dates.medium(day, near: today)
        + ", \(count(days, "jour", "jours"))")
  }

  /// Nothing happened, and no deal needs a hand.
  package var nothingToReview: String {
    say(
      en: "Nothing changed, and no deal needs a hand.",
      fr: "Rien n’a changé, et aucune affaire ne demande d’attention.")
  }

  /// Of two changes of one field, to keep that of somebody else.
  package func keepTheirs(_ value: String) -> String {
    say(en: "keep \(value)", fr: "garder \(value)")
  }

  /// Of two changes of one field, to put the own one again; it begins with another letter.
  package func putMine(_ value: String) -> String {
    say(en: "put \(value)", fr: "imposer \(value)")
  }

  /// A deal of the review was looked at and is left as it is, or no longer.
  package func kept(_ title: String, isKept: Bool) -> String {
    say(
      en: isKept ? "Seen and left as it is: “\(title)”." : "Not seen yet: “\(title)”.",
      fr: "\(isKept ? "Vue, laissée telle quelle" : "Non vue")\u{A0}: \(quoted(title)).")
  }

  /// That is to be remembered of a deal with the review; nothing takes back what was.
  package func remarked(_ title: String, _ note: String) -> String {
    say(
      en: note.isEmpty
        ? "No note any more on “\(title)”." : "Noted for the review on “\(title)”: \(note).",
      fr: note.isEmpty
        ? "Plus de remarque sur \(quoted(title))."
        : "Remarque pour la revue sur \(quoted(title))\u{A0}: \(note).")
  }

  /// The review is closed: how many of the deals that needed a hand do no longer, were seen, got a
  /// note, and were not looked at.
  package func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = say(
      en: [
        (cleared, "cleared", "cleared"), (seen, "seen", "seen"), (notes, "note", "notes"),
        (unseen, "not looked at", "not looked at"),
      ].compactMap { $0 > 0 ? count($0, $1, $2) : nil },
      fr: [
        (cleared, "traitée", "traitées"), (seen, "vue", "vues"), (notes, "remarque", "remarques"),
        (unseen, "non vue", "non vues"),
      ].compactMap { $0 > 0 ? count($0, $1, $2) : nil })
    let text = say(
      en: parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))",
      fr: parts.isEmpty ? "" : "\u{A0}: \(parts.joined(separator: ", "))")
    return say(
      en: "The review is closed\(text).\(undoing)",
      fr: "La revue est close\(text).\(undoing)")
  }

  /// What somebody else saved stays.
  package var theirsStays: String {
    say(en: "The other change stays.", fr: "L’autre changement reste.")
  }

  /// The own value was put over that of somebody else.
  package func overruled(_ title: String?) -> String {
    let subject = say(
      en: title.map { " of “\($0)”" } ?? "",
      fr: title.map { " de \(quoted($0))" } ?? "")
    return say(
      en: "Your change\(subject) was made all the same.\(undoing)",
      fr: "Votre changement\(subject) est fait malgré tout.\(undoing)")
  }

  /// A part of an agenda: `this week`.
  package func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: say(en: "late", fr: "en retard")
    case .today: say(en: "today", fr: "aujourd’hui")
    case .thisWeek: say(en: "this week", fr: "cette semaine")
    case .later: say(en: "later", fr: "plus tard")
    }
  }

  /// How far an agenda looks ahead, the day included.
  package func until(_ last: Day) -> String {
    say(en: "up to \(dates.long(last))", fr: "jusqu’au \(dates.long(last))")
  }

  /// What is due: the step itself, or that the closing is expected; a deadline with its time of day.
  package func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String {
    switch matter {
    case .step(let what): what
    case .nurtureBack: say(en: "back from nurturing", fr: "retour de nurturing")
    case .promise(let rule, let deadline):
      say(
        en: "SLA: \(promise(rule, on: board)) before \(dates.clock(deadline, in: zone))",
        fr: "SLA\u{A0}: \(promise(rule, on: board)) avant \(dates.clock(deadline, in: zone))")
    case .milestone(_, let kind): milestone(kind, isBlocked: false)
    case .closing: say(en: "expected to close", fr: "clôture prévue")
    }
  }

  /// What happened beyond its kind: `15 Dec → 20 Jan, pushed 3 times`; empty when the kind says all.
  package func detail(of event: Movement.Event, on board: Board, near today: Day) -> String {
    let stage = { (id: Stage.ID) in stageName(id, on: board.settings) }
    let amount = { (money: Money?) in money.map(figures.exact) ?? noAmount }
    let day = { (day: Day) in dates.plain(day, near: today) }
    let parts: [String?] =
      switch event {
      case .new, .removed, .restored: []
      case .advanced(let old, let new), .movedBack(let old, let new):
        [change(stage(old), stage(new))]
      case .slipped(let old, let new, let pushes, let leaving):
        [
          change(day(old), day(new)), leaving.map { leaves(dates.shortPeriod($0)) },
          pushes > 1 ? pushed(pushes) : nil,
        ]
      case .pulledIn(let old, let new, let entering):
        [change(day(old), day(new)), entering.map { enters(dates.shortPeriod($0)) }]
      case .amountUp(let old, let new), .amountDown(let old, let new):
        [change(amount(old), amount(new))]
      case .currencyChanged(let old, let new): [change(amount(old), amount(new))]
      case .won(let id): [id.map { closed(at: stage($0)) }]
      case .lost(let id, let reason), .disqualified(let id, let reason):
        [id.map { closed(at: stage($0)) }, reason]
      case .reopened(let id): [open(in: stage(id))]
      case .stalled(let days, let isStale): [idle(for: days), isStale ? freshness(.stale) : nil]
      case .ownerChanged(let old, let new): [change(old ?? nobody, new ?? nobody)]
      }
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func change(_ old: String, _ new: String) -> String { "\(old) → \(new)" }
}
