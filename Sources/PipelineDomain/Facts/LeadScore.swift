/// The points of a prospect at a moment, and how they came about.
///
/// For each dimension, the points of the lines add up to `earned`, and what a cap cuts off is
/// `earned - points`; the two dimensions add up to `total`.
public struct LeadScore: Equatable, Sendable {
  /// The model that gave it.
  public var version: ScoringModel.Version
  /// Who they are.
  public var fit: Side
  /// What they do.
  public var engagement: Side
  /// What the points amount to.
  public var temperature: Temperature
  /// Whether a person must contact the prospect within the model's minutes.
  public var isUrgent: Bool

  /// Fit and engagement together, as the articles count; the two stay apart beside it.
  public var total: Int {
    Int(clamping: Int128(fit.points) + Int128(engagement.points))
  }

  /// One dimension of the score.
  public struct Side: Equatable, Sendable {
    /// What counts: `earned`, not below zero and not above the cap.
    public var points: Int
    /// What the lines add up to.
    public var earned: Int
    /// The most there can be.
    public var cap: Int
    /// One line a rule, in the order of the model; those that gave nothing included.
    public var lines: [Line]
  }

  /// What one rule gave, and why.
  public struct Line: Equatable, Sendable {
    /// The rule.
    public var rule: ScoringRule.ID
    /// What it gave.
    public var points: Int
    /// What it gave before points halved with time.
    public var undecayed: Int
    /// When the last event that counts was; `nil` for attributes and for rules that gave nothing.
    public var latest: Instant?
    /// What was found.
    public var ground: Ground
  }

  /// What a rule found.
  public enum Ground: Equatable, Sendable {
    /// The values that are as they must be; none when the rule gave nothing.
    case values([String])
    /// So many events were seen, where the rule takes `needed`.
    case events(Int, needed: Int)
  }
}

/// What is known of a prospect: all that a score is computed from and a gate looks at.
public struct Evidence: Equatable, Sendable {
  /// What is known, by attribute: `Board.attributes(of:)` and what else the team records.
  public var attributes: [Attribute: [String]]
  /// What the prospect did.
  public var signals: [Signal]
  /// What the team did.
  public var activities: [Activity]

  /// Evidence, none unless said.
  public init(
    attributes: [Attribute: [String]] = [:], signals: [Signal] = [], activities: [Activity] = []
  ) {
    self.attributes = attributes
    self.signals = signals
    self.activities = activities
  }

  /// The evidence that counted at a moment: later and withdrawn signals and activities are left
  /// out. Attributes carry no date and stay.
  public func known(at moment: Instant) -> Evidence {
    filtered { $0 <= moment }
  }

  /// The evidence that counted until just before a moment.
  func known(before moment: Instant) -> Evidence {
    filtered { $0 < moment }
  }

  /// The moments at which it grew, latest first.
  var moments: [Instant] {
    Set(signals.map(\.at) + activities.map(\.at)).sorted(by: >)
  }

  private func filtered(_ isKnown: (Instant) -> Bool) -> Evidence {
    Evidence(
      attributes: attributes,
      signals: signals.filter { !$0.isWithdrawn && isKnown($0.at) },
      activities: activities.filter { !$0.isWithdrawn && isKnown($0.at) })
  }
}

/// How often somebody answers our e-mails (article 002:68).
public struct ReplyRate: Equatable, Sendable {
  /// From more than this on, in percent, somebody is engaged.
  public static let threshold = 40

  /// The e-mails that were logged.
  public var sent: Int
  /// The replies that were noted.
  public var replies: Int

  /// A rate of replies to e-mails.
  public init(replies: Int, of sent: Int) {
    self.sent = sent
    self.replies = replies
  }

  /// Whether more than 40 percent were answered; nobody is who was sent nothing.
  public var isEngaged: Bool {
    sent > 0 && Int128(replies) * 100 > Int128(sent) * Int128(ReplyRate.threshold)
  }
}

extension Deal {
  /// The replies to the e-mails of this deal, withdrawn ones aside; a reply is a signal of the kind
  /// `email-reply`. O(activities + signals).
  public var replyRate: ReplyRate {
    ReplyRate(
      replies: signals.count { !$0.isWithdrawn && $0.kind == "email-reply" },
      of: activities.count { !$0.isWithdrawn && $0.kind == .email })
  }
}
