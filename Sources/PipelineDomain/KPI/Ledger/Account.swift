extension Ledger {
  /// What delivering one deal costs, and what was invoiced and collected on it; most deals have none.
  struct Account: Equatable, Sendable {
    let cost: Money?
    let payments: [Payment]

    /// The account of a deal in a state; `nil` when there is nothing in it.
    init?(_ deal: borrowing Deal, _ state: DealState) {
      cost = state.cost
      payments = deal.payments.isEmpty ? [] : deal.payments.filter(state.counts)
      guard cost != nil || !payments.isEmpty else { return nil }
    }

    /// What is of one kind and lies in a period, up to a day that counts too.
    func payments(_ kind: Payment.Kind, in period: Period, upTo today: Day) -> [Payment] {
      payments.filter { $0.kind == kind && period.contains($0.day) && $0.day <= today }
    }
  }
}

extension KPI {
  /// Deals on which something of a kind was written down in the period, up to the ledger's day. What
  /// is negative, from before the signature, or on a deal that is not won, leaves its deal out.
  static func paid(_ kind: Payment.Kind) -> Rule {
    { ledger, index, period in
      guard !ledger.accounts.isEmpty, let account = ledger.accounts[index] else { return .outside }
      let payments = account.payments(kind, in: period, upTo: ledger.today)
      guard !payments.isEmpty else { return .outside }
      let row = ledger.rows[index]
      guard let outcome = row.outcome else { return .excluded(.unknownStage) }
      guard payments.allSatisfy({ $0.amount.minorUnits >= 0 }) else {
        return .excluded(.negativeAmount)
      }
      guard outcome == .won else { return .excluded(.paidBeforeSigned) }
      guard let signed = row.closed.known else { return .excluded(.noClosingDay) }
      return payments.allSatisfy { signed <= $0.day } ? .counts : .excluded(.paidBeforeSigned)
    }
  }
}

extension Ledger {
  /// The sum of what is of a kind in the period, over the deals that count, each at the rate of its
  /// own day; the second count is that of the deals.
  func paid(_ kind: Payment.Kind, in period: Period) -> (sum: MoneySum, deals: Int) {
    var sum = MoneySum(by: exchange)
    var deals = 0
    judge(by: KPI.paid(kind), over: period) { index, _, verdict in
      guard verdict == .counts, let account = accounts[index] else { return }
      deals += 1
      for payment in account.payments(kind, in: period, upTo: today) {
        sum.add(
          Int128(payment.amount.minorUnits), of: payment.amount.currency, on: payment.day)
      }
    }
    return (sum, deals)
  }
}
