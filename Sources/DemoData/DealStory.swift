import PipelineDomain

/// The simulation of one synthetic deal, from its arrival to its closing or to the last day.
///
/// Each contact with the deal is one entry that records all of it: the activity, the stage it led to, the
/// next step. Steps are done on time, late or never, or not set at all.
struct DealStory {
  private(set) var deal: Deal
  var dice: Dice
  private var keys: KeySequence
  let settings: Settings
  let texts: SyntheticTexts
  private let process: Process
  private let time: WorkingTime
  let end: Day
  var day: Day

  /// The open stages of a pipeline and what happens in each.
  struct Process {
    let stages: [Stage]
    /// The probabilities in percent to advance from each stage, and else to be disqualified instead of lost.
    let passing: [Int]
    let settingAside: [Int]
    /// The steps to propose in each stage.
    let steps: [[String]]

    /// The process of a sale.
    static func sale(_ settings: Settings, _ texts: SyntheticTexts) -> Process {
      Process(
        stages: settings.openStages(of: settings.pipelines.first?.id),
        passing: [64, 70, 76, 74, 80], settingAside: [50, 30, 10, 0, 0], steps: texts.steps)
    }
  }

  private init(
    deal: Deal, arrival: Day, end: Day, process: Process, settings: Settings,
    texts: SyntheticTexts, zone: Zone, dice: Dice, keys: KeySequence
  ) {
    self.deal = deal
    self.dice = dice
    self.keys = keys
    self.settings = settings
    self.texts = texts
    self.process = process
    time = WorkingTime(zone: zone)
    self.end = end
    day = WorkingTime.day(onOrAfter: arrival)
  }

  /// Simulates a deal that arrives on a day up to the day before `end`; its keys are taken from `keys`.
  static func write(
    _ deal: Deal, arrival: Day, end: Day, process: Process, settings: Settings,
    texts: SyntheticTexts, zone: Zone, dice: Dice, keys: inout KeySequence
  ) -> Deal {
    var story = DealStory(
      deal: deal, arrival: arrival, end: end, process: process, settings: settings, texts: texts,
      zone: zone, dice: dice, keys: keys)
    story.arrive()
    while let position = story.position, let next = story.nextContact(), next < end {
      story.day = next
      story.contact(in: position)
    }
    if settings.stage(story.deal.stage)?.outcome == .won { story.follow() }
    keys = story.keys
    return story.deal
  }

  /// The position of the stage among the open ones; `nil` once the deal is closed.
  private var position: Int? {
    process.stages.firstIndex { $0.id == deal.stage }
  }

  private mutating func arrive() {
    var arrived = deal
    if deal.amount == nil, dice.happens(percent: 85) { arrived.amount = amount() }
    if deal.expectedClose == nil {
      arrived.expectedClose = WorkingTime.day(dice.roll(20...50), after: day)
    }
    arrived.nextStep = step(in: 0)
    // The initial values of a deal hold until a change: the stage alone is dated.
    record(arrived, changes: [FieldChange(.stage, from: .none, to: arrived[.stage])])
  }

  /// Returns the day of the next contact: that of the next step when it is done on time.
  private mutating func nextContact() -> Day? {
    let due = deal.nextStep?.due ?? WorkingTime.day(dice.roll(2...6), after: day)
    switch dice.roll(1...100) {
    case ...76: return due
    case ...95: return WorkingTime.day(dice.roll(1...6), after: due)
    default: return WorkingTime.day(dice.roll(15...45), after: due)
    }
  }

  private mutating func contact(in position: Int) {
    var later = deal
    let isDecided = dice.happens(percent: 80)
    if isDecided, !dice.happens(percent: process.passing[position]) {
      let isSetAside = dice.happens(percent: process.settingAside[position])
      close(&later, isSetAside ? .disqualified : .lost)
      later.lossReason =
        isSetAside
        ? dice.pick(texts.settingAside)
        : dice.pick(settings.lossReasons, favouringFirst: true)
      record(later, changes: later.changes(from: deal))
    } else if isDecided, position + 1 == process.stages.count {
      close(&later, .won)
      later.amount = (later.amount ?? amount()).map { discounted($0) }
      price(&later)
      record(later, changes: later.changes(from: deal))
    } else {
      let reached = isDecided ? position + 1 : position
      later.stage = process.stages[reached].id
      if reached >= 2, later.amount == nil { later.amount = amount() }
      if let expected = later.expectedClose, expected <= day, dice.happens(percent: 75) {
        later.expectedClose = WorkingTime.day(dice.roll(8...25), after: day)
      }
      later.nextStep = dice.happens(percent: 15) ? nil : step(in: reached)
      record(
        later, changes: later.changes(from: deal),
        activity: dice.happens(percent: 80) ? kind(in: position) : nil)
    }
  }

