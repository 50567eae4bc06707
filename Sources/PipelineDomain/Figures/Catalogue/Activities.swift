extension KPI {
  /// The calls, e-mails, meetings and demos of the period, a part for each (article 001:44). A note is
  /// written, not done.
  static let activities = KPI(
    id: "activities", better: .higher, isSnapshot: false, isAdditive: true, rule: workedOn
  ) { ledger, period, measure in
    var counts: [Activity.Kind: Int] = [:]
    ledger.judge(by: workedOn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      for doing in ledger.doings.done[index] where doing.counts(in: period) {
        counts[doing.kind, default: 0] += 1
      }
    }
    measure.unit = .count
    measure.value = Ratio(counts.values.reduce(0, +))
    measure.parts = Activity.Kind.allCases.filter { $0 != .note }.map {
      Measure.Part(name: .activity($0), value: Ratio(counts[$0, default: 0]), unit: .count)
    }
  }

  private static let workedOn: Ledger.Rule = { ledger, index, period in
    ledger.doings.done[index].contains { $0.counts(in: period) } ? .counts : .outside
  }
}

extension Ledger.Doings.Doing {
  /// Whether it is an activity of the period.
  func counts(in period: Period) -> Bool {
    kind != .note && period.contains(on)
  }
}

extension KPI {
  /// Of the deals first contacted in the period, the share with which a meeting or a demo was held
  /// since (article 001:47).
  ///
  /// Booked is not held: what is dated later than the moment does not count. Who counts as contacted
  /// is a setting of the panel. A cohort, so that the share cannot exceed one.
  static let meetingRate = KPI(
    id: "meeting-rate", better: .higher, isSnapshot: false, rule: contacted
  ) { ledger, period, measure in
    var (met, total) = (0, 0)
    ledger.judge(by: contacted, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      if ledger.doings.done[index].contains(where: \.kind.isMeeting) { met += 1 }
    }
    measure.take(met, outOf: total, of: .contacted)
    measure.addInterval(met, of: total)
  }

  private static let contacted: Ledger.Rule = { ledger, index, period in
    let contacts = ledger.settings.panel.contacts
    let first = ledger.doings.done[index].lazy
      .filter { contacts.contains($0.kind) }
      .map(\.on).min()
    return first.map(period.contains) == true ? .counts : .outside
  }
}

extension Activity.Kind {
  /// Whether both sides sat down together.
  var isMeeting: Bool { self == .meeting || self == .demo }
}

extension Panel.Contacts {
  /// Whether an activity makes a contact.
  func contains(_ kind: Activity.Kind) -> Bool {
    switch kind {
    case .call, .meeting, .demo: true
    case .email, .trial, .proposal: self == .attempted
    case .note: false
    }
  }
}

extension KPI {
  /// Of the open deals, the share of which a signal was noted in the period.
  ///
  /// Signals are noted or imported, not computed: a rate of opened e-mails or of reactions to a post is
  /// only known where the sending tool knows it (article 003:30). A deal of which nobody noted one may
  /// be engaged all the same.
  static let engagement = KPI(
    id: "engagement", better: .higher, isSnapshot: true, rule: engaged
  ) { ledger, period, measure in
    var (engaged, total) = (0, 0)
    ledger.judge(by: Self.engaged, over: period) { _, _, verdict in
      guard verdict == .counts || verdict == .basis else { return }
      total += 1
      if verdict == .counts { engaged += 1 }
    }
    measure.take(engaged, outOf: total, of: .open)
    guard ledger.doings.shown.allSatisfy(\.isEmpty) else { return }
    (measure.value, measure.reason) = (nil, .noSignals)
  }

  private static let engaged: Ledger.Rule = { ledger, index, period in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return ledger.doings.shown[index].contains { period.contains($0.on) } ? .counts : .basis
  }
}
