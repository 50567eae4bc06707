/// The work due and the events expected, by day: the late first, then the days ahead.
public struct Agenda: Equatable, Sendable {
  /// The day of the agenda.
  public let today: Day
  /// The last day of the agenda.
  public let last: Day
  /// The entries: by day; within a day SLA deadlines, then next steps and returns, then milestones, then
  /// close dates; greater amounts first, then by key.
  public let entries: [Entry]

  /// One line.
  public struct Entry: Equatable, Sendable {
    /// The day it is due or expected.
    public var day: Day
    /// The deal: an open one, or a won one for a milestone.
    public var deal: Deal.ID
    /// The item due.
    public var item: Item
  }

  /// The items that can be due.
  public enum Item: Hashable, Sendable {
    /// A next step, in the team's words.
    case step(String)
    /// The close date.
    case closing
    /// The return of a nurtured lead: sales looks at it again.
    case nurtureBack
    /// The deadline of an SLA of the board: an answer is due strictly before it.
    case slaTarget(SLARule.ID, deadline: Instant)
    /// A milestone of a customer.
    case milestone(MilestoneRule.ID, MilestoneRule.Kind)
  }

  /// The part of an agenda that a day lies in.
  public enum Section: String, Sendable, CaseIterable {
    /// Before today.
    case late
    case today
    /// After today, up to and with Sunday.
    case thisWeek
    case later
  }

  /// Returns the part a day lies in.
  public func section(of day: Day) -> Section {
    if day <= today { return day < today ? .late : .today }
    return day <= today.adding(days: 7 - today.weekday) ? .thisWeek : .later
  }

  /// Returns the entries of a part, in order.
  public func entries(in section: Section) -> [Entry] {
    entries.filter { self.section(of: $0.day) == section }
  }
}

extension Board {
  /// Returns the work due and the events expected, of one owner when given: all late entries, and those of
  /// the next `days` days after the day of `now`, the last included. O(deals + history).
  ///
  /// For an open deal: the next step, the close date, and the unanswered SLA targets. For a nurtured lead:
  /// only the day it comes back. For a customer: the milestones to do, except those that wait for the survey,
  /// and those missed longer ago than `days`: old missed milestones must not hide the work of the day.
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
      for (day, item) in matters where day <= last {
        entries.append((Agenda.Entry(day: day, deal: deal.id, item: item), deal.amount))
      }
    }
    // Numbered, so that otherwise equal entries stay in the order of their deal.
    let order = entries.enumerated().sorted { left, right in
      let (a, b) = (left.element.entry, right.element.entry)
      if a.day != b.day { return a.day < b.day }
      if a.item.order != b.item.order { return a.item.order < b.item.order }
      return isGreater(left.element.amount, right.element.amount)
        ?? (a.deal == b.deal ? left.offset < right.offset : a.deal < b.deal)
    }
    return Agenda(today: today, last: last, entries: order.map(\.element.entry))
  }

  private func openMatters(
    of deal: Deal, at now: Instant, in zone: Zone
  ) -> [(Day, Agenda.Item)] {
    guard stage(of: deal)?.outcome == .open else { return [] }
    let today = zone.day(of: now)
    let isNurtured = deal.isNurtured(on: today)
    let back = isNurtured ? deal.nurturedUntil : deal.comeback(on: today)
    var matters: [(Day, Agenda.Item)] = []
    if let back { matters.append((back, .nurtureBack)) }
    guard !isNurtured else { return matters }
    for target in dueTargets(to: deal, at: now, in: zone) {
      let item = Agenda.Item.slaTarget(target.rule, deadline: target.deadline)
      matters.append((zone.day(of: target.deadline), item))
    }
    if let step = deal.nextStep, step.due != back { matters.append((step.due, .step(step.what))) }
    if let day = deal.expectedClose { matters.append((day, .closing)) }
    return matters
  }

  private func milestones(
    of deal: Deal, on today: Day, in zone: Zone, since first: Day
  ) -> [(Day, Agenda.Item)] {
    guard let record = afterSale(of: deal, in: zone) else { return [] }
    return settings.afterSale.milestones(of: record, on: today).compactMap { milestone in
      guard milestone.state != .done, !milestone.isBlocked, let due = milestone.due, due >= first
      else { return nil }
      return (due, .milestone(milestone.rule.id, milestone.rule.kind))
    }
  }
}

extension Agenda.Item {
  /// Its place among the items of a day.
  fileprivate var order: Int {
    switch self {
    case .slaTarget: 0
    case .step, .nurtureBack: 1
    case .milestone: 2
    case .closing: 3
    }
  }
}
