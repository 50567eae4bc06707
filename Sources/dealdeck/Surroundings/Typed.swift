import BoardUI
import PipelineDomain
import PipelineStore
import Wording

/// Reads what a user typed as an argument, as the board's prompts do, or says what is accepted.
struct Typed {
  let words: any Vocabulary
  /// In which order numbers tell a day.
  let order: DateInput.Order

  /// An amount in the deal's currency, else the board's: `12k`, `1 250,50`, `1250.5`.
  func amount(_ text: String, on deal: Deal, of board: Board) throws -> Money {
    try amount(text, in: deal.amount?.currency ?? board.settings.currency)
  }

  /// An amount in a currency.
  func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let money = AmountInput.money(text, in: currency) else {
      throw Failure.usage(words.complaint(.notAnAmount(text)))
    }
    return money
  }

  /// A day: `2026-12-01`, `01/12`, `fri`, `+3d`, `today`.
  func day(
    _ text: String, on today: Day, _ direction: DateInput.Direction = .near
  ) throws -> Day {
    guard let day = DateInput.day(text, from: today, direction, order: order) else {
      throw Failure.usage(words.complaint(.notADay(text)))
    }
    return day
  }

  /// A moment, or a day whose start is meant.
  func moment(_ text: String, on today: Day, in zone: Zone) throws -> Instant {
    if let moment = Instant(text) { return moment }
    return zone.instant(of: try day(text, on: today))
  }

  /// A moment up to now, or a day whose end is meant, or now if that is earlier. What is still to come
  /// is refused: nobody knows how a board will stand.
  func asOf(_ text: String, in zone: Zone, upTo now: Instant) throws -> Instant {
    if let day = Day(text), day <= zone.day(of: now) {
      return min(zone.instant(of: day.adding(days: 1)).adding(seconds: -1), now)
    }
    guard let moment = Moment(text) else {
      throw Failure.usage(words.complaint(.notAMoment(text)))
    }
    guard moment.instant <= now, Day(text) == nil else {
      throw Failure.usage(words.complaint(.momentAhead(text)))
    }
    return moment.instant
  }

  /// A period.
  func period(_ text: String) throws -> Period {
    guard let period = Period(text) else {
      throw Failure.usage(words.complaint(.notAPeriod(text)))
    }
    return period
  }

  /// The first day of a month: `2026-11`.
  func month(_ text: String) throws -> Day {
    guard let period = Period(text), period.unit == .month else {
      throw Failure.usage(words.complaint(.notAMonth(text)))
    }
    return period.start
  }

  /// The code of a currency, whatever the case.
  func currency(_ text: String) throws -> Currency {
    guard let currency = Currency(text.uppercased()) else {
      throw Failure.usage(words.complaint(.notACurrency(text)))
    }
    return currency
  }

  /// What one unit of a currency is worth in another: digits, with a point or the language's mark
  /// before the decimals.
  func rate(_ text: String) throws -> Ratio {
    let mark = words.figures.decimalSeparator
    guard let rate = Ratio(decimal: text.replacing(mark, with: ".")) else {
      throw Failure.usage(words.complaint(.notARate(text)))
    }
    return rate
  }

  /// What was counted on one side of an experiment: `12/120`.
  func arm(_ text: String) throws -> Experiment.Arm {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let successes = parts[0], let trials = parts[1],
      let arm = Experiment.Arm(successes, of: trials)
    else { throw Failure.usage(words.complaint(.notAnArm(text))) }
    return arm
  }

  /// A chance from 0 to 100, with or without a percent sign.
  func percent(_ text: String) throws -> Int {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Int(digits), (0...100).contains(percent) else {
      throw Failure.usage(words.complaint(.notAChance(text)))
    }
    return percent
  }
}
