/// The choice of KPIs on the board, and what they are held against.
public struct Panel: Equatable, Sendable {
  /// Who counts as contacted where meetings are held against contacts.
  public enum Contacts: String, Sendable, CaseIterable {
    /// Whoever was spoken with: a call, a meeting or a demo.
    case reached
    /// Whoever was tried: an e-mail counts too.
    case attempted
  }

  /// The KPI ids shown, in order, where no preset is chosen.
  public var order: [String]
  /// The preset shown in place of the order.
  public var preset: Preset?
  /// The most KPIs shown, 3…10; those after them in the order are not.
  ///
  /// The articles disagree: three to five a person can work on (001:37) and to start with (003:204),
  /// five to seven on a dashboard (000:300), seven at most (000:318), five to ten (001:82).
  public var most: Int
  /// The calendar unit of the panel's period.
  public var unit: Period.Unit
  /// Goals by KPI id, or by id and part: `funnel-conversion.attract`, `stage-conversion.discovery`.
  public var goals: [String: Goal]
  /// Who counts as contacted.
  public var contacts: Contacts
  /// The fall, in percent of what it was before, from which a trend is told, 1…100.
  public var fall: Int

  /// A panel; the year, and seven KPIs unless said.
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

  /// What a panel shows when the file does not say.
  public static let defaultOrder = [
    "open-value", "win-rate", "cycle-length", "velocity", "no-next-step", "stale-share", "signed",
  ]

  /// What `most` may be.
  public static let mostRange = 3...10
  /// What `fall` may be.
  public static let fallRange = 1...100
}

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

/// A choice of KPIs for who looks, and for what they are after, the most telling first.
///
/// Ids that the program does not know are passed over; a panel shows as many of the rest as it has room
/// for.
public enum Preset: String, Sendable, CaseIterable {
  /// The three to five levers of one person (article 001:37).
  case rep
  /// A small company that builds its sales up: volume and quality (articles 000:304, 000:309-314).
  case sme
  /// A company that grows fast: what a customer is worth (article 000:305).
  case scaleUp = "scale-up"
  /// To grow: what a client and a lead cost, and marketing's part (article 003:192).
  case growth
  /// To earn: return, and the worth of a client against their cost (article 003:192).
  case profitability
  /// To keep clients (article 003:192).
  case loyalty
  /// To begin with (article 003:196).
  case beginner
  /// For a team that measures well already (article 003:196).
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
