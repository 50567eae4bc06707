extension Profile {
  /// The five phases of article 002:26-30 and the three ways out, by those names.
  func stages(_ names: BoardNames) -> [Stage] {
    let open = zip(Profile.openStages, patience).map { stage, patience in
      var stage = stage
      stage.warmAfterDays = patience.warm
      stage.rotAfterDays = patience.rot
      return stage
    }
    return (open + Profile.closedStages).map { stage in
      var stage = stage
      stage.name = names.stages[stage.id] ?? stage.id.text
      stage.playbook = names.playbooks[stage.id] ?? Playbook()
      return stage
    }
  }

  private static let openStages = [
    Stage(
      id: "prospecting", name: "", phase: .attract, lifecycle: .lead, probability: 10),
    Stage(
      id: "qualification", name: "", phase: .consider, lifecycle: .mql,
      probability: 20),
    Stage(
      id: "discovery", name: "", phase: .consider, lifecycle: .sql, probability: 40),
    Stage(
      id: "proposal", name: "", phase: .convert, lifecycle: .opportunity, probability: 60),
    Stage(
      id: "negotiation", name: "", phase: .convert, lifecycle: .opportunity,
      probability: 80),
  ]

  // A deal that was lost early never was a qualified one: the ways out claim no maturity.
  private static let closedStages = [
    Stage(
      id: "won", name: "", phase: .retain, lifecycle: .customer, outcome: .won,
      probability: 100),
    Stage(id: "lost", name: "", phase: .convert, lifecycle: .lead, outcome: .lost),
    Stage(
      id: "disqualified", name: "", phase: .attract, lifecycle: .lead,
      outcome: .disqualified),
  ]
}
