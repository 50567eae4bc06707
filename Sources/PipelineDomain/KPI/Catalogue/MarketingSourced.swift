extension KPI {
  /// The opportunities of the period whose first touch was marketing: those from one of its sources.
  static let marketingSourced = contribution("marketing-sourced") { origin, marketing in
    origin.source.map(marketing.sources.contains) == true
  }
}
