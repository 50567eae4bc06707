import BoardUI
import PipelineDomain

/// Reads what a user typed as an argument, as the board's prompts do, or says what is accepted.
enum Typed {
  /// An amount in the deal's currency, else the board's: `12k`, `1 250,50`, `1250.5`.
  static func amount(_ text: String, on deal: Deal, of board: Board) throws -> Money {
    try amount(text, in: deal.amount?.currency ?? board.settings.currency)
  }

  /// An amount in a currency.
  static func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let money = AmountInput.money(text, in: currency) else {
      throw Failure.usage("“\(text)” is no amount; write 12k, 1250 or 1250.50")
    }
    return money
  }

  /// A day: `2026-12-01`, `01/12`, `fri`, `+3d`, `today`.
  static func day(
    _ text: String, on today: Day, _ direction: DateInput.Direction = .near
  ) throws -> Day {
    guard let day = DateInput.day(text, from: today, direction) else {
      throw Failure.usage("“\(text)” is no day; write 2026-12-01, 01/12, fri, +3d or today")
    }
    return day
  }

  /// A moment, or a day whose start is meant.
  static func moment(_ text: String, on today: Day, in zone: Zone) throws -> Instant {
    if let moment = Instant(text) { return moment }
    return zone.instant(of: try day(text, on: today))
  }

  /// A moment, or a day whose end is meant.
  static func asOf(_ text: String, in zone: Zone) throws -> Instant {
    if let day = Day(text) { return zone.instant(of: day.adding(days: 1)).adding(seconds: -1) }
    guard let moment = Moment(text) else {
      throw Failure.usage("“\(text)” is no day or moment; write 2026-11-20 or 2026-11-20T09:00:00Z")
    }
    return moment.instant
  }

  /// A period.
  static func period(_ text: String) throws -> Period {
    guard let period = Period(text) else {
      throw Failure.usage(
        "no period “\(text)”; write 2026, 2026-Q4, 2026-11, 2026-W47 or 2026-10-01..2026-12-31")
    }
    return period
  }

  /// The first day of a month: `2026-11`.
  static func month(_ text: String) throws -> Day {
    guard let period = Period(text), period.unit == .month else {
      throw Failure.usage("“\(text)” is no month; write 2026-11")
    }
    return period.start
  }

  /// The code of a currency, whatever the case.
  static func currency(_ text: String) throws -> Currency {
    guard let currency = Currency(text.uppercased()) else {
      throw Failure.usage("“\(text)” is no currency; write its code, such as USD")
    }
    return currency
  }

  /// What was counted on one side of an experiment: `12/120`.
  static func arm(_ text: String) throws -> Experiment.Arm {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let successes = parts[0], let trials = parts[1],
      let arm = Experiment.Arm(successes, of: trials)
    else { throw Failure.usage("“\(text)” is no count; write successes of trials, as 12/120") }
    return arm
  }

  /// A chance from 0 to 100, with or without a percent sign.
  static func percent(_ text: String) throws -> Int {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Int(digits), (0...100).contains(percent) else {
      throw Failure.usage("“\(text)” is no chance; write a number from 0 to 100")
    }
    return percent
  }
}
