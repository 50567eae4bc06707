public import PipelineDomain

/// What is said of personas, experiments and plans.
public protocol RitualWords {
  /// What is known of a persona, as a heading: `pains`.
  func trait(_ trait: Persona.Trait) -> String
  /// How far an experiment is, in a word.
  func state(_ state: Experiment.State) -> String
  /// What the team makes of one, in a word.
  func decision(_ choice: Experiment.Decision.Choice) -> String
  /// What came of it: the rates, the difference with its interval, and whether it is robust.
  func result(_ result: Experiment.Result) -> String
  /// What a plan asks for, in a few words.
  func task(_ item: ActionPlan.Item) -> String
}
