package import PipelineDomain

extension Strings {
  /// A kind of event in a word or two: `moved back`.
  package func kind(_ kind: Movement.Kind) -> String {
    switch kind {
    case .slipped: say(en: "slipped", fr: "clôture repoussée")
    case .movedBack: say(en: "moved back", fr: "recul d’étape")
    case .changedPipeline: say(en: "changed pipeline", fr: "change de pipeline")
    case .amountDown: say(en: "decreased", fr: "montant en baisse")
    case .currencyChanged: say(en: "currency changed", fr: "devise changée")
    case .stalled: say(en: "stalled", fr: "sans activité")
    case .lost: say(en: "lost", fr: "perdue")
    case .disqualified: say(en: "disqualified", fr: "disqualifiée")
    case .won: say(en: "won", fr: "gagnée")
    case .reopened: say(en: "reopened", fr: "rouverte")
    case .new: say(en: "new", fr: "nouvelle")
    case .advanced: say(en: "advanced", fr: "progresse")
    case .pulledIn: say(en: "pulled in", fr: "clôture avancée")
    case .amountUp: say(en: "increased", fr: "montant en hausse")
    case .recategorized: say(en: "forecast changed", fr: "prévision modifiée")
    case .ownerChanged: say(en: "new owner", fr: "nouveau responsable")
    case .removed: say(en: "deleted", fr: "supprimée")
    case .restored: say(en: "restored", fr: "rétablie")
    }
  }

  /// The stage a deal was closed in: `in Proposal`.
  package func closed(at stage: String) -> String { say(en: "in \(stage)", fr: "en \(stage)") }

  /// The end of a closed deal: `won 12 Nov`, `lost 3 Nov, price`.
  package func ended(_ deal: Deal, as outcome: Stage.Outcome, near today: Day) -> String {
    let day = deal.closedOn.map { " " + dates.plain($0, near: today) } ?? ""
    let reason = deal.lossReason.map { ", " + $0 } ?? ""
    return self.outcome(outcome) + day + (outcome == .won ? "" : reason)
  }

  /// The stage of an open deal and its close date: `Discovery, closes 4 Dec`.
  package func standing(in stage: String, closing day: Day?, near today: Day) -> String {
    guard let day else { return stage }
    let date = dates.plain(day, near: today)
    return say(en: "\(stage), closes \(date)", fr: "\(stage), clôture \(date)")
  }

  /// The stage a deal was reopened in: `in Discovery`.
  package func open(in stage: String) -> String { say(en: "in \(stage)", fr: "en \(stage)") }

  /// The pushes of a close date: `pushed 3 times`.
  package func pushed(_ number: Int) -> String {
    say(en: "pushed \(times(number))", fr: "repoussée \(times(number))")
  }

  /// The close date left a period: `out of Q4`.
  package func leaves(_ period: String) -> String {
    say(en: "out of \(period)", fr: "hors \(period)")
  }

  /// The close date came into a period: `into Q4`.
  package func enters(_ period: String) -> String {
    say(en: "into \(period)", fr: "dans \(period)")
  }

  /// The time without activity, where it is known: `no activity for 30 d`.
  package func idle(for days: Int?) -> String {
    say(
      en: "no activity" + (days.map { " for \($0) d" } ?? ""),
      fr: "sans activité" + (days.map { " depuis \($0) j" } ?? ""))
  }

  /// A deal without an owner.
  package var nobody: String { say(en: "no owner", fr: "sans responsable") }

  /// A step of a waterfall: `increased`.
  package func step(_ step: Waterfall.Step) -> String {
    switch step {
    case .exchangeRates: say(en: "exchange rates", fr: "taux de change")
    case .new: say(en: "new", fr: "nouvelles")
    case .reopened: say(en: "reopened", fr: "rouvertes")
    case .restored: say(en: "restored", fr: "rétablies")
    case .up: say(en: "increased", fr: "montants en hausse")
    case .down: say(en: "decreased", fr: "montants en baisse")
    case .won: say(en: "won", fr: "gagnées")
    case .lost: say(en: "lost", fr: "perdues")
    case .disqualified: say(en: "disqualified", fr: "disqualifiées")
    case .removed: say(en: "deleted", fr: "supprimées")
    }
  }

  /// The open pipeline at the first moment of a waterfall.
  package var openingPipeline: String { say(en: "starting pipeline", fr: "pipeline initial") }

  /// The open pipeline at the last moment of a waterfall.
  package var closingPipeline: String { say(en: "ending pipeline", fr: "pipeline final") }

  /// The period of a review: its first day, its days, and whether the last review ended there.
  package func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String {
    say(
      en: (isLast ? "since the last review, " : "since ") + dates.medium(day, near: today)
        + ", \(count(days, "day", "days"))",
      fr: "depuis " + (isLast ? "la dernière revue, " : "le ") + dates.medium(day, near: today)
        + ", \(count(days, "jour", "jours"))")
  }

