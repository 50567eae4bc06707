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
