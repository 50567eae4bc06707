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

  private static let contacted: Rule = { ledger, index, period in
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
