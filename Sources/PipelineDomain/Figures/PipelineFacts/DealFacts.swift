extension PipelineFacts {
  /// The facts of one deal that the KPIs use, in 48 bytes without a reference. An unknown day is
  /// `Day.unknown`.
  struct DealFacts: Equatable, Sendable {
    /// Minor units; zero when there is no amount.
    var amount: Int64 = 0
    var currency = Currency.euro
    var created = Day.unknown
    /// The day of the closing that stands: as entered, else that of its entry to the closed stage. A closing
    /// that was re-opened is not there.
    var closed = Day.unknown
    /// The first day it stood in a qualified open stage, from which its cycle runs.
    var cycleStart = Day.unknown
    /// The last day of an activity, by the clock of the board.
    var touched = Day.unknown
    /// The day it entered its stage.
    var entered = Day.unknown
    /// The day its next step is due; unknown without a next step.
    var due = Day.unknown
    var expectedClose = Day.unknown
    /// Its stage in the stage table; negative when the board has no such stage.
    var stage: Int16 = -1
    /// The position of the open stage it was created in; negative when no entry is dated.
    var birth: Int16 = -1
    /// Percent.
    var probability: UInt8 = 0
    /// Its outcome; `nil` when the board has no such stage.
    var outcome: Stage.Outcome?
    /// The forecast category its owner gave it; `nil` where its probability gives one.
    var ownCategory: ForecastCategory?
    private var flags: Flags = []

    /// Two properties in a byte.
    private struct Flags: OptionSet {
      let rawValue: UInt8
      static let hasAmount = Flags(rawValue: 1)
      static let isPresent = Flags(rawValue: 2)
    }

    var hasAmount: Bool {
      get { flags.contains(.hasAmount) }
      set { if newValue { flags.insert(.hasAmount) } else { flags.remove(.hasAmount) } }
    }

    /// True when the deal exists: created, and not removed.
    var isPresent: Bool {
      get { flags.contains(.isPresent) }
      set { if newValue { flags.insert(.isPresent) } else { flags.remove(.isPresent) } }
    }

    /// The forecast category that its probability gives.
    var probableCategory: ForecastCategory { ForecastCategory(percent: Int(probability)) }

    /// Its forecast category: its owner's word, else what its probability gives.
    var category: ForecastCategory { ownCategory ?? probableCategory }
  }
}

extension Day {
  /// The value for no day in rows: before all days, so that no period contains it.
  static var unknown: Day { Day(ordinal: .min) }

  /// Returns the earlier of two days, of which either may be unknown.
  static func earlier(_ left: Day, _ right: Day) -> Day {
    if left == .unknown { return right }
    return right == .unknown ? left : min(left, right)
  }

  /// The day, unless it is unknown.
  var known: Day? { self == .unknown ? nil : self }
}

