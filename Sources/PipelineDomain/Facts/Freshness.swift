/// The time a deal has gone without activity, against the limit of its stage, and the reasons.
///
/// Two clocks run apart: *idle*, days since the last activity, and *in stage*, days since the deal entered
/// its stage. The board's settings choose which of them decides. A next step that is not late covers the
/// deal. Thresholds are crossed strictly: idle for exactly the limit is not yet stale. Sources: 004:13,
/// 004:25 (a deal stuck too long needs attention), 002:47 (no activity, re-evaluate).
public struct Freshness: Equatable, Sendable {
  /// The state, from good to bad.
  public enum State: Equatable, Sendable, CaseIterable {
    /// Below every threshold, or none is set.
    case fresh
    /// Over the warm threshold.
    case cooling
    /// Over the rot threshold, with a next step that is not overdue.
    case coveredByNextStep
    /// Over the rot threshold.
    case stale
    /// No date is known to count from.
    case undated
    /// The deal is closed: nothing is to be done.
    case closed
  }

  /// The days without activity after which a deal is cooling, and stale, by default; the article asks to
  /// re-evaluate the inactive and names no number (002:47).
  public static let standardLimits = (warm: 7, rot: 14)

  /// The state.
  public var state: State
  /// The clock that decided.
  public var clock: StalenessClock
  /// Whole local days on the idle clock; `nil` when nothing is dated.
  public var idleDays: Int?
  /// Whole local days on the stage clock; `nil` when the entry is not known.
  public var stageDays: Int?
  /// The stage's warm threshold in days.
  public var warmAfterDays: Int?
  /// The stage's rot threshold in days.
  public var rotAfterDays: Int?
  /// The last event that reset the idle clock.
  public var lastTouch: Touch?
  /// The day until which the next step covers the deal, when there is one that is not overdue.
  public var coveredUntil: Day?

  /// The days of the clock that decides.
  public var days: Int? {
    clock == .inStage ? stageDays : idleDays
  }
}

extension Board {
  /// Returns the freshness of a deal on a day, counted in local days of `zone`. O(history of the deal).
  public func freshness(of deal: Deal, on today: Day, in zone: Zone) -> Freshness {
    if let earlier = deal.backdated(in: zone) { return freshness(of: earlier, on: today, in: zone) }
    let touch = deal.lastTouch(by: settings.stalenessClock)
    let stage = stage(of: deal)
    var freshness = Freshness(
      state: .fresh, clock: settings.stalenessClock,
      idleDays: touch.map { today - zone.day(of: $0.at) },
      stageDays: deal.stageEntry.map { today - zone.day(of: $0) },
      warmAfterDays: stage?.warmAfterDays, rotAfterDays: stage?.rotAfterDays, lastTouch: touch)
    let isOpen = stage?.outcome == .open
    if isOpen, let step = deal.nextStep, step.due >= today { freshness.coveredUntil = step.due }
    freshness.state = Freshness.state(
      isOpen: isOpen, after: freshness.days, warm: stage?.warmAfterDays, rot: stage?.rotAfterDays,
      isCovered: freshness.coveredUntil != nil)
    return freshness
  }
}

extension Freshness {
  /// Returns the state after that many days on the deciding clock; the one rule for cards and figures.
  static func state(
    isOpen: Bool, after days: Int?, warm: Int?, rot: Int?, isCovered: Bool
  ) -> State {
    guard isOpen else { return .closed }
    guard let days else { return .undated }
    if let rot, days > rot { return isCovered ? .coveredByNextStep : .stale }
    if let warm, days > warm { return .cooling }
    return .fresh
  }

  /// The event that last reset the idle clock.
  public struct Touch: Equatable, Sendable {
    /// The event itself.
    public enum Event: Equatable, Sendable {
      case logged(Activity.Kind, note: String)
      /// A signal of the prospect.
      case signalled(SignalKind.ID)
      /// An activity finished the next step there was.
      case finished(NextStep, Activity.Kind)
      /// A move to another stage; a closing and a reopening are moves too.
      case moved(from: Stage.ID, to: Stage.ID)
      /// An edit; it counts by the clock of any change alone.
      case changed([Field])
      case created
    }

