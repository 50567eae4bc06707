extension Board {
  /// The promises to a deal whose clocks started by `now`, by the rules of the board, each rule's in
  /// the order they started. O(history of the deal).
  public func startedPromises(to deal: Deal, at now: Instant, in zone: Zone) -> [SLAPromise] {
    let deal = deal.backdated(in: zone) ?? deal
    var course = SLACourse()
    course.created = deal.created
    for visit in deal.visits where visit.entered <= now {
      course.enter(settings.stage(visit.stage)?.hand, at: visit.entered)
    }
    for activity in deal.activities where !activity.isWithdrawn && activity.at <= now {
      course.add(activity.kind, at: activity.at)
    }
    return course.promises(under: settings.serviceLevels) { points in
      settings.scoring.rises(to: points, evidence(of: deal), at: now, in: zone)
    }.filter { $0.start <= now }
  }

  /// The rules of the board and where each stands for a deal, in their order: its last promise.
  public func serviceLevels(
    of deal: Deal, at now: Instant, in zone: Zone
  ) -> [(rule: SLARule, state: SLAState)] {
    guard !settings.serviceLevels.isEmpty else { return [] }
    let time = BusinessTime(calendar: settings.calendar, zone: zone)
    let promises = startedPromises(to: deal, at: now, in: zone)
    return settings.serviceLevels.enumerated().map { place, rule in
      let last = promises.last { $0.rule == place }
      return (rule, last.map { rule.state(of: $0, at: now, in: time) } ?? .notStarted)
    }
  }
}
