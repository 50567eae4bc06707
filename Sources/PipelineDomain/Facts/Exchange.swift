/// The conversion of amounts into the currency of the board, by its dated rates.
///
/// On a day the latest rate not after it holds, whether from the currency to the board's or, inverted, the
/// other way. Of two rates of a day the one recorded later holds.
public struct Exchange: Equatable, Sendable {
  /// The currency of the board.
  public let home: Currency
  /// The number of parts of a minor unit, so that sums are divided once, at the end. Every rate is whole in
  /// it where a million does, else worth is rounded at the millionth.
  public let scale: Int128
  private let quotes: [Currency: Quotes]

  /// Creates the exchange of a board; `nil` when it holds no rate from or to its currency. O(rates × log
  /// rates).
  public init?(_ settings: Settings) {
    home = settings.currency
    var quotes: [Currency: Quotes] = [:]
    for rate in settings.rates where !rate.isWithdrawn {
      if rate.to == home {
        quotes[rate.from, default: Quotes()].add(rate.rate, of: rate, from: rate.from, to: home)
      } else if rate.from == home, let inverse = Ratio(1).divided(by: rate.rate) {
        quotes[rate.to, default: Quotes()].add(inverse, of: rate, from: rate.to, to: home)
      }
    }
    guard !quotes.isEmpty else { return nil }
    self.quotes = quotes.mapValues(\.inOrder)
    scale = quotes.values.reduce(1) { $1.scale(atLeast: $0) }
  }

  /// Returns the minor units of the board's currency for one of another on a day; `nil` without a rate.
  func factor(of currency: Currency, on day: Day) -> Ratio? {
    currency == home ? Ratio(1) : quotes[currency]?.factor(on: day)
  }

  /// Returns the worth of minor units of a currency on a day, in `scale` parts of the board's; `nil` without
  /// a rate, or when it is beyond the limit of sums.
  public func worth(_ units: Int128, of currency: Currency, on day: Day) -> Int128? {
    guard currency != home else { return units * scale }
    let worth = quotes[currency]?.factor(on: day)?.scaled(by: units)?.scaled(by: scale)?.rounded()
    let limit = Int128(Int64.max) * 100 * scale
    return worth.flatMap { (-limit...limit).contains($0) ? $0 : nil }
  }

  /// Returns the worth of an amount on a day, to the nearest minor unit; the amount itself without a rate.
  public func amount(_ money: Money, on day: Day) -> Money {
    guard money.currency != home,
      let worth = worth(Int128(money.minorUnits), of: money.currency, on: day),
      let units = Ratio(worth, scale)?.rounded().flatMap(Int64.init(exactly:))
    else { return money }
    return Money(minorUnits: units, currency: home)
  }
}

extension Board {
  /// Returns the day of the rates for a deal: that of its closing, which keeps closed periods as they are,
  /// else today.
  public func rateDay(of deal: Deal, on today: Day, in zone: Zone) -> Day {
    closingDay(of: deal, in: zone) ?? today
  }
}

extension Settings {
  /// Returns the worth of an amount on a day in minor units of the board's currency, exactly; `nil` without a
  /// rate. O(rates × log rates): for many amounts create an `Exchange` once.
  public func converted(_ money: Money, on day: Day) -> Ratio? {
    guard money.currency != currency else { return Ratio(money.minorUnits) }
    return Exchange(self)?.factor(of: money.currency, on: day)?.multiplied(
      by: Ratio(money.minorUnits))
  }
}

/// The rates of one currency, by day.
private struct Quotes: Equatable {
  private struct Quote: Equatable {
    let day: Day
    let written: Instant
    let factor: Ratio
  }

  private var quotes: [Quote] = []

  mutating func add(_ rate: Ratio, of record: ExchangeRate, from: Currency, to: Currency) {
    let upper = Ratio(Int128(to.minorUnitsPerUnit))
    guard rate.numerator > 0,
      let factor = rate.multiplied(by: upper)?.divided(by: Ratio(from.minorUnitsPerUnit))
    else { return }
    quotes.append(Quote(day: record.day, written: record.at, factor: factor))
  }

  /// The same, by day; within a day by the time of recording, then in the order of the file.
  var inOrder: Quotes {
    var ordered = self
    ordered.quotes = quotes.enumerated().sorted { left, right in
      (left.element.day, left.element.written, left.offset)
        < (right.element.day, right.element.written, right.offset)
    }.map(\.element)
    return ordered
  }

  /// Returns the factor of the latest quote not after the day.
  func factor(on day: Day) -> Ratio? {
    var (low, high) = (0, quotes.count)
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? quotes[low - 1].factor : nil
  }

  /// Returns the least number of parts, at least `scale`, in which all factors are whole; at most a million.
  func scale(atLeast scale: Int128) -> Int128 {
    let finest: Int128 = 1_000_000
    return quotes.reduce(scale) { scale, quote in
      guard quote.factor.denominator <= finest, let shared = Ratio(scale, quote.factor.denominator)
      else { return finest }
      return min(finest, scale * shared.reduced.denominator)
    }
  }
}
