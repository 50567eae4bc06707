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
