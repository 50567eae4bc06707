package import PipelineDomain

/// What is said of the funnel.
package protocol FunnelWords {
  /// A phase as the trade calls it.
  func phase(_ phase: Stage.Phase) -> String
  /// Who is followed, when they were looked at, and by which rule.
  func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String
  /// What became of the deals that reached a phase.
  func passage(_ step: Funnel.Step) -> String
  /// What the phase that holds back most is called.
  var bottleneckTitle: String { get }
  /// Why a phase is the one that holds back most: `the lowest rate`.
  func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String
  /// How many of those that ended did so in one stage: `3 of 7 ended in Proposal`.
  func ended(_ share: String, in stage: String) -> String
  /// What is before the share that is won.
  var wonTitle: String { get }
  /// Whether a share is final, of which so many are open.
  func finality(open: Int) -> String
  /// A stage that no date tells.
  var unknownStage: String { get }
  /// A loss of which nobody said why.
  var noReason: String { get }
  /// What the list of losses is called.
  var lossesTitle: String { get }
  /// What deals are told apart by: `by source`.
  func by(_ grouping: Grouping) -> String
  /// The name of a group; `nil` are the deals that do not tell.
  func group(_ key: String?, of grouping: Grouping) -> String
}
