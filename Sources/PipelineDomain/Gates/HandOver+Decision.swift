extension Deal {
  /// The day a lead comes back that marketing keeps warm, or has come back; `nil` when the last word
  /// on it was another.
  public var nurturedUntil: Day? {
    guard case .nurtured(_, let until) = handOver?.decision else { return nil }
    return until
  }

  /// Whether marketing keeps the lead warm on a day: not yet back, which it is on the day itself.
  ///
  /// Such a lead stays open and counts in every figure of worth; in triage and agenda, and among
  /// the deals listed by themselves, it is not there. Its next step is to take it up again, so that
  /// it is neither stale nor without a next step.
  public func isNurtured(on today: Day) -> Bool {
    nurturedUntil ?? today > today
  }
}

extension HandOver {
  /// What sales says to a lead that was handed over.
  public enum Decision: Hashable, Sendable {
    /// Sales works on it.
    case accepted
    /// It is turned down for good.
    case rejected(RejectionReason.ID)
    /// Marketing keeps it warm (article 004:17) and it comes back on a day.
    case nurtured(RejectionReason.ID, until: Day)

    /// Which of the three it is.
    public var choice: Choice {
      switch self {
      case .accepted: .accepted
      case .rejected: .rejected
      case .nurtured: .nurtured
      }
    }
  }

  /// A decision without its particulars.
  public enum Choice: String, Sendable, CaseIterable {
    case accepted, rejected, nurtured
  }

  /// A decision that was taken, for the record.
  public struct Verdict: Hashable, Sendable {
    /// What was said.
    public var decision: Decision
    /// The local day on which it was.
    public var day: Day
    /// Who said it.
    public var by: String
    /// The keys of the requirements not met when a lead was accepted all the same.
    public var overridden: [String]

    /// A decision as the file has it; `HandOver.verdict` is what takes a new one.
    public init(_ decision: Decision, on day: Day, by author: String, overridden: [String] = []) {
      self.decision = decision
      self.day = day
      self.by = author
      self.overridden = overridden
    }

    /// Where a lead stands on a day; one comes back on the very day it is due.
    public func standing(on today: Day) -> Standing {
      switch decision {
      case .accepted: .withSales
      case .rejected: .out
      case .nurtured(_, let until): until <= today ? .back : .nurtured(daysLeft: until - today)
      }
    }
  }

  /// Where a lead stands after a decision.
  public enum Standing: Equatable, Sendable {
    case withSales
    case out
    /// In so many days, one at least, it comes back.
    case nurtured(daysLeft: Int)
    /// The day has come: sales looks at it again.
    case back
  }

  /// Why a decision cannot be taken. Nothing changed.
  public enum Refusal: Error, Equatable {
    /// The lead is not ready; accepting it all the same takes an override.
    case incomplete([Shortfall])
    /// The reason is not one of those agreed on.
    case unknownReason(RejectionReason.ID)
    /// A lead comes back after the day of the decision, not on it or before.
    case returnNotAhead(Day)
  }

  /// Takes a decision on a lead.
  ///
  /// - Parameter isOverriding: Whether a lead that is not ready is accepted all the same; what it
  ///   lacks is then told in the verdict.
  public func verdict(
    _ decision: Decision, on candidate: Candidate, today: Day, by author: String,
    isOverriding: Bool = false
  ) throws(Refusal) -> Verdict {
    var verdict = Verdict(decision, on: today, by: author)
    switch decision {
    case .accepted:
      let missing = shortfalls(of: candidate)
      guard missing.isEmpty || isOverriding else { throw .incomplete(missing) }
      verdict.overridden = missing.map(\.requirement.key)
    case .rejected(let reason):
      try check(reason)
    case .nurtured(let reason, let until):
      try check(reason)
      guard until > today else { throw .returnNotAhead(until) }
    }
    return verdict
  }

  private func check(_ reason: RejectionReason.ID) throws(Refusal) {
    guard rejectionReasons.contains(where: { $0.id == reason }) else {
      throw .unknownReason(reason)
    }
  }
}
