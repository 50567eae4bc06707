/// The choice of KPIs on the board, and their goals.
public struct Panel: Equatable, Sendable {
  /// The definition of a contacted prospect, for the ratio of meetings to contacts.
  public enum Contacts: String, Sendable, CaseIterable {
    /// Spoken with: a call, a meeting or a demo.
    case reached
    /// Tried: an e-mail counts too.
    case attempted
  }

  /// The KPI ids shown, in order, where no preset is chosen.
  public var order: [String]
  /// The preset shown in place of the order.
  public var preset: Preset?
  /// The most KPIs shown, 3…10; those beyond it in the order are left out.
  ///
  /// The articles disagree: three to five a person can work on (001:37) and to start with (003:204),
  /// five to seven on a dashboard (000:300), seven at most (000:318), five to ten (001:82).
  public var most: Int
  /// The calendar unit of the panel's period.
  public var unit: Period.Unit
  /// Goals by KPI id, or by id and part: `funnel-conversion.attract`, `stage-conversion.discovery`.
  public var goals: [String: Goal]
  /// The definition of a contacted prospect.
  public var contacts: Contacts
  /// The fall, in percent of the value before, from which a trend is reported, 1…100.
  public var fall: Int

  /// A panel; the year, and seven KPIs by default.
  public init(
    order: [String] = Panel.defaultOrder, preset: Preset? = nil, most: Int = 7,
    unit: Period.Unit = .year, goals: [String: Goal] = [:], contacts: Contacts = .reached,
    fall: Int = 30
  ) {
    self.order = order
    self.preset = preset
    self.most = most
    self.unit = unit
    self.goals = goals
    self.contacts = contacts
    self.fall = fall
  }

  /// The KPIs of a panel that the file does not define.
  public static let defaultOrder = [
    "open-value", "win-rate", "cycle-length", "velocity", "no-next-step", "stale-share", "signed",
  ]

  /// The range of `most`.
  public static let mostRange = 3...10
  /// The range of `fall`.
  public static let fallRange = 1...100
}

extension Panel {
  /// A goal for one KPI or one part of it, and the value at which it raises an alert.
  public struct Goal: Equatable, Sendable {
    /// The value to reach, in the KPI's unit (percent for rates, days, minor units for money).
    public var target: Ratio?
    /// The value at which the KPI raises an alert.
    public var alert: Ratio?
    /// The comparison of a value with `alert` that raises it; strictly on the wrong side when `nil`.
    public var comparison: Comparison?
    /// The past periods in which it must hold; the period shown when `nil`.
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
  }

  /// A comparison of a value with a threshold; the raw value is the operator.
  public enum Comparison: String, Sendable, CaseIterable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="

    /// Returns true when the value and the threshold compare like that.
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
    /// The way in which several periods are combined.
    public enum Rule: String, Sendable, CaseIterable {
      /// The alert must hold in each of them.
      case each
      /// The periods are counted as one.
      case pooled
    }

    /// The calendar unit of the periods.
    public var unit: Period.Unit
    /// The number of periods, 1…24.
    public var count: Int
    /// The way in which they are combined.
    public var rule: Rule

    /// The last `count` complete periods, each of them by default.
    public init(_ unit: Period.Unit, count: Int, rule: Rule = .each) {
      self.unit = unit
      self.count = count
      self.rule = rule
    }

    /// The range of `count`.
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

/// A choice of KPIs for a role or an objective, the most telling first.
///
/// Ids that the program does not know are skipped; a panel shows as many of the rest as it has room for.
public enum Preset: String, Sendable, CaseIterable {
  /// The three to five levers of one person (article 001:37).
  case rep
  /// A small company that builds up its sales: volume and quality (articles 000:304, 000:309-314).
  case sme
  /// A company that grows fast: the value of a customer (article 000:305).
  case scaleUp = "scale-up"
  /// Growth: the cost of a customer and of a lead, and marketing's part (article 003:192).
  case growth
  /// Profitability: return, and the value of a customer against their cost (article 003:192).
  case profitability
  /// Customer retention (article 003:192).
  case loyalty
  /// A first panel (article 003:196).
  case beginner
  /// A team with mature analytics (article 003:196).
  case mature

  /// The ids of its KPIs.
  public var kpis: [String] {
    switch self {
    case .rep: ["activities", "meeting-rate", "no-next-step", "win-rate", "signed"]
    case .sme:
      [
        "leads", "qualified-leads", "funnel-conversion", "meeting-rate", "win-rate", "cac", "ltv",
        "retention-6m", "retention-12m",
      ]
    case .scaleUp: ["ltv", "churn", "margin", "retention-12m", "ltv-cac", "velocity", "signed"]
    case .growth:
      [
        "cac", "cpl", "marketing-sourced", "marketing-influenced", "leads", "qualified-leads",
        "mql-to-sql",
      ]
    case .profitability: ["roi", "ltv", "ltv-cac", "payback", "margin", "collected"]
    case .loyalty: ["retention-6m", "retention-12m", "churn", "engagement", "ltv"]
    case .beginner: ["leads", "cpl", "stage-conversion", "win-rate"]
    case .mature:
      [
        "velocity", "marketing-sourced", "marketing-influenced", "forecast", "coverage", "ltv-cac",
        "cohort-win-rate",
      ]
    }
  }
}
