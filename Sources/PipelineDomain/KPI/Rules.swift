extension Ledger.Row {
  /// An open deal counts.
  var standsOpen: KPI.Verdict {
    guard let outcome else { return .excluded(.unknownStage) }
    return outcome == .open ? .counts : .outside
  }

  /// A deal whose closing stands, lies in the period, and ended one way or, when given, the other counts.
  ///
  /// A deal that was re-opened and closed again has only its last closing. One that was written down
  /// after it was closed counts all the same: only what lies between the two days is not known.
  func closed(
    as wanted: Stage.Outcome, or other: Stage.Outcome? = nil, in period: Period
  ) -> KPI.Verdict {
    // First what holds for nearly all deals of a large board: closed, in another period.
    guard closed == .unknown || period.contains(closed) else { return .outside }
    guard let outcome else { return .excluded(.unknownStage) }
    guard outcome == wanted || outcome == other else { return .outside }
    return closing
  }

  /// A won deal counts whose day of signature is known.
  var signature: KPI.Verdict {
    outcome == .won ? closing : .outside
  }

  /// A dated closing counts.
  private var closing: KPI.Verdict {
    closed == .unknown ? .excluded(.noClosingDay) : .counts
  }
}

extension KPI.Verdict {
  /// The verdict, for a figure that rests on amounts.
  func needingAmount(of row: Ledger.Row) -> KPI.Verdict {
    self == .counts && !row.hasAmount ? .excluded(.noAmount) : self
  }
}
