/// A pipeline review that was closed: what it looked at, and what became of what needed a hand.
///
/// The next review begins where this one ended.
public struct ClosedReview: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<ClosedReview>

  /// One deal that was on the list of those that need a hand, or that something was said of.
  public struct Walked: Hashable, Sendable {
    /// What became of it.
    public enum Disposition: String, Sendable, CaseIterable {
      /// Somebody saw to it: it is on the list no more.
      case cleared
      /// It was looked at and left as it is.
      case kept
      /// It was left as it is, and something was said of it.
      case noted
    }

    /// The deal.
    public var deal: Deal.ID
    /// The worst that was wrong with it; `nil` when nothing was, and something was said of it.
    public var reason: AttentionKind?
    /// What became of it.
    public var disposition: Disposition
    /// What was said of it, empty when nothing was.
    public var note: String

    /// A deal that was walked over.
    public init(
      _ deal: Deal.ID, reason: AttentionKind?, disposition: Disposition, note: String = ""
    ) {
      self.deal = deal
      self.reason = reason
      self.disposition = disposition
      self.note = note
    }
  }

  /// The key.
  public var id: ID
  /// The moment it looked from; what happened in it is not part of the review.
  public var since: Instant
  /// The moment it looked to; what happened in it is.
  public var until: Instant
  /// What was said, empty when nothing was noted.
  public var note: String
  /// The deals that needed a hand, in the order of the list, then the others that were noted.
  public var walked: [Walked]
  /// When it was closed.
  public var at: Instant
  /// Who closed it.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A review that counts.
  public init(
    id: ID, since: Instant, until: Instant, note: String = "", walked: [Walked] = [], at: Instant,
    by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.since = since
    self.until = until
    self.note = note
    self.walked = walked
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}

/// The kinds of reasons for which a deal needs attention, in the order of the list.
public enum AttentionKind: Int, Comparable, Sendable, CaseIterable {
  case stepLate, slaMissed, nurtureBack, stepDue, followUpOwed, stale, closePassed, pushed
  case noNextStep, oldQualification, missing, duplicate, contradiction

  /// The more urgent is smaller.
  public static func < (left: AttentionKind, right: AttentionKind) -> Bool {
    left.rawValue < right.rawValue
  }
}
