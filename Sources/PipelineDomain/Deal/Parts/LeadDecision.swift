/// A decision of sales on a lead that was handed over.
public struct LeadDecision: Hashable, Sendable {
  /// The answer given.
  public var answer: Answer
  /// The local day it was given.
  public var day: Day
  /// The author of the decision.
  public var by: String
  /// The keys of the unmet requirements that were overridden to accept the lead.
  public var overridden: [String]

  /// A decision as stored in the file; ``LeadHandoff/decide(_:on:today:by:isOverriding:)`` makes a new one.
  public init(_ answer: Answer, on day: Day, by author: String, overridden: [String] = []) {
    self.answer = answer
    self.day = day
    self.by = author
    self.overridden = overridden
  }

  /// The standing of the lead on a day; a nurtured one is back on the very day it is due.
  public func standing(on today: Day) -> Standing {
    switch answer {
    case .accepted: .withSales
    case .rejected: .out
    case .nurtured(_, let until): until <= today ? .back : .nurtured(daysLeft: until - today)
    }
  }

  /// The answer of sales to a lead that was handed over.
  public enum Answer: Hashable, Sendable {
    /// Sales works on it.
    case accepted
    /// The lead is turned down for good.
    case rejected(RejectionReason.ID)
    /// Marketing nurtures it (article 004:17) and it comes back on a day.
    case nurtured(RejectionReason.ID, until: Day)

    /// The answer without its particulars.
    public var choice: Choice {
      switch self {
      case .accepted: .accepted
      case .rejected: .rejected
      case .nurtured: .nurtured
      }
    }
  }

  /// An answer without its particulars.
  public enum Choice: String, Sendable, CaseIterable {
    case accepted, rejected, nurtured
  }

  /// The standing of a lead after a decision.
  public enum Standing: Equatable, Sendable {
    case withSales
    case out
    /// Back in so many days, one at least.
    case nurtured(daysLeft: Int)
    /// Back from its return day on: sales looks at it again.
    case back
  }
}

/// A reason for turning a lead down.
public struct RejectionReason: Equatable, Sendable {
  /// The key of a reason; a renamed reason keeps it.
  public typealias ID = Identifier<RejectionReason>

  /// The key.
  public var id: ID
  /// The team's name for it.
  public var name: String

  /// A reason.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// An exit criterion that only a person can check off.
public struct ChecklistItem: Hashable, Sendable {
  /// The key of an item; a reworded item keeps it.
  public typealias ID = Identifier<ChecklistItem>

  /// The key.
  public var id: ID
  /// The criterion, in the team's words.
  public var text: String

  /// An item.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  /// The record of an item checked off, with its author and day.
  public struct Mark: Hashable, Sendable {
    /// The item.
    public var item: ID
    /// The local day.
    public var day: Day
    /// The person who checked it off.
    public var by: String

    /// A mark.
    public init(_ item: ID, on day: Day, by author: String) {
      self.item = item
      self.day = day
      self.by = author
    }
  }
}
