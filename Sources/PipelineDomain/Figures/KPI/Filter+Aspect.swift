extension Filter {
  /// The property of a deal that a term of a filter asks for, as far as figures depend on it.
  enum Aspect {
    /// The outcome of a deal, or that it is open.
    case outcome
    /// Its stage.
    case stage
    case freshness, nextStep, closeDate, amount, source, signals, lossReason
  }

  /// Returns the caveat that the filter asks for one of these aspects, with the terms that do; `nil` when
  /// none does.
  func caveat(on measured: Set<Aspect>) -> KPIValue.Unavailability? {
    guard self != .everything, !measured.isEmpty else { return nil }
    let terms = expression.terms.filter { !$0.aspects.isDisjoint(with: measured) }
    return terms.isEmpty ? nil : .decidedByFilter(terms.map(\.description).joined(separator: " "))
  }
}

extension Filter.Term {
  fileprivate var aspects: Set<Filter.Aspect> {
    switch self {
    case .words: []
    case .mark(let mark): mark.aspects
    case .text(let key, _, _), .number(let key, _, _), .day(let key, _, _), .none(let key):
      key.aspects
    case .next: [.nextStep]
    }
  }
}

extension Filter.Mark {
  fileprivate var aspects: Set<Filter.Aspect> {
    switch self {
    case .open, .won, .lost, .disqualified, .nurtured: [.outcome]
    // Only an open deal has a freshness, or a next step that is late.
    case .fresh, .cooling, .coveredByNextStep, .stale: [.outcome, .freshness]
    case .late: [.outcome, .nextStep]
    case .hot, .warm, .cold: [.signals]
    case .pushed: [.closeDate]
    }
  }
}

extension Filter.Key {
  fileprivate var aspects: Set<Filter.Aspect> {
    switch self {
    case .field(.source): [.source]
    case .field(.stage), .phase: [.outcome, .stage]
    case .field(.lossReason): [.outcome, .lossReason]
    case .field(.amount), .field(.recurring): [.amount]
    case .field(.expectedClose), .pushes: [.closeDate]
    case .field, .custom, .sector, .pipeline, .currency, .fit, .created: []
    // The probability of a deal that has ended is all or nothing.
    case .outcome, .closed, .probability: [.outcome]
    case .score, .engagement: [.signals]
    // Only an open deal has a risk.
    case .risk: [.outcome, .freshness, .nextStep, .closeDate]
    case .idle, .instage: [.freshness]
    case .next: [.nextStep]
    }
  }
}

extension KPI {
  /// The aspects that decide the value among the deals it rests on: under a filter on one of them the value
  /// reflects the filter.
  var selectors: Set<Filter.Aspect> { KPI.selectors[id] ?? [] }

  /// The selectors by KPI id; a total of deals has none, since a filter is there to choose whose total it is.
  private static let selectors: [String: Set<Filter.Aspect>] = [
    "win-rate": [.outcome], "win-rate-value": [.outcome], "cohort-win-rate": [.outcome],
    "velocity": [.outcome], "stage-conversion": [.outcome], "stage-conversion-strict": [.outcome],
    "funnel-conversion": [.outcome], "mql-to-sql": [.outcome],
    "time-in-stage": [.outcome, .freshness], "average-deal": [.amount],
    "stale-share": [.freshness], "no-next-step": [.nextStep],
    "slippage": [.outcome, .closeDate], "push-count": [.closeDate],
    "coverage": [.outcome, .closeDate], "forecast": [.outcome, .closeDate],
    "engagement": [.signals], "loss-reasons": [.lossReason],
    "marketing-sourced": [.source], "marketing-influenced": [.source],
  ]

  /// The aspects that decide the progress of deals down a funnel.
  static let funnelSelectors: Set<Filter.Aspect> = [.outcome]
}
