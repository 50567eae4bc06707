extension KPI {
  /// Every KPI, in the order lists show them.
  public static let catalogue = [
    openValue, weightedValue, winRate, winRateByValue, cohortWinRate, cycleLength, timeInStage,
    averageDeal, velocity, stageConversion, funnelConversion, staleShare, noNextStep, leads,
    qualifiedLeads, mqlToSQL, signed, invoiced, collected, margin, slippage, pushCount, meetingRate,
    activities, firstResponse, slaCompliance, lossByStage, lossReasons, coverage, forecast,
    engagement, cac, cpl, roi, ltv, ltvToCAC, payback, retention6, retention12, churn,
    marketingSourced, marketingInfluenced,
  ]

  /// Returns the KPI with an id.
  public static func named(_ id: String) -> KPI? {
    catalogue.first { $0.id == id }
  }
}

extension KPI {
  /// The unit of a value that is an amount, whatever the board; `nil` for another kind of value.
  public func amountUnit(in currency: Currency) -> KPIValue.Unit? {
    switch id {
    case "velocity": .moneyPerDay(currency)
    case "open-value", "weighted-value", "signed", "average-deal", "invoiced", "collected",
      "margin", "cac", "cpl", "ltv", "forecast":
      .money(currency)
    default: nil
    }
  }
}

extension Settings {
  /// The names a goal can be set under: the ids of KPIs and, for those by stage or phase, also the id with
  /// one of them, as in `stage-conversion.discovery`; each also for one pipeline, as in `renewals:win-rate`.
  public var goalNames: [String] {
    let plain = plainGoalNames
    return plain
      + pipelines.flatMap { pipeline in
        plain.map { Panel.goalKey($0, in: pipeline.id) }
      }
  }

  private var plainGoalNames: [String] {
    KPI.catalogue.flatMap { kpi in
      switch kpi.id {
      case KPI.stageConversion.id: [kpi.id] + stages.map { "\(kpi.id).\($0.id)" }
      case KPI.funnelConversion.id:
        [kpi.id] + Stage.Phase.allCases.map { "\(kpi.id).\($0.rawValue)" }
      default: [kpi.id]
      }
    }
  }
}

extension Panel {
  /// The KPIs shown: the first of the preset, or else of the order, that exist.
  public var kpis: [KPI] {
    kpis(of: preset)
  }

  /// Returns the KPIs a preset shows here; those of the order for none.
  public func kpis(of preset: Preset?) -> [KPI] {
    Array((preset?.kpis ?? order).compactMap(KPI.named).prefix(most))
  }
}

extension Panel.Goal {
  /// Returns true when a value, in the unit of the goal, raises the alert; never without one.
  func isAlerted(by value: Ratio, better: KPI.Direction) -> Bool {
    guard let alert else { return false }
    return (comparison ?? (better == .higher ? .below : .above)).holds(value, alert)
  }
}
