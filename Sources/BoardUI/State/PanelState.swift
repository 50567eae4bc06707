package import PipelineDomain

/// The amount won in a period and its quota, in minor units of the board's currency.
package struct Attainment: Equatable, Sendable {
  let won: Ratio
  let quota: Ratio
}

/// The KPI panel: its results and its focus.
package struct PanelState: Equatable, Sendable {
  /// True when it is shown; a narrow window folds it into one line all the same.
  package internal(set) var isShown = true
  /// True when it receives the keys.
  package internal(set) var isFocused = false
  /// The KPI under its cursor.
  package internal(set) var row = 0
  /// The results it shows, in order.
  package internal(set) var results: [KPIResult] = []
  /// True when the results are older than the board; they are computed again between frames.
  package internal(set) var isDue = true
  /// The deals closed in the panel's period, by outcome; computed with the results.
  package internal(set) var closed: [Stage.Outcome: Closings] = [:]
  /// The amount won in the panel's period and its quota, computed with the results; `nil` without a quota.
  package internal(set) var attainment: Attainment?
  /// The preset chosen in this session, in the place of the board's.
  package internal(set) var preset: Preset?
}
