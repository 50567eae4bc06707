/// A decision that was taken, for the record.
public struct LeadDecision: Hashable, Sendable {
  /// What was said.
  public var answer: Answer
  /// The local day on which it was.
  public var day: Day
  /// Who said it.
  public var by: String
  /// The keys of the requirements not met when a lead was accepted all the same.
  public var overridden: [String]

  /// A decision as the file has it; ``LeadHandoff/decide(_:on:today:by:isOverriding:)`` takes a new one.
  public init(_ answer: Answer, on day: Day, by author: String, overridden: [String] = []) {
    self.answer = answer
    self.day = day
    self.by = author
    self.overridden = overridden
  }

  /// Where a lead stands on a day; one comes back on the very day it is due.
  public func standing(on today: Day) -> Standing {
    switch answer {
    case .accepted: .withSales
    case .rejected: .out
    case .nurtured(_, let until): until <= today ? .back : .nurtured(daysLeft: until - today)
    }
  }

  /// What sales says to a lead that was handed over.
  public enum Answer: Hashable, Sendable {
    /// Sales works on it.
    case accepted
    /// It is turned down for good.
    case rejected(RejectionReason.ID)
    /// Marketing keeps it warm (article 004:17) and it comes back on a day.
    case nurtured(RejectionReason.ID, until: Day)

    /// Which of the three it is.
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

  /// Where a lead stands after a decision.
  public enum Standing: Equatable, Sendable {
    case withSales
    case out
    /// In so many days, one at least, it comes back.
    case nurtured(daysLeft: Int)
    /// The day has come: sales looks at it again.
    case back
  }
}

/// A reason for turning a lead down.
public struct RejectionReason: Equatable, Sendable {
  /// The key of a reason; a renamed reason keeps it.
  public typealias ID = Identifier<RejectionReason>

  /// The key.
  public var id: ID
  /// What the team calls it.
  public var name: String

  /// A reason.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// Something only a person can say is done.
public struct ChecklistItem: Hashable, Sendable {
  /// The key of an item; a reworded item keeps it.
  public typealias ID = Identifier<ChecklistItem>

  /// The key.
  public var id: ID
  /// What must be done, in the team's words.
  public var text: String

  /// An item.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  /// That an item is done, by whom and when.
  public struct Mark: Hashable, Sendable {
    /// The item.
    public var item: ID
    /// The local day.
    public var day: Day
    /// Who ticked it off.
    public var by: String

    /// A mark.
    public init(_ item: ID, on day: Day, by author: String) {
      self.item = item
      self.day = day
      self.by = author
    }
  }
}
