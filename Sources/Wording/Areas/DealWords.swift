package import PipelineDomain

/// What is said of deals: their fields, their state, their past.
package protocol DealWords {
  /// The name of a field, small: `expected close`.
  func field(_ field: Field) -> String
  /// A sentence on a field, for whoever types it: `The close date.`
  func meaning(_ field: Field) -> String
  /// What was done: `call`.
  func activity(_ kind: Activity.Kind) -> String
  /// What a payment is: `invoiced`, `collected`.
  func payment(_ kind: Payment.Kind) -> String
  /// How a deal stands: `open`, `won`.
  func outcome(_ outcome: Stage.Outcome) -> String
  /// Where the next step stands: `late`, `no next step`.
  func stepState(_ state: NextStep.State) -> String
  /// What an empty field holds.
  var nothing: String { get }
  /// `yes` or `no`.
  func flag(_ flag: Bool) -> String
  /// What a change that takes back another is told with.
  var takenBack: String { get }
  /// A deal came to be.
  var created: String { get }
  /// Something changed that has no words of its own.
  var changed: String { get }
  /// The name is none of those that the board knows for a field; one that is nearly the same is offered.
  func newName(_ name: String, for field: Field, among known: [String]) -> String
  /// How an answer with such a name is taken all the same on the board.
  var newNameAgain: String { get }
  /// A move that was made although this was missing.
  func anyway(without missing: [String]) -> String
  /// A card went up or down among those of its stage.
  var movedWithinStage: String { get }
  /// Something that had been noted is no more: an activity, a signal, a payment.
  func withdrawn(_ event: Field) -> String
  /// A deal was removed, or came back.
  func removed(_ isRemoved: Bool) -> String
  /// What a field held before: `(was Qualification)`.
  func formerly(_ value: String) -> String
  /// An amount that is not known.
  var noAmount: String { get }
}
