/// A moment in UTC, to the second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds; negative before.
  public let seconds: Int64

  /// The moment `seconds` after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads `2026-11-20T09:12:00Z`; 24:00, second 60, fractions and offsets other than `Z` are `nil`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    let parsed = text.withUTF8 { Instant(utf8: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads the twenty bytes `YYYY-MM-DDTHH:MM:SSZ`; anything else is `nil`.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x5A, let day = Day(utf8: UnsafeBufferPointer(rebasing: bytes[0..<10])),
      let hour = Instant.pair(bytes, 11), let minute = Instant.pair(bytes, 14),
      let second = Instant.pair(bytes, 17), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.ordinal) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    let (tens, units) = (bytes[index], bytes[index + 1])
    guard tens >= 48, tens <= 57, units >= 48, units <= 57 else { return nil }
    return Int(tens - 48) * 10 + Int(units - 48)
  }

  /// The moment `seconds` later, clamped at the limits of 64 bits.
  public func adding(seconds: Int64) -> Instant {
    let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
    return Instant(seconds: overflow ? (seconds > 0 ? .max : .min) : sum)
  }

  /// The civil day in UTC and the second within it.
  var utc: (day: Day, second: Int) {
    var (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    if second < 0 {
      days -= 1
      second += 86_400
    }
    return (Day(ordinal: Int32(clamping: days)), Int(second))
  }

  /// Earlier moments are smaller.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }
}

extension Instant: CustomStringConvertible {
  /// `2026-11-20T09:12:00Z`.
  public var description: String {
    let (day, second) = utc
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(day)T\(clock[0]):\(clock[1]):\(clock[2])Z"
  }
}

extension Instant {
  /// Stands for no moment in rows: after all moments, so that the earlier of two is the known one.
  static var never: Instant { Instant(seconds: .max) }
}

/// The rules of one time zone, as data: the offset from UTC from each moment on.
///
/// The tables come from outside (the system's zone files); this module knows no zone by itself but UTC.
public struct Zone: Equatable, Sendable {
  /// From `start` on, local time is UTC plus `offset` seconds.
  public struct Transition: Equatable, Sendable {
    /// The first moment of the offset.
    public let start: Instant
    /// Seconds east of Greenwich.
    public let offset: Int

    /// From `start` on, `offset` seconds east of Greenwich.
    public init(start: Instant, offset: Int) {
      self.start = start
      self.offset = offset
    }
  }

  /// The IANA name, such as `Europe/Paris`.
  public let name: String
  private let initialOffset: Int
  private let transitions: [Transition]

  /// A zone whose offset is `initialOffset` before the first transition. Transitions are sorted here.
  public init(name: String, initialOffset: Int, transitions: [Transition]) {
    self.name = name
    self.initialOffset = initialOffset
    self.transitions = transitions.sorted { $0.start < $1.start }
  }

  /// Coordinated universal time.
  public static let utc = Zone(name: "UTC", initialOffset: 0, transitions: [])

  /// Seconds to add to UTC at that moment. O(log transitions).
  public func offset(at instant: Instant) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].start <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initialOffset : transitions[low - 1].offset
  }

  /// The civil day shown by a clock on the wall at that moment.
  public func day(of instant: Instant) -> Day {
    instant.adding(seconds: Int64(offset(at: instant))).utc.day
  }

  /// Hour 0…23, minute and second shown by a clock on the wall at that moment.
  public func clock(at instant: Instant) -> (hour: Int, minute: Int, second: Int) {
    let second = instant.adding(seconds: Int64(offset(at: instant))).utc.second
    return (second / 3_600, second / 60 % 60, second % 60)
  }

  /// The moment of a local time; a time skipped by a clock change moves on by the gap, one that
  /// happens twice is the first.
  public func instant(of day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Instant {
    let local = Int64(day.ordinal) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    let before = offset(at: Instant(seconds: local - 86_400))
    let first = Instant(seconds: local - Int64(before))
    if offset(at: first) == before { return first }
    let after = offset(at: Instant(seconds: local + 86_400))
    let second = Instant(seconds: local - Int64(after))
    return offset(at: second) == after ? second : first
  }
}
