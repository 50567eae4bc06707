package import PipelineDomain

/// What is said of personas, campaigns, replies, experiments and plans.
package protocol RitualWords {
  /// What is known of a persona, as a heading: `pains`.
  func trait(_ trait: Persona.Trait) -> String
  /// The heading of the campaign that brought a deal.
  var campaignCaption: String { get }
  /// A campaign in a line: whom it speaks to, and what it asks for.
  func campaign(_ campaign: Campaign) -> String
  /// How many e-mails were answered, and whether that is engagement.
  func replies(_ rate: ReplyRate) -> String
  /// How far an experiment is, in a word.
  func state(_ state: Experiment.State) -> String
  /// What the team makes of one, in a word.
  func decision(_ choice: Experiment.Decision.Choice) -> String
  /// What came of it: the rates, the difference with its interval, and whether it is robust.
  func result(_ result: Experiment.Result) -> String
  /// What a plan asks for, in a few words.
  func task(_ item: ActionPlan.Item) -> String
}
