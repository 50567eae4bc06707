public import PipelineDomain

extension French {
  /// How a question was answered.
  public func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "inconnu"
    case .no: "non"
    case .partly: "en partie"
    case .yes: "oui"
    }
  }

  /// What the answers amount to.
  public func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validée"
    case .undecided: "à trancher"
    case .ruledOut: "écartée"
    }
  }

  /// Why a question is to be asked again.
  public func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "date de \(count(days, "jour", "jours")), pour \(figures.whole(limit)) au plus"
    case .stageChanged(let day): "l’étape a changé le \(dates.plain(day, near: today))"
    case .activitySince(let day): "une activité a été notée le \(dates.plain(day, near: today))"
    case .datedAhead(let day): "datée du \(dates.plain(day, near: today)), encore à venir"
    }
  }

  /// What a team calls a kind of signal; the key of one it does not know.
  public func signal(_ kind: SignalKind.ID, on board: Board) -> String {
    board.settings.signals[kind]?.name ?? kind.text
  }

  /// What an item of a checklist says; the key of one that no gate asks for.
  public func item(_ id: ChecklistItem.ID, on board: Board) -> String {
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
        return (key.text, "\(name)\u{A0}: \(self.answer(answer.state))\(note)")
      }
    case .marks(let marks):
      marks.keys.sorted().map { ($0.text, "\(quoted(item($0, on: board))) coché") }
    case .milestones(let milestones):
      milestones.sorted { $0.key < $1.key }.map { key, days in
        let done = days.map { dates.plain($0, near: today) }
        return (key.text, "\(key.text) fait le \(list(done))")
      }
    case .none, .text, .integer, .flag, .day, .money, .list, .step, .verdict: []
    }
  }

  /// What is in one value and not in another, and what is no longer.
  func difference(
    from before: FieldValue, to after: FieldValue, on board: Board, near today: Day
  ) -> String {
    let (old, new) = (
      parts(of: before, on: board, near: today), parts(of: after, on: board, near: today)
    )
    let told = new.filter { part in !old.contains { $0 == part } }.map(\.text)
    let gone = old.filter { part in !new.contains { $0.key == part.key } }
      .map { "retiré\u{A0}: \($0.text)" }
    let all = told + gone
    return all.isEmpty ? "réponses datées à nouveau" : all.joined(separator: "\u{A0}; ")
  }
}
