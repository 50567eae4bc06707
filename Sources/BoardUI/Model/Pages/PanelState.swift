public import PipelineDomain

/// The KPI panel: what it shows, and whether the keys go there.
public struct PanelState: Equatable, Sendable {
  /// Whether it is wanted; a narrow window folds it into one line all the same.
  public internal(set) var isShown = true
  /// Whether the keys go to it.
  public internal(set) var isFocused = false
  /// The KPI under its cursor.
  public internal(set) var row = 0
  /// What it shows, in order.
  public internal(set) var readings: [Reading] = []
  /// Whether the readings are older than the board; they are taken again between frames.
  public internal(set) var isDue = true
  /// What was closed in the panel's period, by outcome; taken with the readings.
  public internal(set) var closed: [Stage.Outcome: Closings] = [:]
  /// The KPI that is explained, with the deals that make it; `nil` when none is.
  public internal(set) var explained: Measure?
  /// The same by source, owner or persona, if that is wanted.
  public internal(set) var breakdown: Breakdown?
  /// The preset chosen in this session, in the place of the board's.
  public internal(set) var preset: Preset?
  /// What is said of it beside its value.
  public internal(set) var remarks = Remarks()

  /// What a figure suggests, and what it warns of.
  public struct Remarks: Equatable, Sendable {
    /// What to do.
    public internal(set) var advice: Advice?
    /// The alerts set on it or on a part of it.
    public internal(set) var alarms: [Alarm] = []
    /// What falls, and tells of trouble.
    public internal(set) var trends: [TrendAlert] = []
  }
}
