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

/// The kinds of reasons for which a deal needs attention, in the order they are told.
public enum AttentionKind: Sendable, CaseIterable {
  case stepLate, slaMissed, nurtureBack, stepDue, followUpOwed, stale, closePassed, pushed
  case noNextStep, oldQualification, missing, duplicate, contradiction
}

/// A plan of ninety days, begun on a day and ticked off item by item (articles 000:20, 000:152,
/// 000:178, 000:353 and 000:365).
///
/// What is to be done, and by when, follows from its first day; only what is done is kept.
public struct ActionPlan: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<ActionPlan>

  /// The key.
  public var id: ID
  /// The first day.
  public var start: Day
  /// What was ticked off, by item.
  public var done: [ChecklistItem.ID: ChecklistItem.Mark]
  /// When it was begun.
  public var at: Instant
  /// Who began it.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A plan in which nothing is done yet, unless said.
  public init(
    id: ID, start: Day, done: [ChecklistItem.ID: ChecklistItem.Mark] = [:], at: Instant,
    by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.start = start
    self.done = done
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }

  /// Everything the plan asks for, by the day it is due.
  ///
  /// - Parameter calendar: The audit is due after ten of its business days; all else is counted in
  ///   days of the calendar.
  public func items(in calendar: BusinessCalendar) -> [Item] {
    var items = [
      Item(.audit, due: calendar.adding(businessDays: 10, to: start)),
      Item(.objectives, due: start.adding(days: 30)),
      Item(.qualification, due: start.adding(days: 30)),
    ]
    for month in 1...3 {
      items += Item.monthlyReview.map {
        Item($0, in: month, due: start.adding(days: 30 * month))
      }
    }
    items.append(
      Item(.improvements, opens: start.adding(days: 60), due: start.adding(days: 90)))
    items.append(Item(.tools, due: start.adding(days: 90)))
    return items
  }
}

extension ActionPlan {
  /// Something a plan asks for.
  public struct Item: Equatable, Sendable {
    /// What is to be done.
    public enum Kind: String, Sendable, CaseIterable {
      /// Know where the funnel stands, within ten business days.
      case audit
      /// One objective and one indicator a stage.
      case objectives
      /// Rules of qualification that marketing and sales share.
      case qualification
      /// Each month: measure,
      case figure
      /// choose the one bottleneck,
      case bottleneck
      /// test one improvement a stage,
      case test
      /// document what was tried,
      case document
      /// and decide.
      case decide
      /// The first improvements are there, after 60 to 90 days.
      case improvements
      /// Each quarter: which tools are worth keeping, and which holds the truth of what.
      case tools
    }

    /// The steps of the monthly review, in order.
    public static let monthlyReview = [Kind.figure, .bottleneck, .test, .document, .decide]

    /// The key, as in `audit` or `measure-2`.
    public let id: ChecklistItem.ID
    /// What is to be done.
    public let kind: Kind
    /// The month of the plan, from 1, of a step of the monthly review.
    public let month: Int?
    /// The first day it makes sense; `nil` for from the start.
    public let opens: Day?
    /// The day it is due; it is late from the day after.
    public let due: Day

    fileprivate init(_ kind: Kind, in month: Int? = nil, opens: Day? = nil, due: Day) {
      self.id = ChecklistItem.ID(month.map { "\(kind.rawValue)-\($0)" } ?? kind.rawValue)
      self.kind = kind
      self.month = month
      self.opens = opens
      self.due = due
    }
  }
}
