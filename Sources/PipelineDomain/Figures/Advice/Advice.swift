/// The action a figure suggests, as facts of the board; an indicator that leads to no action is a mere number
/// (article 001:12).
public enum Advice: Equatable, Sendable {
  /// Nothing stands out.
  case keepGoing
  /// A setting is lacking without which there is no value, or no target to compare with.
  case set(KPIValue.Cure)
  /// The pipeline that closes the gap between the forecast and the quota at that win rate; minor units.
  case addPipeline(Ratio, Currency, winRate: KPIValue)
  /// The stage with the lowest conversion to the next, among those that at least so many deals entered.
  case advance(Stage.ID, rate: Ratio, least: Int)
  /// The phase of the funnel with the lowest conversion to the next, among those that at least so many deals
  /// reached.
  case advancePhase(Stage.Phase, rate: Ratio, least: Int)
  /// The stage with the longest stay, and the median of its days.
  case shorten(Stage.ID, days: Ratio)
  /// The most frequent loss reason, or stage and reason; `nil` where none was given.
  case answerLosses(at: Stage.ID?, reason: String?, count: Int, of: Int)
  /// Open deals whose close date has passed.
  case settleCloses(Int)
  /// Deals whose close date was put off.
  case redate(Int)
  /// Stale deals.
  case wake(Int)
  /// Open deals without a next step.
  case plan(Int)
  /// Open deals without an activity in the period.
  case workOn(Int)
  /// Contacted deals without a meeting.
  case meet(Int)
  /// Unanswered leads.
  case answer(Int)
  /// The SLA met least often.
  case meetSLA(SLARule.ID, rate: Ratio)
  /// Open deals without a signal in the period.
  case engage(Int)
  /// MQL that are no SQL yet.
  case handOver(Int)
  /// Deals of a cohort that are still open.
  case finish(Int)
  /// The average deal; when few large ones carry it, most are smaller.
  case weighDeals(isCarriedByFew: Bool)
  /// The cost of a client or a lead: channels against the personas that pay (article 000:330).
  case compareChannels
  /// Customers who stay, and the revenue they bring (article 001:77-79).
  case keepCustomers
  /// The contribution of marketing: a common definition of who is handed over (article 000:142).
  case agreeOnLeads
  /// Deals signed and not yet paid (article 001:70-71).
  case collect
  /// Growth that may hide a shrinking margin (article 001:73-74).
  case checkMargin
}

extension PipelineFacts {
  /// Returns the action a figure of these facts suggests; `nil` for a figure without a value, unless a setting
  /// would give it one, and for the board of another moment. O(deals).
  public func advice(on figure: KPIValue) -> Advice? {
    guard figure.asOf == asOf else { return nil }
    if let cure = figure.reason?.cure { return .set(cure) }
    guard figure.value != nil else { return nil }
    switch figure.kpi {
    case "win-rate", "win-rate-value", "loss-reasons":
      return losses(over: figure.period, byStage: false) ?? pastCloses(in: figure) ?? .keepGoing
    case "loss-by-stage": return losses(over: figure.period, byStage: true) ?? .keepGoing
    case "cohort-win-rate": return counted(.stillOpen, in: figure) { .finish($0) }
    case "time-in-stage": return slowestStage(in: figure)
    case "cycle-length":
      return slowestStage(in: KPI.timeInStage.figure(self, figure.period))
    case "velocity": return slowestStage(in: KPI.timeInStage.figure(self, decidedWindow))
    case "stage-conversion", "stage-conversion-strict", "funnel-conversion":
      return narrowest(in: figure)
    case "average-deal":
      let median = figure.parts.first { $0.name == .median }?.value
      let isCarried = zip(median, figure.value).map { $0 < $1 } ?? false
      return .weighDeals(isCarriedByFew: isCarried)
    case "open-value", "weighted-value", "leads", "qualified-leads", "signed", "coverage",
      "forecast":
      return pipelineLacking(in: figure.period)
    case "stale-share": return Self.some(figure.numerator) { .wake($0) }
    case "no-next-step": return Self.some(figure.numerator) { .plan($0) }
    case "slippage": return Self.some(figure.numerator) { .redate($0) }
    case "push-count": return Self.some(Int128(figure.n)) { .redate($0) }
    case "mql-to-sql": return Self.some(figure.others) { .handOver($0) }
    case "meeting-rate": return Self.some(figure.others) { .meet($0) }
    case "engagement": return Self.some(figure.others) { .engage($0) }
    case "activities": return Self.some(Int128(idleDeals(in: figure.period))) { .workOn($0) }
    case "first-response": return counted(.unanswered, in: figure) { .answer($0) }
    case "sla-compliance": return weakestSLA(in: figure)
    default: return PipelineFacts.standingAdvice[figure.kpi] ?? .keepGoing
    }
  }

