extension Board {
  /// The change that undoes the latest one of `author` that still stands, anywhere on the board; of one
  /// deal when `id` is given. The entries in `passed` are left as they are. O(deals + history).
  public func undo(
    by author: String, on id: Deal.ID? = nil, except passed: Set<HistoryEntry.ID> = [],
    metadata: ChangeMetadata
  ) throws(Refusal) -> Change {
    let found = latest(by: author, on: id) { entry, _ in
      entry.undoes == nil && !passed.contains(entry.id)
    }
    guard let found else { throw .nothingToUndo }
    return found.inverse(metadata)
  }

  /// The change that undoes the latest undo of `author`, unless they changed something since.
  /// O(deals + history).
  public func redo(
    by author: String, on id: Deal.ID? = nil, metadata: ChangeMetadata
  ) throws(Refusal) -> Change {
    guard let found = latest(by: author, on: id, where: { _, isRedo in !isRedo() }),
      found.entry.undoes != nil
    else { throw .nothingToRedo }
    return found.inverse(metadata)
  }

  /// The changes made together with the one that an undo or redo reverts, and that still stand, the
  /// latest first. O(deals + history).
  public func companions(of turning: Change) -> [Change] {
    let taken =
      turning.deal.map { self[$0]?.history.first { $0.id == turning.entry.undoes } }
      ?? settings.history.first { $0.id == turning.entry.undoes }?.entry
    guard let taken, let bulk = taken.bulk else { return [] }
    let isCompanion = { (entry: HistoryEntry) in entry.bulk == bulk && entry.by == taken.by }
    var found = settings.history.standing.filter { isCompanion($0.entry) && $0.id != taken.id }
    for deal in deals where deal.history.contains(where: isCompanion) {
      let companions = deal.standingEntries.filter(isCompanion)
      // A deal made with the others goes with all of them.
      let whole = companions.first.map { deal.whole(of: $0) }.map { [$0] } ?? []
      found += (whole.contains { deal.isBeginning($0) } ? whole : companions)
        .filter { $0.id != taken.id }.map(deal.change)
    }
    return found.sorted { $0.entry.sequence > $1.entry.sequence }
  }

  /// The conflict that a change would meet on the board now; `nil` when it fits. The board is not changed.
  public func conflict(with change: Change) -> Conflict? {
    do throws(Conflict) {
      switch change.subject {
      case .deal(let id):
        guard var deal = self[id] else { return .missingDeal(id) }
        try deal.apply(change, sequence: sequence)
      case .record(let id, _, _) where id.list == .organizations:
        _ = try fitted(change)
      case .record:
        var settings = settings
        try settings.apply(change, sequence: sequence)
      case .setting(let edit):
        let latest = settings.history.last { $0.setting?.path == edit.path }?.setting
        if let latest, latest.after != edit.before {
          return .settingChangedSince(edit.path, found: latest.after, wanted: edit.after)
        }
      }
      return nil
    } catch {
      return error
    }
  }

  /// The author of the change that a conflict is with, as far as the history tells.
  public func author(of conflict: Conflict) -> String? {
    switch conflict {
    case .changedSince(let id, let field, _, _, _): self[id]?.author(of: field)
    case .recordChangedSince, .settingChangedSince: settings.author(of: conflict)
    default: nil
    }
  }

  /// The latest change by `author` that matches and still stands.
  private func latest(
    by author: String, on id: Deal.ID?,
    where matches: (HistoryEntry, _ isRedo: () -> Bool) -> Bool
  ) -> Change? {
    var best: (deal: Deal, entry: HistoryEntry)?
    let candidates = id.map { id in self[id].map { [$0] } ?? [] } ?? deals
    for deal in candidates {
      let standing = deal.standingEntries.last { entry in
        entry.by == author && deal.whole(of: entry).by == author
          && matches(entry) { deal.history.isRedo(entry) }
      }
      guard let standing, standing.sequence > best?.entry.sequence ?? -1 else { continue }
      best = (deal, standing)
    }
    let history = settings.history
    let beside = history.standing.last { change in
      id == nil && change.entry.by == author
        && matches(change.entry) { history.isRedo(change) }
    }
    guard let beside, beside.entry.sequence > best?.entry.sequence ?? -1 else {
      return best.map { $0.deal.change(of: $0.deal.whole(of: $0.entry)) }
    }
    return beside
  }
}

