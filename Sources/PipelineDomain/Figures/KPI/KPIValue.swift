/// What a KPI says of a board: a value or the reason why there is none, and everything it was made of.
public struct KPIValue: Equatable, Sendable {
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
  /// The days it speaks of: those asked for, or their whole months where costs are in it.
  public var period: Period
  /// The moment it was taken.
  public var asOf: Instant
  /// Deals that should have counted and could not, each with its reason, in board order.
  public var excluded: [Exclusion] = []
  /// The deals that make it, in board order.
  public var deals: [Deal.ID] = []
  /// What stands beside the value: mean, P90, the bounds of an interval, the factors of a product.
  public var parts: [Part] = []
  /// Why a value is held against no goal: the filter asks for what it measures.
  public var caveat: Unavailability?
  /// Why velocity is far from what is signed a day, when it is.
  public var pace: Pace?
  /// The goal that holds where the team set none.
  public var standardGoal: Panel.Goal?

  /// Whether it counts deals, or adds up what they are worth.
  public enum Basis: String, Sendable {
    case count, value
  }

  /// Whether it counts deals, or adds up what they are worth: money, or a share of money.
  public var basis: Basis {
    switch (unit, numeratorUnit) {
    case (.money, _), (.moneyPerDay, _), (_, .money), (_, .moneyPerDay): .value
    default: .count
    }
  }

  /// What a value counts in.
  public enum Unit: Equatable, Sendable {
    /// A share between 0 and 1, shown in percent.
    case rate
    case days
    case hours
    case months
    case count
    /// How many times one figure holds another, shown with one decimal.
    case ratio
    /// Minor units of a currency.
    case money(Currency)
    /// Minor units of a currency a day.
    case moneyPerDay(Currency)

    /// The currency of an amount.
    public var currency: Currency? {
      switch self {
      case .money(let currency), .moneyPerDay(let currency): currency
      case .rate, .hours, .days, .months, .count, .ratio: nil
      }
    }
  }

  /// Why there is no value.
  public enum Unavailability: Equatable, Sendable {
    /// Nothing to count: there is none of these.
    case noDeals(Absence)
    /// Nothing to divide by: there is none of these, or they come to zero.
    case zeroDenominator(Absence)
    /// There are deals that should count, and all of them are left out: how many for which reason.
    case allExcluded([Exclusion.Reason: Int])
    /// Amounts of several currencies and no rate between them; the subtotals are in `parts`.
    case mixedCurrencies([Currency])
    /// No deal that counts has an amount.
    case noAmounts
    /// Of the deals that ended so, fewer than half have an amount, so that their sum tells nothing.
    case tooFewAmounts(Stage.Outcome, known: Int, of: Int)
    /// No deal that counts has a cost.
    case noCosts
    /// More than half of what is measured still goes on, so that its median is not known yet.
    case notReached
    /// More than half of the leads still wait for an answer, so that the median is not known yet.
    case mostUnanswered
    /// Another figure that this one is made of has no value; why it has none, where that is known.
    indirect case missing(String, because: Unavailability? = nil)
    /// The sum does not fit 64 bits.
    case overflow
    /// No whole month of the period has ended, and costs are known by the month.
    case noWholeMonth
    /// No cost was written down for the month that begins on that day.
    case missingCost(Day)
    /// The team did not say which sources are marketing's.
    case noMarketingSource
    /// No customer brings a revenue that is known by the month.
    case noRecurringRevenue
    /// Customers have been there for less than twelve months.
    case tooYoung
    /// No customer has left within twelve months, so that nothing tells how long they stay.
    case noChurn
    /// Nobody has a quota for the period.
    case noQuota
    /// Quotas are owners', and the deals were not chosen by owner alone.
    case quotasByOwner
    /// Costs are channels', and the deals were not chosen by source alone.
    case costsBySource
    /// Of what was spent in these months nothing was for these deals.
    case nothingSpent
    /// The quota of the period is signed; nothing is lacking.
    case quotaReached
    /// The board makes no promise to answer.
    case noPromises
    /// No activity was ever logged on any deal of the board, so that nothing tells who was answered.
    case noActivities
    /// The period has not begun.
    case notBegun
    /// No signal was ever noted on any deal, so that none in a period tells nothing.
    case noSignals
    /// No deal was ever qualified of those won or lost.
    case noneQualified
    /// There is a value, and it is held against nothing: the filter asks by these terms for what is
    /// measured.
    case decidedByFilter(String)
    /// There is a value, and it is held against nothing: not even half of the sales that will be won
    /// could have been by now.
    case cohortTooYoung
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
      /// What is signed a day.
      case signedPerDay
      case subtotal(Currency)
      case stage(Stage.ID)
      case phase(Stage.Phase)
      /// The share of what was invoiced that was collected.
      case collectionRate
      /// How many deals have a cost.
      case costKnown
      case movedOn, won, lost, disqualified, stillOpen
      /// What was spent by whom.
      case spent(Cost.Kind)
      /// The deals of a source.
      case source(String)
      /// The channels that were paid for, alone.
      case paid
      /// Revenue ÷ cost, not less the cost.
      case returnOnSpend
      case lifetimeValue, acquisitionCost, monthlyRevenue, margin, monthlyChurn, lifetime,
        lifetimeCap
      /// The lifetime value counted in revenue, whatever the basis.
      case byRevenue
      /// The lifetime value less the cost of acquisition.
      case net
      /// Customers of the last day who were none on the first: back from before it, and new ones.
      case returned, newCustomers
      /// Retention as (end − new) ÷ start, which takes those who returned for those who stayed.
      case byHeadcount
      /// Churn weighed by what the contracts brought each month.
      case revenueChurn
      /// The share by amount, and that amount.
      case byValue, value
      case activity(Activity.Kind)
      /// An open stage that a deal was lost in, when its history does not tell which.
      case noStage
      /// A reason for losses; `nil` for those that none is given for.
      case reason(String?)
      /// Losses in a stage, `nil` when not known, for a reason, `nil` when none is given.
      case loss(Stage.ID?, String?)
      case promise(SLARule.ID)
      case withinLimit, unanswered
      case weighted, quota, lacking, attained, needed
      /// The share of the deals that have an amount.
      case amountsKnown
      /// The customers with recurring revenue, of whom a lifetime value speaks.
      case subscribers
      /// The customers a cost of acquisition speaks of, and those of them with recurring revenue.
      case acquired, acquiredSubscribers
      /// What is open past its close date.
      case datePassed
    }
  }
}

