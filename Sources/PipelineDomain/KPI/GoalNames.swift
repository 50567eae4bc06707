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
