package import PipelineDomain

extension Settings {
  /// What the team calls a reason for turning a lead down; the key of one that it does not know.
  func rejectionReason(_ id: RejectionReason.ID) -> String {
    handOver.rejectionReasons.first { $0.id == id }?.name ?? id.text
  }
}

extension Strings {
  /// How a question was answered: `partly`.
  package func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: say(en: "unknown", fr: "inconnu")
    case .no: say(en: "no", fr: "non")
    case .partly: say(en: "partly", fr: "en partie")
    case .yes: say(en: "yes", fr: "oui")
    }
  }

  /// What the answers amount to: `ruled out`.
  package func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: say(en: "validated", fr: "validée")
    case .undecided: say(en: "undecided", fr: "à trancher")
    case .ruledOut: say(en: "ruled out", fr: "écartée")
    }
  }

  /// Why a question is to be asked again: `120 days old, where 90 are the most`.
  package func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      say(
        en: "\(count(days, "day", "days")) old, where \(figures.whole(limit)) are the most",
        fr: "date de \(count(days, "jour", "jours")), pour \(figures.whole(limit)) au plus")
    case .stageChanged(let day):
      say(
        en: "the stage changed on \(dates.plain(day, near: today))",
        fr: "l’étape a changé le \(dates.plain(day, near: today))")
    case .activitySince(let day):
      say(
        en: "something was logged on \(dates.plain(day, near: today))",
        fr: "une activité a été notée le \(dates.plain(day, near: today))")
    case .datedAhead(let day):
      say(
        en: "dated \(dates.plain(day, near: today)), which is still to come",
        fr: "datée du \(dates.plain(day, near: today)), encore à venir")
    }
  }

  /// An item of a checklist that is done.
  package func ticked(_ item: String) -> String {
    say(en: quoted(item) + " ticked off", fr: quoted(item) + " coché")
  }

  /// A milestone that was reached on these days.
  package func milestone(_ key: String, reachedOn days: [String]) -> String {
    say(en: "\(key) done on \(list(days))", fr: "\(key) fait le \(list(days))")
  }

  /// An answer, a tick or a milestone that was taken away.
  package func noLonger(_ part: String) -> String {
    say(en: "no longer: \(part)", fr: "retiré\u{A0}: \(part)")
  }

  /// Answers that were given again and stayed as they were.
  package var answersDatedAnew: String {
    say(en: "answers dated anew", fr: "réponses datées à nouveau")
  }

  /// A question to ask again, and why: `Budget (120 days old, where 90 are the most)`.
  func question(
    _ prompt: Qualification.Prompt, on board: Board, near today: Day
  ) -> String {
    let criteria = board.settings.qualification.criteria
    let name = criteria.first { $0.id == prompt.criterion }?.name ?? prompt.criterion.text
    return name + " (" + list(prompt.reasons.map { reason($0, near: today) }) + ")"
  }

  /// What a team calls a kind of signal; the key of one it does not know.
  package func signal(_ kind: SignalKind.ID, on board: Board) -> String {
    board.settings.signals[kind]?.name ?? kind.text
  }

  /// What an item of a checklist says; the key of one that no gate asks for.
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
    case .none, .text, .integer, .flag, .day, .money, .list, .step, .verdict: []
    }
  }

  /// What is in one value and not in another, and what is no longer.
  func difference(
    from before: FieldValue, to after: FieldValue, on board: Board, near today: Day
  ) -> String {
    let old = parts(of: before, on: board, near: today)
    let new = parts(of: after, on: board, near: today)
    let told = new.filter { part in !old.contains { $0 == part } }.map(\.text)
    let gone = old.filter { part in !new.contains { $0.key == part.key } }.map { noLonger($0.text) }
    let all = told + gone
    return all.isEmpty ? answersDatedAnew : all.joined(separator: semicolon)
  }

  /// What sales said to a lead: `nurtured until 3 Jan: Too early`.
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

  /// The same with who said it, and on which day.
  package func verdict(_ verdict: LeadDecision, on board: Board, near today: Day) -> String {
    say(
      en: decision(verdict.answer, on: board, near: today)
        + ", by \(verdict.by) on \(verdict.day)",
      fr: decision(verdict.answer, on: board, near: today)
        + ", par \(verdict.by) le \(verdict.day)")
  }

  /// What is next on the day a lead comes back, when nobody says.
  package var comeback: String { say(en: "take it up again", fr: "reprendre contact") }

  /// Why a decision cannot be taken: cause, then remedy.
  package func refusal(
    _ refusal: HandOver.Refusal, of title: String, on board: Board
  ) -> String {
    switch refusal {
    case .incomplete(let missing):
      let texts = missing.map { shortfall($0, on: board) }
      return say(
        en: "“\(title)” lacks, to be handed over: \(texts.joined(separator: "; ")).",
        fr: "Il manque à \(quoted(title)) pour être transmis aux ventes\u{A0}: "
          + texts.joined(separator: "\u{A0}; ") + ".")
    case .unknownReason(let id):
      let keys = board.settings.handOver.rejectionReasons.map(\.id.text)
      return say(
        en: "No reason “\(id)” was agreed on; there are \(keys.joined(separator: ", ")).",
        fr: "Le motif \(quoted(id.text)) n’est pas convenu\u{A0}; il y a "
          + keys.joined(separator: ", ") + ".")
    case .returnNotAhead(let day):
      return say(
        en: "A lead comes back after the day of the decision, not on \(day).",
        fr: "Un lead revient après le jour de la décision, pas le \(day).")
    }
  }
}
