import Foundation

extension NaiveBoard {
  /// Open qualified deals × win rate × average won deal ÷ median cycle, of the deals that were ever
  /// qualified and decided in the twelve months before, or ever when fewer than twenty were.
  func velocity(_ period: NaivePeriod) -> NaiveFigure {
    let moment = moment(of: period)
    let last = NaiveDays.day(of: moment, in: zone)
    let open = deals.count { deal in
      deal.isOpen(at: moment, on: self) && qualified(deal, at: moment) != nil
    }
    let decided = decided(at: moment)
    let date = NaiveDays.date(last + 1)
    let recent = decided.filter { $0.day >= NaiveDays.day(date.year - 1, date.month, date.day) }
    let sample = recent.count < 20 ? decided : recent
    let won = sample.filter { $0.outcome == "won" }
    let worths = won.compactMap { money.worth($0.deal.state(at: moment)?["amount"], on: $0.day) }
    let cycles = won.compactMap { won -> Int? in
      qualified(won.deal, at: moment).map { won.day - $0 }
    }.filter { $0 >= 0 }.sorted()
    guard !sample.isEmpty, !worths.isEmpty, let cycle = median(cycles), cycle > 0 else {
      return .unavailable
    }
    let average = worths.reduce(0, +) / Decimal(worths.count)
    let rate = Decimal(won.count) / Decimal(sample.count)
    return NaiveFigure(
      value: Decimal(open) * rate * average / cycle,
      parts: [
        "opportunities": Decimal(open), "winRate": rate * 100, "averageValue": average,
        "cycle": cycle,
      ])
  }

  /// The deals won or lost that were ever qualified, which every won deal was at last.
  private func decided(at moment: Int) -> [(deal: NaiveDeal, outcome: String, day: Int)] {
    deals.compactMap { deal in
      guard let closing = deal.closing(at: moment, on: self), let day = closing.day,
        closing.outcome == "won"
          || closing.outcome == "lost" && qualified(deal, at: moment) != nil
      else { return nil }
      return (deal, closing.outcome, day)
    }
  }

  /// Returns the first day of a deal in an open stage of qualified deals.
  private func qualified(_ deal: NaiveDeal, at moment: Int) -> Int? {
    deal.moves(at: moment).first { isQualified($0.to) && outcome($0.to) == "open" }
      .map { NaiveDays.day(of: $0.at, in: zone) }
  }

  private func median(_ numbers: [Int]) -> Decimal? {
    guard !numbers.isEmpty else { return nil }
    let middle = numbers.count / 2
    return numbers.count % 2 == 1
      ? Decimal(numbers[middle]) : Decimal(numbers[middle - 1] + numbers[middle]) / 2
  }
}
