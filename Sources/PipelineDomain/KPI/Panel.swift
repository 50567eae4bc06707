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
    "win-rate", "cycle-length", "velocity", "weighted-value", "no-next-step", "stale-share",
    "signed",
  ]

  /// What `most` may be.
  public static let mostRange = 3...10
  /// What `fall` may be.
  public static let fallRange = 1...100

  /// The KPIs shown: the first of the preset, or else of the order, that exist.
  public var kpis: [KPI] {
    kpis(of: preset)
  }

  /// The KPIs a preset shows here; those of the order for none.
  public func kpis(of preset: Preset?) -> [KPI] {
    Array((preset?.kpis ?? order).compactMap(KPI.named).prefix(most))
  }
}
