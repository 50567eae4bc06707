package import PipelineDomain

/// What a command did with a record of the board.
package enum RecordReply: Equatable, Sendable {
  case takenBack(Record.ID)
  case costAdded(Money, Cost.Kind, in: Period, key: String)
  /// From that day on, one unit of a currency is worth so many of another, as a decimal number.
  case rateAdded(Day, Currency, worth: String, Currency, key: String)
  case campaignAdded(key: String)
  case personaKept(String, key: String)
  case experimentStarted(key: String, stage: String, from: Day, measured: Day)
  case experimentDecided(key: String, Experiment.Decision.Choice)
  case planBegun(Day)
  /// An item of the plan, by its key, is done.
  case planTicked(String)
  /// A setting has another value; `nil` is none.
  case settingChanged(path: String, to: String?, from: String?)
}

/// What is wrong with what was said of a record, or is to be known beside it.
package enum RecordComplaint: Equatable, Sendable {
  /// The reference means so many of the list instead of one.
  case notOne(String, count: Int, of: Record.List)
  case notARate(String), unfitRate
  case notASource(String)
  case resultAhead(Day)
  case mayBeChance
  case noPlan
  case notInPlan(String, there: [String])
  case noSequence(String, there: [String]), sequenceOver(String)
}

/// What is said of the records of a board: costs, rates, campaigns, personas, experiments, plans.
package protocol RecordWords {
  /// What was done.
  func reply(_ reply: RecordReply) -> String
  /// What is wrong, and what to do about it.
  func complaint(_ complaint: RecordComplaint) -> String
  /// Who spent something, in a word.
  func kind(_ kind: Cost.Kind) -> String
  /// That there is no cost to list.
  var noCost: String { get }
  /// What is done next with a persona, as a heading.
  var personaStepCaption: String { get }
  /// That an experiment has run its time, after its state.
  var toBeMeasured: String { get }
  /// The head of a plan.
  func plan(from start: Day) -> String
  /// How far an item of a plan is: who did it when, else whether it should be done by now.
  func planItem(_ mark: ChecklistItem.Mark?, isLate: Bool) -> String
  /// The head of the leads that do not advance.
  func stuckLeads(_ count: Int) -> String
  /// Since when a lead is where it is.
  func since(_ day: Day) -> String
}

extension Vocabulary {
  /// A decimal number in digits and a point, with the mark of the language: `0.8642`.
  package func decimal(_ text: String) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .joined(separator: figures.decimalSeparator)
  }
}
