extension Settings {
  /// The names a goal can be set under: the ids of KPIs, and of those told by stage or phase also the
  /// id with one of them, as in `stage-conversion.discovery`.
  public var goalNames: [String] {
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

  /// The KPIs a preset shows here; those of the order for none.
  public func kpis(of preset: Preset?) -> [KPI] {
    Array((preset?.kpis ?? order).compactMap(KPI.named).prefix(most))
  }
}

extension Panel.Goal {
  /// Whether a value, in the unit of the goal, raises the alert; never without one.
  func isAlerted(by value: Ratio, better: KPI.Direction) -> Bool {
    guard let alert else { return false }
    return (comparison ?? (better == .higher ? .below : .above)).holds(value, alert)
  }
}
