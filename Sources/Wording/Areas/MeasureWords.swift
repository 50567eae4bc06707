package import PipelineDomain

/// What is said of figures: their names, what they are made of, how they stand.
package protocol MeasureWords {
  /// What is said of a KPI; `nil` when it is not one of ours.
  func text(ofKPI id: String) -> KPIText?
  /// What a value that is not there is shown as.
  var unavailable: String { get }
  /// What stands after a value, blank included; empty for what is written otherwise.
  func suffix(of unit: Measure.Unit) -> String
  /// `12 of 52`.
  func share(_ part: String, of whole: String) -> String
  /// `median of 38`.
  func median(of cases: Int) -> String
  /// What a count of open deals was taken from.
  func outOfOpen(_ cases: Int) -> String
  /// So many deals, open ones or all.
  func deals(_ count: Int, areOpen: Bool) -> String
  /// Why there is no value.
  func reason(_ reason: Measure.Unavailability) -> String
  /// What there is none of: `no closed deals yet`.
  func absence(_ absence: Measure.Absence) -> String
  /// Why a deal was left out, alone or after a count: `without an amount`.
  func reason(_ reason: Exclusion.Reason) -> String
  /// The day a state figure speaks of.
  func asOf(_ day: String) -> String
  /// Why velocity is far from what was signed a day.
  func pace(_ pace: Pace, near today: Day) -> String
  /// How many deals were left out: `2 excluded`.
  func excluded(_ count: String, isOne: Bool) -> String
  /// What is before the deals that were left out.
  var leftOutTitle: String { get }
  /// What a figure beside the value is.
  func part(_ name: Measure.Part.Name, on settings: Settings) -> String
  /// Which values are up to a goal: `25 % or more`.
  func bound(_ goal: String, better: KPI.Direction) -> String
  /// Whether a value is up to its goal, in a word.
  func isMet(_ isMet: Bool) -> String
  /// A difference of two rates: `−5.0 points`.
  func points(_ difference: String) -> String
  /// The goal alone, as short as can be: `goal 25 %`.
  func goal(_ text: String) -> String
  /// What a choice of KPIs is called.
  func preset(_ preset: Preset) -> String
  /// The same in a word, for the head of the panel.
  func shortPreset(_ preset: Preset) -> String
  /// How a figure stands, in a word.
  func standing(_ status: Reading.Status, better: KPI.Direction) -> String
}