  /// A review without changes.
  package var nothingToReview: String {
    say(
      en: "All clear: no changes.", fr: "Rien à signaler\u{A0}: aucun changement.")
  }

  /// The choice to keep the value of somebody else.
  package func keepTheirs(_ value: String) -> String {
    say(en: "keep \(value)", fr: "garder \(value)")
  }

  /// The choice to set the own value; it begins with another letter.
  package func putMine(_ value: String) -> String {
    say(en: "set \(value)", fr: "remettre \(value)")
  }

  /// A deal was marked as reviewed, or no longer.
  package func kept(_ title: String, isKept: Bool) -> String {
    say(
      en: isKept ? "Reviewed: “\(title)”." : "Not reviewed: “\(title)”.",
      fr: "\(isKept ? "Vue" : "Non vue")\u{A0}: \(quoted(title)).")
  }

  /// A review note was set, or with an empty text removed.
  package func remarked(_ title: String, _ note: String) -> String {
    say(
      en: note.isEmpty
        ? "Removed the review note on “\(title)”." : "Review note on “\(title)”: \(note).",
      fr: note.isEmpty
        ? "Note de revue supprimée\u{A0}: \(quoted(title))."
        : "Note de revue sur \(quoted(title))\u{A0}: \(note).")
  }

  /// The review is closed: the deals handled, reviewed, noted and not reviewed.
  package func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String {
    let parts = say(
      en: [
        (cleared, "handled", "handled"), (seen, "reviewed", "reviewed"), (notes, "note", "notes"),
        (unseen, "not reviewed", "not reviewed"),
      ].compactMap { $0 > 0 ? count($0, $1, $2) : nil },
      fr: [
        (cleared, "traitée", "traitées"), (seen, "vue", "vues"), (notes, "note", "notes"),
        (unseen, "non vue", "non vues"),
      ].compactMap { $0 > 0 ? count($0, $1, $2) : nil })
    let text = say(
      en: parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))",
      fr: parts.isEmpty ? "" : "\u{A0}: \(parts.joined(separator: ", "))")
    return say(en: "Review closed\(text).\(undoing)", fr: "Revue clôturée\(text).\(undoing)")
  }

  /// The value of somebody else was kept.
  package var theirsStays: String {
    say(en: "Kept the other change.", fr: "Autre changement conservé.")
  }

  /// The own value was set over that of somebody else.
  package func overruled(_ title: String?) -> String {
    let subject = say(
      en: title.map { " to “\($0)”" } ?? "",
      fr: title.map { " sur \(quoted($0))" } ?? "")
    return say(
      en: "Saved your change\(subject).\(undoing)",
      fr: "Votre changement\(subject) est enregistré.\(undoing)")
  }

  /// A part of an agenda: `this week`.
  package func section(_ section: Agenda.Section) -> String {
    switch section {
    case .late: say(en: "overdue", fr: "en retard")
    case .today: say(en: "today", fr: "aujourd’hui")
    case .thisWeek: say(en: "this week", fr: "cette semaine")
    case .later: say(en: "later", fr: "plus tard")
    }
  }

  /// The last day of an agenda.
  package func until(_ last: Day) -> String {
    say(en: "up to \(dates.long(last))", fr: "jusqu’au \(dates.long(last))")
  }

  /// An entry of the agenda: the step, or the close date; an SLA target with its time of day.
  package func item(_ item: Agenda.Item, on board: Board, in zone: Zone) -> String {
    switch item {
    case .step(let what): what
    case .nurtureBack: say(en: "back from nurturing", fr: "retour de nurturing")
    case .slaTarget(let rule, let deadline):
      say(
        en: "SLA: \(slaName(rule, on: board)) by \(dates.clock(deadline, in: zone))",
        fr: "SLA\u{A0}: \(slaName(rule, on: board)) avant \(dates.clock(deadline, in: zone))")
    case .milestone(_, let kind): milestone(kind, isBlocked: false)
    case .closing: say(en: "close date", fr: "clôture prévue")
    }
  }

  /// The details of an event: `15 Dec → 20 Jan, pushed 3 times`; empty where its kind is enough.
  package func detail(of event: Movement.Event, on board: Board, near today: Day) -> String {
    let stage = { (id: Stage.ID) in stageName(id, on: board.settings) }
    let amount = { (money: Money?) in money.map(figures.exact) ?? noAmount }
    let day = { (day: Day) in dates.plain(day, near: today) }
    let parts: [String?] =
      switch event {
      case .new, .removed, .restored: []
      case .advanced(let old, let new), .movedBack(let old, let new),
        .changedPipeline(let old, let new):
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
      case .recategorized(let old, let new, let percent):
        [
          change(
            category(old ?? ForecastCategory(percent: percent)),
            category(new ?? ForecastCategory(percent: percent))),
          new.flatMap { difference(between: $0, and: percent) },
        ]
      }
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func change(_ old: String, _ new: String) -> String { "\(old) → \(new)" }
}
