package import PipelineDomain

extension Strings {
  /// The name of a KPI by its id; the id itself for an unknown one.
  package func name(ofKPI id: String) -> String { text(ofKPI: id)?.name ?? id }

  /// A name of at most nine letters, for a line of many.
  package func shortName(ofKPI id: String) -> String {
    text(ofKPI: id)?.short ?? String(id.prefix(9))
  }

  /// The definition of a KPI, a sentence or two; empty for an unknown one.
  package func definition(ofKPI id: String) -> String { text(ofKPI: id)?.definition ?? "" }

  /// A value with its unit; `cases` decides how many decimals a rate can bear.
  package func value(_ value: Ratio, in unit: KPIValue.Unit, of cases: Int) -> String {
    let text =
      switch unit {
      case .rate: figures.percent(value, of: cases)
      case .days: figures.days(value)
      case .hours, .months, .count: figures.number(value)
      case .ratio: figures.decimal(value, decimals: 1)
      case .money(let currency), .moneyPerDay(let currency): figures.compact(value, currency)
      }
    return text + suffix(of: unit)
  }

  /// The value of a figure with its unit; `n/a` without one.
  package func value(of figure: KPIValue) -> String {
    figure.value.map { value($0, in: figure.unit, of: figure.n) } ?? unavailable
  }

  /// The basis of a figure, with its caveat if it has one: `12 of 52`, `median of 38`.
  package func basis(_ figure: KPIValue) -> String {
    ground(of: figure) + (figure.caveat.map { " · " + reason($0) } ?? "")
  }

  /// The basis with the deals that are left out, and their amount, as far as there is room.
  ///
  /// - Parameters:
  ///   - currency: The board's.
  ///   - fits: Returns true when a text has room; the basis alone is returned without a check.
  package func basis(
    _ result: KPIResult, in currency: Currency, where fits: (String) -> Bool
  ) -> String {
    let basis = basis(result.figure)
    guard let excluded = result.excluded, result.figure.value != nil else { return basis }
    let left = self.excluded(figures.whole(excluded.count), isOne: excluded.count == 1)
    let count = "\(basis) · \(left)"
    let whole = excluded.worth.map { "\(count) (\(figures.compact($0, currency)))" }
    // Without room for the words, the number behind the value is shown alone.
    let short = "\(figures.whole(result.figure.n)) · \(left)"
    return [whole, count, short].compactMap(\.self).first(where: fits) ?? basis
  }

  private func ground(of figure: KPIValue) -> String {
    if let reason = figure.reason { return self.reason(reason) }
    switch figure.unit {
    case .rate: return terms(of: figure).map { share($0, of: $1) } ?? figures.whole(figure.n)
    case .ratio where figure.denominator != nil:
      return terms(of: figure).map { "\($0) ÷ \($1)" } ?? figures.whole(figure.n)
    case .days, .hours: return median(of: figure.n)
    case .count where figure.denominator != nil: return outOfOpen(figure.n)
    case .months, .count, .ratio, .money, .moneyPerDay:
      if let words = text(ofKPI: figure.kpi)?.cases {
        return count(figure.n, words.one, words.many)
      }
      return deals(figure.n, areOpen: KPI.named(figure.kpi)?.isSnapshot == true)
    }
  }

  /// The formula of a value with its numbers: `12 ÷ 52 = 23.1%`.
  package func formula(_ figure: KPIValue) -> String {
    guard let value = figure.value else {
      return figure.reason.map { unavailable + colon + reason($0) } ?? unavailable
    }
    let result = self.value(value, in: figure.unit, of: figure.n)
    let text = text(ofKPI: figure.kpi)
    if let product = product(of: figure) { return "\(product)  =  \(result)" }
    guard let (left, right) = terms(of: figure, called: text) else {
      let how = text?.how ?? ""
      return how.isEmpty ? result : "\(how)  =  \(result)"
    }
    // A number of deals beside those it was taken from is no quotient.
    return figure.unit == .count
      ? share(result, of: right) : "\(left)  ÷  \(right)  =  \(result)"
  }

