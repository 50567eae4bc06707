/// A civil day of the proleptic Gregorian calendar, without time zone.
///
/// Days subtract to whole days: 29 March to 31 March is two, whatever the clocks did that night.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let ordinal: Int32

  /// The day `ordinal` days after 1 January 1970.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// The day of a calendar date; `nil` when that date does not exist (30 February, month 13) or the
  /// year lies outside 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil, counting years from March so that the leap day comes last.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2026-11-20`, ten ASCII characters exactly; an impossible date is `nil`, never rolled over.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    let parsed = text.withUTF8 { Day(utf8: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads the ten bytes `YYYY-MM-DD`; `nil` for any other length, character or an impossible date.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var parts = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
      let digit = Int(bytes[index] - 48)
      if index < 4 {
        parts.0 = parts.0 * 10 + digit
      } else if index < 7 {
        parts.1 = parts.1 * 10 + digit
      } else {
        parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Days in a month of a year, leap years of the Gregorian rule included.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month 1…12 and day 1…31.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// ISO weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let sinceMonday = (Int(ordinal) + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// ISO 8601 week and the year it belongs to: 1 January 2027 is week 53 of 2026.
  public var week: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.civil.year
    let firstOfYear = Day(year: year, month: 1, day: 1) ?? self
    return (year, (thursday - firstOfYear) / 7 + 1)
  }

  /// The day `days` later, or earlier when negative; clamped at the limits of 32 bits.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days > 0 ? .max : .min) : Int32(clamping: sum))
  }

  /// The same day `months` later; a day the month lacks becomes its last (31 January + 1 = 28 February).
  /// A day that would leave the years 1…9999 stays where it is.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, index >= 12 else { return self }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Day.days(inMonth: newMonth, of: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// Whole days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int {
    Int(left.ordinal) - Int(right.ordinal)
  }

  /// Earlier days are smaller.
  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-20`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with leading zeros, as dates and times are written.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The next thing to do on a deal, and the day it is due.
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

  /// The state of a next step, in the order in which a rep should look at deals.
  public enum State: Int, Comparable, Sendable, CaseIterable {
    case late, today, missing, ahead

    /// The more urgent is smaller.
    public static func < (left: State, right: State) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}
