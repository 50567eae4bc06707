/// The result of a KPI on a board: a value or the reason there is none, and everything it was made of.
public struct KPIValue: Equatable, Sendable {
  /// The KPI's id, such as `win-rate`.
  public var kpi: String
  /// The exact value in `unit`, or `nil` when `reason` explains its absence. Never zero for unknown.
  public var value: Ratio?
  /// The reason there is no value.
  public var reason: Unavailability?
  /// The unit of the value.
  public var unit: Unit
  /// The number of deals it rests on.
  public var n: Int
  /// The numerator of the fraction, where the KPI is one.
  public var numerator: Int128?
  /// The denominator of the fraction, where the KPI is one.
  public var denominator: Int128?
  /// The unit of the numerator.
  public var numeratorUnit = Unit.count
  /// The unit of the denominator.
  public var denominatorUnit = Unit.count
  /// The days of the figure: those asked for, or their whole months where costs are in it.
  public var period: Period
  /// The moment of the figure.
  public var asOf: Instant
  /// Deals that should have counted and could not, each with its reason, in board order.
  public var excluded: [Exclusion] = []
  /// The deals that make it, in board order.
  public var deals: [Deal.ID] = []
  /// The figures beside the value: mean, P90, the bounds of an interval, the factors of a product.
  public var parts: [Part] = []
  /// The reason a value is compared with no goal: the filter asks for what it measures.
  public var caveat: Unavailability?
  /// The reason velocity is far from the amount signed a day, when it is.
  public var pace: Pace?
  /// The goal in force where the team set none.
  public var standardGoal: Panel.Goal?

  /// The basis of a figure: the number of deals, or their amounts.
  public enum Basis: String, Sendable {
    case count, value
  }

  /// The basis of the figure: the number of deals, or their amounts, as money or a share of money.
  public var basis: Basis {
    switch (unit, numeratorUnit) {
    case (.money, _), (.moneyPerDay, _), (_, .money), (_, .moneyPerDay): .value
    default: .count
    }
  }

  /// The unit of a value.
  public enum Unit: Equatable, Sendable {
    /// A share between 0 and 1, shown in percent.
    case rate
    case days
    case hours
    case months
    case count
    /// The quotient of two figures, shown with one decimal.
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

  /// The reason there is no value.
  public enum Unavailability: Equatable, Sendable {
    /// Nothing to count: there are none of these.
    case noDeals(Absence)
    /// Nothing to divide by: there are none of these, or their sum is zero.
    case zeroDenominator(Absence)
    /// There are deals that should count, and all of them are excluded: the number for each reason.
    case allExcluded([Exclusion.Reason: Int])
    /// Amounts of several currencies and no rate between them; the subtotals are in `parts`.
    case mixedCurrencies([Currency])
    /// No deal that counts has an amount.
    case noAmounts
    /// Of the deals with that outcome, fewer than half have an amount, so that their sum is not
    /// representative.
    case tooFewAmounts(Stage.Outcome, known: Int, of: Int)
    /// No deal that counts has a cost.
    case noCosts
    /// More than half of the stays measured are still running, so that their median is not known yet.
    case notReached
    /// More than half of the leads still wait for an answer, so that the median is not known yet.
    case mostUnanswered
    /// Another figure that this one is made of has no value; the reason, where it is known.
    indirect case missing(String, because: Unavailability? = nil)
    /// The sum does not fit 64 bits.
    case overflow
    /// No whole month of the period has ended, and costs are known by the month.
    case noWholeMonth
    /// No cost is recorded for the month that begins on that day.
    case missingCost(Day)
    /// The team did not declare which sources are marketing's.
    case noMarketingSource
    /// No customer brings a known monthly revenue.
    case noRecurringRevenue
    /// Customers have been there for less than twelve months.
    case tooYoung
    /// No customer has left within twelve months, so that the lifetime is unknown.
    case noChurn
    /// Nobody has a quota for the period.
    case noQuota
    /// Quotas are owners', and the deals were not chosen by owner alone.
    case quotasByOwner
    /// Costs are channels', and the deals were not chosen by source alone.
    case costsBySource
    /// Nothing spent in these months was for these deals.
    case nothingSpent
    /// The quota of the period is reached; nothing is left to go.
    case quotaReached
    /// The board has no SLA.
    case noSLA
    /// No activity was ever logged on any deal of the board, so that it is unknown who was answered.
    case noActivities
    /// The period has not begun.
    case notBegun
    /// No signal was ever logged on any deal, so that their absence in a period means nothing.
    case noSignals
    /// No deal was ever qualified of those won or lost.
    case noneQualified
    /// There is a value, and it is compared with nothing: the filter asks by these terms for what is
    /// measured.
    case decidedByFilter(String)
    /// There is a value, and it is compared with nothing: the cohort is younger than the median sales cycle.
    case cohortTooYoung
  }

  /// A figure that stands beside the value.
  public struct Part: Equatable, Sendable {
    /// The name of the figure.
    public var name: Name
    /// The exact figure.
    public var value: Ratio
    /// The unit of the figure.
    public var unit: Unit

