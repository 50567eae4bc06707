public import PipelineDomain

extension English {
  /// The name of a KPI by its id.
  public func name(ofKPI id: String) -> String { English.kpis[id]?.name ?? id }

  /// A name of at most nine letters.
  public func shortName(ofKPI id: String) -> String {
    English.kpis[id]?.short ?? String(id.prefix(9))
  }

  /// What the KPI is.
  public func definition(ofKPI id: String) -> String { English.kpis[id]?.definition ?? "" }

  /// What a value that is not there is shown as.
  public var unavailable: String { "n/a" }

  /// A value with its unit.
  public func value(_ value: Ratio, in unit: Measure.Unit, of cases: Int) -> String {
    switch unit {
    case .rate: figures.percent(value, of: cases)
    case .days: figures.days(value)
    case .hours: figures.number(value) + " h"
    case .months: figures.number(value) + " mo"
    case .count: figures.number(value)
    case .ratio: figures.decimal(value, decimals: 1) + "×"
    case .money(let currency): figures.compact(value, currency)
    case .moneyPerDay(let currency): figures.compact(value, currency) + "/d"
    }
  }

  /// What a measure rests on, in a few words.
  public func basis(_ measure: Measure) -> String {
    if let reason = measure.reason { return self.reason(reason) }
    let cases = figures.whole(measure.n)
    switch measure.unit {
    case .rate:
      guard let upper = measure.numerator, let lower = measure.denominator else { return cases }
      let whole = term(lower, "", measure.denominatorUnit)
      return "\(term(upper, "", measure.numeratorUnit)) of \(whole)"
    case .ratio where measure.denominator != nil:
      guard let upper = measure.numerator, let lower = measure.denominator else { return cases }
      let over = term(lower, "", measure.denominatorUnit)
      return "\(term(upper, "", measure.numeratorUnit)) ÷ \(over)"
    case .days, .hours: return "median of \(cases)"
    case .count where measure.denominator != nil: return "of \(cases) open"
    case .months, .count, .ratio, .money, .moneyPerDay:
      if let words = English.kpis[measure.kpi]?.cases {
        return count(measure.n, words.one, words.many)
      }
      let isSnapshot = KPI.named(measure.kpi)?.isSnapshot == true
      return isSnapshot ? "\(cases) open" : count(measure.n, "deal", "deals")
    }
  }

  /// How the value comes about, with the numbers in it.
  public func formula(_ measure: Measure) -> String {
    guard let value = measure.value else {
      return measure.reason.map { "\(unavailable): \(reason($0))" } ?? unavailable
    }
    let result = self.value(value, in: measure.unit, of: measure.n)
    guard let upper = measure.numerator, let lower = measure.denominator else {
      let how = English.kpis[measure.kpi]?.how ?? ""
      return how.isEmpty ? result : "\(how)  =  \(result)"
    }
    let terms = English.kpis[measure.kpi]?.terms ?? ("", "")
    let left = term(upper, terms.0, measure.numeratorUnit)
    return "\(left)  ÷  \(term(lower, terms.1, measure.denominatorUnit))  =  \(result)"
  }

  /// Why there is no value.
  public func reason(_ reason: Measure.Unavailability) -> String {
    switch reason {
    case .noDeals: "no deals to count"
    case .zeroDenominator: "nothing to divide by"
    case .mixedCurrencies(let currencies):
      currencies.map(\.code).joined(separator: ", ") + ": no rate"
    case .noAmounts: "no amount is known"
    case .noCosts: "no cost is known"
    case .noDates: "no dates are known"
    case .notReached: "most still go on"
    case .missing(let kpi): "needs “\(name(ofKPI: kpi))”"
    case .overflow: "too large to count"
    case .noWholeMonth: "no whole month has ended"
    case .missingCost(let month): "no cost for \(Period(.month, containing: month))"
    case .noMarketingSource: "no marketing source declared"
    case .noRecurringRevenue: "no monthly revenue is known"
    case .tooYoung: "needs twelve months of customers"
    case .noChurn: "no churn yet"
    case .noQuota: "nobody has a quota"
    case .quotaReached: "the quota is reached"
    case .noSignals: "no signal was ever noted"
    case .cohortTooYoung: "cohort too young to compare"
    }
  }

  /// Why a deal was left out.
  public func reason(_ reason: Measure.Exclusion.Reason) -> String {
    switch reason {
    case .noAmount: "has no amount"
    case .noClosingDay: "has no closing day"
    case .noCreationDay: "has no creation day"
    case .closedBeforeCreated: "was closed before it was created"
    case .closedBeforeQualified: "was closed before it was qualified"
    case .otherCurrency: "is in another currency"
    case .unknownStage: "stands in no known stage"
    case .leftBeforeEntered: "left a stage before it entered it"
    case .leftBeforeSigned: "was left before it was signed"
    case .noCost: "has no cost"
    case .negativeAmount: "has a negative payment or cost"
    case .paidBeforeSigned: "was invoiced or paid before it was signed"
    }
  }

  /// How many deals were left out, by reason.
  public func leftOut(_ excluded: [Measure.Exclusion]) -> String {
    var counts: [Measure.Exclusion.Reason: Int] = [:]
    for exclusion in excluded { counts[exclusion.reason, default: 0] += 1 }
    let reasons = Measure.Exclusion.Reason.allCases.compactMap { reason in
      counts[reason].map { "\(figures.whole($0)) (\(self.reason(reason)))" }
    }
    return "Left out: " + list(reasons)
  }

  /// What a figure beside the value is.
  public func part(_ name: Measure.Part.Name, on settings: Settings) -> String {
    switch name {
    case .mean: "mean"
    case .median: "median"
    case .p90: "nine in ten within"
    case .intervalLow: "at least (95 %)"
    case .intervalHigh: "at most (95 %)"
    case .openPastClose: "open past their close"
    case .opportunities: "opportunities"
    case .winRate: "win rate"
    case .averageValue: "average deal"
    case .cycle: "cycle"
    case .subtotal(let currency): "in \(currency.code)"
    case .stage(let id): settings.stage(id)?.name ?? id.text
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
    }
  }

  /// The goal and how far the value is from it.
  public func goal(_ reading: Reading, better: KPI.Direction) -> String? {
    guard let target = goalValue(reading), let text = goalText(reading) else { return nil }
    let measure = reading.measure
    let bound = "\(text) or \(better == .higher ? "more" : "less")"
    guard let value = measure.value else { return bound }
    guard measure.unit == .rate, let points = figures.points(from: target, to: value) else {
      let isMet = better == .higher ? value >= target : value <= target
      return bound + (isMet ? ": met" : ": missed")
    }
    return "\(bound): \(points) points"
  }

  /// The goal alone.
  public func shortGoal(_ reading: Reading) -> String? {
    goalText(reading).map { "goal " + $0 }
  }

  /// How a figure stands, in a word.
  public func standing(_ status: Reading.Status, better: KPI.Direction) -> String {
    switch status {
    case .ok: "ok"
    case .warn: better == .higher ? "below" : "above"
    case .alert: "act"
    case .unavailable: unavailable
    }
  }
}
