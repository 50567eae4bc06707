/// A closed pipeline review: its period, and the result for each deal that needed attention.
///
/// The next review begins where this one ended.
public struct ClosedReview: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<ClosedReview>

  /// One deal on the list of those that need attention, or with a note.
  public struct Walked: Hashable, Sendable {
    /// The result of the review for a deal.
    public enum Disposition: String, Sendable, CaseIterable {
      /// Dealt with: it is no longer on the list.
      case cleared
      /// Reviewed, no change.
      case kept
      /// No change, with a note.
      case noted
    }

    /// The deal.
    public var deal: Deal.ID
    /// The most serious reason for attention; `nil` for a deal that had none and has a note.
    public var reason: AttentionKind?
    /// The result.
    public var disposition: Disposition
    /// The note, empty when there is none.
    public var note: String

    /// A deal that was reviewed.
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
  /// The start of the period, itself not part of the review.
  public var since: Instant
  /// The end of the period, itself part of the review.
  public var until: Instant
  /// The note on the review, empty when there is none.
  public var note: String
  /// The deals that needed attention, in the order of the list, then the others with a note.
  public var walked: [Walked]
  /// The moment it was closed.
  public var at: Instant
  /// The person who closed it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
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

/// The kinds of reasons for which a deal needs attention, in the order they are listed.
public enum AttentionKind: Sendable, CaseIterable {
  case stepLate, slaMissed, nurtureBack, stepDue, followUpOwed, stale, closePassed
  case atRisk, renewalDue, pushed, noNextStep, oldQualification, missing, duplicate, contradiction
}

/// A ninety-day plan, begun on a day and checked off item by item (articles 000:20, 000:152, 000:178,
/// 000:353 and 000:365).
///
/// The items and their due days follow from the first day; only the items done are stored.
public struct ActionPlan: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<ActionPlan>

  /// The key.
  public var id: ID
  /// The first day.
  public var start: Day
  /// The items checked off.
  public var done: [ChecklistItem.ID: ChecklistItem.Mark]
  /// The moment it was begun.
  public var at: Instant
  /// The person who began it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A plan in which nothing is done yet by default.
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

  /// All items of the plan, by the day they are due.
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
  /// An item of a plan.
  public struct Item: Equatable, Sendable {
    /// The kind of an item.
    public enum Kind: String, Sendable, CaseIterable {
      /// An audit of the funnel, within ten business days.
      case audit
      /// One objective and one indicator a stage.
      case objectives
      /// Qualification rules that marketing and sales share.
      case qualification
      /// Each month: measure the KPIs.
      case measure
      /// Each month: choose the one bottleneck.
      case bottleneck
      /// Each month: test one improvement a stage.
      case test
      /// Each month: document what was tried.
      case document
      /// Each month: decide.
      case decide
      /// The first improvements in place, after 60 to 90 days.
      case improvements
      /// Each quarter: the tools worth keeping, and the tool of record for each kind of data.
      case tools
    }

    /// The steps of the monthly review, in order.
    public static let monthlyReview = [Kind.measure, .bottleneck, .test, .document, .decide]

    /// The key, as in `audit` or `measure-2`.
    public let id: ChecklistItem.ID
    /// The kind.
    public let kind: Kind
    /// The month of the plan, from 1, of a step of the monthly review.
    public let month: Int?
    /// The first day it can be done; `nil` for from the start.
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
