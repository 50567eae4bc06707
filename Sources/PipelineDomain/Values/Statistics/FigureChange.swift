/// How a figure went from one value to another, in the two ways that are mistaken for each other.
///
/// From 12 % to 23 % is 11 points and 91.7 % more; to say one of them without the other misleads.
/// Values of one unit, such as two rates, two counts or two amounts of one currency.
public struct FigureChange: Equatable, Sendable {
  /// The value before.
  public var from: Ratio
  /// The value after.
  public var to: Ratio

  /// A change from one value to another.
  public init(from: Ratio, to: Ratio) {
    self.from = from
    self.to = to
  }

  /// After less before, in the unit of the values: of two rates, their points once shown in percent.
  /// `nil` beyond 128 bits.
  public var difference: Ratio? { to.subtracting(from) }

  /// What the value was multiplied with; `nil` when it was zero, or beyond 128 bits.
  public var factor: Ratio? { to.divided(by: from) }

  /// The difference as a share of the value before; `nil` when that was zero, or beyond 128 bits.
  public var relative: Ratio? { factor?.subtracting(Ratio(1)) }
}
