extension Forecast {
  /// Creates the forecast of a board; `facts` must be made of this very board, so that their deals agree.
  ///
  /// O(deals), and `Outcomes` for each month.
  public init(of board: Board, _ facts: PipelineFacts, over period: Period) {
    precondition(board.deals.count == facts.rows.count, "a forecast needs the board of its ledger")
    self.init(facts, over: period)
  }

  /// Returns the forecasts of the groups, each as that of a board of its deals alone, by name, the deals
  /// without a value last. Groups without anything won or open, and without a goal, are left out.
  ///
  /// O(deals + history).
  public static func groups(
    by grouping: Grouping, of board: Board, _ facts: PipelineFacts, over period: Period
  ) -> [(key: String?, forecast: Forecast)] {
    grouping.boards(of: board)
      .map { key, board in
        let own = PipelineFacts(board, asOf: facts.asOf, zone: facts.zone, under: facts.filter)
        return (key, Forecast(own, over: period))
      }
      .filter { !$0.forecast.isEmpty }
  }

  /// Returns the same for a board whose facts at the period's end are known. O(deals + history).
  public static func groups(
    by grouping: Grouping, of figured: FiguredBoard, over period: Period
  ) -> [(key: String?, forecast: Forecast)] {
    figured.groups(by: grouping).map { ($0.key, Forecast($0.figured.facts, over: period)) }
      .filter { !$0.forecast.isEmpty }
  }

  /// True without anything won or open, and without a goal.
  public var isEmpty: Bool {
    total.wonCount == 0 && total.openCount == 0 && overdue.deals.isEmpty && undated.deals.isEmpty
      && total.goal == nil
  }

  private init(_ facts: PipelineFacts, over period: Period) {
    let state = facts.state(of: period)
    self.period = period
    asOf = facts.asOf
    isOver = period.end <= facts.today
    currency = facts.settings.currency
    let chances = state.stageChances
    stageChances = zip(chances, state.stages.isRetired).filter { !$0.1 }.map(\.0)
    winRate = KPI.winRate.figure(state, state.decidedWindow)
    let parts = period.months
    let scale = facts.exchange?.scale ?? 1
    var tallies = parts.map { _ in ForecastTally(scale: scale) }
    var (overdue, undated) = (AsideTally(scale: scale), AsideTally(scale: scale))
    var differences: [Difference] = []
    let due = isOver ? period.end : facts.today
    let excluded = Forecast.forEachDeal(of: facts, over: period) { index, facts, amount in
      let row = facts.rows[index]
      if row.outcome == .won {
        if let place = period.month(of: row.closed) { tallies[place].addWon(amount) }
      } else if row.expectedClose == .unknown {
        undated.add(amount, row, facts.ids[index])
      } else if row.expectedClose < due {
        overdue.add(amount, row, facts.ids[index])
      } else if let place = period.month(of: row.expectedClose) {
        let position = facts.stages.columns[Int(row.stage)].position ?? 0
        tallies[place].addOpen(amount, row, chances[position])
        if let own = row.ownCategory, own != row.probableCategory {
          differences.append(
            Difference(
              deal: facts.ids[index], own: own, probable: row.probableCategory,
              percent: Int(row.probability), amount: Ratio(amount, scale)?.rounded() ?? amount))
        }
      }
    }
    self.excluded = excluded
    self.differences = differences.sorted { ($0.amount, $1.deal) > ($1.amount, $0.deal) }
    self.overdue = overdue.aside
    self.undated = undated.aside
    months = zip(parts, tallies).map { part, tally in
      tally.line(part, goal: facts.settings.quota(in: part))
    }
    let whole = tallies.reduce(into: ForecastTally(scale: scale)) { $0.add($1) }
    total = whole.line(period, goal: facts.settings.quota(in: period))
    if total.goal == nil { goalUnavailability = facts.settings.quotaUnavailability(in: period) }
  }

  /// Calls `body` for each deal that counts, with its index in the facts and its worth in parts of the
  /// exchange, and returns those that should count and cannot. For a period that is over, open deals are as
  /// they were at its end. O(deals).
  static func forEachDeal(
    of facts: PipelineFacts, over period: Period, _ body: (Int, PipelineFacts, Int128) -> Void
  ) -> [Exclusion] {
    var excluded: [Exclusion] = []
    func take(_ index: Int, _ facts: PipelineFacts) {
      let row = facts.rows[index]
      let amount = facts.worth(of: row)
      let verdict = Forecast.verdict(on: row, over: period, hasWorth: amount != nil)
      if case .excluded(let reason) = verdict {
        excluded.append(Exclusion(deal: facts.ids[index], reason: reason))
      }
      if verdict == .counts, let amount { body(index, facts, amount) }
    }
    let state = facts.state(of: period)
    let isPast = state.asOf != facts.asOf
    for index in facts.rows.indices where facts.rows[index].isPresent {
      if !isPast || facts.rows[index].outcome != .open { take(index, facts) }
    }
    for index in state.rows.indices where isPast && state.rows[index].isPresent {
      if state.rows[index].outcome == .open { take(index, state) }
    }
    return excluded
  }

