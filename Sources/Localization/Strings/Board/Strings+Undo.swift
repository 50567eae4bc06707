package import PipelineDomain

extension Strings {
  /// A sentence on an undo or redo, by the changes it made, on a board that has them.
  package func turned(
    _ changes: [PipelineDomain.Change], isRedo: Bool, on board: Board, near today: Day
  ) -> String {
    // Deals that come and go tell more than the contacts that come with them.
    let isOfDeals =
      changes.contains { $0.deal != nil && $0.entry.change(of: .removed) != nil }
      && changes.allSatisfy { $0.deal != nil || $0.record?.id.list == .contacts }
    if let other = changes.last, other.deal == nil, !isOfDeals {
      return turned(beside: changes.filter { $0.deal == nil }, other, isRedo: isRedo)
    }
    let changes = changes.filter { $0.deal != nil }
    let deals = DealReference(changes.compactMap { board.deal(of: $0)?.title })
    let entries = changes.reversed().map { change in
      var entry = change.entry
      entry.undoes = nil
      return entry
    }
    let removals = Set(entries.map { $0.change(of: .removed)?.after })
    if removals.count == 1, let removal = removals.first, let removal {
      return (removal == .none) == isRedo
        ? removedAgain(deals, removal != .none) : restoredAgain(deals, isRedo: isRedo)
    }
    let stages = Set(entries.map { $0.change(of: .stage)?.after })
    if !stages.contains(nil) {
      let stage = stages.count == 1 ? stages.first?.flatMap { $0 } : nil
      return backInStage(
        deals, stage.map { value($0, of: .stage, on: board, near: today) }, isRedo: isRedo)
    }
    guard let first = entries.first, let deal = changes.last.flatMap({ board.deal(of: $0) }) else {
      return ""
    }
    let change =
      entries.count == 1
      ? self.change(first, of: deal, on: board, near: today)
      : self.change(shared: entries, by: deal, on: board, near: today)
    return isRedo ? redone(change, of: deals) : undone(change, of: deals)
  }

  /// Deals that were added are removed again, or added once more.
  package func removedAgain(_ deals: DealReference, _ isRemoved: Bool) -> String {
    say(
      en: isRemoved ? "Undid: removed \(named(deals))." : "Redid: added \(named(deals)).",
      fr: isRemoved
        ? "Annulé\u{A0}: ajout de \(named(deals))." : "Rétabli\u{A0}: ajout de \(named(deals)).")
  }

  /// Deals that were deleted are back, or deleted once more.
  package func restoredAgain(_ deals: DealReference, isRedo: Bool) -> String {
    say(
      en: isRedo ? "Redid: deleted \(named(deals))." : "Undid: restored \(named(deals)).",
      fr: isRedo
        ? "Rétabli\u{A0}: suppression de \(named(deals))."
        : "Annulé\u{A0}: suppression de \(named(deals)).")
  }

  /// Deals are back in a stage, each in its own when none is named; with `isRedo` they went on again.
  package func backInStage(_ deals: DealReference, _ stage: String?, isRedo: Bool) -> String {
    let place = say(
      en: stage.map { isRedo ? "to \($0)" : "back to \($0)" } ?? "back to their stages",
      fr: stage.map { isRedo ? "en \($0)" : "de retour en \($0)" } ?? "de retour à leur étape")
    return say(
      en: stopped("\(isRedo ? "Redid" : "Undid"): \(named(deals)) \(place)"),
      fr: stopped("\(isRedo ? "Rétabli" : "Annulé")\u{A0}: \(named(deals)) \(place)"))
  }

  /// The value to undo was changed by somebody else since.
  package func undoConflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = say(en: author ?? "someone else", fr: author ?? "quelqu’un d’autre")
    let (theirs, mine) = values(of: conflict, on: board, near: today)
    let place: String
    switch conflict {
    case .changedSince(let id, let field, _, _, _):
      let title = board[id].map { say(en: " of ", fr: " de ") + quoted($0.title) } ?? ""
      place =
        say(en: "the \(self.field(field))", fr: "le champ \(quoted(self.field(field)))") + title
    case .recordChangedSince(let id, _, _):
      place = say(en: "that \(noun(id.list))", fr: noun(id.list, "ce", "cette"))
    case .settingChangedSince(let path, _, _): place = path
    default: return self.conflict(conflict, by: author, on: board, near: today)
    }
    return say(
      en: "Not undone: \(other) has since set \(place) to \(theirs); undo would set \(mine).",
      fr: "Non annulé\u{A0}: \(other) a modifié depuis \(place)\u{A0}: \(theirs)\u{A0};"
        + " annuler remettrait \(mine).")
  }

  /// A change was undone; `change` has the values that are back.
  package func undone(_ change: String, of deals: DealReference) -> String {
    say(
      en: stopped("Undid on \(named(deals)): \(change)"),
      fr: stopped("Annulé sur \(named(deals))\u{A0}: \(change)"))
  }

  /// A change was redone; `change` has its values.
  package func redone(_ change: String, of deals: DealReference) -> String {
    say(
      en: stopped("Redid on \(named(deals)): \(change)"),
      fr: stopped("Rétabli sur \(named(deals))\u{A0}: \(change)"))
  }

  /// A sentence on an undo or redo of what is beside the deals, several changes by their number.
  private func turned(
    beside changes: [PipelineDomain.Change], _ last: PipelineDomain.Change, isRedo: Bool
  ) -> String {
    let turned = say(en: isRedo ? "Redid" : "Undid", fr: isRedo ? "Rétabli" : "Annulé")
    let lists = Set(changes.map { $0.record?.id.list })
    if changes.count > 1, lists.count == 1, let list = lists.first.flatMap({ $0 }) {
      return "\(turned)\(colon)\(figures.whole(changes.count)) \(plural(list))."
    }
    let paths = changes.compactMap(\.setting?.path)
    guard paths.count > 1, let first = paths.first else { return self.turned(last, isRedo: isRedo) }
    let others = count(
      paths.count - 1, say(en: "other setting", fr: "autre réglage"),
      say(en: "other settings", fr: "autres réglages"))
    return say(
      en: "\(turned): \(first) and \(others).", fr: "\(turned)\u{A0}: \(first) et \(others).")
  }

  func turned(_ change: PipelineDomain.Change, isRedo: Bool) -> String {
    let turned = say(
      en: isRedo ? "Redid" : "Undid", fr: isRedo ? "Rétabli" : "Annulé")
    switch change.subject {
    case .deal: return ""
    case .record(let id, _, _):
      let subject =
        id.list == .reviews
        ? say(en: "review closed", fr: "clôture de la revue")
        : noun(id.list)
      return turned + colon + subject + "."
    case .setting(let edit):
      let value = edit.after ?? nothing
      // A whole list is no text to read.
      guard !"[{".contains(value.first ?? " ") else { return turned + colon + edit.path + "." }
      return say(
        en: "\(turned): \(edit.path) \(value).", fr: "\(turned)\u{A0}: \(edit.path) \(value).")
    }
  }
}
