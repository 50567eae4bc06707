extension Board {
  /// The change that makes the renewal deal of a contract, under the key that follows from its end date, so
  /// that two who make it make one; `nil` when it is there already.
  ///
  /// It is a clone of the contract in the pipeline of renewals, if the board has one, to be closed by the end
  /// date. Its monthly revenue is left out: the contract brings it for as long as the customer stays.
  public func renewing(
    _ id: Deal.ID, titled title: String, metadata: ChangeMetadata
  ) throws(Refusal) -> Change? {
    guard let contract = self[id], !contract.isRemoved else { throw .unknownDeal(id) }
    guard stage(of: contract)?.outcome == .won, let key = contract.renewalID else {
      throw .noContractEnd
    }
    guard renewal(of: contract) == nil else { return nil }
    guard self[key] == nil else { return try change(.restore, on: key, metadata: metadata) }
    var deal = try clone(of: contract, as: key, titled: title)
    if let stage = settings.renewals.flatMap({ settings.openStages(of: $0.id).first }) {
      deal.stage = stage.id
    }
    deal.recurring = nil
    deal.expectedClose = contract.endsOn
    return try addition(of: deal, metadata: metadata)
  }
}
