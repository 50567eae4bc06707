import PipelineDomain

extension Deal {
  /// The deal with one more activity.
  func doing(_ kind: Activity.Kind, _ moment: Instant, isWithdrawn: Bool = false) -> Deal {
    var deal = self
    let id = Activity.ID("\(deal.id)-\(deal.activities.count)")
    deal.activities.append(
      Activity(id: id, kind: kind, at: moment, by: "Léa", isWithdrawn: isWithdrawn))
    return deal
  }

  /// The deal with one more signal.
  func showing(_ kind: SignalKind.ID, _ moment: Instant) -> Deal {
    var deal = self
    let id = Signal.ID("\(deal.id)-s\(deal.signals.count)")
    deal.signals.append(Signal(id: id, kind: kind, at: moment))
    return deal
  }

  /// The deal, lost for a reason.
  func losing(to reason: String?) -> Deal {
    var deal = self
    deal.lossReason = reason
    return deal
  }
}

/// Returns the facts of a board at the end of a day in UTC, its settings changed first.
func ledgerOf(
  _ deals: [Deal], on day: Day = "2025-12-31", stages: [Stage] = threeStages,
  _ change: (inout Settings) -> Void = { _ in }
) -> PipelineFacts {
  var settings = boardOf([], stages: stages).settings
  change(&settings)
  return PipelineFacts(
    Board(settings: settings, deals: deals), asOf: Zone.utc.instant(of: day, hour: 23), zone: .utc)
}

extension PipelineFacts {
  /// Returns the value of a KPI of the catalogue.
  func measured(_ kpi: String, over period: Period = "2025") -> KPIValue? {
    KPI.named(kpi)?.figureWithDeals(self, period)
  }
}
