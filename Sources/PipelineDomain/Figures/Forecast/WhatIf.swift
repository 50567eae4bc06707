/// The assumptions of a user about a period, to see their effect on the forecast; a `nil` figure stays as it
/// is.
public struct WhatIf: Equatable, Sendable {
  /// The share of decided deals that is won, 0…1. It multiplies the odds of every open deal as it
  /// multiplies those of the present win rate.
  public var winRate: Ratio?
  /// The average deal, in minor units of the board's currency. Amounts of open deals change in
  /// proportion to it.
  public var dealSize: Ratio?
  /// The days from qualification to signature, one at least. The days left until the close date of open
  /// deals change in proportion to it.
  public var salesCycle: Int?
  /// Deals added each month from today on, up to `mostNewDeals`. Those added a sales cycle before the end
  /// of the period close in it, at the win rate and the deal size. A forecast counts none by itself.
  public var newDeals: Int
  /// Open deals taken as won in the period, or as lost, whatever their close dates.
  public var decided: [Deal.ID: Decision]

  /// The assumed outcome of an open deal.
  public enum Decision: Sendable {
    case won, lost
  }

  /// One of the figures that can be assumed, by the name it is typed with.
  public enum Assumption: String, Sendable, CaseIterable {
    case winRate = "win-rate"
    case dealSize = "deal-size"
    case salesCycle = "sales-cycle"
    case newDeals = "new-deals"
  }

  /// The most deals a month that can be added.
  public static let mostNewDeals = 1_000

  /// Creates assumptions; none by default.
  public init(
    winRate: Ratio? = nil, dealSize: Ratio? = nil, salesCycle: Int? = nil, newDeals: Int = 0,
    decided: [Deal.ID: Decision] = [:]
  ) {
    self.winRate = winRate
    self.dealSize = dealSize
    self.salesCycle = salesCycle
    self.newDeals = newDeals
    self.decided = decided
  }

  /// The present figures: of the last twelve months, or of all time when few deals were decided in them.
  /// `nil` where the history has none.
  public struct Baseline: Equatable, Sendable {
    /// Won of decided deals.
    public let winRate: Ratio?
    /// The average of won deals in minor units of the board's currency.
    public let dealSize: Ratio?
    /// The median cycle of won deals in days.
    public let salesCycle: Ratio?
    /// The deals created a month in the last three; already open, they are in the forecast.
    public let newDeals: Ratio
  }

  /// The forecast of the period under assumptions. Amounts are minor units.
  public struct Outlook: Equatable, Sendable {
    /// The probability to sign at least the goal; `nil` without one.
    public let chance: Ratio?
    /// The total that 90 of 100 simulations reach.
    public let p10: Int128
    /// The total that 50 of 100 simulations reach.
    public let p50: Int128
    /// The total that 10 of 100 simulations reach.
    public let p90: Int128
    /// Won, and open amounts each times its probability.
    public let weighted: Ratio
    /// The forecast gap, weighted value to goal; `nil` without a goal, zero when there is no gap.
    public let gap: Ratio?
  }

  /// The reason assumptions cannot be applied to a period.
  public enum Refusal: Error, Equatable, Sendable {
    /// The period is over.
    case periodOver
    /// The figure has no present value to change from, or a win rate of 0 or 1.
    case noBaseline(Assumption)
    /// New deals need this figure, which is neither in the history nor assumed.
    case newDealsNeed(Assumption)
    /// The deal is not open, or has no amount in the board's currency.
    case notOpen(Deal.ID)
  }
}
