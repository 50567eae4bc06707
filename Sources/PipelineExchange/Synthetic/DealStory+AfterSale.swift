import PipelineDomain

/// What follows a signature: what it costs and brings, invoices, money that comes in, a farewell.
extension DealStory {
  private enum Event {
    case paid(Payment.Kind, Money)
    case left(because: String)
  }

  /// Says what delivering the deal costs, when the team knows, and what it brings each month.
  mutating func price(_ deal: inout Deal) {
    guard let amount = deal.amount else { return }
    if dice.happens(percent: 80) { deal.cost = amount.share(dice.roll(35...75)) }
    if dice.happens(percent: 45) { deal.recurring = amount.share(dice.roll(4...9)) }
  }

  /// Lives the deal on from its signature to the eve of the end.
  mutating func follow() {
    for (day, event) in events().sorted(by: { $0.day < $1.day }) where day < end {
      self.day = day
      var later = deal
      switch event {
      case .paid(let kind, let amount):
        let payment = Payment(
          id: Payment.ID(key()), kind: kind, on: day, amount: amount, by: deal.owner ?? "")
        later.payments.append(payment)
        record(later, changes: [FieldChange(.payment, from: .none, to: .text(payment.id.text))])
      case .left(let reason):
        (later.leftOn, later.leftBecause) = (day, reason)
        record(later, changes: later.changes(from: deal))
      }
    }
  }

  /// Half of the deals are invoiced in two parts; most invoices are paid, some late, some not at all.
  private mutating func events() -> [(day: Day, event: Event)] {
    guard let amount = deal.amount else { return [] }
    var events: [(day: Day, event: Event)] = []
    let shares = dice.happens(percent: 50) ? [100] : [40, 60]
    for (place, share) in shares.enumerated() {
      let invoiced = WorkingTime.day(dice.roll(1...8) + place * 25, after: day)
      let part = amount.share(share)
      events.append((invoiced, .paid(.invoice, part)))
      guard dice.happens(percent: 92) else { continue }
      let isLate = dice.happens(percent: 25)
      let collected = WorkingTime.day(dice.roll(isLate ? 30...70 : 10...28), after: invoiced)
      events.append((collected, .paid(.payment, part)))
    }
    if deal.recurring != nil, dice.happens(percent: 25) {
      let reason = dice.pick(texts.farewells, favouringFirst: true)
      events.append((WorkingTime.day(dice.roll(60...260), after: day), .left(because: reason)))
    }
    return events
  }
}

extension Money {
  /// So many percent of it, cut to the unit.
  fileprivate func share(_ percent: Int) -> Money {
    Money(minorUnits: minorUnits / 100 * Int64(percent), currency: currency)
  }
}
