extension Board {
  /// The change that adds a record, or replaces the one with its key, checked against this board; the
  /// board is not changed.
  public func change(to record: Record, metadata: ChangeMetadata) throws(Refusal) -> Change {
    let found = self.record(record.id)
    switch record {
    case .campaign(let campaign): try campaign.check()
    case .experiment(let experiment): if found == nil { try check(experiment) }
    case .persona(let persona): try persona.check()
    case .view(let view): try view.check(among: settings.views, fields: settings.fields)
    case .contact(let contact):
      guard !contact[.name].isBlank else { throw .blankRecord(.contacts) }
    case .organization(let organization): try check(organization)
    case .cost, .plan, .rate, .review: break
    }
    guard found != record else { throw .nothingChanges }
    return Change(.record(record.id, before: found, after: record), entry: metadata.entry())
  }

  /// The change that withdraws a record: kept in the file, counted nowhere.
  public func withdrawal(of id: Record.ID, metadata: ChangeMetadata) throws(Refusal) -> Change {
    guard let found = record(id), !found.isWithdrawn else { throw .unknownRecord(id) }
    return Change(.record(id, before: found, after: found.withdrawn), entry: metadata.entry())
  }
}
