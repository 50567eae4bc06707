extension Board {
  /// Refuses what cannot have been invoiced or collected on a deal.
  func check(_ payment: Payment, on deal: Deal) throws(Refusal) {
    guard stage(of: deal)?.outcome == .won else { throw .notWon }
    guard payment.amount.minorUnits > 0 else { throw .amountNotPositive }
    if let signed = deal.closedOn, payment.day < signed { throw .paidBeforeSigned(signed) }
  }
}
