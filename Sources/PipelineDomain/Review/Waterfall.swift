/// The change of the open pipeline of one currency between two moments, exact to the minor unit: `closing` is
/// `opening` plus all steps.
public struct Waterfall: Equatable, Sendable {
  /// The causes of growth and shrinkage of a pipeline, in the order shown.
  public enum Step: String, Sendable, CaseIterable {
    /// Deals of the opening in another currency, worth more or less by the rates of the last day than by
    /// those of the first.
    case exchangeRates
    /// Deals created since, at their present worth.
    case new
    /// Deals that were closed at the opening.
    case reopened
    /// Deals that were removed, or in a stage the board does not have.
    case restored
    /// Deals of the opening that gained worth; a change of currency leaves the one and enters the
    /// other.
    case up
    /// Deals of the opening that lost worth.
    case down
    /// Deals won, at their signed amount.
    case won
    /// Deals lost, at their worth then.
    case lost
    /// Deals disqualified.
    case disqualified
    /// Deals removed, or moved to a stage the board does not have.
    case removed
  }

  /// A sum and the number of its deals.
  public struct Sum: Equatable, Sendable {
    /// The number of deals; one without an amount counts here alone.
    public internal(set) var count = 0
    /// Minor units, negative for what leaves.
    public internal(set) var minorUnits: Int128 = 0

    mutating func add(_ units: Int128) {
      count += 1
      minorUnits += units
    }
  }

  /// The currency of all sums.
  public let currency: Currency
  /// The open pipeline at the first moment.
  public internal(set) var opening = Sum()
  /// The steps in between; a step without deals is absent.
  public internal(set) var steps: [Step: Sum] = [:]
  /// The open pipeline at the last moment.
  public internal(set) var closing = Sum()
}

/// The waterfalls being built, one for each currency without a rate to the board's. A deal without an amount
/// counts in the board's.
///
/// The opening is converted at the rates of the first day, so that it is the figure of that day; all else at
/// those of the last. The difference is a step of its own, so that no other movement contains that of a rate.
/// Each amount is rounded to the minor unit.
struct Waterfalls {
  private let home: Currency
  private let exchange: Exchange?
  private let first: Day
  private let last: Day
  private var falls: [Currency: Waterfall] = [:]

  init(home: Currency, exchange: Exchange?, from first: Day, to last: Day) {
    self.home = home
    self.exchange = exchange
    self.first = first
    self.last = last
    falls[home] = Waterfall(currency: home)
  }

  /// The waterfalls, the board's currency first, the others by code.
  var sorted: [Waterfall] {
    falls.values.sorted { left, right in
      left.currency == home || (right.currency != home && left.currency.code < right.currency.code)
    }
  }

  mutating func open(with amount: Money?) {
    let (before, after) = (converted(amount, on: first), converted(amount, on: last))
    withFall(of: before) { $0.opening.add($1) }
    change(from: before, to: after, down: .exchangeRates, up: .exchangeRates)
  }

  mutating func close(with amount: Money?) {
    withFall(of: converted(amount, on: last)) { $0.closing.add($1) }
  }

  mutating func enter(_ step: Waterfall.Step, with amount: Money?) {
    add(1, of: converted(amount, on: last), to: step)
  }

  mutating func leave(_ step: Waterfall.Step, with amount: Money?) {
    add(-1, of: converted(amount, on: last), to: step)
  }

  /// Adds the gain or loss of a deal of the pipeline.
  mutating func revalue(from before: Money?, to after: Money?) {
    change(from: converted(before, on: last), to: converted(after, on: last), down: .down, up: .up)
  }

  /// Adds a change of worth. Currencies are never netted: the loss of one is the gain of the other.
  private mutating func change(
    from before: Money?, to after: Money?, down: Waterfall.Step, up: Waterfall.Step
  ) {
    guard before != after else { return }
    let currency = after?.currency ?? home
    guard before?.currency ?? currency == currency || after == nil else {
      add(-1, of: before, to: down)
      add(1, of: after, to: up)
      return
    }
    let gain = Int128(after?.minorUnits ?? 0) - Int128(before?.minorUnits ?? 0)
    withFall(of: after ?? before) { fall, _ in
      fall.steps[gain < 0 ? down : up, default: Waterfall.Sum()].add(gain)
    }
  }

  private mutating func add(_ sign: Int128, of amount: Money?, to step: Waterfall.Step) {
    withFall(of: amount) { $0.steps[step, default: Waterfall.Sum()].add(sign * $1) }
  }

  private func converted(_ amount: Money?, on day: Day) -> Money? {
    guard let exchange, let amount else { return amount }
    return exchange.amount(amount, on: day)
  }

  private mutating func withFall(of amount: Money?, _ change: (inout Waterfall, Int128) -> Void) {
    let currency = amount?.currency ?? home
    change(
      &falls[currency, default: Waterfall(currency: currency)], Int128(amount?.minorUnits ?? 0))
  }
}
