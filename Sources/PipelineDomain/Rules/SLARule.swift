/// A promise to answer: what starts its clock and how long the answer may take.
public struct SLARule: Equatable, Sendable {
  /// The key of a rule, chosen by the team.
  public typealias ID = Identifier<SLARule>

  /// What starts the clock.
  public enum Trigger: Hashable, Sendable {
    /// The lead came in.
    case leadCreated
    /// Marketing handed the lead over: it moved from a stage of leads or MQLs to one of SQLs or
    /// beyond. Each hand-over starts anew.
    case handedOver
    /// The score reached that many points. Distinct from being hot: 70 is hot, 80 starts the clock.
    case scoreReached(Int)
  }

  /// The key.
  public var id: ID
  /// What starts the clock.
  public var trigger: Trigger
  /// How long the answer may take.
  public var limit: SLALimit

  /// A rule.
  public init(id: ID, trigger: Trigger, limit: SLALimit) {
    self.id = id
    self.trigger = trigger
    self.limit = limit
  }

  /// What a new board promises, written into its file: contact within 24 business hours of a lead and of a
  /// hand-over (000:142), within half an hour of a score of 80 (003:92).
  public static let standard = [
    SLARule(id: "first-contact", trigger: .leadCreated, limit: .oneBusinessDay),
    SLARule(id: "hand-over", trigger: .handedOver, limit: .oneBusinessDay),
    SLARule(id: "hot-lead", trigger: .scoreReached(80), limit: .halfAnHour),
  ]

  /// The promise on a contact form, "Réponse sous 2h" (003:52), for a board that makes it.
  public static let promisedReply = SLARule(
    id: "promised-reply", trigger: .leadCreated, limit: .twoHours)
}

/// How long an answer may take, and on which clock.
public struct SLALimit: Hashable, Sendable {
  /// The limit, 1…44,640 minutes (31 days).
  public let minutes: Int
  /// The clock the minutes run on.
  public let clock: BusinessClock

  /// A limit; `nil` outside 1…44,640 minutes.
  ///
  /// Where no clock is named, limits below 24 hours run in opening hours, since nobody promises an
  /// answer in half an hour at night, and longer ones on business days.
  public init?(minutes: Int, clock: BusinessClock? = nil) {
    guard (1...44_640).contains(minutes) else { return nil }
    self.init(checked: minutes, clock: clock)
  }

  private init(checked minutes: Int, clock: BusinessClock? = nil) {
    self.minutes = minutes
    self.clock = clock ?? (minutes < 1_440 ? .openingHours : .businessDays)
  }

  /// Whether it is shorter than a day, so that the time of day decides.
  var isUnderADay: Bool { minutes < 1_440 }

  /// "24 h ouvrées" (000:142), read as the same time on the next business day.
  public static let oneBusinessDay = SLALimit(checked: 1_440)
  /// Half an hour of opening time (003:92).
  public static let halfAnHour = SLALimit(checked: 30)
  /// Two hours of opening time (003:52).
  public static let twoHours = SLALimit(checked: 120)
}

extension BusinessTime {
  /// The first moment at which an answer is too late.
  public func deadline(for limit: SLALimit, from start: Instant) -> Instant {
    moment(after: Int64(limit.minutes) * 60, from: start, on: limit.clock)
  }

  /// A moment so early that whatever started before it was due before `moment`. O(log days).
  func earliestStart(ofWhatIsDueFrom moment: Instant, within limit: SLALimit) -> Instant {
    var days: Int64 = 1
    while days < 1 << 20 {
      // A day more, for a start that is known by its day counts from the end of it.
      let start = moment.adding(seconds: -days * 86_400)
      if deadline(for: limit, from: start) < moment { return start.adding(seconds: -100_000) }
      days *= 2
    }
    return Instant(seconds: .min)
  }
}
