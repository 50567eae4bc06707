import PipelineDomain

extension DealBuilder {
  /// The fields that change with the outcome of a deal, all or none.
  private static let ofOutcome: Set<Field> = [
    .stage, .closedOn, .lossReason, .nextStep, .repeats,
  ]

  /// Changes a deal of the board to what its row says, in one entry; returns false when nothing differs.
  ///
  /// A blank cell and a missing column change nothing, and tags are added alone. A field that was changed on
  /// the board since the last import keeps that value, and is told; a stage so kept keeps the deal open or
  /// closed as it is, with all that belongs to its closing.
  mutating func update(_ deal: Deal, from row: ImportRow) throws(ImportIssue.Refusal) -> Bool {
    let place = try stages.place(of: row)
    let isMoved = place.stage.id != deal.stage
    let keepsStage = isMoved && isEditedHere(.stage, of: deal)
    if keepsStage { note(.editedHere(.stage), row) }
    var wanted = deal
    try take(&wanted, row)
    if keepsStage {
      takeWithoutStage(&wanted, row, isClosed: place.isClosed)
    } else {
      try take(&wanted, row, at: place)
    }
    let changes = wanted.changes(from: deal).filter { change in
      let isOfMove = isMoved && !keepsStage && DealBuilder.ofOutcome.contains(change.field)
      guard !isOfMove, isEditedHere(change.field, of: deal) else { return true }
      note(.editedHere(change.field), row)
      return false
    }
    guard !changes.isEmpty else { return false }
    record(changes, of: deal)
    return true
  }

  /// Returns true for a field that was changed on the board since the last import, unless the file wins.
  private func isEditedHere(_ field: Field, of deal: Deal) -> Bool {
    guard !options.overwrites,
      let last = deal.history.last(where: { $0.change(of: field) != nil })
    else { return false }
    return !ImportKeys.isOwn(last, of: deal)
  }

  /// Takes what a row says of a deal whatever its stage.
  private mutating func take(
    _ deal: inout Deal, _ row: ImportRow
  ) throws(ImportIssue.Refusal) {
    for field in DealBuilder.taken + [.title] where ![.contacts, .tags].contains(field) {
      guard let value = row.values[field], value != .none else { continue }
      _ = deal.set(field, to: try checked(value, of: field, row))
    }
    deal.tags += (row.values[.tags]?.phrases ?? []).filter { !deal.tags.contains($0) }
    if let customer = organization(named: canonical(row, .field(.organization))) {
      deal.organization = customer
    }
    for (id, value) in row.custom { deal.customFields[id] = value }
  }

  /// Takes the stage of a row, and what depends on it.
  private mutating func take(
    _ deal: inout Deal, _ row: ImportRow, at place: StageMatch.Place
  ) throws(ImportIssue.Refusal) {
    let isMoved = place.stage.id != deal.stage
    deal.stage = place.stage.id
    if let amount = amount(of: row, isWon: place.stage.outcome == .won) { deal.amount = amount }
    if isMoved { (deal.closedOn, deal.lossReason) = (nil, nil) }
    guard place.isClosed else { return takePlans(&deal, row, close: row.expectedClose) }
    guard let day = row.closing?.day ?? deal.closedOn else { throw .noClosingDay }
    deal.closedOn = day
    if let reason = row.values[.lossReason], reason != .none, place.stage.outcome != .won {
      _ = deal.set(.lossReason, to: try checked(reason, of: .lossReason, row))
    }
    if isMoved { (deal.nextStep, deal.repeats) = (nil, nil) }
  }

  /// Takes the rest of a row whose stage is not taken; the days of a closed row are those of its closing.
  private mutating func takeWithoutStage(_ deal: inout Deal, _ row: ImportRow, isClosed: Bool) {
    let outcome = stages.outcome(of: deal)
    if let amount = amount(of: row, isWon: outcome == .won) { deal.amount = amount }
    guard outcome == .open else { return }
    takePlans(
      &deal, row, close: isClosed ? row.values[.expectedClose]?.day : row.expectedClose)
  }

  /// Takes the plans for an open deal: probability, close date, next step.
  private mutating func takePlans(_ deal: inout Deal, _ row: ImportRow, close: Day?) {
    if let percent = row.values[.probability], percent != .none {
      _ = deal.set(.probability, to: percent)
    }
    if let close { deal.expectedClose = close }
    if let step = nextStep(of: row) { deal.nextStep = step }
  }
}
