import Diagnostics
import PipelineDomain
import Localization

extension Model {
  /// Asks the shell to open a deal as a form in the user's editor.
  func editForm(of deal: Deal) -> [Effect] {
    let form = words.form(of: deal, on: board, fieldParser(of: deal))
    return [.editForm(deal.id, original: form, shown: form)]
  }

  /// Takes the form of a deal from the editor: as changes made together or, where it has errors, back to the
  /// editor with each above its line. Fields that somebody else changed meanwhile are asked about.
  mutating func takeForm(of id: Deal.ID, _ text: String, original: String) -> [Effect] {
    let again = { (issues: [DealForm.Issue]) in
      [Effect.editForm(id, original: original, shown: DealForm.marked(text, issues))]
    }
    guard let deal = board[id], !deal.isRemoved else {
      return again([DealForm.Issue(text: words.refusal(.unknownDeal(id), on: board))])
    }
    if let refusal = readOnlyRefusal {
      return again([DealForm.Issue(text: words.keyRefusal(refusal))])
    }
    let reading = words.draft(
      by: text, of: original, for: deal, on: board, fieldParser(of: deal), dates)
    guard reading.issues.isEmpty else { return again(reading.issues) }
    guard !reading.draft.isEmpty || !reading.contested.isEmpty else {
      say(words.formKept(.unchanged))
      return []
    }
    do throws(Objection) {
      let disputed = try reading.contested.map { edit throws(Objection) in
        do throws(Refusal) {
          return try board.change(.edit([edit]), on: id, metadata: metadata())
        } catch {
          throw .refused(error)
        }
      }
      var effects: [Effect] = []
      if !reading.draft.isEmpty {
        let changes = try plan(reading.draft, of: id)
        let fields = changes.last?.entry.changes.map(\.field) ?? []
        effects = make(changes, saying: words.edited(fields, of: .one(deal.title)))
      }
      dispute(disputed)
      return effects
    } catch {
      return again([issue(error, in: reading.form)])
    }
  }

  /// The error of a form that an objection is; a form has no second answer that would override it.
  private func issue(_ objection: Objection, in form: DealForm) -> DealForm.Issue {
    let text =
      if case .newName(let field, let name) = objection {
        words.newName(name, for: field, among: board.settings.names(for: field))
      } else {
        message(objection)
      }
    return DealForm.Issue(at: objection.field.map(form.position) ?? .start, text: text)
  }

  private mutating func plan(_ draft: DealDraft, of id: Deal.ID) throws(Objection) -> [Change] {
    // Generators of their own, so that no key they draw is drawn again.
    var keys = SeededRandom(seed: random.next())
    var stamps = SeededRandom(seed: random.next())
    return try board.plan(
      draft, of: id, at: now, in: zone, by: author,
      metadata: { ChangeMetadata(id: HistoryEntry.ID(stamps.identifier()), at: now, by: author) },
      random: &keys)
  }
}
