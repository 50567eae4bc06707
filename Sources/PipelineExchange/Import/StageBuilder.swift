import PipelineDomain

/// A builder of the stages of a new board from those that rows name.
struct StageBuilder {
  private let format: ImportFormat
  /// The stages that rows name, refused rows too, each once in its first spelling.
  private let names: [String]
  private let rows: [ImportRow]
  private let file: String
  private let aliases: StageAliases
  /// The names of stages that no row names.
  private let usual: BoardNames

  init(
    format: ImportFormat, names: [String], rows: [ImportRow], file: String,
    aliases: StageAliases, usual: BoardNames
  ) {
    self.format = format
    self.rows = rows
    self.file = file
    self.aliases = aliases
    self.usual = usual
    var seen: Set<String> = []
    self.names = (names + aliases.targets).map(aliases.meaning)
      .filter { !$0.isEmpty && seen.insert(StageNames.letters($0)).inserted }
  }

  /// The number of closed deals below which they give no probability or threshold.
  private static let leastSample = 20

  func stages(log: inout ImportIssueLog) -> [Stage] {
    var stages = format.stages.isEmpty ? named : format.stages
    for index in stages.indices {
      let (name, outcome) = (stages[index].name, stages[index].outcome)
      let isKnown =
        !format.stages.isEmpty || outcome != .open || StageNames.order(name) != nil
        || aliases.targets.contains(name)
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
    row.outcome ?? StageNames.closing(aliases.meaning(of: row.text(.stage)))
  }

  /// The stages the rows name, open ones in the order of a sale; won and lost always.
  private var named: [Stage] {
    let ordered = ordered(names.filter { StageNames.closing($0) == nil })
    var stages = ordered.enumerated().map { index, name in
      // The first is a lead where its name does not say more, and another comes after it.
      let place = StageNames.order(name) ?? (ordered.count > 1 ? 0 : .max)
      let isFirst = index == 0 && place <= StageNames.lastLeadPlace
      let isLate = index * 3 >= ordered.count * 2
      return Stage(
        id: Stage.ID(name.slug), name: name,
        phase: isFirst ? .attract : isLate ? .convert : .consider,
        lifecycle: isFirst ? .lead : isLate && ordered.count > 1 ? .opportunity : .sql,
        warmAfterDays: Freshness.standardLimits.warm, rotAfterDays: Freshness.standardLimits.rot)
    }
    if stages.isEmpty {
      stages = Settings.profile(.standard, name: "", names: usual).openStages
    }
    for outcome in [Stage.Outcome.won, .lost, .disqualified] {
      // One stage for each outcome, whatever its spellings.
      let name = names.first { StageNames.closing($0) == outcome && $0 != outcome.rawValue }
      let isNeeded = outcome != .disqualified || rows.contains { $0.outcome == outcome }
      guard name != nil || isNeeded else { continue }
      let key = outcome.rawValue
      stages.append(
        Stage(
          id: Stage.ID(name?.slug ?? key), name: name ?? usual.stages[Stage.ID(key)] ?? key,
          phase: outcome == .won ? .retain : .convert,
          lifecycle: outcome == .won ? .customer : .lead, outcome: outcome,
          probability: outcome == .won ? 100 : 0))
    }
    return stages
  }

  /// Returns open stages by the numbers before their names, else in the usual order; a name of no known
  /// place goes by the probability of its deals, else behind the known ones, in order of appearance.
  private func ordered(_ names: [String]) -> [String] {
    let numbers = names.map(StageNames.number)
    if numbers.allSatisfy({ $0 != nil }) {
      return zip(names, numbers).sorted { ($0.1 ?? 0) < ($1.1 ?? 0) }.map(\.0)
    }
    var known = names.enumerated().compactMap { offset, name in
      StageNames.order(name).map { (order: $0, offset: offset, name: name) }
    }.sorted { ($0.order, $0.offset) < ($1.order, $1.offset) }.map(\.name)
    let chances = Dictionary(
      names.map { ($0, meanProbability(of: $0)) }, uniquingKeysWith: { first, _ in first })
    for name in names where StageNames.order(name) == nil {
      let place = chances[name]?.flatMap { own in
        known.firstIndex { (chances[$0] ?? nil) ?? -1 > own }
      }
      known.insert(name, at: place ?? known.endIndex)
    }
    return known
  }

  /// Returns the mean probability of the open deals in a stage; `nil` without any.
  private func meanProbability(of name: String) -> Int? {
    let letters = StageNames.letters(name)
    var (sum, count) = (0, 0)
    for row in rows where row.outcome ?? .open == .open {
      guard case .integer(let percent)? = row.values[.probability],
        StageNames.letters(aliases.meaning(of: row.text(.stage))) == letters
      else { continue }
      (sum, count) = (sum + percent, count + 1)
    }
    return count == 0 ? nil : sum / count
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
