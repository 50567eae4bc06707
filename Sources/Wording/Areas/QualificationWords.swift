package import PipelineDomain

/// What is said of qualification, scores, gates and promises.
package protocol QualificationWords {
  /// How a question was answered: `partly`.
  func answer(_ state: Qualification.Answer.State) -> String
  /// What the answers amount to: `ruled out`.
  func verdict(_ verdict: Qualification.Verdict) -> String
  /// Why a question is to be asked again: `120 days old, where 90 are the most`.
  func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String
  /// An item of a checklist that is done.
  func ticked(_ item: String) -> String
  /// A milestone that was reached on these days.
  func milestone(_ key: String, reachedOn days: [String]) -> String
  /// An answer, a tick or a milestone that was taken away.
  func noLonger(_ part: String) -> String
  /// Answers that were given again and stayed as they were.
  var answersDatedAnew: String { get }
  /// How warm a prospect is: `hot`.
  func temperature(_ temperature: Temperature) -> String
  /// What a temperature asks for: `a personal follow-up`.
  func response(_ response: Temperature.Response) -> String
  /// What a rule of a score found: `saas`, `3 seen, 3 needed`.
  func ground(_ ground: LeadScore.Ground) -> String
  /// Where a promise stands, with times in a zone: `owed by 24/11 09:00`.
  func serviceLevel(_ state: SLAState, in zone: Zone) -> String
  /// Where a milestone stands: `late`.
  func milestone(_ state: Milestone.State) -> String
  /// What is missing at a gate: `a score of 70 or more (55)`.
  func shortfall(_ shortfall: Shortfall, on board: Board) -> String
  /// That a move finds obstacles, one at least, and which.
  func obstacles(_ obstacles: [Passage.Obstacle], of title: String, on board: Board) -> String
  /// How to move on the board all the same.
  var sameKeyAgain: String { get }
}
