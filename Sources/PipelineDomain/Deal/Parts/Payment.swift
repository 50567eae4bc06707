/// An amount that was invoiced or collected on a won deal, net of tax.
///
/// Signed, invoiced and collected are three amounts of three days (article 001:70): the signature is
/// the closing of the deal, and a sale can be invoiced, and paid, in parts.
public struct Payment: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Payment>

  /// Which of the two it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Asked for; due from its day on.
    case invoice
    /// Received.
    case payment
  }

  /// The key.
  public var id: ID
  /// Which of the two it is.
  public var kind: Kind
  /// The local day of the invoice, or on which the money came in.
  public var day: Day
  /// How much, in any currency.
  public var amount: Money
  /// Who wrote it down.
  public var by: String
  /// Whether it was undone: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A payment that counts.
  public init(
    id: ID, kind: Kind, on day: Day, amount: Money, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.amount = amount
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}
