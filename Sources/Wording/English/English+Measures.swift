import PipelineDomain

extension English {
  func text(ofKPI id: String) -> KPIText? { English.kpis[id] }

  var unavailable: String { "n/a" }

  func suffix(of unit: Measure.Unit) -> String {
    switch unit {
    case .hours: " h"
    case .months: " mo"
    case .ratio: "×"
    case .moneyPerDay: "/d"
    case .rate, .days, .count, .money: ""
    }
  }

  func share(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }

  func median(of cases: Int) -> String { "median of \(figures.whole(cases))" }

  func outOfOpen(_ cases: Int) -> String { "of \(figures.whole(cases)) open" }

  func deals(_ count: Int, areOpen: Bool) -> String {
    areOpen ? "\(figures.whole(count)) open" : self.count(count, "deal", "deals")
  }

  func reason(_ reason: Measure.Unavailability) -> String {
    switch reason {
    case .noDeals(let absence), .zeroDenominator(let absence): self.absence(absence)
    case .allExcluded(let counts): "all excluded: " + list(exclusions(counts))
    case .mixedCurrencies(let currencies):
      currencies.map(\.code).joined(separator: ", ") + ": no rate"
    case .noAmounts: "no amount is known"
    case .noCosts: "no cost is known"
    case .tooFewAmounts(let outcome, 0, _): "no \(self.outcome(outcome)) deal has an amount"
    case .tooFewAmounts(let outcome, let known, let all):
      "only \(known) of \(all) \(self.outcome(outcome)) deals have an amount"
    case .notReached: "over half are still there"
    case .mostUnanswered: "over half are still unanswered"
    case .missing(let kpi, nil): "needs “\(name(ofKPI: kpi))”"
    case .missing(let kpi, let reason?): "“\(name(ofKPI: kpi))”: \(self.reason(reason))"
    case .overflow: "too large to count"
    case .noWholeMonth: "no whole month has ended"
    case .missingCost(let month): "no cost for \(Period(.month, containing: month))"
    case .noMarketingSource: "no marketing source declared"
    case .noRecurringRevenue: "no monthly revenue is known"
    case .tooYoung: "needs twelve months of customers"
    case .noChurn: "no churn yet"
    case .noQuota: "no quota set"
    case .quotasByOwner: "quotas are set by owner"
    case .costsBySource: "costs are kept by source"
    case .nothingSpent: "nothing spent"
    case .quotaReached: "the quota is reached"
    case .notBegun: "the period has not begun"
    case .noSignals: "no signal was ever noted"
    case .noPromises: "no SLA is set"
    case .noActivities: "no activity was ever logged"
    case .cohortTooYoung: "cohort too young to compare"
    case .noneQualified: "no deal won or lost was ever qualified"
    case .decidedByFilter(let terms): "decided by the filter (\(terms))"
    }
  }

  func absence(_ absence: Measure.Absence) -> String {
    switch absence {
    case .closed: "no closed deals yet"
    case .won: "no won deals yet"
    case .created: "no new deals yet"
    case .mql: "no MQLs yet"
    case .opportunity: "no opportunities yet"
    case .stageEntry: "no deal entered a stage yet"
    case .open: "no open deals"
    case .contacted: "no first contacts yet"
    case .dueAnswers: "no SLA target fell due"
    case .dueCloses: "no deals were due to close"
    case .customers: "no customers at the start"
    case .newCustomers: "no new customers yet"
    case .subscribers: "no recurring revenue a year before"
    case .amounts: "the amounts add up to zero"
    case .spending: "nothing was spent"
    case .acquisitionCost: "CAC is zero"
    case .monthlyRevenue: "customers bring in nothing a month"
    case .cycle: "the sales cycle is zero days"
    }
  }

