extension Board {
  /// What is to be done and expected, of one owner when given: all that is late, and what comes in
  /// the next `days` days after the day of `now`, the last included. O(deals + history).
  ///
  /// Of an open deal: the next step, the expected closing, and the promises nobody kept yet. Of a lead
  /// that is nurtured: only the day it comes back. Of a customer: the milestones to do, but for those
  /// that wait for the survey, and those missed longer ago than `days`: what a team never did with
  /// its customers is not to hide the day's work.
  public func agenda(
    at now: Instant, in zone: Zone, days: Int, owner: String? = nil
  ) -> Agenda {
    let today = zone.day(of: now)
    let last = today.adding(days: max(0, days))
    let owner = owner.map(FoldedText.init)
    var entries: [(entry: Agenda.Entry, amount: Money?)] = []
    for deal in deals where !deal.isRemoved && deal.isOwned(by: owner) {
      let matters =
        openMatters(of: deal, at: now, in: zone)
        + milestones(of: deal, on: today, in: zone, since: today.adding(days: -max(0, days)))
      for (day, matter) in matters where day <= last {
        entries.append((Agenda.Entry(day: day, deal: deal.id, matter: matter), deal.amount))
      }
    }
    // Numbered, for what is alike in all else stays in the order of its deal.
    let order = entries.enumerated().sorted { left, right in
      let (a, b) = (left.element.entry, right.element.entry)
      if a.day != b.day { return a.day < b.day }
      if a.matter.order != b.matter.order { return a.matter.order < b.matter.order }
      return isGreater(left.element.amount, right.element.amount)
        ?? (a.deal == b.deal ? left.offset < right.offset : a.deal < b.deal)
    }
    return Agenda(today: today, last: last, entries: order.map(\.element.entry))
  }

  private func openMatters(
    of deal: Deal, at now: Instant, in zone: Zone
  ) -> [(Day, Agenda.Matter)] {
    guard stage(of: deal)?.outcome == .open else { return [] }
    let today = zone.day(of: now)
    let isNurtured = deal.isNurtured(on: today)
    let back = isNurtured ? deal.nurturedUntil : deal.comeback(on: today)
    var matters: [(Day, Agenda.Matter)] = []
    if let back { matters.append((back, .nurtureBack)) }
    guard !isNurtured else { return matters }
    for promise in owedPromises(to: deal, at: now, in: zone) {
      let matter = Agenda.Matter.promise(promise.rule, deadline: promise.deadline)
      matters.append((zone.day(of: promise.deadline), matter))
    }
    if let step = deal.nextStep, step.due != back { matters.append((step.due, .step(step.what))) }
    if let day = deal.expectedClose { matters.append((day, .closing)) }
    return matters
  }

  private func milestones(
    of deal: Deal, on today: Day, in zone: Zone, since first: Day
  ) -> [(Day, Agenda.Matter)] {
    guard let record = afterSale(of: deal, in: zone) else { return [] }
    return settings.afterSale.milestones(of: record, on: today).compactMap { milestone in
      guard milestone.state != .done, !milestone.isBlocked, let due = milestone.due, due >= first
      else { return nil }
      return (due, .milestone(milestone.rule.id, milestone.rule.kind))
    }
  }
}

extension Agenda.Matter {
  /// Its place among what is due the same day.
  fileprivate var order: Int {
    switch self {
    case .promise: 0
    case .step, .nurtureBack: 1
    case .milestone: 2
    case .closing: 3
    }
  }
}
