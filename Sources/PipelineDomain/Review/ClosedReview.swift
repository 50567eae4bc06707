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
    public var reason: HygieneException.Kind?
    /// What became of it.
    public var disposition: Disposition
    /// What was said of it, empty when nothing was.
    public var note: String

    /// A deal that was walked over.
    public init(
      _ deal: Deal.ID, reason: HygieneException.Kind?, disposition: Disposition, note: String = ""
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

extension Settings {
  /// The review to go on from: the one that looked furthest.
  public var lastReview: ClosedReview? {
    reviews.standing.max { ($0.until, $0.at) < ($1.until, $1.at) }
  }

  /// Where a review up to that moment begins: at the end of the last one, or seven days before.
  public func reviewStart(until: Instant) -> Instant {
    lastReview?.until ?? until.adding(seconds: -7 * 86_400)
  }
}

extension Board {
  /// The deals that needed a hand at `since`, cleared where they no longer do at `until`, then those
  /// that do since: what a review walks over. O(deals + history).
  public func walk(since: Instant, until: Instant, in zone: Zone) -> [ClosedReview.Walked] {
    let before = asOf(since).exceptions(at: since, in: zone)
    let after = asOf(until).exceptions(at: until, in: zone)
    let standing = Set(after.map(\.deal))
    let cleared = before.filter { !standing.contains($0.deal) }
    return cleared.map { .init($0.deal, reason: $0.reason.kind, disposition: .cleared) }
      + after.map { .init($0.deal, reason: $0.reason.kind, disposition: .kept) }
  }
}
