import Diagnostics
import PipelineDomain

/// What was invoiced and collected.
extension JSONCursor {
  /// Reads an invoice or a payment.
  ///
  /// - Parameter currency: The currency of an amount that names none.
  mutating func payment(in currency: Currency) throws(JSONFault) -> Payment {
    var (id, kind, day): (Payment.ID?, Payment.Kind?, Day?)
    var (amount, by): (Money?, String?)
    var isWithdrawn = false
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "amount": amount = try money(in: currency)
      case "by": by = try string()
      case "id": id = Payment.ID(try string())
      case "kind": kind = try choice()
      case "on": day = try self.day()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Payment(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      on: try require(day, "on", at: start), amount: try require(amount, "amount", at: start),
      by: try require(by, "by", at: start), isWithdrawn: isWithdrawn)
  }
}

extension JSONText {
  /// Writes an invoice or a payment.
  mutating func payment(_ payment: Payment) {
    object(.line) {
      $0.key("amount")
      $0.money(payment.amount)
      $0.member("by", payment.by)
      $0.member("id", payment.id.text)
      $0.member("kind", payment.kind.rawValue)
      $0.member("on", payment.day.description)
      if payment.isWithdrawn { $0.member("withdrawn", true) }
    }
  }
}