extension PipelineFacts.DealFacts {
  /// Creates the row of a deal as of the end of a moment, empty for a deal that was not there; its stages are
  /// written to `stageHistory`, its activities to `activityLog`, the events its SLAs depend on to `events`,
  /// and its account to `accounts` when it has one.
  init(
    _ deal: borrowing Deal, _ state: DealState?, asOf moment: Instant, _ zone: Zone,
    _ stages: StageTable, stageHistory: inout PipelineFacts.StageHistory,
    activityLog: inout PipelineFacts.ActivityLog,
    events: inout SLAEvents, accounts: inout [Int: PipelineFacts.Account], at row: Int
  ) {
    stageHistory.clear(row)
    activityLog.clear(row)
    if !accounts.isEmpty { accounts[row] = nil }
    guard let state else { return }
    let creation = deal.created
    isPresent = true
    created = deal.created.map(zone.day) ?? .unknown
    read(state, of: deal, stages)
    if let account = PipelineFacts.Account(deal, state) { accounts[row] = account }

    var lastEntry: Instant?
    var stay: PipelineFacts.StageHistory.Stay?
    var closing: Day?
    // Read in place: a copy of the entries would cost more than all the rest.
    let history = deal.standingEntries(asOf: moment)
    for index in history.indices where history[index].undoes == nil {
      let at = history[index].at
      // The date a deal is created with is its first one, and no change of it.
      if let days = history[index].rescheduling, !history[index].isCreation {
        stageHistory.reschedule(
          row, on: zone.day(of: at), from: days.before, to: days.after, isOpen: closing == nil)
      }
      guard let key = history[index].stageEntered else { continue }
      if key == state.stage { lastEntry = at }
      let day = zone.day(of: at)
      if let stay { stageHistory.end(stay, of: row, on: day) }
      stay = nil
      let place = stages.place(of: key)
      let hand = stages.hand(at: place)
      activityLog.answering[row].enter(hand, at: at)
      events.enter(hand, at: at)
      guard let place else { continue }
      guard let position = stages.columns[Int(place)].position else {
        let next = history[index].closingDay ?? day
        if let closing { stageHistory.void(closing: closing, of: row, on: next, isReopened: false) }
        closing = next
        continue
      }
      if let closing { stageHistory.void(closing: closing, of: row, on: day, isReopened: true) }
      closing = nil
      // The stages of a pipeline it left are none of its present one.
      guard stage < 0 || stages.arePeers(place, stage) else { continue }
      if birth < 0 { birth = Int16(position) }
      stay = stageHistory.begin(position, of: row, on: day)
    }
    for index in deal.activities.indices where state.counts(deal.activities[index]) {
      let at = deal.activities[index].at
      guard at <= moment else { continue }
      activityLog.add(deal.activities[index].kind, at: at, on: zone.day(of: at), to: row)
      events.add(deal.activities[index].kind, at: at)
    }
    for index in deal.signals.indices where state.counts(deal.signals[index]) {
      let at = deal.signals[index].at
      if at <= moment { activityLog.add(deal.signals[index].kind, on: zone.day(of: at), to: row) }
    }
    activityLog.answering[row].created = creation ?? .never
    events.created = creation
    activityLog.lossReasons[row] = state.lossReason
    let touch = deal.latestTouch(in: history, by: stages.stalenessClock, asOf: moment, state)
    touched = touch.map { zone.day(of: $0.at) } ?? .unknown
    entered = lastEntry.map(zone.day) ?? .unknown
    if let outcome, outcome != .open, closed == .unknown { closed = entered }
    for position in 0..<stages.openCount where stages.lifecycles[position].isQualified {
      let entry = stageHistory.firstEntries[row * stages.openCount + position]
      cycleStart = Day.earlier(cycleStart, entry)
    }
  }

  /// True when its beginning is unknown: no creation and no entry to an open stage is dated.
  var isUndated: Bool { created == .unknown && birth < 0 }

  private mutating func read(
    _ state: DealState, of deal: borrowing Deal, _ stages: StageTable
  ) {
    if let money = state.amount {
      (amount, currency, hasAmount) = (money.minorUnits, money.currency, true)
    }
    due = state.due ?? .unknown
    expectedClose = state.expectedClose ?? .unknown
    guard let place = stages.place(of: state.stage) else { return }
    let column = stages.columns[Int(place)]
    if column.isMissing, deal.stage.text == state.stage { return }
    stage = place
    outcome = column.outcome
    probability = UInt8(max(0, min(100, state.probability ?? column.probability)))
    ownCategory = state.category
    if column.outcome != .open { closed = state.closedOn ?? .unknown }
  }
}

extension PipelineFacts {
  /// The cost of delivery of one deal, with its invoices and payments; most deals have none.
  struct Account: Equatable, Sendable {
    let cost: Money?
    let payments: [Payment]

    /// Creates the account of a deal in a state; `nil` when there is nothing in it.
    init?(_ deal: borrowing Deal, _ state: DealState) {
      cost = state.cost
      payments = deal.payments.isEmpty ? [] : deal.payments.filter(state.counts)
      guard cost != nil || !payments.isEmpty else { return nil }
    }

    /// Returns the payments of one kind in a period, up to a day that counts too.
    func payments(_ kind: Payment.Kind, in period: Period, upTo today: Day) -> [Payment] {
      payments.filter { $0.kind == kind && period.contains($0.day) && $0.day <= today }
    }
  }
}
