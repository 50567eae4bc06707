/// Where a promise to answer stands at a moment.
public enum SLAState: Equatable, Sendable {
  /// Nothing has started its clock.
  case notStarted
  /// The answer is owed, strictly before `deadline`.
  case running(deadline: Instant)
  /// The answer came strictly before the deadline.
  case met(at: Instant, deadline: Instant)
  /// The deadline passed; `answered` tells when the answer came after all.
  case missed(deadline: Instant, answered: Instant?)
  /// What started it is known by its day alone, of which a limit under a day says nothing.
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
  /// The state at `now` of a promise whose clock started at `start` and that was answered at
  /// `answer`.
  ///
  /// What lies after `now` has not happened yet. An answer at the deadline itself is too late,
  /// since the promise is "within" (000:142 writes `<`); one before `start` meets it. A start at local
  /// midnight is a day without a time, as imports have it, and counts from the day's last second.
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
  /// Whether a moment is the first of its day, as one is stored of which the day alone is known.
  func isMidnight(_ moment: Instant) -> Bool { instant(of: day(of: moment)) == moment }

  /// The last second of a day.
  func lastSecond(of day: Day) -> Instant {
    instant(of: day.adding(days: 1)).adding(seconds: -1)
  }
}

/// One promise to a deal whose clock started: an answer is owed, or it came.
public struct SLAPromise: Equatable, Sendable {
  /// The place of its rule among those of the board.
  public let rule: Int
  /// When its clock started; local midnight where only the day is known.
  public let start: Instant
  /// When the first answer came, in time or not.
  public let answer: Instant?
  /// When the same clock started anew, as at the next hand-over.
  public let renewed: Instant?
}

extension SLARule {
  /// Where a promise of this rule stands at `now`: the one judgement that triage, agenda, score and
  /// the KPI share.
  ///
  /// One that started anew before it fell due, and before anybody answered, is no longer owed.
  public func state(of promise: SLAPromise, at now: Instant, in time: BusinessTime) -> SLAState {
    let state = state(start: promise.start, answer: promise.answer, at: now, in: time)
    guard let renewed = promise.renewed, renewed <= now, let deadline = state.deadline,
      renewed < deadline, promise.answer.map({ $0 < renewed }) != true
    else { return state }
    return .notStarted
  }
}

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

/// The facts that promises to a deal are judged by, taken in as they happened up to a moment.
///
/// A call, e-mail, meeting or demo is a contact; a note is none. Closing a lead as lost or
/// disqualified answers nobody. A lead that became an opportunity or a customer was in contact:
/// nobody brings a deal there without a word.
struct SLACourse: Equatable, Sendable {
  /// When the lead came in.
  var created: Instant?
  private var contacts: [Instant] = []
  private var handOvers: [Instant] = []
  private var wins: [Instant] = []
  /// The first entry to a stage of opportunities or of won deals.
  private var advanced: Instant?
  /// Whether its first stage was one of those, so that no lead came in.
  private var isBornAdvanced = false
  private var hand: Stage.Hand?
  private var hasEntered = false

  /// Nothing yet.
  init() {}

  /// Takes in that the deal came into a stage in somebody's hand; `nil` when the board has no such
  /// stage.
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

  /// Takes in what was done.
  mutating func add(_ kind: Activity.Kind, at moment: Instant) {
    if kind != .note { contacts.append(moment) }
  }

  /// The promises by those rules, whether or not an answer came, each rule's in the order their
  /// clocks started. `rises` tells when the score reached so many points, oldest first.
  ///
  /// A new lead is also answered by a contact dated before it was written down; a hand-over or a score
  /// asks for a contact of its own, or the sale. A deal that began as an opportunity was no new lead.
  func promises(
    under rules: [SLARule], rises: (_ points: Int) -> [Instant]
  ) -> [SLAPromise] {
    rules.enumerated().flatMap { place, rule in
      let starts: [Instant] =
        switch rule.trigger {
        case .leadCreated: isBornAdvanced ? [] : created.map { [$0] } ?? []
        case .handedOver: handOvers
        case .scoreReached(let points): rises(points)
        }
      return starts.enumerated().map { index, start in
        SLAPromise(
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
  /// Whose hand a deal is in.
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

  /// Whose hand a deal in this stage is in.
  var hand: Hand {
    switch outcome {
    case .won: .won
    case .lost, .disqualified: .dropped
    case .open where lifecycle >= .opportunity: .opportunity
    case .open: lifecycle.isQualified ? .sales : .marketing
    }
  }
}
