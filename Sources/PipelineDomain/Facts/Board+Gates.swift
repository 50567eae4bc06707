extension Board {
  /// All that is known of a deal: what its score is computed from and its gates look at.
  public func evidence(of deal: Deal) -> Evidence {
    deal.evidence(with: organization(of: deal))
  }

  /// The score of a deal at a moment by the model of the board, explained rule by rule.
  public func score(of deal: Deal, at moment: Instant, in zone: Zone) -> LeadScore {
    settings.scoring.score(evidence(of: deal), at: moment, in: zone)
  }

  /// A deal as the gates of the board see it at a moment.
  public func candidate(_ deal: Deal, at moment: Instant, in zone: Zone) -> Candidate {
    Candidate(
      evidence: evidence(of: deal),
      qualification: deal.qualification.tally(in: settings.qualification),
      marks: Array(deal.checklist.values), scoredBy: settings.scoring, signals: settings.signals,
      at: moment, in: zone)
  }

  /// What a deal lacks for a move, gate by gate; empty when nothing does, and on a board without
  /// gates at no cost.
  public func obstacles(
    for deal: Deal, to target: Stage.ID, at moment: Instant, in zone: Zone
  ) -> [Passage.Obstacle] {
    var gates: [Stage.ID: Gate] = [:]
    for stage in settings.stages where !stage.gate.requirements.isEmpty {
      gates[stage.id] = stage.gate
    }
    guard !gates.isEmpty else { return [] }
    return settings.shortfalls(
      of: candidate(deal, at: moment, in: zone), from: deal.stage, to: target, gates: gates)
  }

  /// What happened with a customer since the signature; `nil` for a deal that is not won, or of
  /// which the day of signature is not known.
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
  /// All that is known of a deal with that organization.
  func evidence(with organization: Organization?) -> Evidence {
    Evidence(
      attributes: attributes(with: organization), signals: signals, activities: activities)
  }
}

extension Board {
  /// What the board knows of a deal, by attribute; a blank value is not known.
  ///
  /// Amounts are counted in minor units, a next step is what is to be done, an organization is its
  /// name. The rank and what is only there for the record are left out.
  public func attributes(of deal: Deal) -> [Attribute: [String]] {
    deal.attributes(with: organization(of: deal))
  }
}

extension Settings {
  /// The open stages whose gates a deal passes on a move, in the order of the sale: the one it
  /// leaves and those it skips.
  ///
  /// None on the way back, out of the sale (lost, disqualified), out of a closed stage, or from or
  /// to a stage the board does not have. A win passes every gate from where the deal stands.
  public func gatesPassed(from: Stage.ID, to: Stage.ID) -> [Stage.ID] {
    guard let start = position(of: from), let end = position(of: to),
      stages[start].outcome == .open
    else { return [] }
    let passed: ArraySlice<Stage>
    switch stages[end].outcome {
    case .lost, .disqualified: return []
    case .won: passed = stages[start...]
    case .open where start < end: passed = stages[start..<end]
    case .open: return []
    }
    return passed.filter { $0.outcome == .open }.map(\.id)
  }

  /// What a deal lacks for a move, gate by gate; empty when nothing does. A requirement that
  /// several gates share is named at the first of them only.
  public func shortfalls(
    of candidate: Candidate, from: Stage.ID, to: Stage.ID, gates: [Stage.ID: Gate]
  ) -> [Passage.Obstacle] {
    var named: Set<Requirement> = []
    return gatesPassed(from: from, to: to).flatMap { stage in
      (gates[stage]?.shortfalls(of: candidate) ?? [])
        .filter { named.insert($0.requirement).inserted }
        .map { Passage.Obstacle(stage: stage, shortfall: $0) }
    }
  }
}
