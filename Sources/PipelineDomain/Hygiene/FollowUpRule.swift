/// After which activity something has to follow, and how soon (article 000:198).
public struct FollowUpRule: Equatable, Sendable {
  /// What was done.
  public let activity: Activity.Kind
  /// Within how many business days after it, the last included.
  public let businessDays: Int

  /// A rule; `nil` outside 1…60 days.
  public init?(after activity: Activity.Kind, businessDays: Int) {
    guard (1...60).contains(businessDays) else { return nil }
    self.activity = activity
    self.businessDays = businessDays
  }

  /// A demo is followed up within two business days; the article names no number.
  public static let standard = [FollowUpRule(after: .demo, businessDays: 2)].compactMap { $0 }
}

extension Board {
  /// What was done on a deal and is overdue to be followed up: nobody got in touch or set a next
  /// step since, and none is due later than that day. The one overdue longest comes first.
  /// O(rules × activities + history).
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
  /// Whether a next step was set at a moment or later, by a change that stands.
  fileprivate func setsNextStep(from moment: Instant) -> Bool {
    standingEntries.contains { entry in
      guard entry.at >= moment, entry.undoes == nil,
        case .step? = entry.change(of: .nextStep)?.after
      else { return false }
      return true
    }
  }
}
