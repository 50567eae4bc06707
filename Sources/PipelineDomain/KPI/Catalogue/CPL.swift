extension KPI {
  /// What marketing cost in the whole months of the period ÷ the deals created in them; for each
  /// channel that was paid for, what it cost ÷ the deals of that source beside (article 003:27).
  ///
  /// A channel that cost something and brought nothing has no part. It is no cost of acquisition,
  /// whatever article 003:58 calls it: a lead is not a customer. O(deals + months × costs).
  static let cpl = KPI(
    id: "cpl", better: .lower, isSnapshot: false, rule: inWholeMonths(createdIn)
  ) { ledger, period, measure in
    guard let months = measure.narrow(to: ledger) else { return }
    let channels = ledger.paidChannels(in: months, .marketing)
    var leads: [FoldedText: Int] = [:]
    ledger.judge(by: createdIn, over: months) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      guard let source = ledger.origins[index].source, channels[source] != nil else {
        return
      }
      leads[source, default: 0] += 1
    }
    guard let sum = measure.spending(of: .marketing, in: months, ledger) else { return }
    measure.take(sum, forEachOf: measure.n, .created, in: ledger)
    for (channel, name) in channels.sorted(by: { $0.value < $1.value }) {
      let cost = ledger.spent(in: months) {
        $0.kind == .marketing && channel.isAll(of: $0.channel)
      }
      measure.add(.source(name), cost, dividedBy: leads[channel] ?? 0)
    }
  }
}
