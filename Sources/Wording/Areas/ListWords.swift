package import PipelineDomain

/// What the answers of commands have around their figures: heads and captions.
///
/// Days are written `2026-11-20` in every language, so that a line can be taken up by another command.
package protocol ListWords {
  /// A board, the period its figures are of, and the day it is seen.
  func seen(_ board: String, _ period: Period, on today: Day, near present: Day) -> String
  /// The head of an agenda.
  func agenda(of board: String, from first: Day, to last: Day, near present: Day) -> String
  /// The head of a review.
  func changes(of board: String, from first: Day, to last: Day, near present: Day) -> String
  /// The head of a triage: how many deals, of which kinds.
  func triage(of board: String, _ count: Int, kinds: [String], on today: Day, near present: Day)
    -> String
  /// A stage with the number of its deals.
  func stage(_ name: String, count: Int) -> String
  /// What a field of a deal is called at the start of a line.
  func caption(_ field: Field) -> String
  /// What the key of a deal is called at the start of a line.
  var keyCaption: String { get }
  /// What the freshness of a deal is called at the start of a line.
  var freshnessCaption: String { get }
  /// What the margin of a deal is called at the start of a line.
  var marginCaption: String { get }
  /// What the spells of a customer are called at the start of a line.
  var customerCaption: String { get }
  /// That a review is closed.
  var reviewClosed: String { get }
  /// What is to be done, and by when.
  func due(_ step: NextStep) -> String
  /// What the answers to a grid amount to, in numbers.
  func sum(_ tally: Qualification.Tally, of grid: String) -> String
  /// That a question is to be asked again, and why.
  func askAgain(_ criterion: String, because reasons: [String]) -> String
  /// A side of a score: what the prospect is, or does.
  func side(isFit: Bool) -> String
  /// What a side of a score can be at most.
  func cap(_ points: Int) -> String
  /// A score in a line: what it amounts to and asks for, and which version of which model says so.
  func score(_ score: LeadScore, of title: String) -> String
  /// Whether an item of a checklist is done.
  func item(isDone: Bool) -> String
  /// A milestone, and whether it waits for the survey.
  func milestone(_ kind: MilestoneRule.Kind, isBlocked: Bool) -> String
}
