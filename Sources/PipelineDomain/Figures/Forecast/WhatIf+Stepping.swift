extension WhatIf {
  /// Sets the next round value of a figure above or below the assumed one, or the present one where nothing
  /// is assumed: whole percents, a twentieth or so of the deal size, five days, one deal. Changes nothing
  /// beyond the bounds of an assumption, and where there is no present value.
  public mutating func step(_ assumption: Assumption, up isUp: Bool, from baseline: Baseline) {
    switch assumption {
    case .winRate:
      guard let value = winRate ?? baseline.winRate, let step = Ratio(1, 100),
        let next = value.next(step, up: isUp), next >= Ratio(0), next <= Ratio(1)
      else { return }
      winRate = next
    case .dealSize:
      guard let present = baseline.dealSize, let step = present.roundTwentieth,
        let next = (dealSize ?? present).next(step, up: isUp), next > Ratio(0)
      else { return }
      dealSize = next
    case .salesCycle:
      guard let value = salesCycle.map({ Ratio($0) }) ?? baseline.salesCycle,
        let next = value.next(Ratio(5), up: isUp)?.rounded(),
        (1...Int128(WhatIf.longestCycle)).contains(next)
      else { return }
      salesCycle = Int(next)
    case .newDeals: newDeals = max(0, min(WhatIf.mostNewDeals, newDeals + (isUp ? 1 : -1)))
    }
  }

  /// Sets the next outcome of an open deal: lost, open, won.
  public mutating func step(_ deal: Deal.ID, up isUp: Bool) {
    switch (decided[deal], isUp) {
    case (nil, true): decided[deal] = .won
    case (nil, false): decided[deal] = .lost
    case (.lost, true), (.won, false): decided[deal] = nil
    case (.won, true), (.lost, false): break
    }
  }
}

extension Ratio {
  /// Returns the next multiple of a step above or below; `nil` beyond 128 bits.
  fileprivate func next(_ step: Ratio, up isUp: Bool) -> Ratio? {
    guard let steps = divided(by: step) else { return nil }
    let (whole, rest) = steps.numerator.quotientAndRemainder(dividingBy: steps.denominator)
    let below = rest < 0 ? whole - 1 : whole
    return step.scaled(by: isUp ? below + 1 : rest == 0 ? below - 1 : below)
  }

  /// The largest of 1, 2 and 5, times a power of ten, that is no more than a twentieth; `nil` below twenty.
  fileprivate var roundTwentieth: Ratio? {
    let limit = numerator / denominator / 20
    guard limit >= 1 else { return nil }
    var power: Int128 = 1
    while power <= limit / 10 { power *= 10 }
    return [5, 2, 1].map { $0 * power }.first { $0 <= limit }.map { Ratio($0) }
  }
}
