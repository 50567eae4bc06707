/// An amount that was invoiced or collected on a won deal, net of tax.
///
/// Signed, invoiced and collected are three amounts of three days (article 001:70): the signature is
/// the closing of the deal, and a sale can be invoiced, and paid, in parts.
public struct Payment: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Payment>

  /// The kind of a payment.
  public enum Kind: String, Sendable, CaseIterable {
    /// Invoiced; due from its day on.
    case invoice
    /// Collected.
    case payment
  }

  /// The key.
  public var id: ID
  /// The kind of payment.
  public var kind: Kind
  /// The local day of the invoice, or on which the money was received.
  public var day: Day
  /// The amount, in any currency.
  public var amount: Money
  /// The person who recorded it.
  public var by: String
  /// True when it was undone: kept in the file, counted nowhere.
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
