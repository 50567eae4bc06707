/// The result of an alert: raised, quiet, or unknown.
public struct AlertResult: Equatable, Sendable {
  /// The state of an alert.
  public enum State: String, Sendable {
    case raised, quiet
    /// A period has no value, or rests on fewer than ten cases.
    case unknown
  }

  /// A value the alert compares.
  public struct Figure: Equatable, Sendable {
    /// The days.
    public let period: Period
    /// The value; `nil` when there was none.
    public let value: Ratio?
    /// The number of cases it rests on.
    public let n: Int
  }

  /// The key of the goal: the id of a KPI, or id and part.
  public let key: String
  /// The goal.
  public let goal: Panel.Goal
  /// The state.
  public let state: State
  /// The values compared, oldest first.
  public let figures: [Figure]
  /// The unit of the values.
  public let unit: KPIValue.Unit
  /// The comparison with the threshold that raises it.
  public let comparison: Panel.Comparison

  /// The id of the KPI.
  public var kpi: String { key.split(separator: ".").first.map(String.init) ?? key }

  /// The least number of cases a period of a window must rest on.
  public static let leastSample = 10
}

extension PipelineFacts {
  /// Returns the alerts set on KPIs that exist, or on parts of them, by key, over `period` where no window is
  /// set. O(deals × periods) each.
  public func alerts(over period: Period) -> [AlertResult] {
    settings.panel.goals.keys.sorted().compactMap { alert($0, over: period) }
  }

  /// Returns the alert set under a key; `nil` without one, and for a KPI or a part that does not exist.
  ///
  /// A window covers the last complete periods before today, each of which must rest on ten cases. It does
  /// not apply to a snapshot, which is computed now.
  public func alert(_ key: String, over period: Period) -> AlertResult? {
    let names = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard let goal = settings.panel.goals[key], goal.alert != nil,
      let kpi = names.first.flatMap(KPI.named)
    else { return nil }
    let part = names.count == 2 ? partName(names[1]) : nil
    guard names.count == 1 || part != nil else { return nil }
    let window = kpi.isSnapshot ? nil : goal.window
    let taken = (window?.periods(before: today) ?? [period]).map { kpi.figure(self, $0) }
    let figures = taken.map { $0.figure(of: part) }
    let least = window == nil ? 1 : AlertResult.leastSample
    let unit = taken.first?.unit(of: part) ?? .count
    let verdicts = zip(taken, figures).map { whole, figure -> Bool? in
      guard figure.n >= least, whole.isComparable(in: settings.currency),
        let value = figure.value, let compared = unit == .rate ? value.scaled(by: 100) : value
      else { return nil }
      return goal.isAlerted(by: compared, better: kpi.better)
    }
    let state: AlertResult.State =
      verdicts.contains(nil) ? .unknown : verdicts.allSatisfy { $0 == true } ? .raised : .quiet
    return AlertResult(
      key: key, goal: goal, state: state, figures: figures, unit: unit,
      comparison: goal.comparison ?? (kpi.better == .higher ? .below : .above))
  }

  /// Returns the part of a key: a phase of the funnel, or an open stage.
  private func partName(_ text: String) -> KPIValue.Part.Name? {
    if let phase = Stage.Phase(rawValue: text) { return .phase(phase) }
    return stages.open.first { $0.text == text }.map { .stage($0) }
  }
}

extension KPIValue {
  /// Returns the value, or that of a part; a part that is a share rests on the cases of its denominator.
  fileprivate func figure(of name: Part.Name?) -> AlertResult.Figure {
    guard let name else { return AlertResult.Figure(period: period, value: value, n: n) }
    guard let part = parts.first(where: { $0.name == name }) else {
      return AlertResult.Figure(period: period, value: nil, n: 0)
    }
    let cases = part.unit == .rate ? Int(clamping: part.value.denominator) : n
    return AlertResult.Figure(period: period, value: part.value, n: cases)
  }

  fileprivate func unit(of name: Part.Name?) -> Unit {
    parts.first { $0.name == name }?.unit ?? unit
  }
}
