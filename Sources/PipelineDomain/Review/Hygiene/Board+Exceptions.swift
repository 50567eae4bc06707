extension Board {
  /// Returns every open deal that needs attention and every contract to be renewed, the most pressing first;
  /// each once, under its worst reason.
  ///
  /// The order is that of their ``Stake``. A nurtured lead needs nothing until it is back. A deal in a stage
  /// the board does not have counts as open: it has to be moved. A snoozed deal needs nothing until its day.
  /// Events dated after `today` count too; for a past day use the board ``asOf(_:)`` it. O(deals log deals +
  /// history).
  public func exceptions(at moment: Instant, in zone: Zone) -> [HygieneException] {
    let exchange = Exchange(settings)
    var median: Int128??
    return exceptions(at: moment, in: zone, exchange) {
      let known = median ?? typicalWorth(on: zone.day(of: moment), by: exchange)
      median = .some(known)
      return known
    }
  }

  private func exceptions(
    at moment: Instant, in zone: Zone, _ exchange: Exchange?, typical: @escaping () -> Int128?
  ) -> [HygieneException] {
    let today = zone.day(of: moment)
    var contradictions: [Deal.ID: [HygieneException.Reason]] = [:]
    for integrityIssue in integrityIssues(in: zone) {
      guard let deal = integrityIssue.deal else { continue }
      // On a board of the past deals may stand in stages that were retired later.
      if case .retiredStage = integrityIssue.kind { continue }
      // The values of a field that was removed are kept on purpose.
      if case .unknownField = integrityIssue.kind { continue }
      contradictions[deal, default: []].append(
        .contradiction(integrityIssue.kind, integrityIssue.field))
    }
    let open = deals.filter { !$0.isRemoved && stage(of: $0)?.outcome ?? .open == .open }
      .map { $0.backdated(in: zone) ?? $0 }
    let originals = originals(among: open)
    let demanding = stagesThatNeedFigures
    let appraisal = Stake.Appraisal(
      home: settings.currency, exchange: exchange, today: today, typical: typical)
    let listed: [HygieneException] = open.compactMap { deal in
      guard deal.snoozedUntil ?? today <= today, !deal.isNurtured(on: today) else { return nil }
      let freshness = freshness(of: deal, on: today, in: zone)
      var reasons = timeReasons(of: deal, freshness, at: moment, in: zone)
      let prompts = prompts(for: deal, on: today, in: zone)
      if !prompts.isEmpty { reasons.append(.oldQualification(prompts)) }
      reasons += missing(in: deal, needsFigures: demanding.contains(deal.stage))
      if let original = originals[deal.id] { reasons.append(.duplicate(of: original)) }
      reasons += contradictions[deal.id] ?? []
      let stake = Stake(of: deal, for: reasons, freshness, on: self, by: appraisal)
      if let urgent = reasons.firstIndex(where: { $0.isDue(at: stake.deadline) }) {
        reasons.insert(reasons.remove(at: urgent), at: 0)
      }
      guard let worst = reasons.first else { return nil }
      return HygieneException(
        deal: deal.id, reason: worst, others: Array(reasons.dropFirst()), stake: stake)
    }
    return (listed + renewals(on: today, in: zone, by: appraisal)).sorted(by: isMorePressing)
  }

  /// Returns the contracts to be renewed, in board order.
  private func renewals(
    on today: Day, in zone: Zone, by appraisal: Stake.Appraisal
  ) -> [HygieneException] {
    var known: Set<Organization.ID>?
    return deals.compactMap { deal in
      let renewal = renewalDue(of: deal, on: today) { customer in
        let others = known ?? Set(renewalsByHand().compactMap(\.organization))
        known = others
        return others.contains(customer)
      }
      guard let renewal else { return nil }
      let reason = HygieneException.Reason.renewalDue(renewal)
      return HygieneException(
        deal: deal.id, reason: reason, others: [],
        stake: Stake(
          of: deal, for: [reason], freshness(of: deal, on: today, in: zone), on: self,
          by: appraisal))
    }
  }

  /// Returns the exceptions at the end of a day.
  public func exceptions(on today: Day, in zone: Zone) -> [HygieneException] {
    exceptions(at: zone.instant(of: today.adding(days: 1)).adding(seconds: -1), in: zone)
  }

  /// Returns the reasons that depend on time, worst first.
  private func timeReasons(
    of deal: Deal, _ freshness: Freshness, at moment: Instant, in zone: Zone
  ) -> [HygieneException.Reason] {
    let today = zone.day(of: moment)
    var reasons: [HygieneException.Reason] = []
    let back = deal.comeback(on: today)
    if let step = deal.nextStep, step.due < today, step.due != back {
      reasons.append(.stepLate(step, days: today - step.due))
    }
    reasons += slaTargets(to: deal, at: moment, in: zone)
    if let back { reasons.append(.nurtureBack(since: back, days: today - back)) }
    if let step = deal.nextStep, step.due == today, step.due != back {
      reasons.append(.stepDue(step))
    }
    reasons += followUpsOwed(by: deal, on: today, in: zone)
    if freshness.state == .stale, let days = freshness.days, let limit = freshness.rotAfterDays {
      reasons.append(.stale(freshness.clock, days: days, limit: limit))
    }
    if let close = deal.expectedClose, close < today {
      reasons.append(.closePassed(close, days: today - close))
    }
    if let risk = riskOfClosing(deal, freshness, on: today) { reasons.append(risk) }
    let pushes = deal.pushes
    if pushes.times >= Pushes.limit { reasons.append(.pushed(pushes)) }
    if deal.nextStep == nil { reasons.append(.noNextStep(since: deal.stepless.map(zone.day))) }
    return reasons
  }

  /// Returns the reason of a deal that is about to close and is cooling, with nothing planned before or within a
  /// week; `nil` for another.
  private func riskOfClosing(
    _ deal: Deal, _ freshness: Freshness, on today: Day
  ) -> HygieneException.Reason? {
    guard freshness.state == .cooling, let days = freshness.days, let close = deal.expectedClose,
      (0...HygieneException.closingDays).contains(close - today),
      deal.nextStep.map({ $0.due > max(close, today.adding(days: 7)) }) ?? true
    else { return nil }
    return .atRisk(close, daysLeft: close - today, freshness.clock, quietDays: days)
  }

  /// The open stages of each pipeline from the first of the bottom of the funnel on: without amount and date,
  /// a deal there is in no forecast.
  private var stagesThatNeedFigures: Set<Stage.ID> {
    let pipelines = settings.pipelines.isEmpty ? [nil] : settings.pipelines.map { Optional($0.id) }
    return Set(
      pipelines.flatMap { settings.openStages(of: $0).drop { $0.phase != .convert }.map(\.id) })
  }

  /// Returns true when an amount comes before another in descending order: the board's currency before
  /// others, those by code, none last. `nil` when neither does.
  public func isGreater(_ left: Money?, _ right: Money?) -> Bool? {
    guard let left, let right else { return left == right ? nil : left != nil }
    guard left.currency == right.currency else {
      if left.currency == settings.currency { return true }
      if right.currency == settings.currency { return false }
      return left.currency.code < right.currency.code
    }
    return left.minorUnits == right.minorUnits ? nil : left.minorUnits > right.minorUnits
  }

  /// Returns a probable duplicate of a deal: the first created of the others of its organization and title.
  /// O(deals).
  public func duplicate(of deal: Deal) -> Deal? {
    guard let organization = deal.organization else { return nil }
    let title = FoldedText(deal.title)
    return deals.lazy
      .filter {
        !$0.isRemoved && $0.id != deal.id && $0.organization == organization
          && title.isAll(of: $0.title)
      }
      .min {
        ($0.created ?? Instant(seconds: .min), $0.id) < (
          $1.created ?? Instant(seconds: .min), $1.id
        )
      }
  }

  /// Returns the original of each probable duplicate, by the duplicate's key. Of deals of one organization
  /// and title the first created is the original, one of unknown creation before all.
  fileprivate func originals(among deals: [Deal]) -> [Deal.ID: Deal.ID] {
    struct Name: Hashable {
      let organization: Organization.ID
      let title: FoldedText
    }
    var alike: [Name: [Deal]] = [:]
    for deal in deals {
      guard let organization = deal.organization else { continue }
      alike[Name(organization: organization, title: FoldedText(deal.title)), default: []]
        .append(deal)
    }
    var originals: [Deal.ID: Deal.ID] = [:]
    for deals in alike.values where deals.count > 1 {
      let births = deals.map { (at: $0.created ?? Instant(seconds: .min), id: $0.id) }
      guard let first = births.min(by: { $0 < $1 }) else { continue }
      for birth in births where birth.id != first.id { originals[birth.id] = first.id }
    }
    return originals
  }
}

