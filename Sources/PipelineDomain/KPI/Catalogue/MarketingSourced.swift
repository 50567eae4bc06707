extension KPI {
  /// The opportunities of the period whose first touch was marketing: those from one of its sources.
  static let marketingSourced = contribution("marketing-sourced") { origin, ledger in
    origin.source.map(ledger.attributed.contains) == true
  }
}
