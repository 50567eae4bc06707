import PipelineDomain

/// The records of a synthetic team beside its deals: its contacts, the costs of each month, two personas, a
/// campaign, a decided experiment and a running one, a plan in progress, and a closed review.
struct SyntheticRecords {
  let zone: Zone
  /// The day before which everything is recorded.
  let end: Day
  let settings: Settings
  let texts: SyntheticTexts
  var dice: Dice
  var keys: KeySequence
  private var written: [(metadata: ChangeMetadata, record: Record)] = []

  init(
    zone: Zone, end: Day, settings: Settings, texts: SyntheticTexts, dice: Dice, keys: KeySequence
  ) {
    self.zone = zone
    self.end = end
    self.settings = settings
    self.texts = texts
    self.dice = dice
    self.keys = keys
  }

  /// Adds everything to the board, in the order it was recorded.
  ///
  /// - Parameter revenue: The team's monthly bookings, in whole units of the currency: a third of it is spent
  ///   on acquisition.
  mutating func keep(
    on board: inout Board, meeting contacts: [Contact], since first: Day, revenue: Int64
  ) {
    for contact in contacts {
      let metadata = metadata(on: first)
      var contact = contact
      (contact.at, contact.by) = (metadata.at, metadata.by)
      written.append((metadata, .contact(contact)))
    }
    describePersonas(on: first)
    var month = Period(.month, containing: first)
    while month.start < end {
      spend(in: month, revenue: revenue)
      month = Period(.month, containing: month.start.adding(days: 31))
    }
    campaign()
    experiment()
    plan()
    for (metadata, record) in written.sorted(by: { $0.metadata.at < $1.metadata.at }) {
      guard let change = try? board.change(to: record, metadata: metadata) else { continue }
      try? board.apply(change)
    }
  }

  /// Returns the metadata of a change in a working hour of a day, the last working day before the end at the
  /// latest.
  private mutating func metadata(on wanted: Day) -> ChangeMetadata {
    let eve = end.adding(days: -1)
    let last = eve.weekday > 5 ? eve.adding(days: 5 - eve.weekday) : eve
    let day = min(WorkingTime.day(onOrAfter: wanted), last)
    return ChangeMetadata(
      id: HistoryEntry.ID(keys.next()), at: WorkingTime(zone: zone).moment(on: day, dice: &dice),
      by: dice.pick(SyntheticNames.team))
  }

  private mutating func describePersonas(on day: Day) {
    for persona in texts.personas {
      let metadata = metadata(on: day)
      let persona = Persona(
        id: Persona.ID(keys.next()), name: persona.name, pains: persona.pains,
        criteria: persona.criteria,
        objections: persona.objections, nextStep: persona.nextStep, at: metadata.at, by: metadata.by
      )
      written.append((metadata, .persona(persona)))
    }
  }

  /// Adds the costs of a month, recorded at its end.
  private mutating func spend(in month: Period, revenue: Int64) {
    let percents: [Int64] = [6, 4, 3]
    let marketing = zip(zip(texts.marketing, texts.costs), percents).map { channel, percent in
      (channel: channel.0, kind: Cost.Kind.marketing, percent: percent, note: channel.1)
    }
    let shares = marketing + [("", .sales, 20, texts.salesCost)]
    for (channel, kind, percent, note) in shares {
      let metadata = metadata(on: month.end.adding(days: -1))
      let amount = revenue * percent * Int64(dice.roll(85...115)) / 10_000
      written.append(
        (
          metadata,
          .cost(
            Cost(
              id: Cost.ID(keys.next()), month: month.start, channel: channel, kind: kind,
              amount: Money(
                minorUnits: amount * settings.currency.minorUnitsPerUnit,
                currency: settings.currency), note: note, at: metadata.at, by: metadata.by))
        ))
    }
  }

  private mutating func campaign() {
    let start = end.adding(days: -60)
    let metadata = metadata(on: start)
    let campaign = Campaign(
      id: Campaign.ID(keys.next()), audience: texts.campaign.audience,
      hook: texts.campaign.hook, callToAction: texts.campaign.callToAction,
      source: texts.marketing[1], start: start, end: start.adding(days: 90), at: metadata.at,
      by: metadata.by)
    written.append((metadata, .campaign(campaign)))
  }

  private mutating func experiment() {
    let stages = settings.openStages
    guard let first = stages.first, let last = stages.last else { return }
    let (start, running) = (end.adding(days: -70), end.adding(days: -10))
    let began = metadata(on: start.adding(days: -1))
    var decided = Experiment(
      id: Experiment.ID(keys.next()), hypothesis: texts.decided.hypothesis,
      variable: texts.decided.variable, variant: texts.decided.variant, stage: first.id,
      segment: texts.marketing[0], start: start, end: start.adding(days: 21), at: began.at,
      by: began.by)
    written.append((began, .experiment(decided)))
    let measured = metadata(on: decided.end)
    decided.result = Experiment.Arm(41, of: 320).flatMap { control in
      Experiment.Arm(67, of: 311).map { variant in
        Experiment.Result(
          control: control, variant: variant, on: zone.day(of: measured.at), by: measured.by)
      }
    }
    written.append((measured, .experiment(decided)))
    let choice = metadata(on: decided.end.adding(days: 4))
    decided.decision = Experiment.Decision(
      .generalise, note: texts.decided.decision, on: zone.day(of: choice.at),
      by: choice.by)
    written.append((choice, .experiment(decided)))
    let metadata = metadata(on: running.adding(days: -1))
    written.append(
      (
        metadata,
        .experiment(
          Experiment(
            id: Experiment.ID(keys.next()), hypothesis: texts.running.hypothesis,
            variable: texts.running.variable, variant: texts.running.variant, stage: last.id,
            start: running, end: running.adding(days: 21), at: metadata.at, by: metadata.by))
      ))
  }

  /// Adds a plan begun six weeks ago with its audit done, and a review closed a week ago.
  private mutating func plan() {
    let start = WorkingTime.day(onOrAfter: end.adding(days: -42))
    let began = metadata(on: start)
    var plan = ActionPlan(id: ActionPlan.ID(keys.next()), start: start, at: began.at, by: began.by)
    written.append((began, .plan(plan)))
    let done = metadata(on: start.adding(days: 13))
    plan.done["audit"] = ChecklistItem.Mark("audit", on: zone.day(of: done.at), by: done.by)
    written.append((done, .plan(plan)))
    let closed = metadata(on: end.adding(days: -7))
    written.append(
      (
        closed,
        .review(
          ClosedReview(
            id: ClosedReview.ID(keys.next()), since: closed.at.adding(seconds: -7 * 86_400),
            until: closed.at, note: texts.review,
            at: closed.at, by: closed.by))
      ))
  }
}
