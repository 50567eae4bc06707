extension Panel {
  /// A goal for one KPI or one part of it, and the value at which it raises an alert.
  public struct Goal: Equatable, Sendable {
    /// The value to reach, in the KPI's unit (percent for rates, days, minor units for money).
    public var target: Ratio?
    /// The value at which the KPI asks for action.
    public var alert: Ratio?
    /// How a value compares with `alert` that raises it; strictly on the wrong side when `nil`.
    public var comparison: Comparison?
    /// The past in which it must; the period that is looked at when `nil`.
    public var window: Window?

    /// A goal; everything may be absent.
    public init(
      target: Ratio? = nil, alert: Ratio? = nil, comparison: Comparison? = nil,
      window: Window? = nil
    ) {
      self.target = target
      self.alert = alert
      self.comparison = comparison
      self.window = window
    }

    /// Whether a value, in the unit of the goal, raises the alert; never without one.
    func isAlerted(by value: Ratio, better: KPI.Direction) -> Bool {
      guard let alert else { return false }
      return (comparison ?? (better == .higher ? .below : .above)).holds(value, alert)
    }
  }

  /// How a value compares with a threshold; the raw value is the operator.
  public enum Comparison: String, Sendable, CaseIterable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="

    /// Whether the comparison is true.
    public func holds(_ value: Ratio, _ threshold: Ratio) -> Bool {
      switch self {
      case .below: value < threshold
      case .atMost: !(threshold < value)
      case .above: threshold < value
      case .atLeast: !(value < threshold)
      }
    }
  }

  /// The last complete calendar periods, in which an alert must hold (article 000:300).
  public struct Window: Equatable, Sendable {
    /// How several periods are read.
    public enum Rule: String, Sendable, CaseIterable {
      /// The alert must hold in each of them.
      case each
      /// They are counted as one.
      case pooled
    }

    /// The calendar unit of the periods.
    public var unit: Period.Unit
    /// How many of them, 1…24.
    public var count: Int
    /// How they are read.
    public var rule: Rule

    /// The last `count` complete periods, each unless said.
    public init(_ unit: Period.Unit, count: Int, rule: Rule = .each) {
      self.unit = unit
      self.count = count
      self.rule = rule
    }

    /// How many periods a window may have.
    public static let countRange = 1...24

    /// The periods before the one that holds `today`, oldest first; one for all when pooled.
    func periods(before today: Day) -> [Period] {
      let last = Period(unit, containing: today).previous
      let each = last.trail(max(1, count))
      guard rule == .pooled, let first = each.first else { return each }
      return Period(from: first.start, to: last.end).map { [$0] } ?? each
    }
  }
}
