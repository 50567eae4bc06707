/// How often and how far the expected closing of a deal was put off.
public struct Pushes: Hashable, Sendable {
  /// The changes to a later day.
  public var times = 0
  /// The days of all those changes; what was pulled in between is not taken off.
  public var days = 0

  /// From this many on, the date is taken for fiction.
  public static let limit = 3
}

extension Deal {
  /// What the changes of the expected closing that stand amount to. A first date is no push, nor is
  /// one after the date was cleared. O(history).
  public var pushes: Pushes {
    var pushes = Pushes()
    for entry in standingEntries where entry.undoes == nil {
      guard let change = entry.change(of: .expectedClose), case .day(let before) = change.before,
        case .day(let after) = change.after, after > before
      else { continue }
      pushes.times += 1
      pushes.days += after - before
    }
    return pushes
  }
}
