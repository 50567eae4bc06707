/// A weak sign that something goes wrong, with the cause to look for first.
public struct TrendAlert: Equatable, Sendable {
  /// What is falling, or for a cost rising.
  public enum Sign: Equatable, Sendable {
    /// Calls, e-mails, meetings and demos of the last week, against the mean of the four before.
    case activity
    /// Deals created.
    case newDeals
    /// Demos held.
    case demos
    /// E-mails opened, as far as that is noted, out of those sent.
    case openRate
    /// The share that goes on from an open stage within four weeks.
    case conversion(Stage.ID)
    /// What a new client costs, while clients bring no more.
    case acquisitionCost
  }

  /// What it usually comes from, or leads to.
  public enum Cause: String, Sendable, CaseIterable {
    /// Fewer deals in a few weeks (article 001:44-46).
    case troughAhead
    /// Nobody feeds the top (article 004:29).
    case dryingUp
    /// A form that puts off, or a weak call to action (article 000:329).
    case friction
    /// An audience that is tired of the message, or subjects that do not concern it (article 000:328).
    case fatigue
    /// A content or a pitch that does not fit (article 000:289).
    case unsuitedPitch
    /// Channels that do not match the personas that pay (articles 000:290 and 000:330).
    case misalignment
  }

  /// What moves.
  public let sign: Sign
  /// The value before.
  public let before: Ratio
  /// The value of the last weeks, or of the last quarter.
  public let after: Ratio
  /// What both count in.
  public let unit: Measure.Unit
  /// The days of the value after.
  public let period: Period

  /// What it usually comes from, or leads to.
  public var cause: Cause {
    switch sign {
    case .activity: .troughAhead
    case .newDeals: .dryingUp
    case .demos: .friction
    case .openRate: .fatigue
    case .conversion: .unsuitedPitch
    case .acquisitionCost: .misalignment
    }
  }

  /// The id of the KPI that tells more.
  public var kpi: String {
    switch sign {
    case .activity: "activities"
    case .newDeals: "leads"
    case .demos: "meeting-rate"
    case .openRate: "engagement"
    case .conversion: "stage-conversion"
    case .acquisitionCost: "cac"
    }
  }

  /// A value that fell by at least `fall` percent; `nil` for any other.
  init?(
    _ sign: Sign, from before: Ratio, to after: Ratio, _ unit: Measure.Unit, over period: Period,
    fall: Int
  ) {
    guard let limit = before.multiplied(by: Ratio(Int128(100 - fall), 100) ?? Ratio(0)),
      before.numerator > 0, !(limit < after)
    else { return nil }
    (self.sign, self.before, self.after) = (sign, before, after)
    (self.unit, self.period) = (unit, period)
  }

  /// A cost that rose by at least `rise` percent while what a client brings did not rise; `nil` for any
  /// other, and when one of the four has no value.
  init?(cost: [Measure], worth: [Measure], rise: Int) {
    guard let old = cost.first?.value, let new = cost.last?.value,
      cost.first?.unit == cost.last?.unit,
      let oldWorth = worth.first?.value, let newWorth = worth.last?.value, !(oldWorth < newWorth),
      let limit = old.multiplied(by: Ratio(Int128(100 + rise), 100) ?? Ratio(0)), !(new < limit),
      old.numerator > 0, let latest = cost.last
    else { return nil }
    (sign, before, after) = (.acquisitionCost, old, new)
    (unit, period) = (latest.unit, latest.period)
  }
}
