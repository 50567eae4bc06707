/// An invoice of a deal and its open amount.
public struct Invoice: Equatable, Sendable {
  /// The invoice: its amount and day.
  public var payment: Payment
  /// The amount still to be collected, zero once it is paid.
  public var open: Money

  /// True when all of it was collected.
  public var isPaid: Bool { open.minorUnits <= 0 }
  /// True when some of it was collected, and not all.
  public var isPartlyPaid: Bool { !isPaid && open != payment.amount }
}

extension Deal {
  /// The invoices that count, by day: payments cover the oldest first, each currency by itself. Money
  /// collected beyond them covers none. O(payments × log payments).
  public var invoices: [Invoice] {
    let standing = payments.filter { !$0.isWithdrawn }
    var collected: [Currency: Int128] = [:]
    for payment in standing where payment.kind == .payment {
      collected[payment.amount.currency, default: 0] += Int128(payment.amount.minorUnits)
    }
    let asked = standing.filter { $0.kind == .invoice }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return asked.map { _, invoice in
      let (currency, units) = (invoice.amount.currency, Int128(invoice.amount.minorUnits))
      let paid = min(units, max(0, collected[currency, default: 0]))
      collected[currency, default: 0] -= paid
      return Invoice(
        payment: invoice,
        open: Money(minorUnits: Int64(clamping: units - paid), currency: currency))
    }
  }

  /// The part of its amount not invoiced yet, never below zero; `nil` when the amount is not known or
  /// something was invoiced in another currency. O(payments).
  public var leftToInvoice: Money? {
    guard let amount else { return nil }
    var left = Int128(amount.minorUnits)
    for payment in payments where payment.kind == .invoice && !payment.isWithdrawn {
      guard payment.amount.currency == amount.currency else { return nil }
      left -= Int128(payment.amount.minorUnits)
    }
    return Money(minorUnits: Int64(clamping: max(0, left)), currency: amount.currency)
  }
}
