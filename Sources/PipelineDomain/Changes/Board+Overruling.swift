extension Board {
  /// The change that puts the same values over those that are there now, whoever set them; `nil` when
  /// there is nothing left to put, or no deal.
  ///
  /// A deal that comes back to an open stage is not closed any more, and one that is won has no reason
  /// to be lost. What a setting holds now is told by the conflict that the change met, alone.
  public func overruling(
    _ change: Change, against conflict: Conflict? = nil, stamp: Stamp
  ) -> Change? {
    var again = change
    again.entry.id = stamp.id
    again.entry.at = stamp.at
    again.entry.by = stamp.by
    switch change.subject {
    case .deal(let id):
      guard change.newDeal == nil, let deal = self[id] else { return nil }
      again.entry.changes = changes(overruling: change.entry, on: deal)
      return again.entry.changes.isEmpty ? nil : again
    case .record(let id, _, let after):
      let found = settings.record(id)
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
    for (field, value) in values where deal[field] != value {
      guard !changes.contains(where: { $0.field == field }) else { continue }
      changes.append(FieldChange(field, from: deal[field], to: value))
    }
    return changes
  }
}
