import PipelineDomain

/// Figures of the open pipeline worked out a second time, straight from their definitions.
extension RawFigures {
  /// Deals that were open and dated in the period at its start or at a change in it, and those of them
  /// that at its end, or now, are open with a later date, none, or a past one.
  func slippage(_ period: Period, at now: Instant, in zone: Zone) -> (slipped: Int, expected: Int) {
    let (first, end) = (zone.instant(of: period.start), zone.instant(of: period.end))
    let last = min(now, end.adding(seconds: -1))
    let due = end <= now ? period.end : zone.day(of: now)
    var (slipped, expected) = (0, 0)
    for deal in deals.map(\.standing) {
      let eve = deal.history.count { $0.at < first }
      let end = deal.history.count { $0.at <= last }
      let date = { (count: Int) -> Day? in
        if case .day(let day) = self.held(.expectedClose, in: deal, after: count) {
          day
        } else {
          nil
        }
      }
      let isOpen = { (count: Int) in
        guard case .text(let key) = self.held(.stage, in: deal, after: count) else { return false }
        return self.settings.stages.contains { $0.id.text == key && $0.outcome == .open }
      }
      guard end >= eve else { continue }
      guard (eve...end).contains(where: { isOpen($0) && date($0).map(period.contains) == true })
      else { continue }
      expected += 1
      guard isOpen(end) else { continue }
      guard let close = date(end) else {
        slipped += 1
        continue
      }
      if close >= period.end || close < due { slipped += 1 }
    }
    return (slipped, expected)
  }

  /// Returns the value of a field after so many changes: that left by the last of them, else that found by
  /// the next one, else the one it always had; none before the deal was created.
  private func held(_ field: Field, in deal: Deal, after count: Int) -> FieldValue {
    for entry in deal.history.prefix(count).reversed() {
      if let change = entry.changes.last(where: { $0.field == field }) { return change.after }
    }
    for entry in deal.history.dropFirst(count) {
      if let change = entry.changes.first(where: { $0.field == field }) { return change.before }
    }
    return deal[field]
  }

  /// Returns the amounts of the open deals dated in the period, and three times the quota to go of the
  /// period.
  func coverage(_ period: Period, months: Int) -> (open: Int128, lackingThrice: Int128) {
    let dated = deals.filter { deal in
      outcome(of: deal) == .open && deal.expectedClose.map(period.contains) == true
    }
    let quotas = settings.team.compactMap(\.quota?.minorUnits).reduce(0, +)
    let won = closed([.won], in: period).compactMap(\.amount?.minorUnits).reduce(0, +)
    return (
      Int128(dated.compactMap(\.amount?.minorUnits).reduce(0, +)),
      Int128(quotas) * Int128(months) - 3 * Int128(won)
    )
  }

  /// Returns open qualified deals × win rate of the qualified ones decided × mean amount won ÷ median cycle,
  /// and the amount signed per day; `nil` when none is decided or signed.
  func velocity(until today: Day) -> (value: Double, signedPerDay: Double)? {
    let tomorrow = today.adding(days: 1)
    var window = Period(from: tomorrow.adding(months: -12), to: tomorrow)
    let known = (deals.compactMap(\.creationDay) + deals.compactMap(\.closedOn)).min() ?? today
    if window.map({ closed([.won, .lost], in: $0).count < 20 }) == true {
      window = Period(from: known.adding(days: -9_000), to: tomorrow)
    }
    guard let window else { return nil }
    let qualified = Set(qualifiedStages.map(\.id))
    let isQualified = { (deal: RawDeal) in
      outcome(of: deal) == .won || steps(of: deal).contains { qualified.contains($0.stage) }
    }
    let decided = closed([.won, .lost], in: window).filter(isQualified)
    let won = decided.filter { outcome(of: $0) == .won }
    let amounts = won.compactMap { $0.amount.map { Double($0.minorUnits) } }
    let days = cycles(window)
    guard !decided.isEmpty, !amounts.isEmpty, !days.isEmpty else { return nil }
    let open = deals.count { outcome(of: $0) == .open && isQualified($0) }
    let cycle = Double(days[(days.count - 1) / 2] + days[days.count / 2]) / 2
    let sum = amounts.reduce(0, +)
    return (
      Double(open) * Double(won.count) / Double(decided.count) * sum / Double(amounts.count)
        / cycle,
      sum / Double(tomorrow - max(window.start, known))
    )
  }
}
