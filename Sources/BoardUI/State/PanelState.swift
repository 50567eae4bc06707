package import PipelineDomain

/// The amount won in a period and its quota, in minor units of the board's currency.
package struct Attainment: Equatable, Sendable {
  let won: Ratio
  let quota: Ratio
}

/// The KPI panel: what it shows, and whether the keys go there.
package struct PanelState: Equatable, Sendable {
  /// Whether it is wanted; a narrow window folds it into one line all the same.
  package internal(set) var isShown = true
  /// Whether the keys go to it.
  package internal(set) var isFocused = false
  /// The KPI under its cursor.
  package internal(set) var row = 0
  /// What it shows, in order.
  package internal(set) var results: [KPIResult] = []
  /// Whether the readings are older than the board; they are taken again between frames.
  package internal(set) var isDue = true
  /// What was closed in the panel's period, by outcome; taken with the readings.
  package internal(set) var closed: [Stage.Outcome: Closings] = [:]
  /// The amount won in the panel's period and the quota it is held against, taken with the results; `nil`
  /// without a quota.
  package internal(set) var attainment: Attainment?
  /// The preset chosen in this session, in the place of the board's.
  package internal(set) var preset: Preset?
}
