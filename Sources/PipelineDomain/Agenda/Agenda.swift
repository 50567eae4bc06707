/// What is to be done and what is expected, by day: the late first, then what comes.
public struct Agenda: Equatable, Sendable {
  /// The day it is seen from.
  public let today: Day
  /// The last day it looks ahead to.
  public let last: Day
  /// What stands in it: by day; of a day promises, then steps and what comes back, then milestones,
  /// then closings; greater amounts first, then by key.
  public let entries: [Entry]

  /// One line.
  public struct Entry: Equatable, Sendable {
    /// The day it is due or expected.
    public var day: Day
    /// The deal: an open one, or a won one for a milestone.
    public var deal: Deal.ID
    /// What is due.
    public var matter: Matter
  }

  /// What can be due.
  public enum Matter: Hashable, Sendable {
    /// A next step, in the team's words.
    case step(String)
    /// The expected closing.
    case closing
    /// A nurtured lead comes back: sales looks at it again.
    case nurtureBack
    /// An answer is owed by a promise of the board, strictly before the deadline.
    case promise(SLARule.ID, deadline: Instant)
    /// Something is to be done with a customer.
    case milestone(MilestoneRule.ID, MilestoneRule.Kind)
  }

  /// The part of an agenda that a day lies in.
  public enum Section: String, Sendable, CaseIterable {
    /// Before today.
    case late
    case today
    /// After today, up to and with Sunday.
    case thisWeek
    case later
  }

  /// The part a day lies in.
  public func section(of day: Day) -> Section {
    if day <= today { return day < today ? .late : .today }
    return day <= today.adding(days: 7 - today.weekday) ? .thisWeek : .later
  }

  /// The entries of a part, in order.
  public func entries(in section: Section) -> [Entry] {
    entries.filter { self.section(of: $0.day) == section }
  }
}