  /// Counts a deal won in the period, and any open one, if its amount is known in the board's currency.
  private static func verdict(
    on row: PipelineFacts.DealFacts, over period: Period, hasWorth: Bool
  ) -> PipelineFacts.Inclusion {
    let verdict = row.outcome == .won ? row.closed(as: .won, in: period) : row.standsOpen
    guard verdict == .counts else { return verdict }
    guard row.hasAmount else { return .excluded(.noAmount) }
    return hasWorth ? .counts : .excluded(.otherCurrency)
  }
}

/// The sums of a month in parts of minor units, divided only at the end.
private struct ForecastTally {
  private let scale: Int128
  private var won: Int128 = 0
  private var wonCount = 0
  private var byCategory = CategorySums()
  private var byProbability = CategorySums()
  /// Amounts times percent.
  private var weighted: Int128 = 0
  private var weightedByStage: Int128 = 0
  /// Amounts times millionths.
  private var weightedByHistory: Int128 = 0
  private var chances: [Outcomes.Chance] = []

  init(scale: Int128) {
    self.scale = scale
  }

  mutating func addWon(_ amount: Int128) {
    won += amount
    wonCount += 1
  }

  mutating func addOpen(_ amount: Int128, _ row: PipelineFacts.DealFacts, _ stage: StageChance) {
    byCategory.add(amount, row.category)
    byProbability.add(amount, row.probableCategory)
    weighted += amount * Int128(row.probability)
    weightedByStage += amount * Int128(stage.configured)
    weightedByHistory += amount * (stage.expected.rounded(decimals: 6) ?? 0)
    chances.append(
      Outcomes.Chance(amount: Int64(clamping: whole(amount)), percent: Int(row.probability)))
  }

  mutating func add(_ other: ForecastTally) {
    won += other.won
    wonCount += other.wonCount
    byCategory.add(other.byCategory)
    byProbability.add(other.byProbability)
    weighted += other.weighted
    weightedByStage += other.weightedByStage
    weightedByHistory += other.weightedByHistory
    chances += other.chances
  }

  func line(_ period: Period, goal: Ratio?) -> Forecast.Line {
    var line = Forecast.Line(period: period)
    (line.won, line.wonCount, line.openCount) = (whole(won), wonCount, chances.count)
    let columns = columns(byCategory)
    (line.commit, line.bestCase) = (columns.commit, columns.bestCase)
    (line.pipeline, line.omitted) = (columns.pipeline, whole(byCategory.omitted))
    line.probable = self.columns(byProbability)
    line.weighted = Ratio(100 * won + weighted, 100 * scale) ?? Ratio(0)
    line.weightedByStage = Ratio(100 * won + weightedByStage, 100 * scale) ?? Ratio(0)
    line.weightedByHistory =
      Ratio(1_000_000 * won + weightedByHistory, 1_000_000 * scale) ?? Ratio(0)
    line.outcomes = Outcomes(chances, onTopOf: whole(won))
    line.goal = goal
    return line
  }

  /// Returns the columns of sums by category, each on top of the one before and the won amount.
  private func columns(_ sums: CategorySums) -> Forecast.Columns {
    let commit = won + sums.commit
    let bestCase = commit + sums.bestCase
    return Forecast.Columns(
      commit: whole(commit), bestCase: whole(bestCase), pipeline: whole(bestCase + sums.pipeline))
  }

  private func whole(_ parts: Int128) -> Int128 { Ratio(parts, scale)?.rounded() ?? parts }
}

/// The open amounts of each category, in parts of minor units.
private struct CategorySums {
  private(set) var omitted: Int128 = 0
  private(set) var pipeline: Int128 = 0
  private(set) var bestCase: Int128 = 0
  private(set) var commit: Int128 = 0

  mutating func add(_ amount: Int128, _ category: ForecastCategory) {
    switch category {
    case .omitted: omitted += amount
    case .pipeline: pipeline += amount
    case .bestCase: bestCase += amount
    case .commit: commit += amount
    }
  }

  mutating func add(_ other: CategorySums) {
    omitted += other.omitted
    pipeline += other.pipeline
    bestCase += other.bestCase
    commit += other.commit
  }
}

/// The open deals of no month, in parts of minor units.
private struct AsideTally {
  let scale: Int128
  private var deals: [Deal.ID] = []
  private var amount: Int128 = 0
  private var weighted: Int128 = 0

  init(scale: Int128) {
    self.scale = scale
  }

  mutating func add(_ amount: Int128, _ row: PipelineFacts.DealFacts, _ deal: Deal.ID) {
    deals.append(deal)
    self.amount += amount
    weighted += amount * Int128(row.probability)
  }

  var aside: Forecast.Aside {
    var aside = Forecast.Aside()
    aside.deals = deals
    aside.amount = Ratio(amount, scale)?.rounded() ?? 0
    aside.weighted = deals.isEmpty ? Ratio(0) : Ratio(weighted, 100 * scale) ?? Ratio(0)
    return aside
  }
}

extension Period {
  /// Returns the place of a day among `months`; `nil` outside the period. O(1).
  fileprivate func month(of day: Day) -> Int? {
    guard contains(day) else { return nil }
    let (first, own) = (start.civil, day.civil)
    return (own.year - first.year) * 12 + own.month - first.month
  }
}
