package import PipelineDomain

extension Vocabulary {
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
    case .marks(let marks):
      marks.keys.sorted().map { ($0.text, ticked(item($0, on: board))) }
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
}
