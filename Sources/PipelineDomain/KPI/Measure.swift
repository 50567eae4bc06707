/// What a KPI says of a board: a value or the reason why there is none, and everything it was made of.
public struct Measure: Equatable, Sendable {
  /// The KPI's id, such as `win-rate`.
  public var kpi: String
  /// The exact value in `unit`, or `nil` when `reason` says why there is none. Never zero for unknown.
  public var value: Ratio?
  /// Why there is no value.
  public var reason: Unavailability?
  /// What the value counts in.
  public var unit: Unit
  /// How many deals it rests on.
  public var n: Int
  /// The upper term of the fraction, where the KPI is one.
  public var numerator: Int128?
  /// The lower term of the fraction, where the KPI is one.
  public var denominator: Int128?
  /// What the upper term counts in.
  public var numeratorUnit = Unit.count
  /// What the lower term counts in.
  public var denominatorUnit = Unit.count
  /// The days it speaks of.
  public var period: Period
  /// The moment it was taken.
  public var asOf: Instant
  /// Deals that should have counted and could not, each with its reason, in board order.
  public var excluded: [Exclusion] = []
  /// The deals that make it, in board order.
  public var deals: [Deal.ID] = []
  /// What stands beside the value: mean, P90, the bounds of an interval, the factors of a product.
  public var parts: [Part] = []

  /// What a value counts in.
  public enum Unit: Equatable, Sendable {
    /// A share between 0 and 1, shown in percent.
    case rate
    case days
    case count
    /// Minor units of a currency.
    case money(Currency)
    /// Minor units of a currency a day.
    case moneyPerDay(Currency)
  }

  /// A deal that was left out.
  public struct Exclusion: Equatable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// Why.
    public var reason: Reason

    /// A deal left out for that reason.
    public init(deal: Deal.ID, reason: Reason) {
      self.deal = deal
      self.reason = reason
    }

    /// Why a deal cannot count.
    public enum Reason: String, Sendable, CaseIterable {
      case noAmount, noClosingDay, noCreationDay, closedBeforeCreated, closedBeforeQualified
      case otherCurrency, unknownStage, leftBeforeEntered
    }
  }

  /// Why there is no value.
  public enum Unavailability: Equatable, Sendable {
    /// Nothing to count.
    case noDeals
    /// Something would be divided by zero.
    case zeroDenominator
    /// Amounts of several currencies and no rate between them; the subtotals are in `parts`.
    case mixedCurrencies([Currency])
    /// No deal that counts has an amount.
    case noAmounts
    /// No deal that counts has the dates it takes.
    case noDates
    /// More than half of what is measured still goes on, so that its median is not known yet.
    case notReached
    /// Another KPI that this one is made of has no value.
    case missing(String)
    /// The sum does not fit 64 bits.
    case overflow
  }

  /// A figure that stands beside the value.
  public struct Part: Equatable, Sendable {
    /// What the figure is.
    public var name: Name
    /// The exact figure.
    public var value: Ratio
    /// What it counts in.
    public var unit: Unit

    /// The figures a KPI can show beside its value.
    public enum Name: Equatable, Sendable {
      case mean, median, p90, intervalLow, intervalHigh, openPastClose
      case opportunities, winRate, averageValue, cycle
      case subtotal(Currency)
      case stage(Stage.ID)
      case phase(Stage.Phase)
      case movedOn, won, lost, disqualified, stillOpen
    }
  }
}
