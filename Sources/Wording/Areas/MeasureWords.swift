public import PipelineDomain

/// What is said of figures: their names, what they are made of, how they stand.
public protocol MeasureWords {
  /// The name of a KPI by its id; the id itself when it is not one of ours.
  func name(ofKPI id: String) -> String
  /// A name of at most nine letters, for a line of many.
  func shortName(ofKPI id: String) -> String
  /// What the KPI is, in a sentence or two; empty when it is not one of ours.
  func definition(ofKPI id: String) -> String
  /// What a value that is not there is shown as.
  var unavailable: String { get }
  /// A value with its unit; `cases` decides how many decimals a rate can bear.
  func value(_ value: Ratio, in unit: Measure.Unit, of cases: Int) -> String
  /// What a measure rests on, in a few words: `12 of 52`, `median of 38`.
  func basis(_ measure: Measure) -> String
  /// How the value comes about, with the numbers in it: `12 ÷ 52 = 23.1 %`.
  func formula(_ measure: Measure) -> String
  /// Why there is no value.
  func reason(_ reason: Measure.Unavailability) -> String
  /// Why a deal was left out.
  func reason(_ reason: Measure.Exclusion.Reason) -> String
  /// How many deals were left out, by reason.
  func leftOut(_ excluded: [Measure.Exclusion]) -> String
  /// What a figure beside the value is.
  func part(_ name: Measure.Part.Name, on settings: Settings) -> String
  /// The goal and how far the value is from it; `nil` without one.
  func goal(_ reading: Reading, better: KPI.Direction) -> String?
  /// The goal alone, as short as can be: `goal 25 %`; `nil` without one.
  func shortGoal(_ reading: Reading) -> String?
  /// What a choice of KPIs is called.
  func preset(_ preset: Preset) -> String
  /// The same in a word, for the head of the panel.
  func shortPreset(_ preset: Preset) -> String
  /// How a figure stands, in a word.
  func standing(_ status: Reading.Status, better: KPI.Direction) -> String
}
