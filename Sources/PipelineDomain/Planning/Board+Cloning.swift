extension Board {
  /// A new deal like another one, in the first open stage of its pipeline, else of the board: to the same
  /// organization and contacts, with the same owner, figures, tags and custom fields, and nothing of what was
  /// done on it.
  public func clone(
    of deal: Deal, as id: Deal.ID, titled title: String
  ) throws(Refusal) -> Deal {
    let stages = settings.openStages
    guard
      let stage = stages.first(where: { settings.arePeers($0.id, deal.stage) }) ?? stages.first
    else { throw .noStage(.open) }
    var clone = Deal(id: id, title: title, stage: stage.id)
    for field in Field.cloned { _ = clone.set(field, to: deal[field]) }
    clone.contacts = deal.contacts
    return clone
  }
}

extension Field {
  /// The fields that a clone has from its model.
  fileprivate static let cloned: [Field] = [
    .organization, .stakeholders, .amount, .owner, .source, .persona, .cost, .recurring, .tags,
    .customFields,
  ]
}