  /// The filter that KPIs are under, as a line.
  package func caveat(_ caveat: KPIValue.Unavailability) -> String {
    let text = reason(caveat)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The figures to read beside a value, one after another; `nil` without any.
  package func beside(_ figure: KPIValue, on settings: Settings) -> String? {
    let parts = figure.parts.filter { part in
      switch part.name {
      case .signedPerDay, .needed, .datePassed, .openPastClose, .amountsKnown, .subscribers,
        .acquired, .acquiredSubscribers:
        part.value.numerator != 0
      default: false
      }
    }
    guard !parts.isEmpty else { return nil }
    return parts.map {
      self.part($0.name, on: settings) + colon + value($0.value, in: $0.unit, of: figure.n)
    }
    .joined(separator: " · ")
  }

  /// The numbers of excluded deals, a phrase each: `2 without an amount`.
  func exclusions(_ counts: [Exclusion.Reason: Int]) -> [String] {
    Exclusion.Reason.allCases.compactMap { reason in
      counts[reason].map { "\(figures.whole($0)) \(self.reason(reason))" }
    }
  }

  /// The excluded deals by reason, with their number, their known amount and their titles:
  /// `Excluded: 2 closed before creation (€5,000: “Audit”, “Pilot”)`.
  package func leftOut(_ excluded: [Exclusion], on board: Board) -> String {
    let reasons = Dictionary(grouping: excluded, by: \.reason)
    let phrases = Exclusion.Reason.allCases.compactMap { reason -> String? in
      guard let deals = reasons[reason] else { return nil }
      let phrase = exclusions([reason: deals.count]).joined()
      return "\(phrase) (\(named(deals.map(\.deal), on: board)))"
    }
    return leftOutTitle + colon + list(phrases)
  }

  /// The known amounts of deals together, and three of their titles.
  private func named(_ ids: [Deal.ID], on board: Board) -> String {
    var sums: [Currency: Int128] = [:]
    for money in ids.compactMap({ board[$0]?.amount }) {
      sums[money.currency, default: 0] += Int128(money.minorUnits)
    }
    let worth = sums.sorted { $0.key.code < $1.key.code }
      .map { figures.exact(Ratio($0.value), $0.key) }.joined(separator: " + ")
    let titles = ids.prefix(3).map { quoted(board[$0]?.title ?? $0.text) }
    let rest = ids.count > titles.count ? [more(ids.count - titles.count)] : []
    let names = (titles + rest).joined(separator: ", ")
    return worth.isEmpty ? names : worth + colon + names
  }

  /// The target and the distance of the value to it; `nil` without one.
  package func goal(_ result: KPIResult, better: KPI.Direction) -> String? {
    guard let target = goalValue(result), let text = goalText(result) else { return nil }
    let figure = result.figure
    let bound = bound(text, better: better)
    guard let value = figure.value else { return bound }
    guard figure.unit == .rate, let points = figures.points(from: target, to: value) else {
      return bound + colon + isMet(better == .higher ? value >= target : value <= target)
    }
    return bound + colon + self.points(points)
  }

  /// The target alone; `nil` without one.
  package func shortGoal(_ result: KPIResult) -> String? { goalText(result).map(goal) }

  /// The factors of velocity, multiplied and divided; `nil` for a figure without any.
  private func product(of figure: KPIValue) -> String? {
    let names: [KPIValue.Part.Name] = [.opportunities, .winRate, .averageValue, .cycle]
    let factors = names.compactMap { name in
      figure.parts.first { $0.name == name }.map { value($0.value, in: $0.unit, of: figure.n) }
    }
    guard factors.count == names.count else { return nil }
    return factors.dropLast().joined(separator: "  ×  ") + "  ÷  " + factors[names.count - 1]
  }

  /// The two terms of a figure; `nil` for one without.
  private func terms(
    of figure: KPIValue, called text: KPIText? = nil
  ) -> (String, String)? {
    guard let upper = figure.numerator, let lower = figure.denominator else { return nil }
    let many = text?.terms ?? ("", "")
    let one = text?.single ?? many
    return (
      term(upper, one.0, many.0, figure.numeratorUnit),
      term(lower, one.1, many.1, figure.denominatorUnit)
    )
  }

  /// The target in the unit of the figure: targets of rates are in percent.
  func goalValue(_ result: KPIResult) -> Ratio? {
    guard let target = result.goal?.target else { return nil }
    return result.figure.unit == .rate ? target.divided(by: Ratio(100)) : target
  }

  /// The target as it was set: in percent for rates, with a decimal only if it has one.
  func goalText(_ result: KPIResult) -> String? {
    result.goal?.target.map { target($0, of: result.figure) }
  }

  /// A target in the unit of its figure.
  package func target(_ target: Ratio, of figure: KPIValue) -> String {
    figure.unit == .rate
      ? figures.number(target) + figures.percentSign
      : value(target, in: figure.unit, of: figure.n)
  }

  /// One of the two terms of a figure, with its name.
  func term(_ number: Int128, _ one: String, _ many: String, _ unit: KPIValue.Unit) -> String {
    switch unit {
    case .money(let currency), .moneyPerDay(let currency):
      let text = figures.compact(Ratio(number), currency)
      return many.isEmpty ? text : text + " " + many
    case .rate, .hours, .days, .months, .count, .ratio:
      return many.isEmpty ? figures.whole(number) : count(Int(clamping: number), one, many)
    }
  }
}
