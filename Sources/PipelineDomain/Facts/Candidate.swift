/// The data of a deal that a gate checks.
public struct Candidate: Equatable, Sendable {
  /// The known values, by attribute.
  public var attributes: [Attribute: [String]]
  /// The kinds of signals seen.
  public var signals: Set<SignalKind.ID>
  /// True when one of the signals shows buying intent.
  public var showsIntent: Bool
  /// The kinds of activities logged.
  public var activities: Set<Activity.Kind>
  /// The lead score.
  public var score: LeadScore
  /// The tally of the qualification answers.
  public var qualification: Qualification.Tally
  /// The checked items of the checklist.
  public var done: Set<ChecklistItem.ID>

  /// Creates the candidate of a deal at a moment. Anything dated later is ignored, marks included.
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

  /// Returns the part of a requirement that the deal lacks; `nil` when it meets the requirement.
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

  /// Returns the shortfalls of the deal, in the order of the requirements.
  public func shortfalls(of requirements: [Requirement]) -> [Shortfall] {
    requirements.compactMap(shortfall(of:))
  }
}

extension Gate {
  /// Returns the shortfalls of a deal at the gate; empty when it may pass. O(requirements).
  public func shortfalls(of candidate: Candidate) -> [Shortfall] {
    candidate.shortfalls(of: requirements)
  }
}

extension LeadHandoff {
  /// Returns the lifecycle a lead has reached by the definitions: an SQL is an MQL too, so a deal that is no
  /// MQL is a lead, whatever else holds.
  public func maturity(of candidate: Candidate) -> Stage.Lifecycle {
    guard candidate.shortfalls(of: mql).isEmpty else { return .lead }
    return candidate.shortfalls(of: sql).isEmpty ? .sql : .mql
  }

  /// Returns the shortfalls for marketing to hand a lead over: of the definition of an MQL first, then of the
  /// checklist.
  public func shortfalls(of candidate: Candidate) -> [Shortfall] {
    candidate.shortfalls(of: mql + checklist)
  }

  /// The reason a decision cannot be taken. Nothing changed.
  public enum Refusal: Error, Equatable {
    /// The lead is not ready; accepting it all the same takes an override.
    case incomplete([Shortfall])
    /// The reason is not one of those of the handoff rules.
    case unknownReason(RejectionReason.ID)
    /// The return of a lead must be later than the day of the decision.
    case returnNotAhead(Day)
  }

  /// Takes a decision on a lead. One that is not ready is accepted all the same when `isOverriding`; its
  /// shortfalls are then recorded in the decision.
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

extension Board {
  /// Returns the evidence of a deal: the data that its score is computed from and its gates check.
  public func evidence(of deal: Deal) -> Evidence {
    deal.evidence(with: organization(of: deal), settings.contacts.current)
  }

  /// Returns the score of a deal at a moment by the model of the board, explained rule by rule.
  public func score(of deal: Deal, at moment: Instant, in zone: Zone) -> LeadScore {
    settings.scoring.score(evidence(of: deal), at: moment, in: zone)
  }

  /// Returns the data of a deal that the gates of the board check at a moment.
  public func candidate(_ deal: Deal, at moment: Instant, in zone: Zone) -> Candidate {
    Candidate(
      evidence: evidence(of: deal),
      qualification: deal.tally(in: settings.qualification),
      marks: Array(deal.checklist.values), scoredBy: settings.scoring, signals: settings.signals,
      at: moment, in: zone)
  }

  /// Returns the shortfalls of a deal for a move, gate by gate; empty when there are none, and on a board
  /// without gates at no cost.
  public func unmetCriteria(
    for deal: Deal, to target: Stage.ID, at moment: Instant, in zone: Zone
  ) -> [Passage.UnmetCriterion] {
    var gates: [Stage.ID: Gate] = [:]
    for stage in settings.stages where !stage.gate.requirements.isEmpty {
      gates[stage.id] = stage.gate
    }
    guard !gates.isEmpty else { return [] }
    return settings.shortfalls(
      of: candidate(deal, at: moment, in: zone), from: deal.stage, to: target, gates: gates)
  }

  /// Returns the record of a customer since the signature; `nil` for a deal that is not won, or whose day of
  /// signature is not known.
  public func afterSale(of deal: Deal, in zone: Zone) -> AfterSaleRecord? {
    guard stage(of: deal)?.outcome == .won, let signedOn = closingDay(of: deal, in: zone) else {
      return nil
    }
    return AfterSaleRecord(
      signedOn: signedOn, usageStableOn: deal.usageStableOn, leftOn: deal.leftOn,
      marks: deal.milestones.sorted { $0.key < $1.key }.flatMap { milestone, days in
        days.map { AfterSaleRecord.Mark(milestone, on: $0) }
      })
  }
}

extension Deal {
  /// All that is known of a deal with that organization and those contacts; of some attributes when only
  /// they are wanted.
  func evidence(
    with organization: Organization?, _ contacts: (Contact.ID) -> Contact?,
    wanted: [Attribute]? = nil
  ) -> Evidence {
    Evidence(
      attributes: attributes(with: organization, contacts, wanted: wanted), signals: signals,
      activities: activities)
  }
}

extension Board {
  /// Returns the known values of a deal, by attribute; a blank value is not known.
  ///
  /// Amounts are in minor units, a next step is its text, an organization is its name. The rank and the
  /// fields that only document the deal are left out.
  public func attributes(of deal: Deal) -> [Attribute: [String]] {
    deal.attributes(with: organization(of: deal), settings.contacts.current)
  }
}

extension Settings {
  /// Returns the open stages whose gates a deal passes on a move, in the order of the sale: the one it leaves
  /// and those it skips.
  ///
  /// None on the way back, out of the sale (lost, disqualified), out of a closed stage, to another pipeline, or
  /// from or to a stage the board does not have. A win passes every gate from the stage of the deal on.
  public func gatesPassed(from: Stage.ID, to: Stage.ID) -> [Stage.ID] {
    guard let start = position(of: from), let end = position(of: to),
      stages[start].outcome == .open, arePeers(from, to)
    else { return [] }
    let passed: ArraySlice<Stage>
    switch stages[end].outcome {
    case .lost, .disqualified: return []
    case .won: passed = stages[start...]
    case .open where start < end: passed = stages[start..<end]
    case .open: return []
    }
    return passed.filter { $0.outcome == .open && arePeers($0.id, from) }.map(\.id)
  }

  /// Returns the shortfalls of a deal for a move, gate by gate; empty when there are none. A requirement that
  /// several gates share is named at the first of them only.
  public func shortfalls(
    of candidate: Candidate, from: Stage.ID, to: Stage.ID, gates: [Stage.ID: Gate]
  ) -> [Passage.UnmetCriterion] {
    var named: Set<Requirement> = []
    return gatesPassed(from: from, to: to).flatMap { stage in
      (gates[stage]?.shortfalls(of: candidate) ?? [])
        .filter { named.insert($0.requirement).inserted }
        .map { Passage.UnmetCriterion(stage: stage, shortfall: $0) }
    }
  }
}
