/// The changes on a board between two moments, for a weekly pipeline review.
public struct PipelineReview: Equatable, Sendable {
  /// The first moment; its own events are not part of the review.
  public let since: Instant
  /// The last moment; its own events are.
  public let until: Instant
  /// The period of the panel at the last moment: the one that dates slip out of.
  public let period: Period
  /// The change of the open pipeline between the two moments, at the rates of the last day: the board's
  /// currency first, then those without a rate, by code.
  public let waterfalls: [Waterfall]
  /// The movements, by kind; within one, greater amounts first (those of the board's currency before others,
  /// none last), then keys. A deal stands once for each of its events.
  public let movements: [Movement]

  /// Returns the day of the first moment that is part of the review: the day asked for, of a review that begins
  /// where the day before ends.
  public func firstDay(in zone: Zone) -> Day { zone.day(of: since.adding(seconds: 1)) }
}

extension Board {
  /// Returns the changes after `since` and up to `until`. The caller must pass the two in order: reversed,
  /// there is nothing new and undone changes come back. O(deals + history).
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

  /// Returns the deals that needed attention at `since`, cleared where they no longer do at `until`, then
  /// those that need it now: the list of a review. O(deals + history).
  public func walk(since: Instant, until: Instant, in zone: Zone) -> [ClosedReview.Walked] {
    let before = asOf(since).exceptions(at: since, in: zone)
    let after = asOf(until).exceptions(at: until, in: zone)
    let standing = Set(after.map(\.deal))
    let cleared = before.filter { !standing.contains($0.deal) }
    return cleared.map { .init($0.deal, reason: $0.reason.kind, disposition: .cleared) }
      + after.map { .init($0.deal, reason: $0.reason.kind, disposition: .kept) }
  }
}

/// A lead that does not advance.
public struct StuckLead: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The moment of its last advance, or of its creation; `nil` when it is not in the history.
  public var advanced: Instant?
}

extension Board {
  /// Returns the open deals in a stage of leads or marketing-qualified leads that did not advance in the
  /// seven days before a moment, the longest stuck first: the list for the weekly meeting of marketing and
  /// sales (article 000:142).
  ///
  /// Seven days to the second are enough. The creation counts as an advance, a step back does not. O(deals +
  /// history).
  public func stuckLeads(at moment: Instant) -> [StuckLead] {
    let limit = moment.adding(seconds: -7 * 86_400)
    let leads = deals.compactMap { deal -> StuckLead? in
      guard !deal.isRemoved, let stage = stage(of: deal), stage.outcome == .open,
        !stage.lifecycle.isQualified
      else { return nil }
      let advanced = lastAdvance(of: deal)
      return advanced ?? limit <= limit ? StuckLead(deal: deal.id, advanced: advanced) : nil
    }
    return leads.sorted { left, right in
      let (one, other) = (left.advanced ?? moment, right.advanced ?? moment)
      return one == other ? left.deal < right.deal : one < other
    }
  }

  /// Returns the moment a deal last entered a stage that lies behind the one before it.
  private func lastAdvance(of deal: Deal) -> Instant? {
    var (last, position): (Instant?, Int?)
    for visit in deal.visits {
      let next = settings.position(of: visit.stage)
      if last == nil || next ?? -1 > position ?? -1 { last = visit.entered }
      position = next
    }
    return last
  }
}
