import Foundation

extension NaiveBoard {
  /// Of the deals open and dated in the period at its start, or dated into it later, those that at its
  /// end, or now before that, are not closed and dated later, not at all, or in the past.
  func slippage(_ period: NaivePeriod) -> NaiveFigure {
    guard period.start <= today else { return .unavailable }
    let last = min(period.end - 1, today)
    var (slipped, passed, all) = (0, 0, 0)
    for deal in present where wasDated(deal, in: period, upTo: last) {
      all += 1
      guard !wasClosed(deal, on: last) else { continue }
      let date = date(of: deal, on: last)
      // At the end of a period that is over all its days have passed.
      let isPassed = date.map { $0 < min(period.end, today) } ?? false
      guard isPassed || date.map({ $0 >= period.end }) ?? true else { continue }
      slipped += 1
      if isPassed { passed += 1 }
    }
    var figure = NaiveFigure.share(slipped, of: all)
    figure.parts["datePassed"] = Decimal(passed)
    return figure
  }

  /// Returns the state of the deal after each change that is not undone.
  private func states(of deal: NaiveDeal) -> [(on: Int, isOpen: Bool, date: Int?)] {
    let known = deal.standing(at: now)
    let first = known.first { $0.changes["expectedClose"] != nil }
    var date = first == nil ? deal.fields["expectedClose"] : first?.before("expectedClose")
    var stage: String?
    return known.map { entry in
      if let new = entry.after("stage") as? String { stage = new }
      if let new = entry.after("expectedClose") { date = new }
      return (
        NaiveDays.day(of: entry.at, in: zone), outcome(stage) == "open",
        (date as? String).map { NaiveDays.day($0) }
      )
    }
  }

  /// Returns true when it was open with a date in the period at its start, or later.
  private func wasDated(_ deal: NaiveDeal, in period: NaivePeriod, upTo last: Int) -> Bool {
    let states = states(of: deal)
    let before = states.last { $0.on < period.start }
    if period.contains(before?.date), !wasClosed(deal, on: period.start - 1) { return true }
    return states.contains {
      (period.start...last).contains($0.on) && $0.isOpen && period.contains($0.date)
    }
  }

  private func date(of deal: NaiveDeal, on day: Int) -> Int? {
    states(of: deal).last { $0.on <= day }?.date
  }

  /// Returns true when it was closed at the end of a day, from its closing day to its reopening.
  private func wasClosed(_ deal: NaiveDeal, on day: Int) -> Bool {
    var isClosed = false
    for entry in deal.standing(at: now) {
      guard let stage = entry.after("stage") as? String else { continue }
      let moved = NaiveDays.day(of: entry.at, in: zone)
      if outcome(stage) == "open" {
        if moved <= day { isClosed = false }
      } else {
        let told = (entry.after("closedOn") as? String).map { NaiveDays.day($0) }
        if (told ?? moved) <= day { isClosed = true }
      }
    }
    return isClosed
  }
}
