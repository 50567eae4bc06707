/// The interval at which a next step comes back, and the last day it may be due.
public struct Repetition: Hashable, Sendable {
  /// A unit of the interval; the raw value is the letter in files.
  public enum Unit: String, Sendable, CaseIterable {
    case days = "d"
    case weeks = "w"
    case months = "m"
  }

  /// The number of units between two steps, 1…366.
  public let count: Int
  /// The unit.
  public let unit: Unit
  /// The last day a step may be due; `nil` repeats it without end.
  public let until: Day?

  /// The greatest number of units.
  public static let most = 366

  /// An interval; `nil` for a number out of bounds.
  public init?(every count: Int, _ unit: Unit, until: Day? = nil) {
    guard (1...Repetition.most).contains(count) else { return nil }
    (self.count, self.unit, self.until) = (count, unit, until)
  }

  /// The day the step is due after one that was due on a day: the first after it and after today; `nil` once
  /// that is past the last day.
  public func next(after due: Day, today: Day) -> Day? {
    var next = due
    var steps = 0
    repeat {
      steps += 1
      next = day(steps, after: due)
      // The calendar ends.
      guard next > due else { return nil }
    } while next <= today && steps < 100_000
    guard next > today else { return nil }
    return next <= until ?? next ? next : nil
  }

  private func day(_ steps: Int, after due: Day) -> Day {
    switch unit {
    case .days: due.adding(days: steps * count)
    case .weeks: due.adding(days: 7 * steps * count)
    case .months: due.adding(months: steps * count)
    }
  }
}

extension Repetition: CustomStringConvertible {
  /// The text in files: `2w`, `1m..2027-06-30`.
  public var description: String {
    "\(count)\(unit.rawValue)" + (until.map { "..\($0)" } ?? "")
  }

  /// Reads the text of files; `nil` for any other.
  public init?(_ text: String) {
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let letter = parts.first?.last, let unit = Unit(rawValue: String(letter)),
      let digits = parts.first?.dropLast(), digits.isNumber, let count = Int(digits)
    else { return nil }
    let until = parts.count == 2 ? Day(String(parts[1])) : nil
    guard parts.count == 1 || until != nil else { return nil }
    self.init(every: count, unit, until: until)
  }
}