  /// The advice on figures that depends on their KPI alone, by KPI id.
  private static let standingAdvice: [String: Advice] = [
    "cac": .compareChannels, "cpl": .compareChannels, "roi": .compareChannels,
    "payback": .compareChannels, "ltv": .keepCustomers, "ltv-cac": .keepCustomers,
    "retention-6m": .keepCustomers, "retention-12m": .keepCustomers, "churn": .keepCustomers,
    "marketing-sourced": .agreeOnLeads, "marketing-influenced": .agreeOnLeads,
    "invoiced": .collect, "collected": .collect, "margin": .checkMargin,
  ]

  private static func some(_ count: Int128?, _ advice: (Int) -> Advice) -> Advice {
    guard let count, count > 0 else { return .keepGoing }
    return advice(Int(clamping: count))
  }

  private func counted(
    _ name: KPIValue.Part.Name, in figure: KPIValue, _ advice: (Int) -> Advice
  ) -> Advice {
    Self.some(figure.parts.first { $0.name == name }?.value.numerator, advice)
  }

  /// Returns the most frequent loss reason of the period, or stage and reason.
  private func losses(over period: Period, byStage: Bool) -> Advice? {
    let lost = KPI.lossReasons.figure(self, period)
    for part in lost.parts {
      let count = Int(clamping: part.value.numerator)
      switch part.name {
      case .loss(let stage, let reason) where byStage:
        return .answerLosses(at: stage, reason: reason, count: count, of: lost.n)
      case .reason(let reason) where !byStage:
        return .answerLosses(at: nil, reason: reason, count: count, of: lost.n)
      default: continue
      }
    }
    return nil
  }

  private func pastCloses(in figure: KPIValue) -> Advice? {
    let count = figure.parts.first { $0.name == .openPastClose }?.value.numerator ?? 0
    return count > 0 ? .settleCloses(Int(clamping: count)) : nil
  }

  private func slowestStage(in stays: KPIValue) -> Advice {
    var slowest: (stage: Stage.ID, days: Ratio)?
    for part in stays.parts {
      guard case .stage(let stage) = part.name, part.value > slowest?.days ?? Ratio(0) else {
        continue
      }
      slowest = (stage, part.value)
    }
    return slowest.map { .shorten($0.stage, days: $0.days) } ?? .keepGoing
  }

  /// Returns the step with the lowest conversion; those that ten deals entered come before others.
  private func narrowest(in conversion: KPIValue) -> Advice {
    let steps = conversion.parts.filter { $0.unit == .rate && $0.value < Ratio(1) }
    let telling = steps.filter { $0.value.denominator >= Int128(Funnel.leastSample) }
    let least = telling.isEmpty ? 1 : Funnel.leastSample
    guard let step = (telling.isEmpty ? steps : telling).min(by: { $0.value < $1.value }) else {
      return .keepGoing
    }
    switch step.name {
    case .stage(let stage): return .advance(stage, rate: step.value, least: least)
    case .phase(let phase): return .advancePhase(phase, rate: step.value, least: least)
    default: return .keepGoing
    }
  }

  private func weakestSLA(in compliance: KPIValue) -> Advice {
    var weakest: (target: SLARule.ID, rate: Ratio)?
    for part in compliance.parts {
      guard case .slaTarget(let target) = part.name, part.value < weakest?.rate ?? Ratio(1) else {
        continue
      }
      weakest = (target, part.value)
    }
    return weakest.map { .meetSLA($0.target, rate: $0.rate) } ?? .keepGoing
  }

  /// Returns the advice of `Forecast.pipelineNeeded` for the team, without the simulations of a forecast.
  private func pipelineLacking(in period: Period) -> Advice? {
    // A period that is over takes no new pipeline.
    guard period.end > today else { return nil }
    guard let quota = settings.quota(in: period) else {
      return settings.quotaUnavailability(in: period) == .noQuota ? .set(.quota) : .keepGoing
    }
    let expected = KPI.forecast.figure(self, period)
    let winRate = KPI.winRate.figure(self, decidedWindow)
    guard let value = expected.value, expected.unit == .money(settings.currency),
      let missing = quota.subtracting(value.reduced), missing > Ratio(0),
      let pipeline = winRate.value.flatMap(missing.divided)
    else { return .keepGoing }
    return .addPipeline(pipeline, settings.currency, winRate: winRate)
  }

  private func idleDeals(in period: Period) -> Int {
    rows.indices.count { index in
      rows[index].isPresent && rows[index].standsOpen == .counts
        && !activityLog.done[index].contains { $0.counts(in: period) }
    }
  }
}

extension KPIValue {
  /// The part of the whole that is not in the numerator.
  fileprivate var others: Int128? {
    zip(denominator, numerator).map { $0 - $1 }
  }
}

/// Returns both values, or `nil` when one is missing.
private func zip<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
  guard let first, let second else { return nil }
  return (first, second)
}