  private mutating func close(_ deal: inout Deal, _ outcome: Stage.Outcome) {
    guard let stage = settings.stage(for: outcome, beside: deal.stage) else { return }
    deal.stage = stage.id
    deal.closedOn = day
    deal.nextStep = nil
  }

  private mutating func step(in position: Int) -> NextStep {
    let what = dice.pick(process.steps[position])
    // Now and then the customer asks to wait for a while: the next step covers the deal.
    let wait = dice.happens(percent: 6) ? dice.roll(22...40) : dice.roll(2...10 + position)
    return NextStep(what: what, due: WorkingTime.day(wait, after: day))
  }

  private mutating func kind(in position: Int) -> Activity.Kind {
    switch position {
    case 0: dice.pick([.call, .email, .call])
    case 1: dice.pick([.call, .meeting, .email])
    case 2: dice.pick([.demo, .meeting, .call])
    default: dice.pick([.meeting, .call, .email])
    }
  }

  private mutating func amount() -> Money? {
    let units =
      dice.roll(2...9) * dice.pick([500, 1_000, 2_000, 5_000, 10_000], favouringFirst: true)
    return Money(
      minorUnits: Int64(units) * settings.currency.minorUnitsPerUnit, currency: settings.currency)
  }

  private mutating func discounted(_ money: Money) -> Money {
    guard dice.happens(percent: 30) else { return money }
    let percent = Int64(dice.pick([90, 95]))
    return Money(minorUnits: money.minorUnits / 100 * percent, currency: money.currency)
  }

  /// Returns a unique key.
  mutating func key() -> String { keys.next() }

  /// Replaces the deal with `later`, with the entry of the change.
  mutating func record(_ later: Deal, changes: [FieldChange], activity: Activity.Kind? = nil) {
    // Two events of one day keep their order.
    let drawn = time.moment(on: day, dice: &dice)
    let at = max(drawn, deal.history.last?.at ?? drawn)
    let by = deal.owner ?? ""
    var entry = HistoryEntry(id: HistoryEntry.ID(keys.next()), at: at, by: by, changes: changes)
    deal = later
    if let activity {
      let id = Activity.ID(keys.next())
      let note = dice.happens(percent: 20) ? dice.pick(texts.notes) : ""
      deal.activities.append(Activity(id: id, kind: activity, at: at, by: by, note: note))
      entry.changes.append(FieldChange(.activity, from: .none, to: .text(id.text)))
    }
    deal.history.append(entry)
  }
}

/// The events after a signature: cost and monthly revenue, invoices, payments, churn.
extension DealStory {
  private enum Event {
    case paid(Payment.Kind, Money)
    case left(because: String)
  }

  /// Sets the cost of delivery, when the team knows it, and the monthly revenue.
  mutating func price(_ deal: inout Deal) {
    guard let amount = deal.amount else { return }
    if dice.happens(percent: 80) { deal.cost = amount.share(dice.roll(35...75)) }
    if dice.happens(percent: 45) { deal.recurring = amount.share(dice.roll(4...9)) }
  }

  /// Simulates the deal from its signature to the day before the end.
  mutating func follow() {
    for (day, event) in events().sorted(by: { $0.day < $1.day }) where day < end {
      self.day = day
      var later = deal
      switch event {
      case .paid(let kind, let amount):
        let payment = Payment(
          id: Payment.ID(key()), kind: kind, on: day, amount: amount, by: deal.owner ?? "")
        later.payments.append(payment)
        record(later, changes: [FieldChange(.payment, from: .none, to: .text(payment.id.text))])
      case .left(let reason):
        (later.leftOn, later.leftBecause) = (day, reason)
        record(later, changes: later.changes(from: deal))
      }
    }
  }

  /// Returns the events after the signature. Half of the deals are invoiced in two parts; most invoices are
  /// paid, some late, some not at all.
  private mutating func events() -> [(day: Day, event: Event)] {
    guard let amount = deal.amount else { return [] }
    var events: [(day: Day, event: Event)] = []
    let shares = dice.happens(percent: 50) ? [100] : [40, 60]
    for (place, share) in shares.enumerated() {
      let invoiced = WorkingTime.day(dice.roll(1...8) + place * 25, after: day)
      let part = amount.share(share)
      events.append((invoiced, .paid(.invoice, part)))
      guard dice.happens(percent: 92) else { continue }
      let isLate = dice.happens(percent: 25)
      let collected = WorkingTime.day(dice.roll(isLate ? 30...70 : 10...28), after: invoiced)
      events.append((collected, .paid(.payment, part)))
    }
    if deal.recurring != nil, dice.happens(percent: 25) {
      let reason = dice.pick(texts.farewells, favouringFirst: true)
      events.append((WorkingTime.day(dice.roll(60...260), after: day), .left(because: reason)))
    }
    return events
  }
}

extension Money {
  /// Returns that percentage of the amount, rounded down to the unit.
  fileprivate func share(_ percent: Int) -> Money {
    Money(minorUnits: minorUnits / 100 * Int64(percent), currency: currency)
  }
}
