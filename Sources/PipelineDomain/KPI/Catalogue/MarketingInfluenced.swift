extension KPI {
  /// The opportunities of the period that marketing touched before they became one: those from one of
  /// its sources, and those that had answered it (article 003:33). Not to be added up over channels.
  static let marketingInfluenced = contribution("marketing-influenced") { origin, ledger in
    origin.isTouched || origin.source.map(ledger.attributed.contains) == true
  }
}
