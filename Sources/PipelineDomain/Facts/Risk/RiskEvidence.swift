extension Deal {
  /// The standing changes of the amount to a lower one of the same currency. O(history).
  public var amountCuts: Int {
    standingEntries.count { $0.undoes == nil && $0.cutsAmount }
  }

  /// Returns the risk factors of the deal at a moment, but for its time in the stage, which depends on other
  /// deals. Of the past, on the deal as of then. O(history + activities).
  func riskFactors(at moment: Instant, in zone: Zone) -> RiskFactors {
    RiskEvidence(of: self).factors(at: moment, in: zone, contacts: contactMoments)
  }

  /// The moments of the contacts with the customer; a note is none.
  fileprivate var contactMoments: [Instant] {
    activities.lazy.filter { !$0.isWithdrawn && $0.kind != .note }.map(\.at)
  }
}

extension HistoryEntry {
  /// True when it moved the close date later.
  fileprivate var pushes: Bool {
    guard let days = rescheduling else { return false }
    return days.before != .unknown && days.after > days.before
  }

  /// True when it lowered the amount.
  fileprivate var cutsAmount: Bool {
    for index in changes.indices where changes[index].field == .amount {
      guard let before = changes[index].before.money, let after = changes[index].after.money
      else { return false }
      return before.currency == after.currency && after.minorUnits < before.minorUnits
    }
    return false
  }
}

/// The part of a deal that its risk factors are read from, which goes back in time entry by entry.
private struct RiskEvidence {
  private var pushes: Int
  private var cuts: Int
  private var hasStep: Bool
  private var noted: Int
  private var roles: [Contact.ID: StakeholderRole]

  init(of deal: borrowing Deal) {
    pushes = deal.pushes.times
    cuts = deal.amountCuts
    hasStep = deal.nextStep != nil
    noted = deal.contacts.count
    roles = deal.stakeholders
  }

  /// Reverts an entry of a history without undone changes.
  mutating func takeBack(_ entry: borrowing HistoryEntry) {
    if entry.pushes { pushes -= 1 }
    if entry.cutsAmount { cuts -= 1 }
    for index in entry.changes.indices {
      switch entry.changes[index].field {
      case .nextStep: hasStep = entry.changes[index].before != FieldValue.none
      case .contacts: noted = entry.changes[index].before.list?.count ?? 0
      case .stakeholders: roles = entry.changes[index].before.stakeholders ?? [:]
      default: break
      }
    }
  }

  func factors(at moment: Instant, in zone: Zone, contacts: [Instant]) -> RiskFactors {
    var factors: RiskFactors = []
    switch pushes {
    case ...0: break
    case 1: factors.insert(RiskFactors(.pushedOnce))
    case 2: factors.insert(RiskFactors(.pushedTwice))
    default: factors.insert(RiskFactors(.pushedOften))
    }
    if cuts > 0 { factors.insert(RiskFactors(.amountCut)) }
    if !hasStep { factors.insert(RiskFactors(.noNextStep)) }
    let people = noted + roles.count
    if people == 1 { factors.insert(RiskFactors(.oneContact)) }
    if people > 0, !roles.values.contains(.decisionMaker) {
      factors.insert(RiskFactors(.noDecisionMaker))
    }
    let today = zone.day(of: moment)
    var (late, early) = (0, 0)
    for at in contacts where at <= moment {
      let days = today - zone.day(of: at)
      if days < RiskFactor.contactDays {
        late += 1
      } else if days < 2 * RiskFactor.contactDays {
        early += 1
      }
    }
    if late < early { factors.insert(RiskFactors(.contactFalling)) }
    return factors
  }
}

/// A closed deal at the end of a day in an open stage, as was known then.
struct RiskSnapshot: Equatable, Sendable {
  /// The place of the stage in the table.
  let stage: Int
  let age: RiskAge
  let factors: RiskFactors
  let on: Day
}

/// A deal that was won or lost, as a past for others.
struct RiskPrecedent: Equatable, Sendable {
  /// The days from which it is compared with others: the first of each stage and age that it reached.
  private(set) var snapshots: [RiskSnapshot] = []
  /// The days of its longest stay in each stage it left, by the place of the stage.
  private(set) var stays: [Int: Int] = [:]
  let closed: Day
  let isWon: Bool

  /// Creates the past of a deal closed on a day, from its stays in the stages of a table, before that day alone.
  init(
    _ deal: borrowing Deal, closed: Day, isWon: Bool, in zone: Zone,
    stage place: (Stage.ID) -> Int?
  ) {
    (self.closed, self.isWon) = (closed, isWon)
    var reached: [(stage: Int, age: RiskAge, on: Day, at: Instant)] = []
    for visit in deal.visits {
      guard let stage = place(visit.stage), let left = visit.left else { continue }
      let entered = zone.day(of: visit.entered)
      stays[stage] = max(stays[stage] ?? 0, zone.day(of: left) - entered)
      for start in RiskAge.starts {
        let (age, on) = (RiskAge(days: start), entered.adding(days: start))
        guard on < closed else { break }
        let at = zone.instant(of: on.adding(days: 1)).adding(seconds: -1)
        guard at < left else { break }
        if !reached.contains(where: { $0.stage == stage && $0.age == age }) {
          reached.append((stage, age, on, at))
        }
      }
    }
    let factors = RiskPrecedent.factors(of: deal, at: reached.map(\.at), in: zone)
    snapshots = zip(reached, factors).map {
      RiskSnapshot(stage: $0.stage, age: $0.age, factors: $1, on: $0.on)
    }
  }

  /// Returns the factors at each of some moments. O(history + moments × activities); with undone changes,
  /// O(moments × history).
  private static func factors(
    of deal: borrowing Deal, at moments: [Instant], in zone: Zone
  ) -> [RiskFactors] {
    guard deal.isPlain else {
      let deal = copy deal
      return moments.map { deal.asOf($0)?.riskFactors(at: $0, in: zone) ?? [] }
    }
    var evidence = RiskEvidence(of: deal)
    let contacts = deal.contactsAsLogged
    var factors = Array(repeating: RiskFactors(), count: moments.count)
    var next = deal.history.count
    for index in moments.indices.sorted(by: { moments[$0] > moments[$1] }) {
      while next > 0, deal.history[next - 1].at > moments[index] {
        next -= 1
        evidence.takeBack(deal.history[next])
      }
      let known = contacts.filter { $0.logged <= moments[index] }.map(\.at)
      factors[index] = evidence.factors(at: moments[index], in: zone, contacts: known)
    }
    return factors
  }
}

extension Deal {
  /// True when its history can be gone back entry by entry: in order, with nothing undone or withdrawn.
  fileprivate var isPlain: Bool {
    guard !activities.contains(where: \.isWithdrawn) else { return false }
    var last = Instant(seconds: .min)
    for index in history.indices {
      guard history[index].undoes == nil, history[index].at >= last else { return false }
      last = history[index].at
    }
    return true
  }

  /// The contacts, each with the moment it was logged, which is not before its own.
  fileprivate var contactsAsLogged: [(at: Instant, logged: Instant)] {
    guard !activities.isEmpty else { return [] }
    var logged: [String: Instant] = [:]
    for entry in history {
      for change in entry.changes where change.field == .activity {
        if let id = change.after.text { logged[id] = entry.at }
      }
    }
    return activities.filter { $0.kind != .note }.map { activity in
      (activity.at, max(activity.at, logged[activity.id.text] ?? activity.at))
    }
  }
}
