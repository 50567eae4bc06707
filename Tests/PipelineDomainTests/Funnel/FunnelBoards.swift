import PipelineDomain

/// A and B before the sale is considered and decided in C, so that each is a phase of its own.
let phasedStages = threeStages.map { stage in
  var stage = stage
  switch stage.id {
  case "A": (stage.phase, stage.lifecycle) = (.attract, .mql)
  case "B": stage.phase = .consider
  case "C": stage.phase = .convert
  default: break
  }
  return stage
}

/// Returns a board of those deals in the phased stages, with its facts, at the end of 2025.
func phased(
  _ deals: [Deal], goals: [String: Panel.Goal] = [:]
) -> (board: Board, facts: PipelineFacts) {
  var settings = Settings(name: "Test", stages: phasedStages)
  settings.panel.goals = goals
  let board = Board(settings: settings, deals: deals)
  return (board, PipelineFacts(board, asOf: noon("2025-12-31"), zone: .utc))
}

/// The funnel of deals created in 2025.
func funnel(
  _ deals: [Deal], isStrict: Bool = false, cohort: Funnel.Cohort = .created,
  goals: [String: Panel.Goal] = [:]
) -> Funnel {
  let (board, facts) = phased(deals, goals: goals)
  return Funnel(of: board, facts, over: "2025", cohort: cohort, isStrict: isStrict)
}