extension Deal {
  /// The moment since which the deal has no next step: the last standing change that removed it, else the
  /// creation.
  fileprivate var stepless: Instant? {
    let cleared = standingEntries.last { $0.undoes == nil && $0.change(of: .nextStep) != nil }
    return cleared?.at ?? created
  }
}

extension Board {
  /// Returns the exception of one deal now, by the rules of ``exceptions(at:in:)``; `nil` when it needs
  /// nothing.
  ///
  /// Duplicates are not searched for: only a duplicate named by `known` is checked again; and a worth that
  /// `known` assumes is assumed again. O(its history); with the deals where a worth is to be assumed that
  /// `known` does not have, and for a contract whose renewal is due and not made.
  public func exception(
    of id: Deal.ID, at moment: Instant, in zone: Zone, knowing known: HygieneException? = nil
  ) -> HygieneException? {
    guard let deal = self[id] else { return nil }
    let originals = (known?.reasons ?? []).compactMap { reason in
      if case .duplicate(let original) = reason { self[original] } else { nil }
    }
    let others =
      originals + followed(by: deal).filter { !originals.contains($0) }
      + renewals(of: deal, on: zone.day(of: moment))
    let alone = Board(
      settings: settings, organizations: ([deal] + others).compactMap(organization),
      deals: [deal] + others)
    let exchange = Exchange(settings)
    let assumed = known?.stake.isAssumed == true ? known?.stake.units : nil
    return alone.exceptions(at: moment, in: zone, exchange) {
      assumed ?? typicalWorth(on: zone.day(of: moment), by: exchange)
    }.first { $0.deal == id }
  }

