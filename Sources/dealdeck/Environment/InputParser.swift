import PipelineDomain
import Localization

/// The parser of arguments, with the rules of the board's prompts; its errors say what is accepted.
struct InputParser {
  let words: Strings
  /// The order of day and month in numeric dates.
  let order: DateOrder

  /// Parses an amount in the deal's currency, else the board's: `12k`, `1 250,50`, `1250.5`.
  func amount(_ text: String, on deal: Deal, of board: Board) throws -> Money {
    try amount(text, in: deal.amount?.currency ?? board.settings.currency)
  }

  /// Parses an amount in a currency.
  func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let money = AmountParser(currency).money(text) else {
      throw CommandFailure.usage(words.refusal(.notAnAmount(text)))
    }
    return money
  }

  /// Parses a day: `2026-12-01`, `01/12`, `fri`, `+3d`, `eom`.
  func day(
    _ text: String, on today: Day, _ direction: DateExpression.Direction = .near
  ) throws -> Day {
    guard let day = DateParser(today: today, order: order).day(text, direction) else {
      throw CommandFailure.usage(words.refusal(.notADay(text)))
    }
    return day
  }

  /// Parses a day, or a moment of it: `yesterday`, `fri 14:30`, `2026-11-20T09:00:00Z`.
  func moment(_ text: String, on today: Day, in zone: Zone) throws -> TypedMoment {
    let dates = DateParser(today: today, order: order)
    guard let moment = MomentParser(in: zone).moment(text, reading: { dates.day($0, .near) }) else {
      throw CommandFailure.usage(words.refusal(.notAMoment(text)))
    }
    return moment
  }

  /// Parses a moment, or the start of a day.
  func start(_ text: String, on today: Day, in zone: Zone) throws -> Instant {
    let moment = try moment(text, on: today, in: zone)
    return moment.at ?? zone.instant(of: moment.day)
  }

  /// Parses a moment up to now, or the end of a day, or now if that is earlier. Future moments are refused:
  /// the board at them is unknown.
  func asOf(_ text: String, in zone: Zone, upTo now: Instant) throws -> Instant {
    let today = zone.day(of: now)
    let moment = try moment(text, on: today, in: zone)
    guard moment.day <= today, moment.at ?? now <= now else {
      throw CommandFailure.usage(words.refusal(.timeInFuture(text)))
    }
    return moment.at ?? min(zone.instant(of: moment.day.adding(days: 1)).adding(seconds: -1), now)
  }

  /// Parses a period: `2026-Q4`, `last month`, `décembre`.
  func period(
    _ text: String, on today: Day, _ direction: DateExpression.Direction = .near
  ) throws -> Period {
    guard let period = DateParser(today: today, order: order).period(text, direction) else {
      throw CommandFailure.usage(words.refusal(.notAPeriod(text)))
    }
    return period
  }

  /// Parses the first day of a month: `2026-11`, `nov`.
  func month(_ text: String, on today: Day) throws -> Day {
    let period = DateParser(today: today, order: order).period(text, .near)
    guard let period, period.unit == .month else {
      throw CommandFailure.usage(words.refusal(.notAMonth(text)))
    }
    return period.start
  }

  /// Parses the code of a currency, ignoring case.
  func currency(_ text: String) throws -> Currency {
    guard let currency = Currency(text.uppercased()) else {
      throw CommandFailure.usage(words.refusal(.notACurrency(text)))
    }
    return currency
  }

  /// Parses the value of one unit of a currency in another; a lone point or comma begins decimals.
  func rate(_ text: String) throws -> Ratio {
    guard let rate = WrittenNumber(text)?.number(takesDecimals: true) else {
      throw CommandFailure.usage(words.refusal(.notARate(text)))
    }
    return rate.ratio
  }

  /// Parses the counts of one side of an experiment: `12/120`.
  func arm(_ text: String) throws -> Experiment.Arm {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let successes = parts[0], let trials = parts[1],
      let arm = Experiment.Arm(successes, of: trials)
    else { throw CommandFailure.usage(words.refusal(.notAResult(text))) }
    return arm
  }
}
