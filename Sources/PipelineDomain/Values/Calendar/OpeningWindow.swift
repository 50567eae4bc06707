/// A part of a day in which the team is at work, from one minute to another on the wall clock.
///
/// It does not pass midnight: a night shift is two windows, one on each day.
public struct OpeningWindow: Hashable, Sendable {
  /// The first minute of the window, counted from midnight: 0…1439.
  public let opens: Int
  /// The first minute after the window: 1…1440, where 1440 is the midnight that ends the day.
  public let closes: Int

  /// A window between two minutes of the day; `nil` when it is empty, backward or leaves the day.
  public init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 1_440 else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// Reads `09:00-18:00`, eleven ASCII characters exactly; `24:00` is a closing time only.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let opens = OpeningWindow.minute(parts[0]),
      let closes = OpeningWindow.minute(parts[1])
    else { return nil }
    self.init(opens: opens, closes: closes)
  }

  private static func minute(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 5, digits[2] == 10,
      [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) })
    else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[3] * 10 + digits[4])
    return minute < 60 ? hour * 60 + minute : nil
  }
}

extension OpeningWindow: CustomStringConvertible {
  /// `09:00-18:00`.
  public var description: String {
    [opens, closes]
      .map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
      .joined(separator: "-")
  }
}