extension Deal {
  /// Returns the entry whose undo takes an entry back: the beginning of a deal that was made together with its
  /// past, as by an import.
  fileprivate func whole(of entry: HistoryEntry) -> HistoryEntry {
    guard let bulk = entry.bulk, entry.undoes == nil, let first = standingEntries.first,
      isBeginning(first), first.bulk == bulk
    else { return entry }
    return first
  }

  /// True for the entry that the deal began with.
  fileprivate func isBeginning(_ entry: HistoryEntry) -> Bool { entry.id == history.first?.id }
}

extension Settings {
  /// The author of the change beside the deals that a conflict is with, as far as the history tells.
  public func author(of conflict: Conflict) -> String? {
    history.last { change in
      switch (conflict, change.subject) {
      case (.alreadyApplied(let id), _): change.entry.id == id
      case (.recordChangedSince(let id, _, _), .record(let changed, _, _)): changed == id
      case (.settingChangedSince(let path, _, _), .setting(let edit)): edit.path == path
      default: false
      }
    }?.entry.by
  }
}

extension Deal {
  /// The author of the latest change of a field.
  public func author(of field: Field) -> String? {
    history.last { $0.change(of: field) != nil }?.by
  }

  /// The change that an entry of its history records. A deal whose creation is not known was added by its first
  /// entry, which then changes nothing.
  func change(of entry: HistoryEntry) -> Change {
    let isAddition = entry.isCreation || entry.changes.isEmpty && history.first?.id == entry.id
    return Change(deal: id, entry: entry, adding: isAddition ? [.deal(self)] : [])
  }
}

extension Board {
  /// The change that puts the same values over the present ones, whoever set them; `nil` when there is
  /// nothing left to put, or no deal.
  ///
  /// A deal that returns to an open stage is no longer closed, and a won one has no loss reason. The
  /// present value of a setting is known from the conflict that the change met, alone.
  public func overruling(
    _ change: Change, against conflict: Conflict? = nil, metadata: ChangeMetadata
  ) -> Change? {
    var again = change
    again.entry.id = metadata.id
    again.entry.at = metadata.at
    again.entry.by = metadata.by
    switch change.subject {
    case .deal(let id):
      guard change.newDeal == nil, let deal = self[id] else { return nil }
      again.entry.changes = changes(overruling: change.entry, on: deal)
      return again.entry.changes.isEmpty ? nil : again
    case .record(let id, let before, let wanted):
      let found = record(id)
      let after = wanted?.rebased(from: before, onto: found, overruling: true)
      again.subject = .record(id, before: found, after: after)
      return found == after ? nil : again
    case .setting(var edit):
      if case .settingChangedSince(edit.path, let found, _) = conflict { edit.before = found }
      again.subject = .setting(edit)
      return edit.before == edit.after ? nil : again
    }
  }

  private func changes(overruling entry: HistoryEntry, on deal: Deal) -> [FieldChange] {
    var values = entry.changes.filter { !$0.field.isEvent }.map { ($0.field, $0.after) }
    let target = entry.stageEntered.flatMap { settings.stage(Stage.ID($0)) }
    if target?.outcome == .open { values.append((.closedOn, .none)) }
    if target?.outcome == .open || target?.outcome == .won { values.append((.lossReason, .none)) }
    var changes = entry.changes.filter(\.field.isEvent)
    for (field, value) in values where deal.value(of: field, like: value) != value {
      guard !changes.contains(where: { $0.field == field }) else { continue }
      changes.append(
        FieldChange(field, from: deal.value(of: field, like: value), to: value))
    }
    return changes
  }
}
