package import PipelineDomain

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

  /// Returns every change of the clocks in those years, in order.
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

/// A yearly moment, on the clock that is about to change.
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

  /// Returns the local seconds since 1 January 1970.
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

  /// Parses three letters or more, or anything between `<` and `>`.
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

  /// Parses up to three digits.
  fileprivate mutating func takeNumber() -> Int? {
    let digits = prefix(3).prefix { $0 &- UInt8(ascii: "0") < 10 }
    self = dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Parses hours, and minutes and seconds after colons, with a sign or without, as seconds.
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

/// The system's rules of local time, in the TZif format (RFC 9636).
package enum ZoneFile {
  /// Reads the rules of a zone by its IANA name, such as `Europe/Paris`; nil when there is no such file or it
  /// is invalid. `UTC` needs no file.
  ///
  /// A name that leads out of the directory is no zone.
  ///
  /// - Parameter directory: The directory of the files; an empty one stands for the system's.
  package static func read(_ name: String, in directory: String = "") -> Zone? {
    guard !["UTC", "Etc/UTC"].contains(name) else { return .utc }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.contains("\0") else {
      return nil
    }
    let path = "\(directory.isEmpty ? "/usr/share/zoneinfo" : directory)/\(name)"
    guard let contents = try? BoardFile(path, limit: 1 << 20).read() else { return nil }
    return zone(name, contents.bytes)
  }

  /// Returns the rules in the bytes of a file; nil when they are truncated or inconsistent.
  ///
  /// The rule for the years to come is followed to the end of 2099.
  static func zone(_ name: String, _ bytes: [UInt8]) -> Zone? {
    guard let first = ZoneBlock(bytes[...], timeWidth: 4) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      return Zone(
        name: name, initialOffset: first.initialOffset, transitions: first.transitions)
    }
    guard let block = ZoneBlock(first.rest, timeWidth: 8) else { return nil }
    let footer = block.rest.dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    var transitions = block.transitions
    if !footer.isEmpty {
      guard let rule = ZoneRule(String(decoding: footer, as: UTF8.self)) else { return nil }
      let last = transitions.last?.start
      let since = last.map { Zone.utc.day(of: $0).civil.year } ?? 1970
      transitions += rule.transitions(years: min(since, 2100)..<2100).filter { transition in
        last.map { transition.start > $0 } ?? true
      }
    }
    return Zone(name: name, initialOffset: block.initialOffset, transitions: transitions)
  }
}

/// A header and its data.
private struct ZoneBlock {
  let version: UInt8
  let initialOffset: Int
  let transitions: [Zone.Transition]
  /// The bytes after the block.
  let rest: ArraySlice<UInt8>

  init?(_ bytes: ArraySlice<UInt8>, timeWidth: Int) {
    var rest = bytes
    guard rest.prefix(4).elementsEqual("TZif".utf8), rest.count >= 44 else { return nil }
    version = bytes[bytes.startIndex + 4]
    rest = rest.dropFirst(20)
    let counts = (0..<6).map { _ in Int(rest.takeInteger(width: 4)) }
    let (leaps, times, types, letters) = (counts[2], counts[3], counts[4], counts[5])
    let size =
      times * (timeWidth + 1) + types * 6 + letters + leaps * (timeWidth + 4) + counts[1]
      + counts[0]
    // Larger counts than any file has, or negative ones, are invalid.
    guard counts.allSatisfy({ (0...100_000).contains($0) }), types > 0, rest.count >= size else {
      return nil
    }
    var data = rest.prefix(size)
    let starts = (0..<times).map { _ in data.takeInteger(width: timeWidth) }
    let kinds = (0..<times).map { _ in Int(data.removeFirst()) }
    let offsets = (0..<types).map { _ in
      let offset = Int(data.takeInteger(width: 4))
      data = data.dropFirst(2)
      return offset
    }
    guard kinds.allSatisfy({ $0 < types }), offsets.allSatisfy({ abs($0) < 200_000 }) else {
      return nil
    }
    initialOffset = offsets[0]
    transitions = zip(starts, kinds).map { start, kind in
      Zone.Transition(start: Instant(seconds: start), offset: offsets[kind])
    }
    self.rest = rest.dropFirst(size)
  }
}

extension ArraySlice<UInt8> {
  /// Parses a signed big-endian integer off the front; there are enough bytes.
  fileprivate mutating func takeInteger(width: Int) -> Int64 {
    let bits = prefix(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self = dropFirst(width)
    return width == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
  }
}