  /// Returns the deals that renew a contract: the one of its end date, that it was merged into, and where one is
  /// due and not made, those its customer has otherwise.
  private func renewals(of deal: Deal, on today: Day) -> [Deal] {
    guard let key = deal.renewalID else { return [] }
    let renewal = renewal(of: deal)
    let own = [self[key], renewal?.id == key ? nil : renewal].compactMap(\.self)
    guard renewal == nil, let customer = deal.organization,
      renewalDue(of: deal, on: today, unless: { _ in false }) != nil
    else { return own }
    return own + renewalsByHand().filter { $0.organization == customer && $0.id != key }
  }

  /// Returns the deals that one follows, from link to link, as far as they exist.
  private func followed(by deal: Deal) -> [Deal] {
    var chain: [Deal] = []
    var seen: Set<Deal.ID> = [deal.id]
    var next = deal.upsellOf
    while let id = next, seen.insert(id).inserted, let followed = self[id] {
      chain.append(followed)
      next = followed.upsellOf
    }
    return chain
  }

  /// Returns the follow-ups of a deal that are overdue: no contact and no next step was added since the
  /// activity, and no next step is due later than its day. The one overdue longest comes first. O(rules ×
  /// activities + history).
  func followUpsOwed(by deal: Deal, on today: Day, in zone: Zone) -> [HygieneException.Reason] {
    settings.followUps.compactMap { rule -> (over: Int, reason: HygieneException.Reason)? in
      let done = deal.activities.filter { !$0.isWithdrawn }
      guard let last = done.filter({ $0.kind == rule.activity }).map(\.at).max(),
        !done.contains(where: { $0.at > last && $0.kind != .note })
      else { return nil }
      let day = zone.day(of: last)
      let due = settings.calendar.adding(businessDays: rule.businessDays, to: day)
      guard due < today, deal.nextStep.map({ $0.due <= day }) ?? true,
        !deal.setsNextStep(from: last)
      else { return nil }
      return (today - due, .followUpOwed(rule.activity, on: day, days: today - due))
    }.sorted { $0.over > $1.over }.map(\.reason)
  }
}

