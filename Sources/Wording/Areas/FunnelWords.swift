public import PipelineDomain

/// What is said of the funnel.
public protocol FunnelWords {
  /// A phase as the trade calls it.
  func phase(_ phase: Stage.Phase) -> String
  /// Who is followed, when they were looked at, and by which rule.
  func headline(_ funnel: Funnel, seenOn today: Day) -> String
  /// What became of the deals that reached a phase.
  func passage(_ step: Funnel.Step) -> String
  /// The phase that holds back most, why it was chosen, and where its deals stop; `nil` without one.
  func bottleneck(of funnel: Funnel, on settings: Settings) -> String?
  /// How much of the cohort is won, and whether that is final.
  func overall(_ funnel: Funnel) -> String
  /// Where and why deals were lost.
  func loss(_ loss: Funnel.Loss, on settings: Settings) -> String
  /// What the list of losses is called.
  var lossesTitle: String { get }
  /// What deals are told apart by: `by source`.
  func by(_ grouping: Grouping) -> String
  /// The name of a group; `nil` are the deals that do not tell.
  func group(_ key: String?, of grouping: Grouping) -> String
}
