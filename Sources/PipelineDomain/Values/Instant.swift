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
