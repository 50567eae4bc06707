import Foundation

/// A period as it is asked for: its first day, and the day after its last.
struct NaivePeriod {
  let text: String
  let start: Int
  let end: Int

  /// Reads `2026`, `2026-Q4`, `2026-11` or `2026-09-15..2026-12-10`.
  init(_ text: String) {
    self.text = text
    let year = Int(text.prefix(4)) ?? 0
    let rest = text.dropFirst(5)
    if text.contains("..") {
      start = NaiveDays.day(text)
      end = NaiveDays.day(String(text.suffix(10))) + 1
    } else if rest.isEmpty {
      (start, end) = (NaiveDays.day(year, 1, 1), NaiveDays.day(year + 1, 1, 1))
    } else {
      let isQuarter = rest.hasPrefix("Q")
      let number = Int(rest.drop { $0 == "Q" }) ?? 1
      let first = isQuarter ? number * 3 - 2 : number
      let after = first + (isQuarter ? 3 : 1)
      start = NaiveDays.day(year, first, 1)
      end = after > 12 ? NaiveDays.day(year + 1, after - 12, 1) : NaiveDays.day(year, after, 1)
    }
  }

  func contains(_ day: Int?) -> Bool {
    day.map { (start..<end).contains($0) } ?? false
  }

  /// The first days of the calendar months that lie in it whole.
  var wholeMonths: [Int] {
    (start..<end).filter { first in
      NaiveDays.date(first).day == 1
        && (first...min(first + 31, end)).dropFirst().contains { NaiveDays.date($0).day == 1 }
    }
  }

  /// True when it consists of whole months.
  var isWholeMonths: Bool {
    NaiveDays.date(start).day == 1 && NaiveDays.date(end).day == 1
  }
}
