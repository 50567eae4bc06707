extension Board {
  /// The edits of a decision on a lead, the record of it among them.
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
      return [
        record, Action.Edit(.nextStep, .step(NextStep(what: step, due: until))),
        Action.Edit(.repeats, .none),
      ]
    }
  }

  /// The stage that an accepted lead enters; `nil` when it is there or beyond, or no stage is qualified.
  private func stageOfAcceptance(of deal: Deal) -> Stage.ID? {
    let stages = settings.openStages(of: stage(of: deal).flatMap(settings.pipeline(of:)))
    guard let target = stages.firstIndex(where: \.lifecycle.isQualified),
      let place = stages.firstIndex(where: { $0.id == deal.stage }), place < target
    else { return nil }
    return stages[target].id
  }
}
