extension PipelineFacts {
  /// What a deal is to a KPI.
  enum Inclusion: Equatable {
    /// Nothing.
    case outside
    /// Part of the whole that the deals that count are held against.
    case basis
    /// One of the deals that make the figure.
    case counts
    /// One that should have counted and cannot.
    case excluded(Exclusion.Reason)
  }

  /// Judges the deal of a row, by its index. The one rule on who counts: figures and lists both use it.
  typealias Rule = @Sendable (PipelineFacts, Int, Period) -> Inclusion
}

/// A deal that was left out.
public struct Exclusion: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// Why.
  public var reason: Reason

  /// A deal left out for that reason.
  public init(deal: Deal.ID, reason: Reason) {
    self.deal = deal
    self.reason = reason
  }

  /// Why a deal cannot count.
  public enum Reason: String, Sendable, CaseIterable {
    case noAmount, noClosingDay, noCreationDay, closedBeforeCreated, closedBeforeQualified
    /// Never in a qualified open stage, so that no day tells where its cycle began.
    case neverQualified
    case otherCurrency, unknownStage, leftBeforeEntered
    case leftBeforeSigned
    case noCloseDate, datedBeforePeriod
    case noCost, negativeAmount, paidBeforeSigned
    /// Known by its day alone, where the limit of a promise asks for the time.
    case noTimeOfDay
  }
}

/// The deals that a figure leaves out.
public struct ExcludedDeals: Equatable, Sendable {
  /// How many they are.
  public var count: Int
  /// Their amount in minor units of the board's currency, as far as it is known.
  public var worth: Ratio?
}

extension PipelineFacts.DealFacts {
  /// An open deal counts.
  var standsOpen: PipelineFacts.Inclusion {
    guard let outcome else { return .excluded(.unknownStage) }
    return outcome == .open ? .counts : .outside
  }

  /// A deal whose closing stands, lies in the period, and ended one way or, when given, the other counts.
  ///
  /// A deal that was re-opened and closed again has only its last closing. One that was written down
  /// after it was closed counts all the same: only what lies between the two days is not known.
  func closed(
    as wanted: Stage.Outcome, or other: Stage.Outcome? = nil, in period: Period
  ) -> PipelineFacts.Inclusion {
    // First what holds for nearly all deals of a large board: closed, in another period.
    guard closed == .unknown || period.contains(closed) else { return .outside }
    guard let outcome else { return .excluded(.unknownStage) }
    guard outcome == wanted || outcome == other else { return .outside }
    return closing
  }

  /// A won deal counts whose day of signature is known.
  var signature: PipelineFacts.Inclusion {
    outcome == .won ? closing : .outside
  }

  /// A dated closing counts.
  private var closing: PipelineFacts.Inclusion {
    closed == .unknown ? .excluded(.noClosingDay) : .counts
  }
}

extension PipelineFacts.Inclusion {
  /// The verdict, for a figure that rests on amounts.
  func needingAmount(of row: PipelineFacts.DealFacts) -> PipelineFacts.Inclusion {
    self == .counts && !row.hasAmount ? .excluded(.noAmount) : self
  }
}

extension PipelineFacts {
  /// Judges every deal that is there, in board order.
  @inline(__always)
  func judge(
    by rule: PipelineFacts.Rule, over period: Period,
    _ body: (Int, DealFacts, PipelineFacts.Inclusion) -> Void
  ) {
    for index in rows.indices where rows[index].isPresent {
      body(index, rows[index], rule(self, index, period))
    }
  }
}
