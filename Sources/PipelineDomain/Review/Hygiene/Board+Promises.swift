extension Board {
  /// The promises to a deal that were missed, or run out within a day, the earliest deadline first;
  /// none that somebody answered, be it too late.
  func promises(
    to deal: Deal, at moment: Instant, in zone: Zone
  ) -> [HygieneException.Reason] {
    owedPromises(to: deal, at: moment, in: zone).compactMap { rule, deadline in
      let left = deadline.seconds - moment.seconds
      guard left <= 86_400 else { return nil }
      return .serviceLevel(rule, deadline: deadline, secondsLeft: left)
    }
  }

  /// The promises to a deal that nobody answered yet, the earliest deadline first.
  func owedPromises(
    to deal: Deal, at moment: Instant, in zone: Zone
  ) -> [(rule: SLARule.ID, deadline: Instant)] {
    guard stage(of: deal) != nil else { return [] }
    return serviceLevels(of: deal, at: moment, in: zone).compactMap { rule, state in
      state.isOwed ? state.deadline.map { (rule.id, $0) } : nil
    }.sorted { $0.deadline < $1.deadline }
  }

  /// The answers of a deal to ask for again.
  func prompts(for deal: Deal, on today: Day, in zone: Zone) -> [Qualification.Prompt] {
    guard !deal.qualification.answers.isEmpty else { return [] }
    let last = deal.activities.filter { !$0.isWithdrawn }.map(\.at).max()
    return deal.qualification.prompts(
      in: settings.qualification, by: settings.qualificationReview, on: today,
      stageEntry: deal.stageEntry.map(zone.day), lastActivity: last.map(zone.day))
  }

  /// What a deal should have told where it stands: the figures a forecast needs, what the gate of its
  /// stage wants to be known, and the fields that somebody keeps true (article 000:118).
  func missing(in deal: Deal, needsFigures: Bool) -> [HygieneException.Reason] {
    var wanted: [Attribute] = needsFigures ? [.field(.amount), .field(.expectedClose)] : []
    for requirement in stage(of: deal)?.gate.requirements ?? [] {
      if case .known(let attribute) = requirement, !wanted.contains(attribute) {
        wanted.append(attribute)
      }
    }
    let kept = settings.keyFields.filter { [.none, .text("")].contains(deal[$0]) }
      .map(Attribute.field)
    let known = wanted.isEmpty ? [:] : attributes(of: deal)
    return (wanted.filter { known[$0] == nil } + kept.filter { !wanted.contains($0) })
      .map { .missing($0) }
  }
}

extension SLAState {
  /// Whether somebody still waits for an answer, in time or not.
  fileprivate var isOwed: Bool {
    switch self {
    case .running, .missed(_, answered: nil): true
    case .notStarted, .met, .missed, .untimed: false
    }
  }
}

extension Deal {
  /// The day a nurtured lead came back, unless something is planned for a day after today, which
  /// settles it as a decision does.
  func comeback(on today: Day) -> Day? {
    guard let day = nurturedUntil, day <= today, nextStepState(on: today) != .ahead else {
      return nil
    }
    return day
  }
}
