/// Where a KPI often lies in the field: not a goal, a place to stand from.
///
/// Only what an article names a range for. Figures without a source or a sample are no band.
public struct Band: Equatable, Sendable {
  /// Where a value lies.
  public enum Verdict: String, Sendable {
    case below
    case inside = "in"
    case above
  }

  /// The lowest usual value, itself inside; in the unit of goals, percent for rates.
  public let low: Ratio
  /// The highest usual value, itself inside; `nil` where more is only better.
  public let high: Ratio?

  /// Where a value in the unit of goals lies.
  public func verdict(on value: Ratio) -> Verdict {
    if value < low { return .below }
    guard let high, high < value else { return .inside }
    return .above
  }

  /// By KPI id: 20–30 % of qualified opportunities are won (article 001:32), of which disqualified
  /// deals are none here; 10–25 % of contacts lead to a meeting (001:48); a client brings three times
  /// what they cost (000:363, where exactly three is good; 001:54 asks for more than three).
  private static let field: [String: Band] = [
    "win-rate": Band(low: Ratio(20), high: Ratio(30)),
    "meeting-rate": Band(low: Ratio(10), high: Ratio(25)),
    "ltv-cac": Band(low: Ratio(3), high: nil),
  ]

  /// The band of a KPI; `nil` for most.
  public static func of(kpi id: String) -> Band? {
    field[id]
  }
}

extension Measure {
  /// The band of the KPI and where the value lies; `nil` without either, and for a value that the
  /// filter decides.
  public var standing: (band: Band, verdict: Band.Verdict)? {
    guard caveat == nil, let band = Band.of(kpi: kpi), let value,
      let compared = unit == .rate ? value.scaled(by: 100) : value
    else { return nil }
    return (band, band.verdict(on: compared))
  }
}
