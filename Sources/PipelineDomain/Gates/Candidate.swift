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
