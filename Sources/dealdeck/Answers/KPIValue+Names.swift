import PipelineDomain

extension KPIValue.Unit {
  /// The word in JSON.
  var name: String {
    switch self {
    case .rate: "percent"
    case .days: "days"
    case .hours: "hours"
    case .months: "months"
    case .ratio: "ratio"
    case .count: "count"
    case .money: "minor units"
    case .moneyPerDay: "minor units per day"
    }
  }
}

extension KPIValue {
  /// The currency of its amounts: of its value, else of its terms, else of the first part that has one.
  var currency: Currency? {
    let units = [unit, numeratorUnit, denominatorUnit] + parts.map(\.unit)
    return units.lazy.compactMap(\.currency).first
  }

  /// The currencies of the parts in another than that, by part.
  var otherCurrencies: [(part: Part, currency: Currency)] {
    parts.compactMap { part in
      part.unit.currency.flatMap { $0 == currency ? nil : (part, $0) }
    }
  }
}

extension KPIValue.Unavailability {
  /// The words in JSON.
  var name: String {
    switch self {
    case .noDeals: "no deals"
    case .zeroDenominator: "zero denominator"
    case .mixedCurrencies(let currencies):
      "mixed currencies: " + currencies.map(\.code).joined(separator: ", ")
    case .noAmounts: "no amounts"
    case .tooFewAmounts(let outcome, let known, let all):
      "too few amounts: \(outcome.rawValue) \(known) of \(all)"
    case .allExcluded(let counts):
      "all excluded: "
        + Exclusion.Reason.allCases.compactMap { reason in
          counts[reason].map { "\(reason.rawValue) \($0)" }
        }.joined(separator: ", ")
    case .notReached, .mostUnanswered: "not reached"
    case .missing(let kpi, _): "missing \(kpi)"
    case .overflow: "overflow"
    case .noQuota: "no quota"
    case .quotasByOwner: "quotas by owner"
    case .costsBySource: "costs by source"
    case .nothingSpent: "nothing spent"
    case .quotaReached: "quota reached"
    case .notBegun: "not begun"
    case .noSignals: "no signals"
    case .noSLA: "no SLA"
    case .noActivities: "no activities"
    case .cohortTooYoung: "cohort too young"
    case .noneQualified: "none qualified"
    case .decidedByFilter(let terms): "decided by the filter: \(terms)"
    case .noCosts: "no costs"
    case .noWholeMonth: "no whole month"
    case .missingCost(let month): "missing cost \(Period(.month, containing: month))"
    case .noMarketingSource: "no marketing source"
    case .noRecurringRevenue: "no recurring revenue"
    case .tooYoung: "too young"
    case .noChurn: "no churn yet"
    }
  }
}

extension KPIValue.Part.Name {
  /// The word in JSON.
  var name: String {
    switch self {
    case .mean: "mean"
    case .median: "median"
    case .p90: "p90"
    case .intervalLow: "intervalLow"
    case .intervalHigh: "intervalHigh"
    case .openPastClose: "openPastClose"
    case .opportunities: "opportunities"
    case .winRate: "winRate"
    case .averageValue: "averageValue"
    case .cycle: "cycle"
    case .signedPerDay: "signedPerDay"
    case .subtotal(let currency): "subtotal \(currency.code)"
    case .stage(let stage): "stage \(stage)"
    case .phase(let phase): "phase \(phase.rawValue)"
    case .movedOn: "movedOn"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .stillOpen: "stillOpen"
    case .activity(let kind): kind.rawValue
    case .noStage: "stage"
    case .reason(let reason): reason.map { "reason \($0)" } ?? "reason"
    case .loss(let stage, let reason):
      "loss \(stage?.text ?? "")" + (reason.map { ": \($0)" } ?? "")
    case .slaTarget(let target): "promise \(target)"
    case .withinLimit: "withinLimit"
    case .unanswered: "unanswered"
    case .weighted: "weighted"
    case .quota: "quota"
    case .lacking: "lacking"
    case .attained: "attained"
    case .needed: "needed"
    case .commitPipeline: "commit"
    case .bestCasePipeline: "bestCase"
    case .probableCommit: "commitByProbability"
    case .probableBestCase: "bestCaseByProbability"
    case .datePassed: "datePassed"
    case .collectionRate: "collectionRate"
    case .costKnown: "costKnown"
    case .spent(let kind): "spent \(kind.rawValue)"
    case .source(let source): "source \(source)"
    case .paid: "paid"
    case .returnOnSpend: "returnOnSpend"
    case .lifetimeValue: "lifetimeValue"
    case .acquisitionCost: "acquisitionCost"
    case .monthlyRevenue: "monthlyRevenue"
    case .margin: "margin"
    case .monthlyChurn: "monthlyChurn"
    case .lifetime: "lifetime"
    case .lifetimeCap: "lifetimeCap"
    case .byRevenue: "byRevenue"
    case .net: "net"
    case .returned: "returned"
    case .newCustomers: "newCustomers"
    case .byHeadcount: "byHeadcount"
    case .revenueChurn: "revenueChurn"
    case .byValue: "byValue"
    case .value: "value"
    case .amountsKnown: "amountsKnown"
    case .subscribers: "subscribers"
    case .acquired: "acquired"
    case .acquiredSubscribers: "acquiredSubscribers"
    }
  }
}
