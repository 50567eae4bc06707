import PipelineDomain

/// The rule for the years after the last transition of a zone file: a POSIX `TZ` string such as
/// `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule {
  private var standard: Int
  private var summer: (offset: Int, from: YearlyMoment, to: YearlyMoment)?

  /// Reads the string; nil when it is not of that form.
  init?(_ text: String) {
    var rest = text.utf8[...]
    guard rest.takeZoneName(), let west = rest.takeTime() else { return nil }
    standard = -west
    guard !rest.isEmpty else { return }
    guard rest.takeZoneName() else { return nil }
    let offset = rest.first == UInt8(ascii: ",") ? standard + 3_600 : rest.takeTime().map { -$0 }
    guard let offset, let from = YearlyMoment(&rest), let to = YearlyMoment(&rest), rest.isEmpty
    else { return nil }
    summer = (offset, from, to)
  }

  /// Every change of the clocks in those years, in order.
  func transitions(years: Range<Int>) -> [Zone.Transition] {
    guard let summer else {
      guard let first = Day(year: max(years.lowerBound, 1), month: 1, day: 1) else { return [] }
      return [Zone.Transition(start: first.start(minus: 0), offset: standard)]
    }
    return years.flatMap { year -> [Zone.Transition] in
      guard let from = summer.from.local(in: year), let to = summer.to.local(in: year) else {
        return []
      }
      let spring = Zone.Transition(
        start: Instant(seconds: from - Int64(standard)), offset: summer.offset)
      let autumn = Zone.Transition(
        start: Instant(seconds: to - Int64(summer.offset)), offset: standard)
      return [spring, autumn]
    }
    .sorted { $0.start < $1.start }
  }
}

/// A moment that comes every year, on the clock that is about to change.
private struct YearlyMoment {
  private enum Date {
    /// Weekday 0 (Sunday) to 6 of the week 1 to 5 of a month, 5 being the last.
    case weekday(month: Int, week: Int, weekday: Int)
    /// From 1 to 365; 29 February is never counted.
    case dayOfYear(Int)
    /// From 0 to 365; 29 February is counted.
    case dayFromZero(Int)
  }

  private let date: Date
  private let seconds: Int

  /// Reads `,M3.5.0`, `,J60` or `,59`, each with a time after `/` if it is not two o'clock.
  init?(_ rest: inout Substring.UTF8View) {
    guard rest.take(",") else { return nil }
    if rest.take("M") {
      guard let month = rest.takeNumber(), rest.take("."), let week = rest.takeNumber(),
        rest.take("."), let weekday = rest.takeNumber(), (1...12).contains(month),
        (1...5).contains(week), (0...6).contains(weekday)
      else { return nil }
      date = .weekday(month: month, week: week, weekday: weekday)
    } else if rest.take("J") {
      guard let day = rest.takeNumber(), (1...365).contains(day) else { return nil }
      date = .dayOfYear(day)
    } else {
      guard let day = rest.takeNumber(), (0...365).contains(day) else { return nil }
      date = .dayFromZero(day)
    }
    guard rest.take("/") else {
      seconds = 7_200
      return
    }
    guard let time = rest.takeTime() else { return nil }
    seconds = time
  }

  /// Local seconds since 1 January 1970.
  func local(in year: Int) -> Int64? {
    guard let newYear = Day(year: year, month: 1, day: 1), let day = day(in: year, from: newYear)
    else { return nil }
    return Int64(day.ordinal) * 86_400 + Int64(seconds)
  }

  private func day(in year: Int, from newYear: Day) -> Day? {
    switch date {
    case .dayFromZero(let number): return newYear.adding(days: number)
    case .dayOfYear(let number):
      let isPastLeapDay = number >= 60 && Day.days(inMonth: 2, of: year) == 29
      return newYear.adding(days: number - (isPastLeapDay ? 0 : 1))
    case .weekday(let month, let week, let weekday):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let ahead = (weekday - first.weekday % 7 + 7) % 7
      let days = ahead + 7 * (week - 1)
      return first.adding(days: days < Day.days(inMonth: month, of: year) ? days : days - 7)
    }
  }
}

extension Day {
  fileprivate func start(minus offset: Int) -> Instant {
    Instant(seconds: Int64(ordinal) * 86_400 - Int64(offset))
  }
}

extension Substring.UTF8View {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  /// Takes three letters or more, or anything between `<` and `>`.
  fileprivate mutating func takeZoneName() -> Bool {
    if take("<") {
      guard let end = firstIndex(of: UInt8(ascii: ">")) else { return false }
      self = self[index(after: end)...]
      return true
    }
    let name = prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    self = dropFirst(name.count)
    return name.count >= 3
  }

  /// Takes up to three digits.
  fileprivate mutating func takeNumber() -> Int? {
    let digits = prefix(3).prefix { $0 &- UInt8(ascii: "0") < 10 }
    self = dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Takes hours, and minutes and seconds after colons, with a sign or without, as seconds.
  fileprivate mutating func takeTime() -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = takeNumber(), hours <= 167 else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where take(":") {
      guard let number = takeNumber(), number < 60 else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }
}
