import Foundation

extension NaiveBoard {
  /// The whole months of a period that are over.
  private func monthsOver(_ period: NaivePeriod) -> [Int] {
    period.wholeMonths.filter { NaivePeriod(String(NaiveDays.text($0).prefix(7))).end <= today + 1 }
  }

  /// The standing costs of these months; `nil` when one of them has none.
  private func costs(_ months: [Int], kinds: Set<String>) -> [[String: Any]]? {
    guard !months.isEmpty else { return nil }
    let wanted = list("costs").filter {
      $0["withdrawn"] as? Bool != true && kinds.contains($0["kind"] as? String ?? "")
    }
    let names = months.map { String(NaiveDays.text($0).prefix(7)) }
    guard names.allSatisfy({ name in wanted.contains { $0["month"] as? String == name } }) else {
      return nil
    }
    return wanted.filter { names.contains($0["month"] as? String ?? "") }
  }

  /// Returns the sum of costs, each at the rate of the end of its month.
  private func sum(_ costs: [[String: Any]]) -> Decimal {
    costs.compactMap { cost in
      let month = NaivePeriod(cost["month"] as? String ?? "")
      return money.worth(cost["amount"], on: month.end - 1)
    }.reduce(0, +)
  }

  /// Returns the costs of a source, of all when it is `nil`; the source `""` is that of costs for all.
  private func spent(_ months: [Int], _ kinds: Set<String>, on source: String?) -> Decimal? {
    guard let all = costs(months, kinds: kinds) else { return nil }
    guard let source else { return sum(all) }
    let own = all.filter { $0["channel"] as? String ?? "" == source }
    return own.isEmpty ? nil : sum(own)
  }

  private func isOf(_ deal: NaiveDeal, _ source: String?) -> Bool {
    source == nil || deal.fields["source"] as? String ?? "" == source
  }

  /// The deals that were the first signature ever of their customers, by closing day and key.
  private var firstSignatures: [(deal: NaiveDeal, day: Int)] {
    let signed = deals.compactMap { deal -> (deal: NaiveDeal, day: Int)? in
      guard let closing = deal.closing(at: now, on: self), closing.outcome == "won",
        let day = closing.day, NaiveDeal.day(deal.fields, "leftOn").map({ $0 >= day }) ?? true
      else { return nil }
      return (deal, day)
    }.sorted { ($0.day, $0.deal.key) < ($1.day, $1.deal.key) }
    var customers: Set<String> = []
    return signed.filter {
      customers.insert($0.deal.fields["organization"] as? String ?? $0.deal.key).inserted
    }
  }

  private func isIn(_ months: [Int], _ day: Int) -> Bool {
    months.contains { NaivePeriod(String(NaiveDays.text($0).prefix(7))).contains(day) }
  }

  private func ratio(_ cost: Decimal?, _ count: Int) -> NaiveFigure {
    guard let cost, count > 0 else { return .unavailable }
    return NaiveFigure(value: cost / Decimal(count), numerator: cost, denominator: Decimal(count))
  }

  /// Returns the acquisition costs ÷ the customers who signed for the first time.
  func cac(_ period: NaivePeriod, source: String?) -> NaiveFigure {
    let months = monthsOver(period)
    let new = firstSignatures.filter { isIn(months, $0.day) && isOf($0.deal, source) }
    return ratio(spent(months, ["marketing", "sales"], on: source), new.count)
  }

  /// Returns the marketing costs ÷ the deals created.
  func cpl(_ period: NaivePeriod, source: String?) -> NaiveFigure {
    let months = monthsOver(period)
    let leads = present.filter { isIn(months, $0.createdOn) && isOf($0, source) }
    return ratio(spent(months, ["marketing"], on: source), leads.count)
  }

  /// Returns (revenue − cost) ÷ cost of marketing; revenue is that of the marketing sources, or of those that
  /// ever had marketing costs when none are set.
  func roi(_ period: NaivePeriod, source: String?) -> NaiveFigure {
    let months = monthsOver(period)
    guard let cost = spent(months, ["marketing"], on: source), cost > 0 else { return .unavailable }
    let declared = (json["marketing"] as? [String: Any])?["sources"] as? [String] ?? []
    let paid = list("costs").filter {
      $0["withdrawn"] as? Bool != true && $0["kind"] as? String == "marketing"
    }.compactMap { $0["channel"] as? String }
    let sources = declared.isEmpty ? paid : declared
    let worths = deals.compactMap { deal -> Decimal?? in
      guard let closing = deal.closing(at: now, on: self), closing.outcome == "won",
        let day = closing.day, isIn(months, day), isOf(deal, source),
        sources.contains(deal.fields["source"] as? String ?? "")
      else { return nil }
      return .some(money.worth(deal.fields["amount"], on: day))
    }
    let revenue = worths.compactMap { $0 }.reduce(0, +)
    guard worths.isEmpty || worths.contains(where: { $0 != nil }) else { return .unavailable }
    return NaiveFigure(
      value: (revenue - cost) * 100 / cost, numerator: revenue - cost, denominator: cost)
  }
}
