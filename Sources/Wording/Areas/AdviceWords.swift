package import PipelineDomain

/// What is said of figures beside their value: where the field lies, what to do, what raises an alarm.
package protocol AdviceWords {
  /// What a figure suggests to do, in a sentence.
  func advice(_ advice: Advice, on settings: Settings) -> String
  /// The usual range of the field, and where the value lies: `20 % to 30 % in the field: below`.
  func band(_ band: Band, _ verdict: Band.Verdict, in unit: Measure.Unit) -> String
  /// The alert that was set, in a few words: `below 12 % in each of the last 3 weeks`.
  func alert(_ alarm: Alarm) -> String
  /// The alert that was set, what it is set on, what it says, and the values that it looked at.
  func alarm(_ alarm: Alarm, on settings: Settings) -> String
  /// What falls or rises, from what to what, and what it usually comes from, in a line.
  func trend(_ alert: TrendAlert, on settings: Settings) -> String
}
