public import PipelineDomain

/// What is said of deals: their fields, their state, their past.
public protocol DealWords {
  /// The name of a field, small: `expected close`.
  func field(_ field: Field) -> String
  /// What was done: `call`.
  func activity(_ kind: Activity.Kind) -> String
  /// What a payment is: `invoiced`, `collected`.
  func payment(_ kind: Payment.Kind) -> String
  /// How a deal stands: `open`, `won`.
  func outcome(_ outcome: Stage.Outcome) -> String
  /// Where the next step stands: `late`, `no next step`.
  func stepState(_ state: NextStep.State) -> String
  /// What a field holds, with names in the place of keys: `42 k€`, `Discovery`, `call, 24/11`.
  func value(_ value: FieldValue, of field: Field, on board: Board, near today: Day) -> String
  /// One recorded change in a line: `stage Discovery (was Qualification)`.
  func deed(_ entry: HistoryEntry, of deal: Deal, on board: Board, near today: Day) -> String
  /// What happened, in a line of the timeline.
  func event(_ event: TimelineEvent, of deal: Deal, on board: Board, near today: Day) -> String
  /// An amount that is not known.
  var noAmount: String { get }
}
