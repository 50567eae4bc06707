/// One milestone of one customer, and its state on a day.
public struct Milestone: Equatable, Sendable {
  /// The state of a milestone.
  public enum State: String, Sendable, CaseIterable {
    /// Its day is still to come, or waits for usage to become stable.
    case ahead
    /// Its day is today.
    case due
    /// Its day has passed.
    case late
    /// It was done.
    case done
  }

  /// The rule it follows.
  public var rule: MilestoneRule
  /// The day it is due; `nil` while it waits for usage to become stable.
  public var due: Day?
  /// The day it was done.
  public var doneOn: Day?
  /// The state on the day.
  public var state: State
  /// True when it has to wait for the satisfaction survey, whatever its day.
  public var isBlocked: Bool
}

/// The gate for selling a customer more: closed until the satisfaction survey (000:81).
public enum UpsellGate: Equatable, Sendable {
  /// Allowed; `since` is the day of the survey, `nil` when the plan has none.
  case open(since: Day?)
  /// Not allowed until the survey is done, which is due on that day.
  case blocked(surveyDue: Day?)

  /// True when the survey is still to be done.
  public var isBlocked: Bool {
    if case .blocked = self { true } else { false }
  }
}

extension AfterSalePlan {
  /// The milestones of a customer on a day: all that were done, and all that are still to do, by
  /// due day, those without one last. O(plan × marks).
  ///
  /// Marks later than `today` have not happened yet. A recurring milestone has one occurrence to do
  /// at a time: a mark closes it and every one that had passed by then. A customer who has left has
  /// nothing to do.
  public func milestones(of record: AfterSaleRecord, on today: Day) -> [Milestone] {
    let gate = upsellGate(of: record, on: today)
    let hasLeft = record.leftOn.map { $0 <= today } ?? false
    let all = milestones.flatMap { rule in
      occurrences(of: rule, in: record, on: today).map { due, doneOn in
        Milestone(
          rule: rule, due: due, doneOn: doneOn, state: .init(due: due, doneOn: doneOn, on: today),
          isBlocked: gate.isBlocked && doneOn == nil && rule.kind.isCommercial)
      }
    }
    return all.filter { !hasLeft || $0.state == .done }.sorted {
      let last = Day(ordinal: .max)
      return ($0.due ?? last, $0.rule.id) < ($1.due ?? last, $1.rule.id)
    }
  }

  /// The gate to upsell a customer on a day: any survey of the plan done by then opens it. In a plan
  /// without a survey it is always open.
  public func upsellGate(of record: AfterSaleRecord, on today: Day) -> UpsellGate {
    let surveys = milestones.filter { $0.kind == .survey }.flatMap {
      occurrences(of: $0, in: record, on: today)
    }
    if let first = surveys.compactMap(\.doneOn).min() { return .open(since: first) }
    return surveys.isEmpty
      ? .open(since: nil) : .blocked(surveyDue: surveys.compactMap(\.due).min())
  }

  /// The occurrences done, then the one to do unless a single one is done.
  private func occurrences(
    of rule: MilestoneRule, in record: AfterSaleRecord, on today: Day
  ) -> [(due: Day?, doneOn: Day?)] {
    let done = record.marks.filter { $0.milestone == rule.id && $0.on <= today }.map(\.on).sorted()
    guard case .everyMonths(let months) = rule.timing else {
      return [(rule.firstDue(in: record, on: today), done.first)]
    }
    var number = 1
    var occurrences: [(due: Day?, doneOn: Day?)] = []
    for day in done {
      occurrences.append((record.signedOn.adding(months: number * months), day))
      number = max(number + 1, record.firstOccurrence(after: day, everyMonths: months))
    }
    return occurrences + [(record.signedOn.adding(months: number * months), nil)]
  }
}

extension MilestoneRule {
  fileprivate func firstDue(in record: AfterSaleRecord, on today: Day) -> Day? {
    switch timing {
    case .days(let days): record.signedOn.adding(days: days)
    case .everyMonths(let months): record.signedOn.adding(months: months)
    case .daysAfterStableUsage(let days):
      record.usageStableOn.flatMap { $0 <= today ? $0.adding(days: days) : nil }
    }
  }
}

extension AfterSaleRecord {
  /// The number of the first occurrence, from 1, that is due after a day.
  fileprivate func firstOccurrence(after day: Day, everyMonths months: Int) -> Int {
    let (start, end) = (signedOn.civil, day.civil)
    let passed = ((end.year - start.year) * 12 + end.month - start.month) / months
    guard passed > 0 else { return 1 }
    return signedOn.adding(months: passed * months) > day ? passed : passed + 1
  }
}

extension Milestone.State {
  fileprivate init(due: Day?, doneOn: Day?, on today: Day) {
    if doneOn != nil {
      self = .done
    } else if let due, due <= today {
      self = due == today ? .due : .late
    } else {
      self = .ahead
    }
  }
}
