extension Deal {
  /// The entries that no later standing entry undid, oldest first: an undone change alone is left out; its
  /// undo stays; a redone change stands again.
  public var standingEntries: [HistoryEntry] {
    history.standing
  }

  /// The entries that stood at the end of a moment.
  func standingEntries(asOf moment: Instant) -> [HistoryEntry] {
    let isPast = history.indices.allSatisfy { history[$0].at <= moment }
    return (isPast ? history : history.filter { $0.at <= moment }).standing
  }

  /// The deal with its history beginning on the day it was created; `nil` when it does anyway.
  ///
  /// Figures, ages and SLA targets use this one. The deal itself keeps the moment it was typed in, and is
  /// used when that was earlier. A day without a time is its first instant, as in an import.
  public func backdated(in zone: Zone) -> Deal? {
    guard let createdOn, let first = history.firstIndex(where: \.isCreation),
      createdOn < zone.day(of: history[first].at)
    else { return nil }
    var deal = self
    deal.history[first].at = zone.instant(of: createdOn)
    return deal
  }

  /// The creation day of the deal: that of its first entry, or an earlier one it was dated to; `nil` when
  /// neither is known.
  public func creationDay(in zone: Zone) -> Day? {
    let typedIn = created.map(zone.day)
    return [createdOn, typedIn].compactMap(\.self).min()
  }
}

/// One stay of a deal in a stage.
public struct Visit: Equatable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// The moment it entered.
  public var entered: Instant
  /// The moment it left; `nil` while it is there.
  public var left: Instant?
}

extension Deal {
  /// Every stay in a stage, oldest first, from the history; moves that were undone left none.
  public var visits: [Visit] {
    var visits: [Visit] = []
    for entry in standingEntries where entry.undoes == nil {
      guard let stage = entry.stageEntered else { continue }
      if let last = visits.indices.last { visits[last].left = entry.at }
      visits.append(Visit(stage: Stage.ID(stage), entered: entry.at))
    }
    return visits
  }

  /// The state of the next step on a day: late from the day after it is due.
  public func nextStepState(on today: Day) -> NextStep.State {
    guard let nextStep else { return .missing }
    if nextStep.due < today { return .late }
    return nextStep.due == today ? .today : .ahead
  }

  /// The moment the deal entered the stage it is in; `nil` when its history does not tell.
  public var stageEntry: Instant? {
    standingEntries.last { $0.undoes == nil && $0.stageEntered == stage.text }?.at
  }

  /// The moment the deal was typed in; `nil` when its history does not tell. Figures use the day it was
  /// dated to instead (``backdated(in:)``).
  public var created: Instant? {
    history.indices.first { history[$0].isCreation }.map { history[$0].at }
  }
}

/// The number and the days of the postponements of a deal's close date.
public struct Pushes: Hashable, Sendable {
  /// The changes to a later day.
  public var times = 0
  /// The days of all those changes; days it was brought forward between are not subtracted.
  public var days = 0

  /// The number of pushes from which the close date is no longer credible.
  public static let limit = 3
}

extension Deal {
  /// The pushes among the standing changes of the close date. A first date is no push, nor is one after
  /// the date was cleared. O(history).
  public var pushes: Pushes {
    var pushes = Pushes()
    for entry in standingEntries where entry.undoes == nil {
      guard let change = entry.change(of: .expectedClose), case .day(let before) = change.before,
        case .day(let after) = change.after, after > before
      else { continue }
      pushes.times += 1
      pushes.days += after - before
    }
    return pushes
  }
}

/// One line of a deal's timeline.
public struct TimelineEvent: Equatable, Sendable {
  /// The content of a line.
  public enum Content: Equatable, Sendable {
    /// Something a person did, at the time they did it.
    case activity(Activity)
    /// Fields that changed; the logging of an activity is not among them.
    case change(HistoryEntry)
  }

  /// The moment it happened.
  public var at: Instant
  /// The person who did it.
  public var by: String
  /// The content of the line.
  public var content: Content

  /// True for an activity, false for a change of fields.
  public var isActivity: Bool {
    if case .activity = content { true } else { false }
  }
}

extension Deal {
  /// Changes and activities, oldest first. An activity has its own time, not that of its logging; a
  /// withdrawn one is left out, the withdrawal is not.
  public var timeline: [TimelineEvent] {
    var events = activities.filter { !$0.isWithdrawn }
      .map { TimelineEvent(at: $0.at, by: $0.by, content: .activity($0)) }
    for var entry in history {
      let logs = { (change: FieldChange) in change.field == .activity && change.after != .none }
      guard entry.changes.isEmpty || !entry.changes.allSatisfy(logs) else { continue }
      entry.changes.removeAll(where: logs)
      events.append(TimelineEvent(at: entry.at, by: entry.by, content: .change(entry)))
    }
    return events.sorted { $0.at < $1.at }
  }

  /// The day a nurtured lead returns, or returned, to sales; `nil` when the latest decision on it was
  /// another.
  public var nurturedUntil: Day? {
    guard case .nurtured(_, let until) = handOver?.answer else { return nil }
    return until
  }

  /// Returns true when marketing nurtures the lead on a day; it is back on the return day itself.
  ///
  /// Such a lead stays open and counts in every figure of value; it is left out of triage, the agenda and
  /// the deals listed by themselves. Its next step is its return, so that it is neither stale nor without
  /// a next step.
  public func isNurtured(on today: Day) -> Bool {
    nurturedUntil ?? today > today
  }

  /// The fields that changed since `earlier`, except the rank; every field that is set when there is no
  /// `earlier`.
  ///
  /// - Parameter fields: The only fields that may have changed.
  public func changes(
    from earlier: Deal? = nil, among fields: [Field]? = nil
  ) -> [FieldChange] {
    let areOrdinary = isOrdinary && earlier?.isOrdinary ?? true
    let fields = fields ?? (areOrdinary ? Field.ofOrdinaryDeals : Field.allCases)
    return fields.compactMap { field in
      let before = earlier?[field] ?? .none
      let after = self[field]
      guard field != .rank, before != after else { return nil }
      if field == .customFields, let earlier {
        let gone = earlier.customFields.mapValues { _ in CustomField.Value.none }
        return earlier.change(of: field, to: .custom(customFields.merging(gone) { new, _ in new }))
      }
      return FieldChange(field, from: before, to: after)
    }
  }
}
