import PipelineDomain

/// Figures worked out a second time from raw histories, straight from their definitions.
struct RawFigures {
  let settings: Settings
  let deals: [RawDeal]

  init(_ board: Board, at moment: Instant, in zone: Zone) {
    settings = board.settings
    deals = board.deals.map { RawDeal($0, at: moment, in: zone) }.filter(\.isThere)
  }

  /// The stages of its pipeline that a deal entered: those of a pipeline it left are none of its steps.
  func steps(of deal: RawDeal) -> [(stage: Stage.ID, day: Day)] {
    let own = stage(of: deal).flatMap(settings.pipeline(of:))
    let stages = Set(settings.stages(of: own).map(\.id))
    return deal.stageEntries.filter { stages.contains($0.stage) }
  }

  /// Won, and won or lost, among the deals closed in the period.
  func winRate(_ period: Period) -> (won: Int, decided: Int) {
    let decided = closed([.won, .lost], in: period)
    return (decided.count { outcome(of: $0) == .won }, decided.count)
  }

  /// The days from qualification to signature of the deals won in the period, in ascending order.
  func cycles(_ period: Period) -> [Int] {
    let qualified = Set(qualifiedStages.map(\.id))
    return closed([.won], in: period).compactMap { deal in
      let days = steps(of: deal).filter { qualified.contains($0.stage) }.map(\.day)
      guard let first = days.min(), let end = deal.closingDay, first <= end,
        deal.creationDay ?? end <= end
      else { return nil }
      return end - first
    }.sorted()
  }

  /// By open stage: the deals that first reached it or a later one in the period, and those of them
  /// that went further.
  func conversion(_ period: Period) -> [Stage.ID: (wentOn: Int, reached: Int)] {
    var counts: [Stage.ID: (wentOn: Int, reached: Int)] = [:]
    for deal in deals {
      let open = settings.openStages(of: stage(of: deal).flatMap(settings.pipeline(of:))).map(\.id)
      let isWon = outcome(of: deal) == .won
      let entries = steps(of: deal).compactMap { entry in
        open.firstIndex(of: entry.stage).map { (position: $0, day: entry.day) }
      }
      guard let birth = entries.first?.position else { continue }
      for position in open.indices where position >= birth {
        var days = entries.filter { $0.position >= position }.map(\.day)
        if isWon, let signed = deal.closingDay { days.append(signed) }
        guard let first = days.min(), period.contains(first) else { continue }
        let wentOn = isWon || entries.contains { $0.position > position }
        counts[open[position], default: (0, 0)].reached += 1
        if wentOn { counts[open[position], default: (0, 0)].wentOn += 1 }
      }
    }
    return counts
  }

  /// The sum of amounts times percent over the open deals, for a board of one currency.
  var weightedPercent: Int128 {
    deals.reduce(0) { sum, deal in
      guard let stage = stage(of: deal), stage.outcome == .open, let amount = deal.amount else {
        return sum
      }
      return sum + Int128(amount.minorUnits) * Int128(deal.probability ?? stage.probability)
    }
  }

  /// The customers of some months before the end of the period, or before today while it goes on, and
  /// those of them who were customers then. A won deal without an organization is one by itself.
  func retention(months: Int, to period: Period, today: Day) -> (kept: Int, atStart: Int) {
    let last = min(today, period.end.adding(days: -1))
    let start = customers(on: last.adding(months: -months))
    return (start.intersection(customers(on: last)).count, start.count)
  }

  private func customers(on day: Day) -> Set<String> {
    var customers: Set<String> = []
    for deal in deals where outcome(of: deal) == .won {
      guard let signed = deal.closingDay, signed <= day else { continue }
      if let left = deal.leftOn, left <= day || left < signed { continue }
      customers.insert(deal.organization ?? deal.deal.id.text)
    }
    return customers
  }

  func stage(of deal: RawDeal) -> Stage? {
    settings.stages.first { $0.id == deal.stage }
  }

  func outcome(of deal: RawDeal) -> Stage.Outcome? {
    stage(of: deal)?.outcome
  }

  func closed(_ outcomes: [Stage.Outcome], in period: Period) -> [RawDeal] {
    deals.filter { deal in
      guard let outcome = outcome(of: deal), outcomes.contains(outcome),
        let day = deal.closingDay
      else { return false }
      return period.contains(day)
    }
  }

  /// The open stages of qualified deals.
  var qualifiedStages: [Stage] {
    let qualified: [Stage.Lifecycle] = [.sql, .opportunity, .customer]
    return settings.openStages.filter { qualified.contains($0.lifecycle) }
  }
}
