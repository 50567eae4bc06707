extension Settings {
  /// The item of that key that a gate asks for, if one does. O(requirements).
  public func checklistItem(_ id: ChecklistItem.ID) -> ChecklistItem? {
    for requirement in stages.lazy.flatMap(\.gate.requirements) {
      if case .checked(let item) = requirement, item.id == id { return item }
    }
    return nil
  }
}

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