  func reason(_ reason: Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: "without an amount"
    case .noClosingDay: "without a closing date"
    case .noCreationDay: "without a creation date"
    case .closedBeforeCreated: "closed before creation"
    case .closedBeforeQualified: "closed before qualification"
    case .neverQualified: "never in a qualified stage"
    case .otherCurrency: "in a currency without a rate"
    case .unknownStage: "in an unknown stage"
    case .leftBeforeEntered: "out of a stage before entering it"
    case .leftBeforeSigned: "churned before signing"
    case .noCost: "without a cost"
    case .negativeAmount: "with a negative payment or cost"
    case .paidBeforeSigned: "invoiced or paid before signing"
    case .noTimeOfDay: "without a time of arrival, which the SLA needs"
    case .noCloseDate: "without a close date"
    case .datedBeforePeriod: "with a close date before the period"
    }
  }

  func asOf(_ day: String) -> String { "as of \(day)" }

  func pace(_ pace: Pace, near today: Day) -> String {
    let times = figures.decimal(pace.ratio, decimals: 1) + suffix(of: .ratio)
    let cause =
      switch pace.cause {
      case .opportunities(let now, let average, let start):
        "\(count(now, "qualified deal", "qualified deals")) open now, "
          + "\(figures.number(average)) on average"
          + (start.map {
            " (\(figures.whole($0.open)) before \(dates.medium($0.day, near: today)))"
          } ?? "")
      case .cycle(let median, let stay):
        "median cycle \(figures.days(median)), but deals stay open \(figures.days(stay)) on average"
      case .amounts(let known, let won):
        "\(share(figures.whole(known), of: figures.whole(won))) won deals have an amount"
      }
    return "\(times) what was closed won per day: \(cause)"
  }

  func excluded(_ count: String, isOne: Bool) -> String { "\(count) excluded" }

  var leftOutTitle: String { "Excluded" }

  func part(_ name: Measure.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: "mean"
    case .median: "median"
    case .p90: "nine in ten within"
    case .intervalLow: "at least (95 %)"
    case .intervalHigh: "at most (95 %)"
    case .openPastClose: "open past their close"
    case .opportunities: "qualified deals open"
    case .winRate: "win rate"
    case .averageValue: "average deal"
    case .cycle: "cycle"
    case .signedPerDay: "closed won per day"
    case .subtotal(let currency): "in \(currency.code)"
    case .stage(let id): stageName(id, on: settings)
    case .phase(let phase): self.phase(phase)
    case .collectionRate: "collection rate"
    case .costKnown: "cost known"
    case .movedOn: "moved on"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .stillOpen: "still open"
    case .spent(.marketing): "spent on marketing"
    case .spent(.sales): "spent on sales"
    case .source(let source): source
    case .paid: "through paid channels"
    case .returnOnSpend: "revenue ÷ cost (ROAS)"
    case .lifetimeValue: "lifetime value"
    case .acquisitionCost: "cost of acquisition"
    case .monthlyRevenue: "a month per customer"
    case .margin: "gross margin"
    case .monthlyChurn: "leave in a month"
    case .lifetime: "lifetime"
    case .lifetimeCap: "lifetime at most"
    case .byRevenue: "in revenue"
    case .net: "less the cost of acquisition"
    case .returned: "returned"
    case .newCustomers: "new"
    case .byHeadcount: "(end − new) ÷ start"
    case .revenueChurn: "by monthly revenue"
    case .byValue: "by amount"
    case .value: "amount"
    case .activity(let kind): activity(kind)
    case .noStage: "in no known stage"
    case .reason(let reason): reason ?? "no reason given"
    case .loss(let id, let reason):
      (id.map { stageName($0, on: settings) } ?? "no known stage") + " · " + (reason ?? "no reason")
    case .promise(let id): id.text
    case .withinLimit: "answered in time"
    case .unanswered: "never answered"
    case .weighted: "open, weighted"
    case .quota: "quota"
    case .lacking: "still lacking"
    case .attained: "of the quota"
    case .needed: "needed"
    case .amountsKnown: "with an amount"
    case .subscribers: "customers with recurring revenue (LTV)"
    case .acquired: "new customers (CAC)"
    case .acquiredSubscribers: "of them with recurring revenue"
    case .datePassed: "close date passed"
    }
  }

  func bound(_ goal: String, better: KPI.Direction) -> String {
    "\(goal) or \(better == .higher ? "more" : "less")"
  }

  func isMet(_ isMet: Bool) -> String { isMet ? "met" : "missed" }

  func points(_ difference: String) -> String { "\(difference) points" }

  func goal(_ text: String) -> String { "goal " + text }

  func standing(_ status: Reading.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: "ok"
    case .warn: better == .higher ? "below" : "above"
    case .alert: "act"
    case .unavailable: unavailable
    }
  }
}
