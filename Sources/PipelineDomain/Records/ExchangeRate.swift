/// What one unit of a currency was worth in another from a day on, as an exact fraction.
///
/// Open deals count at the latest rate not after the day looked at; closed deals at that of the day
/// they closed, which is how a closed period keeps its figures.
public struct ExchangeRate: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<ExchangeRate>

  /// The key.
  public var id: ID
  /// The first day it holds.
  public var day: Day
  /// The currency changed.
  public var from: Currency
  /// The currency it is changed to.
  public var to: Currency
  /// Major units of `to` for one of `from`; positive, and a decimal in the file.
  public var rate: Ratio
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A rate that counts; `nil` when it is not positive or changes a currency into itself.
  public init?(
    id: ID, day: Day, from: Currency, to: Currency, rate: Ratio, at: Instant, by: String,
    isWithdrawn: Bool = false
  ) {
    guard rate.numerator > 0, from != to else { return nil }
    self.id = id
    self.day = day
    self.from = from
    self.to = to
    self.rate = rate
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}
