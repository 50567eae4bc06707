/// A rule that an activity is followed up, and how soon (article 000:198).
public struct FollowUpRule: Equatable, Sendable {
  /// The kind of activity.
  public let activity: Activity.Kind
  /// The number of business days after it within which to follow up, the last included.
  public let businessDays: Int

  /// A rule; `nil` outside 1…60 days.
  public init?(after activity: Activity.Kind, businessDays: Int) {
    guard (1...60).contains(businessDays) else { return nil }
    self.activity = activity
    self.businessDays = businessDays
  }

  /// A demo is followed up within two business days; the article names no number.
  public static let standard = [FollowUpRule(after: .demo, businessDays: 2)].compactMap { $0 }
}

/// Messages or calls at set times after a start, in elapsed hours: nights and weekends count
/// (articles 000:246 and 003:89).
public struct ContactSequence: Equatable, Sendable {
  /// The key of a sequence, chosen by the team.
  public typealias ID = Identifier<ContactSequence>

  /// One message or call.
  public struct Step: Hashable, Sendable {
    /// The message or call, in a few words.
    public var what: String
    /// Hours after the start.
    public var afterHours: Int

    /// A step so many hours after the start.
    public init(_ what: String, afterHours: Int) {
      self.what = what
      self.afterHours = afterHours
    }
  }

  /// The longest time from the start to a step: a year.
  public static let limit = 8_784

  /// The key.
  public let id: ID
  /// The name.
  public let name: String
  /// The steps, each later than the one before; one at least.
  public let steps: [Step]

  /// A sequence; `nil` without steps, when they do not ascend, or outside 0…`limit` hours.
  public init?(id: ID, name: String, steps: [Step]) {
    let hours = steps.map(\.afterHours)
    guard !steps.isEmpty, hours.allSatisfy((0...ContactSequence.limit).contains),
      zip(hours, hours.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.id = id
    self.name = name
    self.steps = steps
  }

  /// Each step with the moment it is due, when the sequence starts at one.
  public func due(from start: Instant) -> [(step: Step, at: Instant)] {
    steps.map { ($0, start.adding(seconds: Int64($0.afterHours) * 3_600)) }
  }

  /// The next step on a deal at a moment, when the sequence started at another: the first step that is not
  /// over, due on its local day; `nil` when all are over.
  public func nextStep(at moment: Instant, from start: Instant, in zone: Zone) -> NextStep? {
    due(from: start).first { $0.at >= moment }.map { step, at in
      NextStep(what: step.what, due: zone.day(of: at))
    }
  }

  /// Two reminders of an abandoned cart, after 24 and 72 hours (article 000:246), and seven e-mails over
  /// 21 days, so one every 84 hours from first to last (003:89).
  public static let standard = [
    ContactSequence(
      id: "reminders", name: "Reminders",
      steps: [Step("reminder", afterHours: 24), Step("reminder with an offer", afterHours: 72)]),
    ContactSequence(
      id: "nurturing", name: "Nurturing",
      steps: (0..<7).map { Step("e-mail \($0 + 1)", afterHours: $0 * 84) }),
  ].compactMap { $0 }
}

/// An SLA target: the event that starts its clock, and the time allowed to answer.
public struct SLARule: Equatable, Sendable {
  /// The key of a rule, chosen by the team.
  public typealias ID = Identifier<SLARule>

  /// The event that starts the clock.
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
  /// The event that starts the clock.
  public var trigger: Trigger
  /// The time allowed to answer.
  public var limit: SLALimit

  /// A rule.
  public init(id: ID, trigger: Trigger, limit: SLALimit) {
    self.id = id
    self.trigger = trigger
    self.limit = limit
  }

  /// The SLA targets of a new board, written into its file: contact within 24 business hours of a lead and of
  /// a hand-over (000:142), within half an hour of a score of 80 (003:92).
  public static let standard = [
    SLARule(id: "first-contact", trigger: .leadCreated, limit: .oneBusinessDay),
    SLARule(id: "hand-over", trigger: .handedOver, limit: .oneBusinessDay),
    SLARule(id: "hot-lead", trigger: .scoreReached(80), limit: .halfAnHour),
  ]

  /// The SLA target stated on a contact form, "Réponse sous 2h" (003:52), for a board that states it.
  public static let replyInTwoHours = SLARule(
    id: "promised-reply", trigger: .leadCreated, limit: .twoHours)
}

/// The time allowed to answer, and the clock it runs on.
public struct SLALimit: Hashable, Sendable {
  /// The limit, 1…44,640 minutes (31 days).
  public let minutes: Int
  /// The clock the minutes run on.
  public let clock: BusinessClock

  /// A limit; `nil` outside 1…44,640 minutes.
  ///
  /// Without a named clock, limits below 24 hours run in opening hours, since no team commits to an
  /// answer in half an hour at night, and longer ones on business days.
  public init?(minutes: Int, clock: BusinessClock? = nil) {
    guard (1...44_640).contains(minutes) else { return nil }
    self.init(checked: minutes, clock: clock)
  }

  private init(checked minutes: Int, clock: BusinessClock? = nil) {
    self.minutes = minutes
    self.clock = clock ?? (minutes < 1_440 ? .openingHours : .businessDays)
  }

  /// True when it is shorter than a day, so that the time of day decides.
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

  /// A moment so early that anything started before it was due before `moment`. O(log days).
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
