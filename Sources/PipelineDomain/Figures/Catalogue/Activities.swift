extension KPI {
  /// The calls, e-mails, meetings and demos of the period, a part for each (article 001:44). A note is
  /// written, not done.
  static let activities = KPI(
    id: "activities", better: .higher, isSnapshot: false, isAdditive: true, rule: workedOn
  ) { facts, period, figure in
    var counts: [Activity.Kind: Int] = [:]
    facts.judge(by: workedOn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      figure.n += 1
      for doing in facts.activityLog.done[index] where doing.counts(in: period) {
        counts[doing.kind, default: 0] += 1
      }
    }
    figure.unit = .count
    figure.value = Ratio(counts.values.reduce(0, +))
    figure.parts = Activity.Kind.allCases.filter { $0 != .note }.map {
      KPIValue.Part(name: .activity($0), value: Ratio(counts[$0, default: 0]), unit: .count)
    }
  }

  private static let workedOn: PipelineFacts.Rule = { facts, index, period in
    facts.activityLog.done[index].contains { $0.counts(in: period) } ? .counts : .outside
  }
}

extension PipelineFacts.ActivityLog.Doing {
  /// Returns true when the activity counts in the period.
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
  ) { facts, period, figure in
    var (met, total) = (0, 0)
    facts.judge(by: contacted, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      if facts.activityLog.done[index].contains(where: \.kind.isMeeting) { met += 1 }
    }
    figure.take(met, outOf: total, of: .contacted)
    figure.addInterval(met, of: total)
  }

  private static let contacted: PipelineFacts.Rule = { facts, index, period in
    let contacts = facts.settings.panel.contacts
    let first = facts.activityLog.done[index].lazy
      .filter { contacts.contains($0.kind) }
      .map(\.on).min()
    return first.map(period.contains) == true ? .counts : .outside
  }
}

extension Activity.Kind {
  /// True when both sides meet.
  var isMeeting: Bool { self == .meeting || self == .demo }
}

extension Panel.Contacts {
  /// Returns true when an activity counts as a contact.
  func contains(_ kind: Activity.Kind) -> Bool {
    switch kind {
    case .call, .meeting, .demo: true
    case .email, .trial, .proposal: self == .attempted
    case .note: false
    }
  }
}

extension KPI {
  /// Of the open deals, the share with a signal logged in the period.
  ///
  /// Signals are logged or imported, not computed: a rate of opened e-mails or of reactions to a post is only
  /// known where the sending tool knows it (article 003:30). A deal without a logged signal may be engaged
  /// all the same.
  static let engagement = KPI(
    id: "engagement", better: .higher, isSnapshot: true, rule: engaged
  ) { facts, period, figure in
    var (engaged, total) = (0, 0)
    facts.judge(by: Self.engaged, over: period) { _, _, verdict in
      guard verdict == .counts || verdict == .basis else { return }
      total += 1
      if verdict == .counts { engaged += 1 }
    }
    figure.take(engaged, outOf: total, of: .open)
    guard facts.activityLog.shown.allSatisfy(\.isEmpty) else { return }
    (figure.value, figure.reason) = (nil, .noSignals)
  }

  private static let engaged: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return facts.activityLog.shown[index].contains { period.contains($0.on) } ? .counts : .basis
  }
}
