/// What is to be done next on a deal, and by when.
public struct NextStep: Hashable, Sendable {
  /// The step in a few words, such as `call`.
  public var what: String
  /// The day it is due; it is late from the day after.
  public var due: Day

  /// A step due on a day.
  public init(what: String, due: Day) {
    self.what = what
    self.due = due
  }

  /// Where a step stands, in the order in which a rep should look at deals.
  public enum State: Int, Comparable, Sendable, CaseIterable {
    case late, today, missing, ahead

    /// The more urgent is smaller.
    public static func < (left: State, right: State) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}
