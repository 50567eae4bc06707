/// What the panel shows of one KPI: its measure, its trend, and how it stands against its goal.
public struct Reading: Equatable, Sendable {
  /// How a figure stands.
  public enum Status: String, Sendable {
    /// On target, or no target is set.
    case ok
    /// Off target.
    case warn
    /// Beyond the value that asks for action.
    case alert
    /// No value.
    case unavailable
  }

  /// The measure of the panel's period.
  public var measure: Measure
  /// The values of the last periods, oldest first, this one last; `nil` where there was none.
  public var trend: [Ratio?]
  /// The goal it is held against.
  public var goal: Panel.Goal?
  /// How it stands.
  public var status: Status
}
