/// How the open pipeline of one currency came from one moment to another, exact to the minor unit:
/// `closing` is `opening` plus all steps.
public struct Waterfall: Equatable, Sendable {
  /// What makes a pipeline grow or shrink, in the order it is told.
  public enum Step: String, Sendable, CaseIterable {
    /// Deals created since, at what they are worth now.
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
    /// Deals won, at what they were signed for.
    case won
    /// Deals lost, at what they were worth then.
    case lost
    /// Deals set aside.
    case disqualified
    /// Deals removed, or put into a stage the board does not have.
    case removed
  }

  /// A sum and how many deals make it.
  public struct Sum: Equatable, Sendable {
    /// How many deals; one without an amount counts here alone.
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
  /// What happened in between; a step that no deal made is not there.
  public internal(set) var steps: [Step: Sum] = [:]
  /// The open pipeline at the last moment.
  public internal(set) var closing = Sum()
}

/// Waterfalls in the making, one a currency that no rate changes into the board's. A deal without an
/// amount counts in the board's.
///
/// All amounts are taken at the rates of one day, each to the minor unit, so that no movement is that
/// of a rate.
struct Waterfalls {
  private let home: Currency
  private let exchange: Exchange?
  private let day: Day
  private var falls: [Currency: Waterfall] = [:]

  init(home: Currency, exchange: Exchange? = nil, on day: Day = .unknown) {
    self.home = home
    self.exchange = exchange
    self.day = day
    falls[home] = Waterfall(currency: home)
  }

  /// The board's currency first, the others by code.
  var sorted: [Waterfall] {
    falls.values.sorted { left, right in
      left.currency == home || (right.currency != home && left.currency.code < right.currency.code)
    }
  }

  mutating func open(with amount: Money?) { withFall(of: amount) { $0.opening.add($1) } }

  mutating func close(with amount: Money?) { withFall(of: amount) { $0.closing.add($1) } }

  mutating func enter(_ step: Waterfall.Step, with amount: Money?) {
    withFall(of: amount) { $0.steps[step, default: Waterfall.Sum()].add($1) }
  }

  mutating func leave(_ step: Waterfall.Step, with amount: Money?) {
    withFall(of: amount) { $0.steps[step, default: Waterfall.Sum()].add(-$1) }
  }

  /// What a deal of the pipeline gained or lost. Currencies are never held against each other: what
  /// the one loses the other gains.
  mutating func revalue(from before: Money?, to after: Money?) {
    let (before, after) = (converted(before), converted(after))
    guard before != after else { return }
    let currency = after?.currency ?? home
    guard before?.currency ?? currency == currency || after == nil else {
      leave(.down, with: before)
      enter(.up, with: after)
      return
    }
    let gain = Int128(after?.minorUnits ?? 0) - Int128(before?.minorUnits ?? 0)
    withFall(of: after ?? before) { fall, _ in
      fall.steps[gain < 0 ? .down : .up, default: Waterfall.Sum()].add(gain)
    }
  }

  private func converted(_ amount: Money?) -> Money? {
    guard let exchange, let amount else { return amount }
    return exchange.amount(amount, on: day)
  }

  private mutating func withFall(of amount: Money?, _ change: (inout Waterfall, Int128) -> Void) {
    let amount = converted(amount)
    let currency = amount?.currency ?? home
    change(
      &falls[currency, default: Waterfall(currency: currency)], Int128(amount?.minorUnits ?? 0))
  }
}
