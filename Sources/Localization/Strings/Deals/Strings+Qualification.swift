package import PipelineDomain

extension Settings {
  /// The name of a rejection reason; its key where the board has none.
  func rejectionReason(_ id: RejectionReason.ID) -> String {
    handOver.rejectionReasons.first { $0.id == id }?.name ?? id.text
  }
}

extension Strings {
  /// An answer to a qualification question: `partly`.
  package func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: say(en: "unknown", fr: "inconnu")
    case .no: say(en: "no", fr: "non")
    case .partly: say(en: "partly", fr: "en partie")
    case .yes: say(en: "yes", fr: "oui")
    }
  }

  /// The result of a qualification: `ruled out`.
  package func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: say(en: "qualified", fr: "qualifiée")
    case .undecided: say(en: "undecided", fr: "à confirmer")
    case .ruledOut: say(en: "ruled out", fr: "écartée")
    }
  }

  /// The reason a question is out of date: `120 days old (limit 90)`.
  package func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      say(
        en: "\(count(days, "day", "days")) old (limit \(figures.whole(limit)))",
        fr: "\(count(days, "jour", "jours")) (seuil\u{A0}: \(figures.whole(limit)))")
    case .stageChanged(let day):
      say(
        en: "stage changed \(dates.plain(day, near: today))",
        fr: "étape changée le \(dates.plain(day, near: today))")
    case .activitySince(let day):
      say(
        en: "activity logged \(dates.plain(day, near: today))",
        fr: "activité notée le \(dates.plain(day, near: today))")
    case .datedAhead(let day):
      say(
        en: "dated \(dates.plain(day, near: today)), in the future",
        fr: "datée du \(dates.plain(day, near: today)), à venir")
    }
  }

  /// A checklist item that is done.
  package func ticked(_ item: String) -> String {
    say(en: quoted(item) + " checked off", fr: quoted(item) + " coché")
  }

  /// A milestone that was reached on these days.
  package func milestone(_ key: String, reachedOn days: [String]) -> String {
    say(en: "\(key) done on \(list(days))", fr: "\(key) fait le \(list(days))")
  }

  /// An answer, a checked item or a milestone that was removed.
  package func noLonger(_ part: String) -> String {
    say(en: "removed: \(part)", fr: "retiré\u{A0}: \(part)")
  }

  /// Answers that were confirmed.
  package var answersDatedAnew: String { say(en: "answers confirmed", fr: "réponses confirmées") }

  /// A question out of date, and why: `Budget (120 days old (limit 90))`.
  func question(
    _ prompt: Qualification.Prompt, on board: Board, near today: Day
  ) -> String {
    let criteria = board.settings.qualification.criteria
    let name = criteria.first { $0.id == prompt.criterion }?.name ?? prompt.criterion.text
    return name + " (" + list(prompt.reasons.map { reason($0, near: today) }) + ")"
  }

  /// The name of a signal; its key where the board has none.
  package func signal(_ kind: SignalKind.ID, on board: Board) -> String {
    board.settings.signals[kind]?.name ?? kind.text
  }

  /// The text of a checklist item; its key where the board has none.
  package func item(_ id: ChecklistItem.ID, on board: Board) -> String {
    board.settings.checklistItem(id)?.text ?? id.text
  }

  /// The parts of a value that is an object of many, by key.
  func parts(
    of value: FieldValue, on board: Board, near today: Day
  ) -> [(key: String, text: String)] {
    switch value {
    case .answers(let answers):
      answers.sorted { $0.key < $1.key }.map { key, answer in
        let name = board.settings.qualification.criteria.first { $0.id == key }?.name ?? key.text
        let note = answer.note.isEmpty ? "" : " " + quoted(answer.note)
        return (key.text, name + colon + self.answer(answer.state) + note)
      }
    case .marks(let marks): marks.keys.sorted().map { ($0.text, ticked(item($0, on: board))) }
    case .milestones(let milestones):
      milestones.sorted { $0.key < $1.key }.map { key, days in
        (key.text, milestone(key.text, reachedOn: days.map { dates.plain($0, near: today) }))
      }
    case .stakeholders(let roles):
      roles.map { id, role in
        (id.text, stakeholder(board.settings.contacts[id]?.name ?? id.text, as: role))
      }.sorted { $0.1 < $1.1 }
    case .none, .text, .integer, .flag, .day, .money, .list, .step, .verdict, .custom: []
    }
  }

  /// The difference between two values: additions, then removals.
  func difference(
    from before: FieldValue, to after: FieldValue, on board: Board, near today: Day
  ) -> String {
    let old = parts(of: before, on: board, near: today)
    let new = parts(of: after, on: board, near: today)
    let added = new.filter { part in !old.contains { $0 == part } }.map(\.text)
    let gone = old.filter { part in !new.contains { $0.key == part.key } }.map { noLonger($0.text) }
    let all = added + gone
    return all.isEmpty ? answersDatedAnew : all.joined(separator: semicolon)
  }

  /// The decision of sales on a lead: `nurtured until 3 Jan: Too early`.
  package func decision(
    _ decision: LeadDecision.Answer, on board: Board, near today: Day
  ) -> String {
    switch decision {
    case .accepted: say(en: "accepted", fr: "accepté")
    case .rejected(let reason):
      say(
        en: "rejected: \(board.settings.rejectionReason(reason))",
        fr: "rejeté\u{A0}: \(board.settings.rejectionReason(reason))")
    case .nurtured(let reason, let until):
      say(
        en: "nurtured until \(dates.plain(until, near: today)): "
          + board.settings.rejectionReason(reason),
        fr: "en nurturing jusqu’au \(dates.plain(until, near: today))\u{A0}: "
          + board.settings.rejectionReason(reason))
    }
  }

  /// The same with its author and day.
  package func verdict(_ verdict: LeadDecision, on board: Board, near today: Day) -> String {
    say(
      en: decision(verdict.answer, on: board, near: today)
        + ", by \(verdict.by) on \(verdict.day)",
      fr: decision(verdict.answer, on: board, near: today)
        + ", par \(verdict.by) le \(verdict.day)")
  }

  /// The next step of a nurtured lead on the day it returns.
  package var comeback: String { say(en: "follow up", fr: "reprendre contact") }

  /// The reason a decision is refused, then the remedy.
  package func refusal(
    _ refusal: LeadHandoff.Refusal, of title: String, on board: Board
  ) -> String {
    switch refusal {
    case .incomplete(let missing):
      let texts = missing.map { shortfall($0, on: board) }
      return say(
        en: "“\(title)” isn’t ready for handoff; missing: \(texts.joined(separator: "; ")).",
        fr: "\(quoted(title)) ne peut pas être transmis\u{A0}; il manque\u{A0}: "
          + texts.joined(separator: "\u{A0}; ") + ".")
    case .unknownReason(let id):
      let keys = board.settings.handOver.rejectionReasons.map(\.id.text)
      return say(
        en: "No rejection reason “\(id)”; choose \(keys.joined(separator: ", ")).",
        fr: "Pas de motif de rejet \(quoted(id.text))\u{A0}; choisissez "
          + keys.joined(separator: ", ") + ".")
    case .returnNotAhead(let day):
      return say(
        en: "The return date must be after today, not \(day).",
        fr: "La date de retour doit suivre aujourd’hui, pas le \(day).")
    }
  }
}
