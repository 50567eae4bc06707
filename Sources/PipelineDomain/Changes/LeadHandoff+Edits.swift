extension Board {
  /// What a decision on a lead changes, beside the record of it.
  func decision(
    _ verdict: LeadDecision, on deal: Deal, step: String
  ) throws(Refusal) -> [Action.Edit] {
    guard stage(of: deal)?.outcome == .open else { throw .closed(deal.stage) }
    let record = Action.Edit(.handOver, .verdict(verdict))
    switch verdict.answer {
    case .accepted:
      guard let target = stageOfAcceptance(of: deal) else { return [record] }
      return [record, Action.Edit(.stage, .text(target.text))]
    case .rejected(let reason):
      let name = settings.handOver.rejectionReasons.first { $0.id == reason }?.name
      return [record]
        + (try closing(deal, as: .disqualified, on: verdict.day, because: name ?? reason.text))
    case .nurtured(_, let until):
      guard !step.allSatisfy(\.isWhitespace) else { throw .emptyText(.nextStep) }
      return [record, Action.Edit(.nextStep, .step(NextStep(what: step, due: until)))]
    }
  }

  /// Where a lead goes that sales accepts; `nil` when it is there, or beyond, or nowhere is.
  private func stageOfAcceptance(of deal: Deal) -> Stage.ID? {
    let stages = settings.openStages
    guard let target = stages.firstIndex(where: \.lifecycle.isQualified),
      let place = stages.firstIndex(where: { $0.id == deal.stage }), place < target
    else { return nil }
    return stages[target].id
  }
}
