extension Board {
  /// The operation that puts the same values over those its deal has now, whoever set them; `nil` when
  /// there is nothing left to put, or no deal.
  ///
  /// A deal that comes back to an open stage is not closed any more, and one that is won has no reason
  /// to be lost.
  public func overruling(_ operation: Operation, stamp: Stamp) -> Operation? {
    guard operation.newDeal == nil, let deal = self[operation.deal] else { return nil }
    var values = operation.entry.changes.filter { !$0.field.isEvent }.map { ($0.field, $0.after) }
    let target = operation.entry.stageEntered.flatMap { settings.stage(Stage.ID($0)) }
    if target?.outcome == .open { values.append((.closedOn, .none)) }
    if target?.outcome == .open || target?.outcome == .won { values.append((.lossReason, .none)) }
    var changes = operation.entry.changes.filter(\.field.isEvent)
    for (field, value) in values where deal[field] != value {
      guard !changes.contains(where: { $0.field == field }) else { continue }
      changes.append(FieldChange(field, from: deal[field], to: value))
    }
    guard !changes.isEmpty else { return nil }
    var again = operation
    again.entry = HistoryEntry(
      id: stamp.id, at: stamp.at, by: stamp.by, changes: changes, undoes: operation.entry.undoes,
      bulk: operation.entry.bulk,
      overridden: operation.entry.overridden)
    return again
  }
}
