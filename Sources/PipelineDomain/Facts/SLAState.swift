/// The state of an SLA target at a moment.
public enum SLAState: Equatable, Sendable {
  /// Its clock has not started.
  case notStarted
  /// The answer is due, strictly before `deadline`.
  case running(deadline: Instant)
  /// The answer came strictly before the deadline.
  case met(at: Instant, deadline: Instant)
  /// The deadline passed; `answered` is the moment of a late answer.
  case missed(deadline: Instant, answered: Instant?)
  /// The start is known by its day alone, which a limit under a day cannot be checked against.
  case untimed

  /// The first moment at which an answer is too late; `nil` when no clock has started.
  public var deadline: Instant? {
    switch self {
    case .notStarted, .untimed: nil
    case .running(let deadline), .met(_, let deadline), .missed(let deadline, _): deadline
    }
  }
}

extension SLARule {
  /// Returns the state at `now` of an SLA target whose clock started at `start` and that was answered at
  /// `answer`.
  ///
  /// Events after `now` have not happened yet. An answer at the deadline itself is too late, since the SLA is
  /// "within" (000:142 writes `<`); one before `start` meets it. A start at local midnight is a day without a
  /// time, as imports have it, and counts from the day's last second.
  func state(
    start: Instant?, answer: Instant?, at now: Instant, in time: BusinessTime
  ) -> SLAState {
    guard let start, start <= now else { return .notStarted }
    let isDayAlone = time.zone.isMidnight(start)
    if isDayAlone, limit.isUnderADay { return .untimed }
    let from = isDayAlone ? time.zone.lastSecond(of: time.zone.day(of: start)) : start
    let deadline = time.deadline(for: limit, from: from)
    guard let answer, answer <= now else {
      return now < deadline
        ? .running(deadline: deadline) : .missed(deadline: deadline, answered: nil)
    }
    return answer < deadline
      ? .met(at: answer, deadline: deadline) : .missed(deadline: deadline, answered: answer)
  }
}

extension Zone {
  /// Returns true when a moment is the first of its day, which is how a day without a time is stored.
  func isMidnight(_ moment: Instant) -> Bool { instant(of: day(of: moment)) == moment }

  /// Returns the last second of a day.
  func lastSecond(of day: Day) -> Instant {
    instant(of: day.adding(days: 1)).adding(seconds: -1)
  }
}

/// One SLA target of a deal whose clock started, answered or not.
public struct SLATarget: Equatable, Sendable {
  /// The place of its rule among those of the board.
  public let rule: Int
  /// The moment its clock started; local midnight where only the day is known.
  public let start: Instant
  /// The moment of the first answer, in time or not.
  public let answer: Instant?
  /// The moment the same clock restarted, as at the next handoff.
  public let renewed: Instant?
}

extension SLARule {
  /// Returns the state at `now` of an SLA target of this rule: the one judgement that triage, agenda, score
  /// and the KPI share.
  ///
  /// A target whose clock restarted before it fell due, and before any answer, is no longer due.
  public func state(of target: SLATarget, at now: Instant, in time: BusinessTime) -> SLAState {
    let state = state(start: target.start, answer: target.answer, at: now, in: time)
    guard let renewed = target.renewed, renewed <= now, let deadline = state.deadline,
      renewed < deadline, target.answer.map({ $0 < renewed }) != true
    else { return state }
    return .notStarted
  }
}

extension Board {
  /// Returns the SLA targets of a deal whose clocks started by `now`, by the rules of the board, each rule's
  /// in the order they started. O(history of the deal).
  public func startedTargets(to deal: Deal, at now: Instant, in zone: Zone) -> [SLATarget] {
    let deal = deal.backdated(in: zone) ?? deal
    var events = SLAEvents()
    events.created = deal.created
    for visit in deal.visits where visit.entered <= now {
      events.enter(settings.stage(visit.stage)?.hand, at: visit.entered)
    }
    for activity in deal.activities where !activity.isWithdrawn && activity.at <= now {
      events.add(activity.kind, at: activity.at)
    }
    return events.slaTargets(under: settings.serviceLevels) { points in
      settings.scoring.rises(to: points, evidence(of: deal), at: now, in: zone)
    }.filter { $0.start <= now }
  }

