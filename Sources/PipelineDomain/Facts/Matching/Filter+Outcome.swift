extension Filter {
  /// True when it asks for deals by outcome, so that a list of open deals may show others.
  public var choosesOutcome: Bool { expression.choosesOutcome(isNegated: false) }
}

extension Filter.Expression {
  fileprivate func choosesOutcome(isNegated: Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts):
      parts.contains { $0.choosesOutcome(isNegated: isNegated) }
    case .not(let part): part.choosesOutcome(isNegated: !isNegated)
    case .view(_, let part): part.choosesOutcome(isNegated: isNegated)
    case .term(let term): term.choosesOutcome(isNegated: isNegated)
    }
  }
}

extension Filter.Term {
  /// Returns true when the term, negated or not, asks for deals by outcome. A filter for deals that are not
  /// won, not nurtured or not stale asks for no closed deal.
  func choosesOutcome(isNegated: Bool) -> Bool {
    if isNegated {
      return switch self {
      case .mark(.open), .none(.closed), .none(.field(.lossReason)): true
      case .text(.outcome, .text(let outcome), _): outcome == Stage.Outcome.open.rawValue
      default: false
      }
    }
    return switch self {
    case .mark(let mark): mark.isOutcome
    case .words, .next: false
    case .text(let key, _, _), .number(let key, _, _), .day(let key, _, _), .none(let key):
      [.outcome, .field(.stage), .field(.lossReason), .closed].contains(key)
    }
  }
}

extension Filter.Check {
  /// Returns true when a deal that meets the condition, or fails it when negated, does so by a term that asks
  /// for deals by outcome.
  func asks(
    for deal: Deal, in context: Filter.Context, _ sight: inout DealSight, isNegated: Bool = false
  ) -> Bool {
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts
      where part.holds(for: deal, in: context, &sight) != isNegated
        && part.asks(for: deal, in: context, &sight, isNegated: isNegated)
      {
        return true
      }
      return false
    case .not(let part): return part.asks(for: deal, in: context, &sight, isNegated: !isNegated)
    case .test(_, let choice): return isNegated ? choice.whenNegated : choice.whenMet
    }
  }
}