extension Deal {
  /// Returns true when a next step was set at a moment or later, by a change that stands.
  fileprivate func setsNextStep(from moment: Instant) -> Bool {
    standingEntries.contains { entry in
      guard entry.at >= moment, entry.undoes == nil,
        case .step? = entry.change(of: .nextStep)?.after
      else { return false }
      return true
    }
  }
}

extension Board {
  /// Returns the SLA targets of a deal that were missed, or run out within a day, the earliest deadline
  /// first; none that was answered, even too late.
  func slaTargets(
    to deal: Deal, at moment: Instant, in zone: Zone
  ) -> [HygieneException.Reason] {
    dueTargets(to: deal, at: moment, in: zone).compactMap { rule, deadline in
      let left = deadline.seconds - moment.seconds
      guard left <= 86_400 else { return nil }
      return .serviceLevel(rule, deadline: deadline, secondsLeft: left)
    }
  }

  /// Returns the unanswered SLA targets of a deal, the earliest deadline first.
  func dueTargets(
    to deal: Deal, at moment: Instant, in zone: Zone
  ) -> [(rule: SLARule.ID, deadline: Instant)] {
    guard stage(of: deal) != nil else { return [] }
    return serviceLevels(of: deal, at: moment, in: zone).compactMap { rule, state in
      state.isOwed ? state.deadline.map { (rule.id, $0) } : nil
    }.sorted { $0.deadline < $1.deadline }
  }

  /// Returns the qualification answers of a deal to renew.
  func prompts(for deal: Deal, on today: Day, in zone: Zone) -> [Qualification.Prompt] {
    guard !deal.qualification.answers.isEmpty else { return [] }
    let last = deal.activities.filter { !$0.isWithdrawn }.map(\.at).max()
    return deal.qualification.prompts(
      in: settings.qualification, by: settings.qualificationReview, on: today,
      stageEntry: deal.stageEntry.map(zone.day), lastActivity: last.map(zone.day))
  }

  /// Returns the data a deal lacks for its stage: the figures a forecast needs, the attributes its gate
  /// requires, and the fields with a data owner (article 000:118).
  func missing(in deal: Deal, needsFigures: Bool) -> [HygieneException.Reason] {
    var wanted: [Attribute] = needsFigures ? [.field(.amount), .field(.expectedClose)] : []
    for requirement in stage(of: deal)?.gate.requirements ?? [] {
      if case .known(let attribute) = requirement, !wanted.contains(attribute) {
        wanted.append(attribute)
      }
    }
    let kept = settings.keyFields.filter { [.none, .text("")].contains(deal[$0]) }
      .filter { $0 != .contacts || deal.stakeholders.isEmpty }
      .map(Attribute.field)
    let known = wanted.isEmpty ? [:] : attributes(of: deal)
    return (wanted.filter { known[$0] == nil } + kept.filter { !wanted.contains($0) })
      .map { .missing($0) }
  }
}

extension SLAState {
  /// True when an answer is still due, in time or not.
  fileprivate var isOwed: Bool {
    switch self {
    case .running, .missed(_, answered: nil): true
    case .notStarted, .met, .missed, .untimed: false
    }
  }
}

extension Deal {
  /// Returns the day a nurtured lead came back, unless a next step is planned after today, which settles it
  /// as a decision does.
  func comeback(on today: Day) -> Day? {
    guard let day = nurturedUntil, day <= today, nextStepState(on: today) != .ahead else {
      return nil
    }
    return day
  }
}