  /// Returns the rules of the board with the state of each for a deal, in their order: that of its last
  /// target.
  public func serviceLevels(
    of deal: Deal, at now: Instant, in zone: Zone
  ) -> [(rule: SLARule, state: SLAState)] {
    guard !settings.serviceLevels.isEmpty else { return [] }
    let time = BusinessTime(calendar: settings.calendar, zone: zone)
    let slaTargets = startedTargets(to: deal, at: now, in: zone)
    return settings.serviceLevels.enumerated().map { place, rule in
      let last = slaTargets.last { $0.rule == place }
      return (rule, last.map { rule.state(of: $0, at: now, in: time) } ?? .notStarted)
    }
  }
}

/// The events that the SLA targets of a deal depend on, in order up to a moment.
///
/// A call, e-mail, meeting or demo is a contact; a note is none. Closing a lead as lost or disqualified is no
/// answer. A lead that became an opportunity or a customer was contacted: no deal gets there without a
/// contact.
struct SLAEvents: Equatable, Sendable {
  /// The moment the lead came in.
  var created: Instant?
  private var contacts: [Instant] = []
  private var handOvers: [Instant] = []
  private var wins: [Instant] = []
  /// The first entry to a stage of opportunities or of won deals.
  private var advanced: Instant?
  /// True when its first stage was one of those, so that no lead came in.
  private var isBornAdvanced = false
  private var hand: Stage.Hand?
  private var hasEntered = false

  /// No events.
  init() {}

  /// Records that the deal entered a stage that is in that hand; `nil` when the board has no such stage.
  mutating func enter(_ hand: Stage.Hand?, at moment: Instant) {
    if self.hand == .marketing, hand == .sales || hand == .opportunity { handOvers.append(moment) }
    if hand == .won { wins.append(moment) }
    if hand == .opportunity || hand == .won {
      if !hasEntered { isBornAdvanced = true }
      advanced = min(advanced ?? moment, moment)
    }
    self.hand = hand
    hasEntered = true
  }

  /// Records an activity.
  mutating func add(_ kind: Activity.Kind, at moment: Instant) {
    if kind != .note { contacts.append(moment) }
  }

  /// Returns the SLA targets by those rules, answered or not, each rule's in the order their clocks started.
  /// `rises` returns the moments the score reached so many points, oldest first.
  ///
  /// A new lead is also answered by a contact dated before it was entered; a handoff or a score needs a
  /// contact of its own, or the sale. A deal created as an opportunity was no new lead.
  func slaTargets(
    under rules: [SLARule], rises: (_ points: Int) -> [Instant]
  ) -> [SLATarget] {
    rules.enumerated().flatMap { place, rule in
      let starts: [Instant] =
        switch rule.trigger {
        case .leadCreated: isBornAdvanced ? [] : created.map { [$0] } ?? []
        case .handedOver: handOvers
        case .scoreReached(let points): rises(points)
        }
      return starts.enumerated().map { index, start in
        SLATarget(
          rule: place, start: start,
          answer: rule.trigger == .leadCreated
            ? earliest(contacts + [advanced].compactMap { $0 })
            : earliest((contacts + wins).filter { $0 >= start }),
          renewed: index + 1 < starts.count ? starts[index + 1] : nil)
      }
    }
  }

  private func earliest(_ moments: [Instant]) -> Instant? { moments.min() }
}

extension Stage {
  /// The side that a deal is in the hands of.
  enum Hand: Equatable, Sendable {
    /// An open stage of leads or MQLs.
    case marketing
    /// An open stage of SQLs.
    case sales
    /// An open stage of opportunities or beyond.
    case opportunity
    case won
    /// Lost or disqualified.
    case dropped
  }

  /// The side that a deal in this stage is in the hands of.
  var hand: Hand {
    switch outcome {
    case .won: .won
    case .lost, .disqualified: .dropped
    case .open where lifecycle >= .opportunity: .opportunity
    case .open: lifecycle.isQualified ? .sales : .marketing
    }
  }
}
