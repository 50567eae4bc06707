/// What the team spent to win customers, in one month, through one channel.
///
/// Which expenses are declared, salaries and tools among them, is the team's choice: costs per lead
/// and per customer are worth as much as this list is complete.
public struct Cost: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Cost>

  /// Who spent it.
  public enum Kind: String, Sendable, CaseIterable {
    case marketing, sales
  }

  /// The key.
  public var id: ID
  /// The first day of the month it belongs to.
  public var month: Day
  /// The source of deals it paid for, one of the board's; empty when it served them all.
  public var channel: String
  /// Who spent it.
  public var kind: Kind
  /// How much, before tax.
  public var amount: Money
  /// What for, empty when not said.
  public var note: String
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A cost that counts; `month` may be any day of its month.
  public init(
    id: ID, month: Day, channel: String = "", kind: Kind, amount: Money, note: String = "",
    at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.month = Period(.month, containing: month).start
    self.channel = channel
    self.kind = kind
    self.amount = amount
    self.note = note
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}
