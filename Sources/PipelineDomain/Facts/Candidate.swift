/// A deal as a gate sees it.
public struct Candidate: Equatable, Sendable {
  /// What is known, by attribute.
  public var attributes: [Attribute: [String]]
  /// The kinds of signals seen.
  public var signals: Set<SignalKind.ID>
  /// Whether one of them shows the intention to buy.
  public var showsIntent: Bool
  /// The kinds of activities logged.
  public var activities: Set<Activity.Kind>
  /// The points.
  public var score: LeadScore
  /// The answers.
  public var qualification: Qualification.Tally
  /// What is ticked off.
  public var done: Set<ChecklistItem.ID>

  /// A deal at a moment. What is dated later counts nothing, marks included.
  public init(
    evidence: Evidence, qualification: Qualification.Tally, marks: [ChecklistItem.Mark] = [],
    scoredBy model: ScoringModel, signals catalogue: SignalCatalogue, at moment: Instant,
    in zone: Zone
  ) {
    let known = evidence.known(at: moment)
    attributes = known.attributes
    signals = Set(known.signals.map(\.kind))
    showsIntent = signals.contains { catalogue[$0]?.showsIntent ?? false }
    activities = Set(known.activities.map(\.kind))
    score = model.score(known, at: moment, in: zone)
    self.qualification = qualification
    let today = zone.day(of: moment)
    done = Set(marks.filter { $0.day <= today }.map(\.item))
  }

  /// What the deal lacks to meet a requirement; `nil` when it meets it.
  public func shortfall(of requirement: Requirement) -> Shortfall? {
    switch requirement {
    case .known(let attribute):
      attributes[attribute, default: []].isEmpty ? Shortfall(requirement) : nil
    case .score(let threshold):
      threshold.isReached(by: score.total) ? nil : Shortfall(requirement, found: score.total)
    case .fit(let threshold):
      threshold.isReached(by: score.fit.points)
        ? nil : Shortfall(requirement, found: score.fit.points)
    case .intent:
      showsIntent ? nil : Shortfall(requirement)
    case .signal(let kinds):
      signals.isDisjoint(with: kinds) ? Shortfall(requirement) : nil
    case .activity(let kinds):
      activities.isDisjoint(with: kinds) ? Shortfall(requirement) : nil
    case .qualified:
      qualification.verdict == .validated
        ? nil : Shortfall(requirement, found: qualification.yes)
    case .checked(let item):
      done.contains(item.id) ? nil : Shortfall(requirement)
    }
  }

  /// What the deal lacks, in the order of the requirements.
  public func shortfalls(of requirements: [Requirement]) -> [Shortfall] {
    requirements.compactMap(shortfall(of:))
  }
}

extension Gate {
  /// What a deal lacks to pass; empty when it may. O(requirements).
  public func shortfalls(of candidate: Candidate) -> [Shortfall] {
    candidate.shortfalls(of: requirements)
  }
}

extension HandOver {
  /// How far a lead has come by the definitions: an SQL is an MQL too, so whoever is no MQL is a
  /// lead, whatever else holds.
  public func maturity(of candidate: Candidate) -> Stage.Lifecycle {
    guard candidate.shortfalls(of: mql).isEmpty else { return .lead }
    return candidate.shortfalls(of: sql).isEmpty ? .sql : .mql
  }

  /// What is missing for marketing to hand a lead over: of the definition of an MQL first, then of
  /// what goes with it.
  public func shortfalls(of candidate: Candidate) -> [Shortfall] {
    candidate.shortfalls(of: mql + checklist)
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

  /// Takes a decision on a lead. One that is not ready is accepted all the same when `isOverriding`;
  /// what it lacks is then told in the decision.
  public func decide(
    _ answer: LeadDecision.Answer, on candidate: Candidate, today: Day, by author: String,
    isOverriding: Bool = false
  ) throws(Refusal) -> LeadDecision {
    var decision = LeadDecision(answer, on: today, by: author)
    switch answer {
    case .accepted:
      let missing = shortfalls(of: candidate)
      guard missing.isEmpty || isOverriding else { throw .incomplete(missing) }
      decision.overridden = missing.map(\.requirement.key)
    case .rejected(let reason):
      try check(reason)
    case .nurtured(let reason, let until):
      try check(reason)
      guard until > today else { throw .returnNotAhead(until) }
    }
    return decision
  }

  private func check(_ reason: RejectionReason.ID) throws(Refusal) {
    guard rejectionReasons.contains(where: { $0.id == reason }) else {
      throw .unknownReason(reason)
    }
  }
}
