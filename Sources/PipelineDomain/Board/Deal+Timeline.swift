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
}
