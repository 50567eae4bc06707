/// What changed on a board between two moments: what a manager goes through on Monday.
public struct PipelineReview: Equatable, Sendable {
  /// The first moment; what happened in it is not part of the review.
  public let since: Instant
  /// The last moment; what happened in it is.
  public let until: Instant
  /// The period of the panel at the last moment: the one that dates slip out of.
  public let period: Period
  /// How the open pipeline came from there to here, at the rates of the last day: the board's currency
  /// first, then those without a rate, by code.
  public let waterfalls: [Waterfall]
  /// What happened, by kind; within one, greater amounts first (those of the board's currency before
  /// others, none last), then keys. A deal stands once for each thing that happened to it.
  public let movements: [Movement]
}

extension Board {
  /// What changed after `since` and up to `until`. The order of the two is the caller's care: turned
  /// round, there is nothing new and what was undone comes back. O(deals + history).
  public func review(since: Instant, until: Instant, in zone: Zone) -> PipelineReview {
    let period = Period(settings.panel.unit, containing: zone.day(of: until))
    var falls = Waterfalls(
      home: settings.currency, exchange: Exchange(settings), from: zone.day(of: since),
      to: zone.day(of: until))
    var movements: [(movement: Movement, amount: Money?)] = []
    for deal in deals {
      let span = DealSpan(deal.backdated(in: zone) ?? deal, since: since, until: until, on: self)
      span.flow(into: &falls)
      for event in span.events(on: self, in: period, zone) {
        let cause = span.lastChange(of: event.field)
        movements.append(
          (
            Movement(deal: deal.id, event: event, at: cause?.at, by: cause?.by),
            (span.after ?? span.before)?.amount
          ))
      }
    }
    movements.sort { left, right in
      let (a, b) = (left.movement, right.movement)
      if a.event.kind != b.event.kind { return a.event.kind < b.event.kind }
      return isGreater(left.amount, right.amount) ?? (a.deal < b.deal)
    }
    return PipelineReview(
      since: since, until: until, period: period, waterfalls: falls.sorted,
      movements: movements.map(\.movement))
  }
}
