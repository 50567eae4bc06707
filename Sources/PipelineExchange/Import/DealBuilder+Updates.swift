import PipelineDomain

extension DealBuilder {
  /// Changes a deal of the board to what its row says, in one entry; returns false when nothing differs.
  ///
  /// A blank cell and a missing column change nothing. A field that was changed on the board since the last
  /// import keeps that value, and is told.
  mutating func update(_ deal: Deal, from row: ImportRow) throws(ImportIssue.Refusal) -> Bool {
    let place = try stages.place(of: row)
    var wanted = deal
    for field in ImportField.fields where field.definition.access == .typed {
      guard let value = row.values[field], value != .none,
        ![.organization, .contacts].contains(field)
      else { continue }
      _ = wanted.set(field, to: try checked(value, of: field, row))
    }
    if place.stage.id != deal.stage {
      wanted.stage = place.stage.id
      wanted.closedOn = place.isClosed ? row.closing?.day : nil
      if place.isClosed, wanted.closedOn == nil { throw .noClosingDay }
      _ = wanted.set(.lossReason, to: place.isClosed ? row.values[.lossReason] ?? .none : .none)
      if place.isClosed { (wanted.nextStep, wanted.expectedClose) = (nil, nil) }
    }
    if !place.isClosed {
      if let close = row.expectedClose { wanted.expectedClose = close }
      if let step = nextStep(of: row) { wanted.nextStep = step }
    }
    for (id, value) in row.custom { wanted.customFields[id] = value }
    let changes = wanted.changes(from: deal).filter { change in
      guard !options.overwrites,
        let last = deal.history.last(where: { $0.change(of: change.field) != nil }),
        !ImportKeys.isOwn(last, of: deal)
      else { return true }
      note(.editedHere(change.field), row)
      return false
    }
    guard !changes.isEmpty else { return false }
    record(changes, of: deal)
    return true
  }
}
