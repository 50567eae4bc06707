/// How long a deal has been left alone, whether that is too long, and why.
///
/// Two clocks run apart: *idle*, days since the last activity, and *in stage*, days since the deal
/// entered its stage. The board's settings choose which of them decides. A next step that is not late
/// pardons. Thresholds are crossed strictly: idle for exactly the limit is not yet stale.
/// Sources: 004:13, 004:25 (a deal stuck too long needs a hand), 002:47 (no activity, re-evaluate).
public struct Freshness: Equatable, Sendable {
  /// The verdict, from good to bad.
  public enum State: Equatable, Sendable, CaseIterable {
    /// Below every threshold, or none is set.
    case fresh
    /// Over the warm threshold.
    case cooling
    /// Over the rot threshold, but a next step that is not late speaks for it.
    case pardoned
    /// Over the rot threshold.
    case stale
    /// No date is known from which to count.
    case undated
    /// The deal is closed: nothing is expected of anyone.
    case closed
  }

  /// Days of quiet after which a deal is cooling, and stale, where nothing better is known; the article
  /// asks to think again about who is not active and names no number (002:47).
  public static let standardLimits = (warm: 7, rot: 14)

  /// The verdict.
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
  /// What last reset the idle clock.
  public var lastTouch: Touch?
  /// The day until which the next step pardons, when there is one that is not late.
  public var pardonedUntil: Day?

  /// The days of the clock that decides.
  public var days: Int? {
    clock == .inStage ? stageDays : idleDays
  }
}

extension Board {
  /// The freshness of a deal on a day, counted in local days of `zone`. O(history of the deal).
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
    if isOpen, let step = deal.nextStep, step.due >= today { freshness.pardonedUntil = step.due }
    freshness.state = Freshness.state(
      isOpen: isOpen, after: freshness.days, warm: stage?.warmAfterDays, rot: stage?.rotAfterDays,
      isPardoned: freshness.pardonedUntil != nil)
    return freshness
  }
}

extension Freshness {
  /// The verdict after that many days on the deciding clock; the one rule for cards and figures.
  static func state(
    isOpen: Bool, after days: Int?, warm: Int?, rot: Int?, isPardoned: Bool
  ) -> State {
    guard isOpen else { return .closed }
    guard let days else { return .undated }
    if let rot, days > rot { return isPardoned ? .pardoned : .stale }
    if let warm, days > warm { return .cooling }
    return .fresh
  }
}
