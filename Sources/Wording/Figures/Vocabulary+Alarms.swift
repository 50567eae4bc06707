import PipelineDomain

extension Vocabulary {
  /// What an alert is set on: a KPI, and the phase or stage of it if one is named.
  func subject(of alarm: Alarm, on settings: Settings) -> String {
    let name = name(ofKPI: alarm.kpi)
    let part = alarm.key.dropFirst(alarm.kpi.count + 1)
    guard !part.isEmpty else { return name }
    if let phase = Stage.Phase(rawValue: String(part)) { return "\(name), \(self.phase(phase))" }
    return "\(name), \(stageName(Stage.ID(String(part)), on: settings))"
  }

  /// The values an alert looked at, oldest first.
  func figures(of alarm: Alarm) -> String {
    alarm.figures.map { figure in
      figure.value.map { value($0, in: alarm.unit, of: figure.n) } ?? unavailable
    }.joined(separator: ", ")
  }

  /// A limit that is kept in the unit of goals: percent for rates.
  func limit(_ limit: Ratio, in unit: Measure.Unit) -> String {
    unit == .rate ? figures.number(limit) + " %" : value(limit, in: unit, of: .max)
  }

  /// The name of a stage, or its key when the board does not have it.
  func stageName(_ id: Stage.ID, on settings: Settings) -> String {
    settings.stage(id)?.name ?? id.text
  }
}
