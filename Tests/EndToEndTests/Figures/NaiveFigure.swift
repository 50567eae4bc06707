import Foundation

/// A recomputed figure: exact, with its terms.
struct NaiveFigure {
  /// The value in the unit of the answer: minor units, percent, times; `nil` when there is none.
  var value: Decimal?
  var numerator: Decimal?
  var denominator: Decimal?
  /// The parts, by their names in the answer.
  var parts: [String: Decimal] = [:]
  /// Deals that should count and cannot.
  var excluded: Set<String>?

  static let unavailable = NaiveFigure()

  static func share(_ part: Int, of whole: Int) -> NaiveFigure {
    NaiveFigure(
      value: whole == 0 ? nil : Decimal(part) * 100 / Decimal(whole), numerator: Decimal(part),
      denominator: Decimal(whole))
  }
}

extension NaiveBoard {
  /// The deals won in a period as known at a moment, with their worth; `nil` for no amount.
  func won(in period: NaivePeriod, at moment: Int) -> [(deal: NaiveDeal, day: Int, worth: Decimal?)]
  {
    deals.compactMap { deal in
      guard let closing = deal.closing(at: moment, on: self), closing.outcome == "won",
        let day = closing.day, period.contains(day)
      else { return nil }
      return (deal, day, money.worth(deal.state(at: moment)?["amount"], on: day))
    }
  }

  /// The open deals of a moment with a date in the period.
  private func due(
    in period: NaivePeriod, at moment: Int
  ) -> [(deal: NaiveDeal, state: [String: Any], day: Int, worth: Decimal?)] {
    deals.compactMap { deal in
      guard deal.isOpen(at: moment, on: self), let state = deal.state(at: moment),
        let day = NaiveDeal.day(state, "expectedClose"), period.contains(day)
      else { return nil }
      let asked = NaiveDays.day(of: moment, in: zone)
      return (deal, state, day, money.worth(state["amount"], on: asked))
    }
  }

  /// Returns the sum of the owners' quotas for a period; quotas are by quarter. `nil` for none.
  func quota(_ period: NaivePeriod, of owner: String?) -> Decimal? {
    guard period.isWholeMonths else { return nil }
    let quotas = list("team").filter { owner == nil || $0["name"] as? String == owner }
      .compactMap { ($0["quota"] as? [String: Any])?["minor"] as? Int }
    guard !quotas.isEmpty else { return nil }
    return Decimal(quotas.reduce(0, +)) * Decimal(period.wholeMonths.count) / 3
  }

  /// Returns the moment of a state figure of a period.
  func moment(of period: NaivePeriod) -> Int {
    min(now, NaiveDays.start(of: period.end, in: zone) - 1)
  }

  /// Returns the open pipeline dated in the period ÷ its quota to go, at its last moment or now.
  func coverage(_ period: NaivePeriod, owner: String?) -> NaiveFigure {
    let moment = moment(of: period)
    let (due, won) = (due(in: period, at: moment), won(in: period, at: moment))
    let worths = due.compactMap(\.worth)
    guard due.isEmpty == worths.isEmpty else { return .unavailable }
    let open = worths.reduce(0, +)
    guard let quota = quota(period, of: owner) else { return .unavailable }
    let lacking = quota - won.compactMap(\.worth).reduce(0, +)
    guard lacking > 0 else { return .unavailable }
    let excluded =
      due.filter { $0.worth == nil }.map(\.deal.key)
      + won.filter { $0.worth == nil }.map(\.deal.key)
    return NaiveFigure(
      value: open / lacking, numerator: open, denominator: lacking, parts: ["quota": quota],
      excluded: Set(excluded))
  }

  /// Returns the amount won, plus the open amounts dated in the rest of the period, each times its
  /// probability.
  func forecast(_ period: NaivePeriod, owner: String?) -> NaiveFigure {
    let signed = won(in: period, at: now)
    let due = due(in: period, at: now).filter { $0.day >= today }
    let worths = signed.map(\.worth) + due.map(\.worth)
    guard worths.isEmpty || worths.contains(where: { $0 != nil }) else { return .unavailable }
    let won = signed.compactMap(\.worth).reduce(0, +)
    let weighted =
      due
      .compactMap { due in
        due.worth.map { worth in
          let chance = due.state["probability"] as? Int
          return worth * Decimal(chance ?? probability(due.state["stage"] as? String)) / 100
        }
      }.reduce(0, +)
    var figure = NaiveFigure(value: won + weighted, parts: ["won": won, "weighted": weighted])
    figure.parts["quota"] = quota(period, of: owner)
    return figure
  }
}
