/// After which activity something has to follow, and how soon (article 000:198).
public struct FollowUpRule: Equatable, Sendable {
  /// What was done.
  public let activity: Activity.Kind
  /// Within how many business days after it, the last included.
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
    /// What is sent or done, in a few words.
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
  /// What people call it.
  public let name: String
  /// What is done, each later than the one before; one at least.
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

  /// What is next on a deal at a moment, when the sequence started at another: the first step that is
  /// not over, due on its local day; `nil` when all are over.
  public func nextStep(at moment: Instant, from start: Instant, in zone: Zone) -> NextStep? {
    due(from: start).first { $0.at >= moment }.map { step, at in
      NextStep(what: step.what, due: zone.day(of: at))
    }
  }

  /// Two reminders of what was left in the cart, after 24 and 72 hours (article 000:246), and seven
  /// e-mails over 21 days, so one every 84 hours from first to last (003:89).
  public static let standard = [
    ContactSequence(
      id: "reminders", name: "Reminders",
      steps: [Step("remind", afterHours: 24), Step("remind, with an offer", afterHours: 72)]),
    ContactSequence(
      id: "nurturing", name: "Nurturing",
      steps: (0..<7).map { Step("e-mail \($0 + 1)", afterHours: $0 * 84) }),
  ].compactMap { $0 }
}
