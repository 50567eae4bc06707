extension Deal {
  /// The entries that no later standing entry took back, oldest first: an undone change falls out
  /// together with nothing else; its undo stays; a redone change stands again.
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
  /// Figures, ages and promises read this one. The deal itself keeps when it was typed in, and wins
  /// when that was earlier. A day without a time is its first instant, as in an import.
  public func backdated(in zone: Zone) -> Deal? {
    guard let createdOn, let first = history.firstIndex(where: \.isCreation),
      createdOn < zone.day(of: history[first].at)
    else { return nil }
    var deal = self
    deal.history[first].at = zone.instant(of: createdOn)
    return deal
  }

  /// The day the deal came to be: that of its first entry, or an earlier one it was dated to; `nil`
  /// when neither is known.
  public func creationDay(in zone: Zone) -> Day? {
    let typedIn = created.map(zone.day)
    return [createdOn, typedIn].compactMap(\.self).min()
  }
}

/// One stay of a deal in a stage.
public struct Visit: Equatable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// When the deal came.
  public var entered: Instant
  /// When it left; `nil` while it is there.
  public var left: Instant?
}

extension Deal {
  /// Every stay in a stage, oldest first, told from the history; moves that were undone left no stay.
  public var visits: [Visit] {
    var visits: [Visit] = []
    for entry in standingEntries where entry.undoes == nil {
      guard let stage = entry.stageEntered else { continue }
      if let last = visits.indices.last { visits[last].left = entry.at }
      visits.append(Visit(stage: Stage.ID(stage), entered: entry.at))
    }
    return visits
  }

  /// Where the next step stands on a day: late from the day after it is due.
  public func nextStepState(on today: Day) -> NextStep.State {
    guard let nextStep else { return .missing }
    if nextStep.due < today { return .late }
    return nextStep.due == today ? .today : .ahead
  }

  /// When the deal entered the stage it is in; `nil` when its history does not tell.
  public var stageEntry: Instant? {
    standingEntries.last { $0.undoes == nil && $0.stageEntered == stage.text }?.at
  }

  /// When the deal was typed in; `nil` when its history does not tell. Figures take the day it was
  /// dated to instead (``backdated(in:)``).
  public var created: Instant? {
    history.indices.first { history[$0].isCreation }.map { history[$0].at }
  }
}

/// How often and how far the expected closing of a deal was put off.
public struct Pushes: Hashable, Sendable {
  /// The changes to a later day.
  public var times = 0
  /// The days of all those changes; what was pulled in between is not taken off.
  public var days = 0

  /// From this many on, the date is taken for fiction.
  public static let limit = 3
}

extension Deal {
  /// What the changes of the expected closing that stand amount to. A first date is no push, nor is
  /// one after the date was cleared. O(history).
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

/// One line of a deal's story.
public struct TimelineEvent: Equatable, Sendable {
  /// What happened.
  public enum Content: Equatable, Sendable {
    /// Something a person did, at the time they did it.
    case activity(Activity)
    /// Fields that changed; the logging of an activity is not among them.
    case change(HistoryEntry)
  }

  /// When it happened.
  public var at: Instant
  /// Who did it.
  public var by: String
  /// What happened.
  public var content: Content

  /// Whether a person was in touch, instead of writing something down.
  public var isActivity: Bool {
    if case .activity = content { true } else { false }
  }
}

extension Deal {
  /// Changes and activities, oldest first. An activity stands at its own time, not at that of being
  /// written down; one that was withdrawn is left out, the withdrawal is not.
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

  /// The day a lead comes back that marketing keeps warm, or has come back; `nil` when the last word
  /// on it was another.
  public var nurturedUntil: Day? {
    guard case .nurtured(_, let until) = handOver?.answer else { return nil }
    return until
  }

  /// Whether marketing keeps the lead warm on a day: not yet back, which it is on the day itself.
  ///
  /// Such a lead stays open and counts in every figure of worth; in triage and agenda, and among
  /// the deals listed by themselves, it is not there. Its next step is to take it up again, so that
  /// it is neither stale nor without a next step.
  public func isNurtured(on today: Day) -> Bool {
    nurturedUntil ?? today > today
  }

  /// The fields that changed since `earlier`, but for the place among its peers; every field that is set
  /// when there is none before.
  public func changes(from earlier: Deal? = nil) -> [FieldChange] {
    Field.allCases.compactMap { field in
      let before = earlier?[field] ?? .none
      return field == .rank || before == self[field]
        ? nil : FieldChange(field, from: before, to: self[field])
    }
  }
}