    /// The figures a KPI can show beside its value.
    public enum Name: Equatable, Sendable {
      case mean, median, p90, intervalLow, intervalHigh, openPastClose
      case opportunities, winRate, averageValue, cycle
      /// The amount signed a day.
      case signedPerDay
      case subtotal(Currency)
      case stage(Stage.ID)
      case phase(Stage.Phase)
      /// The share of the invoiced amount that was collected.
      case collectionRate
      /// The number of deals with a cost.
      case costKnown
      case movedOn, won, lost, disqualified, stillOpen
      /// The spend by kind.
      case spent(Cost.Kind)
      /// The deals of a source.
      case source(String)
      /// The paid channels alone.
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
      /// Retention as (end − new) ÷ start, which counts those who returned as those who stayed.
      case byHeadcount
      /// Churn weighted by the monthly revenue of the contracts.
      case revenueChurn
      /// The share by amount, and that amount.
      case byValue, value
      case activity(Activity.Kind)
      /// The open stage a deal was lost in, when it is not in its history.
      case noStage
      /// A reason for losses; `nil` for losses without one.
      case reason(String?)
      /// Losses in a stage, `nil` when not known, for a reason, `nil` when none is given.
      case loss(Stage.ID?, String?)
      case slaTarget(SLARule.ID)
      case withinLimit, unanswered
      case weighted, quota, lacking, attained, needed
      /// The open pipeline in commit, and up to the best case, by the owners' word where they gave one.
      case commitPipeline, bestCasePipeline
      /// The same by probability alone.
      case probableCommit, probableBestCase
      /// The share of the deals that have an amount.
      case amountsKnown
      /// The customers with recurring revenue, whom a lifetime value covers.
      case subscribers
      /// The customers a cost of acquisition covers, and those of them with recurring revenue.
      case acquired, acquiredSubscribers
      /// The open amount past its close date.
      case datePassed
    }
  }
}

/// The reason velocity is far from the amount signed a day in the same time.
///
/// Velocity is the amount signed a day × (deals open now ÷ deals open on average) × (days a deal really stays
/// ÷ median cycle) × (deals won ÷ those of them with an amount): the cause is the factor that is farthest
/// from one.
public struct Pace: Equatable, Sendable {
  /// Velocity ÷ the amount signed a day.
  public let ratio: Ratio
  /// The factor that differs most.
  public let cause: Cause

  /// The factors that may differ.
  public enum Cause: Equatable, Sendable {
    /// More, or fewer, qualified deals are open than on average. The start is the first day of the window,
    /// with the deals open when it began; `nil` for all time.
    case opportunities(now: Int, average: Ratio, start: Start?)
    /// The median cycle, and the days that qualified deals stay open for each decided deal.
    case cycle(median: Ratio, stay: Ratio)
    /// The number of deals won, and of those with an amount.
    case amounts(known: Int, of: Int)
  }

  /// The deals open when the time began.
  public struct Start: Equatable, Sendable {
    /// The first day.
    public let day: Day
    /// The number of qualified deals open before it.
    public let open: Int
  }

  /// Returns true when a ratio is outside 4/5…5/4: velocity and the amount signed then disagree.
  static func isFar(_ ratio: Ratio) -> Bool {
    guard let low = Ratio(4, 5), let high = Ratio(5, 4) else { return false }
    return ratio < low || high < ratio
  }
}

extension KPIValue {
  /// The thing there is none of, in the period where the figure has one.
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
    /// Decided SLA targets.
    case dueAnswers
    /// Deals with a close date in the period.
    case dueCloses
    /// Customers at the start, and new ones.
    case customers, newCustomers
    /// Customers with recurring revenue twelve months before.
    case subscribers
    /// Sums of zero: of amounts, of marketing costs, the cost of acquisition, the monthly revenue of a
    /// customer, the days of the median cycle.
    case amounts, spending, acquisitionCost, monthlyRevenue, cycle

    /// True when it counts the deals of a rule, not a sum of zero or other customers.
    var isOfDeals: Bool {
      switch self {
      case .subscribers, .amounts, .spending, .acquisitionCost, .monthlyRevenue, .cycle: false
      default: true
      }
    }
  }
}

extension KPIValue {
  /// A setting of the board that gives a figure its value; the raw value is its path, with `NAME` for a member
  /// of the team.
  public enum Cure: String, Sendable, CaseIterable {
    case quota = "team.NAME.quota"
    case marketingSources = "marketing.sources"
    case serviceLevels = "sla"
  }
}

extension KPIValue.Unavailability {
  /// The setting whose value is lacking; `nil` when no setting is.
  public var cure: KPIValue.Cure? {
    switch self {
    case .noQuota: .quota
    case .noMarketingSource: .marketingSources
    case .noSLA: .serviceLevels
    case .missing(_, let reason): reason?.cure
    default: nil
    }
  }

  /// Returns the same reason, given the deals that were excluded: when there are any, nothing to count means
  /// that every deal was excluded.
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
