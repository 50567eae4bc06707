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
