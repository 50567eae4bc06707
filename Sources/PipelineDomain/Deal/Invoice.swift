/// An invoice of a deal and what of it has not come in yet.
public struct Invoice: Equatable, Sendable {
  /// What was invoiced, and when.
  public var payment: Payment
  /// What is still to come in, zero once it is paid.
  public var open: Money

  /// Whether all of it came in.
  public var isPaid: Bool { open.minorUnits <= 0 }
  /// Whether some of it came in, and not all.
  public var isPartlyPaid: Bool { !isPaid && open != payment.amount }
}

extension Deal {
  /// The invoices that count, by day: what was collected pays the oldest first, each currency by
  /// itself. What was collected beyond them pays none. O(payments × log payments).
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

  /// What of its amount was not invoiced yet, never below zero; `nil` when the amount is not known or
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
