extension Measure {
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

extension Measure.Unavailability {
  /// The same, once the deals that were left out are known: when there are any, nothing to count means
  /// that every deal was left out.
  func explained(by excluded: [Measure.Exclusion.Reason: Int]) -> Self {
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
