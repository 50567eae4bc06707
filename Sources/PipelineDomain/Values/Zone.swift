/// The rules of one time zone, as data: which offset from UTC held from when on.
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
