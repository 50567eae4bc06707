/// The four levers of sales velocity, to see what pulling each of them brings.
public struct Levers: Equatable, Sendable {
  /// Opportunities at work.
  public var opportunities: Ratio
  /// The share that is won.
  public var winRate: Ratio
  /// Minor units a won deal brings.
  public var averageValue: Ratio
  /// Days from qualification to signature.
  public var cycle: Ratio

  /// A lever.
  public enum Lever: String, Sendable, CaseIterable {
    case opportunities, winRate, averageValue, cycle
  }

  /// Four factors of one period and one currency.
  public init(opportunities: Ratio, winRate: Ratio, averageValue: Ratio, cycle: Ratio) {
    self.opportunities = opportunities
    self.winRate = winRate
    self.averageValue = averageValue
    self.cycle = cycle
  }

  /// The factors of a measure of `velocity`; `nil` when one of them is missing.
  public init?(_ velocity: Measure) {
    let factor = { (name: Measure.Part.Name) in
      velocity.parts.first { $0.name == name }?.value
    }
    guard let opportunities = factor(.opportunities), let winRate = factor(.winRate),
      let averageValue = factor(.averageValue), let cycle = factor(.cycle)
    else { return nil }
    self.init(
      opportunities: opportunities, winRate: winRate, averageValue: averageValue, cycle: cycle)
  }

  /// Minor units a day: opportunities × win rate × average value ÷ cycle; `nil` for a cycle of zero
  /// days, or beyond 128 bits.
  public var velocity: Ratio? {
    opportunities.multiplied(by: winRate)?.multiplied(by: averageValue)?.divided(by: cycle)
  }

  /// The levers with one of them changed by a share of itself: 1/10 is ten percent more, −1/10 ten
  /// percent less. Other levers stay, though in life a shorter cycle may cost some of the value.
  /// `nil` beyond 128 bits.
  public func changing(_ lever: Lever, by share: Ratio) -> Levers? {
    guard let factor = Ratio(share.numerator + share.denominator, share.denominator),
      let value = self[lever].multiplied(by: factor)
    else { return nil }
    var changed = self
    changed[lever] = value
    return changed
  }

  /// The factor a lever moves.
  public subscript(lever: Lever) -> Ratio {
    get {
      switch lever {
      case .opportunities: opportunities
      case .winRate: winRate
      case .averageValue: averageValue
      case .cycle: cycle
      }
    }
    set {
      switch lever {
      case .opportunities: opportunities = newValue
      case .winRate: winRate = newValue
      case .averageValue: averageValue = newValue
      case .cycle: cycle = newValue
      }
    }
  }

  /// The relative change of velocity from these levers to others: 1/9 for a cycle ten percent shorter,
  /// since velocity divides by it. `nil` when either has no velocity, or this one's is zero.
  public func gain(to other: Levers) -> Ratio? {
    guard let before = velocity, let after = other.velocity,
      let quotient = after.divided(by: before)
    else { return nil }
    return Ratio(quotient.numerator - quotient.denominator, quotient.denominator)
  }
}
