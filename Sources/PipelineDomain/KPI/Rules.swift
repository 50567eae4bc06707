extension Ledger.Row {
  /// An open deal counts.
  var standsOpen: KPI.Verdict {
    guard let outcome else { return .excluded(.unknownStage) }
    return outcome == .open ? .counts : .outside
  }

  /// A deal whose closing stands, has one of the outcomes, and lies in the period counts.
  ///
  /// A deal that was re-opened and closed again has only its last closing. One that was closed
  /// before it was created is an error of the data, listed and never turned positive.
  func closed(as outcomes: Stage.Outcome..., in period: Period) -> KPI.Verdict {
    guard let outcome else { return .excluded(.unknownStage) }
    guard outcomes.contains(outcome) else { return .outside }
    guard let closed = closed.known else { return .excluded(.noClosingDay) }
    guard period.contains(closed) else { return .outside }
    guard created <= closed else { return .excluded(.closedBeforeCreated) }
    return .counts
  }
}

extension KPI.Verdict {
  /// The verdict, for a figure that rests on amounts.
  func needingAmount(of row: Ledger.Row) -> KPI.Verdict {
    self == .counts && !row.hasAmount ? .excluded(.noAmount) : self
  }
}
