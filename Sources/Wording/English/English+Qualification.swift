public import PipelineDomain

extension English {
  /// How a question was answered.
  public func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "unknown"
    case .no: "no"
    case .partly: "partly"
    case .yes: "yes"
    }
  }

  /// What the answers amount to.
  public func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validated"
    case .undecided: "undecided"
    case .ruledOut: "ruled out"
    }
  }

  /// Why a question is to be asked again.
  public func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "\(count(days, "day", "days")) old, where \(figures.whole(limit)) are the most"
    case .stageChanged(let day): "the stage changed on \(dates.plain(day, near: today))"
    case .activitySince(let day): "something was logged on \(dates.plain(day, near: today))"
    case .datedAhead(let day): "dated \(dates.plain(day, near: today)), which is still to come"
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
        let note = answer.note.isEmpty ? "" : " “\(answer.note)”"
        return (key.text, "\(name) \(self.answer(answer.state))\(note)")
      }
    case .marks(let marks):
      marks.keys.sorted().map { ($0.text, "“\(item($0, on: board))” ticked off") }
    case .milestones(let milestones):
      milestones.sorted { $0.key < $1.key }.map { key, days in
        let done = days.map { dates.plain($0, near: today) }
        return (key.text, "\(key.text) done on \(list(done))")
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
      .map { "no longer: \($0.text)" }
    let all = told + gone
    return all.isEmpty ? "answers dated anew" : all.joined(separator: "; ")
  }
}