    /// The moment.
    public var at: Instant
    /// The name; `nil` for a signal of the prospect.
    public var by: String?
    /// The event.
    public var event: Event
  }
}

extension Deal {
  /// Returns the latest event of the deal that resets the idle clock; `nil` when none is dated.
  ///
  /// Activities, signals, moves and the creation count, each by its own date. Edits of fields count by the
  /// clock of any change alone. A card dragged within its column never does, nor does a change that was
  /// undone, nor the undo.
  public func lastTouch(by clock: StalenessClock) -> Freshness.Touch? {
    let entries = standingEntries
    guard let latest = latestTouch(in: entries, by: clock) else { return nil }
    switch latest.place {
    case .entry(let index):
      let entry = entries[index]
      return Freshness.Touch(at: latest.at, by: entry.by, event: event(of: entry))
    case .activity(let index):
      let activity = activities[index]
      let step = step(finishedBy: activity.id, in: entries)
      return Freshness.Touch(
        at: latest.at, by: activity.by,
        event: step.map { .finished($0, activity.kind) }
          ?? .logged(activity.kind, note: activity.note))
    case .signal(let index):
      return Freshness.Touch(at: latest.at, by: nil, event: .signalled(signals[index].kind))
    }
  }

  /// Returns the place of the latest event that resets the idle clock, for cards and figures alike; of events
  /// at one moment an activity wins over a signal, a signal over an entry.
  ///
  /// - Parameters:
  ///   - entries: The entries that stand.
  ///   - state: The state at an earlier moment, which decides what counted then; `nil` for the present.
  ///   - moment: The moment after which nothing counts.
  borrowing func latestTouch(
    in entries: borrowing [HistoryEntry], by clock: StalenessClock,
    asOf moment: Instant = .never, _ state: DealState? = nil
  ) -> (at: Instant, place: TouchPlace)? {
    var latest: (at: Instant, place: TouchPlace)?
    for index in entries.indices where entries[index].isTouch(by: clock) {
      TouchPlace.entry(index).take(entries[index].at, asOf: moment, &latest)
    }
    for index in signals.indices {
      guard state?.counts(signals[index]) ?? !signals[index].isWithdrawn else { continue }
      TouchPlace.signal(index).take(signals[index].at, asOf: moment, &latest)
    }
    for index in activities.indices {
      guard state?.counts(activities[index]) ?? !activities[index].isWithdrawn else { continue }
      TouchPlace.activity(index).take(activities[index].at, asOf: moment, &latest)
    }
    return latest
  }

  private func event(of entry: HistoryEntry) -> Freshness.Touch.Event {
    if entry.isCreation { return .created }
    if let change = entry.change(of: .stage), case .text(let from) = change.before,
      case .text(let to) = change.after
    {
      return .moved(from: Stage.ID(from), to: Stage.ID(to))
    }
    return .changed(entry.changes.map(\.field).filter { $0 != .rank && !$0.isEvent })
  }

  /// Returns the next step that an activity finished, logged together with the step that follows.
  private func step(finishedBy activity: Activity.ID, in entries: [HistoryEntry]) -> NextStep? {
    let entry = entries.last {
      $0.undoes == nil && $0.change(of: .activity)?.after == .text(activity.text)
    }
    guard case .step(let step)? = entry?.change(of: .nextStep)?.before else { return nil }
    return step
  }
}

/// The place of an event that reset the idle clock, in the list it stands in.
enum TouchPlace {
  case entry(Int), activity(Int), signal(Int)

  /// Makes this the latest place unless it is earlier, or later than `moment`.
  fileprivate func take(
    _ at: Instant, asOf moment: Instant, _ latest: inout (at: Instant, place: TouchPlace)?
  ) {
    if at <= moment, at >= latest?.at ?? at { latest = (at, self) }
  }
}

extension HistoryEntry {
  /// Returns true when the change resets the idle clock by itself; activities and signals count by their own
  /// date.
  fileprivate func isTouch(by clock: StalenessClock) -> Bool {
    guard undoes == nil else { return false }
    return changes.indices.contains {
      let field = changes[$0].field
      return field == .stage || (clock == .any && field != .rank && !field.isEvent)
    }
  }
}
