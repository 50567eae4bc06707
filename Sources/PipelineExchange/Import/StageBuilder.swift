import PipelineDomain

/// A builder of the stages of a new board from the rows.
struct StageBuilder {
  private let format: ImportFormat
  private let rows: [ImportRow]
  private let file: String
  /// The names of stages that no row names.
  private let usual: BoardNames

  init(format: ImportFormat, rows: [ImportRow], file: String, usual: BoardNames) {
    self.format = format
    self.rows = rows
    self.file = file
    self.usual = usual
  }

  /// The number of closed deals below which they give no probability or threshold.
  private static let leastSample = 20

  func stages(log: inout ImportIssueLog) -> [Stage] {
    var stages = format.stages.isEmpty ? named : format.stages
    for index in stages.indices {
      let (name, outcome) = (stages[index].name, stages[index].outcome)
      let isKnown =
        !format.stages.isEmpty || outcome != .open || StageNames.order(name) != nil
      log.note(isKnown ? .stageMade(name, outcome) : .stageAssumedOpen(name), in: file)
    }
    let open = stages.indices.filter { stages[$0].outcome == .open }
    for (place, index) in open.enumerated() {
      // Evenly spread from 10 to 80 percent, as a board's own stages are.
      let percent = open.count == 1 ? 10 : 10 + 70 * place / (open.count - 1)
      stages[index].probability = percent
      if !stages[index].lifecycle.isQualified || format.stages.isEmpty
        || !learn(&stages[index], log: &log)
      {
        log.note(.probabilityAssumed(stage: stages[index].name, percent: percent), in: file)
      }
    }
    return stages
  }

  /// Sets probability and thresholds of the stage that closed deals come from by the rows; returns false when
  /// too few are closed.
  private func learn(_ stage: inout Stage, log: inout ImportIssueLog) -> Bool {
    let won = rows.filter { outcome(of: $0) == .won }
    let closed = won.count + rows.count { outcome(of: $0) == .lost }
    guard closed >= StageBuilder.leastSample else { return false }
    stage.probability = (200 * won.count + closed) / (2 * closed)
    log.note(
      .probabilityFromHistory(
        stage: stage.name, percent: stage.probability, won: won.count, closed: closed), in: file)
    let cycles = won.compactMap { row in
      row.closing.flatMap { closing in row.created.map { closing.day - $0.day } }
    }.sorted()
    if cycles.count >= StageBuilder.leastSample {
      let (warm, rot) = (quantile(75, of: cycles), quantile(90, of: cycles))
      stage.warmAfterDays = warm
      stage.rotAfterDays = rot
      log.note(
        .thresholdsFromHistory(stage: stage.name, warm: warm, rot: rot, won: cycles.count),
        in: file)
    }
    return true
  }

  private func outcome(of row: ImportRow) -> Stage.Outcome? {
    row.outcome ?? StageNames.closing(row.text(.stage))
  }

  /// The stages the rows name, open ones in the usual order if all names are usual, else in order of
  /// appearance; won and lost always.
  private var named: [Stage] {
    var seen: Set<String> = []
    let all = rows.flatMap { $0.entries.map(\.stage) + [$0.text(.stage)] }
    let names = all.filter { !$0.isEmpty && seen.insert($0.foldedLetters).inserted }
    let open = names.filter { StageNames.closing($0) == nil }
    let places = open.map { StageNames.order($0) ?? -1 }
    let ordered =
      places.contains(-1)
      ? open : zip(open, places).sorted { $0.1 < $1.1 }.map(\.0)
    var stages = ordered.enumerated().map { index, name in
      let isFirst = index == 0
      let isLate = index * 3 >= ordered.count * 2
      return Stage(
        id: Stage.ID(name.slug), name: name,
        phase: isFirst ? .attract : isLate ? .convert : .consider,
        lifecycle: isFirst ? .lead : isLate ? .opportunity : .sql,
        warmAfterDays: Freshness.standardLimits.warm, rotAfterDays: Freshness.standardLimits.rot)
    }
    if stages.isEmpty {
      stages = Settings.profile(.standard, name: "", names: usual).openStages
    }
    for outcome in [Stage.Outcome.won, .lost, .disqualified] {
      let named = names.filter { StageNames.closing($0) == outcome }
      let isNeeded = outcome != .disqualified || rows.contains { $0.outcome == outcome }
      let key = outcome.rawValue
      let ways =
        named.isEmpty && isNeeded
        ? [(key, usual.stages[Stage.ID(key)] ?? key)] : named.map { ($0.slug, $0) }
      for (key, name) in ways {
        stages.append(
          Stage(
            id: Stage.ID(key), name: name, phase: outcome == .won ? .retain : .convert,
            lifecycle: outcome == .won ? .customer : .lead, outcome: outcome,
            probability: outcome == .won ? 100 : 0))
      }
    }
    return stages
  }
}

/// Returns the quantile of ascending whole numbers, linear between neighbours (type 7), rounded up; 0 for
/// none.
private func quantile(_ percent: Int, of sorted: [Int]) -> Int {
  guard let last = sorted.last else { return 0 }
  let (index, rest) = ((sorted.count - 1) * percent).quotientAndRemainder(dividingBy: 100)
  guard rest > 0 else { return sorted[index] }
  let step = (index + 1 < sorted.count ? sorted[index + 1] : last) - sorted[index]
  return sorted[index] + (step * rest + 99) / 100
}