/// Why velocity is far from what was signed a day in the same time.
///
/// Velocity is what was signed a day × (deals open now ÷ deals open on average) × (days a deal really
/// stays ÷ median cycle) × (deals won ÷ those of them with an amount): the cause is the factor that
/// is farthest from one.
public struct Pace: Equatable, Sendable {
  /// Velocity ÷ what was signed a day.
  public let ratio: Ratio
  /// The factor that differs most.
  public let cause: Cause

  /// The factors that may differ.
  public enum Cause: Equatable, Sendable {
    /// More, or fewer, qualified deals are open than were on average. The day is the first of the time
    /// looked at, with the deals open when it began; `nil` when that is all time.
    case opportunities(now: Int, average: Ratio, start: Start?)
    /// The median cycle, and the days that qualified deals stay open for each that is decided.
    case cycle(median: Ratio, stay: Ratio)
    /// So many of the deals won have an amount.
    case amounts(known: Int, of: Int)
  }

  /// The deals open when the time began.
  public struct Start: Equatable, Sendable {
    /// The first day.
    public let day: Day
    /// How many qualified deals were open before it.
    public let open: Int
  }

  /// Within a fifth, and what turned round is a quarter, the two agree.
  static func isFar(_ ratio: Ratio) -> Bool {
    guard let low = Ratio(4, 5), let high = Ratio(5, 4) else { return false }
    return ratio < low || high < ratio
  }
}

extension KPIValue {
  /// What there is none of, in the period where the figure has one.
  public enum Absence: Sendable, CaseIterable {
    /// Deals won or lost, deals won, deals created.
    case closed, won, created
    /// Deals that became an MQL, or an opportunity.
    case mql, opportunity
    /// Deals that first entered an open stage, or a phase of the funnel.
    case stageEntry
    case open
    /// Deals contacted for the first time.
    case contacted
    /// Promises to answer that are decided.
    case dueAnswers
    /// Deals that were expected to close.
    case dueCloses
    /// Customers at the start, and new ones.
    case customers, newCustomers
    /// Customers with recurring revenue twelve months before.
    case subscribers
    /// Sums of zero: of amounts, of marketing costs, the cost of acquisition, the monthly revenue of a
    /// customer, the days of the median cycle.
    case amounts, spending, acquisitionCost, monthlyRevenue, cycle

    /// Whether it is none of the deals a rule speaks of, and not a sum that comes to zero or somebody
    /// else who is not there.
    var isOfDeals: Bool {
      switch self {
      case .subscribers, .amounts, .spending, .acquisitionCost, .monthlyRevenue, .cycle: false
      default: true
      }
    }
  }
}

extension KPIValue.Unavailability {
  /// The same, once the deals that were left out are known: when there are any, nothing to count means
  /// that every deal was left out.
  func explained(by excluded: [Exclusion.Reason: Int]) -> Self {
    switch self {
    case .noDeals(let absence) where absence.isOfDeals,
      .zeroDenominator(let absence) where absence.isOfDeals:
      switch excluded.count == 1 ? excluded.keys.first : nil {
      case .noAmount?: .noAmounts
      case .noCost?: .noCosts
      default: excluded.isEmpty ? self : .allExcluded(excluded)
      }
    default: self
    }
  }
}
