extension PipelineFacts {
  /// The inclusion of a deal in a KPI.
  enum Inclusion: Equatable {
    /// Not concerned.
    case outside
    /// Part of the whole that the counting deals are divided by.
    case basis
    /// One of the deals that make the figure.
    case counts
    /// One that should have counted and cannot.
    case excluded(Exclusion.Reason)
  }

  /// The rule that judges the deal of a row, by its index. The one rule on inclusion: figures and lists both
  /// use it.
  typealias Rule = @Sendable (PipelineFacts, Int, Period) -> Inclusion
}

/// An excluded deal.
public struct Exclusion: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The reason.
  public var reason: Reason

  /// Creates the exclusion of a deal for a reason.
  public init(deal: Deal.ID, reason: Reason) {
    self.deal = deal
    self.reason = reason
  }

  /// The reason a deal cannot count.
  public enum Reason: String, Sendable, CaseIterable {
    case noAmount, noClosingDay, noCreationDay, closedBeforeCreated, closedBeforeQualified
    /// Never in a qualified open stage, so that the start of its cycle is unknown.
    case neverQualified
    case otherCurrency, unknownStage, leftBeforeEntered
    case leftBeforeSigned
    case noCloseDate, datedBeforePeriod
    /// Its owner omits it from the forecast.
    case omitted
    case noCost, negativeAmount, paidBeforeSigned
    /// Known by its day alone, where the limit of an SLA asks for the time.
    case noTimeOfDay
  }
}

/// The deals that a figure excludes.
public struct ExcludedDeals: Equatable, Sendable {
  /// Their number.
  public var count: Int
  /// Their amount in minor units of the board's currency, as far as it is known.
  public var worth: Ratio?
}

extension PipelineFacts.DealFacts {
  /// The inclusion of open deals.
  var standsOpen: PipelineFacts.Inclusion {
    guard let outcome else { return .excluded(.unknownStage) }
    return outcome == .open ? .counts : .outside
  }

  /// Counts a deal whose closing stands, lies in the period, and has that outcome or, when given, the other
  /// one.
  ///
  /// A deal that was re-opened and closed again has only its last closing. One entered after it was closed
  /// counts all the same: only the time between the two days is unknown.
  func closed(
    as wanted: Stage.Outcome, or other: Stage.Outcome? = nil, in period: Period
  ) -> PipelineFacts.Inclusion {
    // First the case of nearly all deals of a large board: closed, in another period.
    guard closed == .unknown || period.contains(closed) else { return .outside }
    guard let outcome else { return .excluded(.unknownStage) }
    guard outcome == wanted || outcome == other else { return .outside }
    return closing
  }

  /// The inclusion of won deals with a known day of signature.
  var signature: PipelineFacts.Inclusion {
    outcome == .won ? closing : .outside
  }

  /// The inclusion of dated closings.
  private var closing: PipelineFacts.Inclusion {
    closed == .unknown ? .excluded(.noClosingDay) : .counts
  }
}

extension PipelineFacts.Inclusion {
  /// Returns the inclusion for a figure that rests on amounts.
  func needingAmount(of row: PipelineFacts.DealFacts) -> PipelineFacts.Inclusion {
    self == .counts && !row.hasAmount ? .excluded(.noAmount) : self
  }
}

extension PipelineFacts {
  /// Judges every present deal, in board order.
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
