extension Board {
  /// The board as it was at the end of that moment: every later change reverted, the latest first.
  ///
  /// Deals not yet created are gone; deals whose creation is not dated were always there. A stage that
  /// the file no longer has is there again, as a retired one, where deals stood in it.
  /// Settings, records and organizations go back with their own history; an organization is as old as the
  /// board. O(deals + history).
  public func asOf(_ moment: Instant) -> Board {
    var past = part(
      deals.compactMap { $0.asOf(moment) }, with: allOrganizations,
      under: settings.asOf(moment).remembering(forgottenStages))
    for change in settings.history.reversed() where change.entry.at > moment {
      guard case .record(_, .organization(let organization)?, _) = change.subject else { continue }
      past.put(organization)
    }
    return past
  }
}

extension Deal {
  /// The deal as it was at the end of that moment; `nil` when it was not yet created. One that is deleted by
  /// now is deleted then too, so that no look back brings it up.
  public func asOf(_ moment: Instant) -> Deal? {
    guard created ?? moment <= moment else { return nil }
    var past = self
    past.activities.removeAll { $0.at > moment }
    past.signals.removeAll { $0.at > moment }
    past.history = history.filter { $0.at <= moment }
    for entry in history.reversed() where entry.at > moment {
      for change in entry.changes.reversed() {
        if change.field.isEvent {
          past.setEvents(of: change.inverse)
        } else {
          _ = past.set(change.field, to: change.before, recalling: entry.contacts)
        }
        if change.field == .payment, entry.undoes == nil, case .text(let id) = change.after {
          past.payments.removeAll { $0.id.text == id }
        }
      }
    }
    if isRemoved { past.isRemoved = true }
    return past
  }
}

extension Board {
  /// The present moment of figures, queues and reviews: the clock's, or that of the newest change on the
  /// board when that is later, yet never later than the last second of the clock's day in the zone.
  ///
  /// The clocks of machines differ by seconds or minutes. A change made by a clock that is ahead is on the
  /// board, so it counts in its figures; as the day is always the clock's own, no limit in days is reached
  /// sooner by it, and a change of another day counts on that day. O(1).
  public func present(at clock: Instant, in zone: Zone) -> Instant {
    guard let newestStamp, newestStamp > clock else { return clock }
    let tomorrow = zone.instant(of: zone.day(of: clock).adding(days: 1))
    return max(clock, min(newestStamp, tomorrow.adding(seconds: -1)))
  }
}
