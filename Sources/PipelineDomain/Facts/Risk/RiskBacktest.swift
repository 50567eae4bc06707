/// The test of measured risk on a board's own past: what closings up to a day teach, held against the deals that
/// were closed later, as they were known between that day and their end.
///
/// The score is that of Brier (1950): the mean square of predicted rate less outcome, 0 for certainty and right,
/// 0.25 for always 50%. Each deal weighs alike, however many days of it are judged.
public struct RiskBacktest: Equatable, Sendable {
  /// The answer of a test.
  public enum Verdict: String, Sendable {
    /// The interval of the difference is on one side of zero.
    case better, worse
    /// The interval of the difference holds zero.
    case unclear
    /// Too few deals to teach or to judge.
    case tooFew
  }

  /// The scores, lower is better, and the difference of the first two with its 95 % interval.
  public struct Scores: Equatable, Sendable {
    /// That of the rate which a risk leaves.
    public let risk: Ratio
    /// That of the probability of the stage.
    public let stageProbability: Ratio
    /// That of the win rate of all deals that taught.
    public let winRate: Ratio
    /// The score by stage probability less that by risk.
    public let gain: Ratio
    /// The lower bound of the interval.
    public let gainLow: Ratio
    /// The upper bound of the interval.
    public let gainHigh: Ratio
  }

  /// The first day of the closings that judge.
  public let from: Day?
  /// The deals closed before.
  public let taught: Int
  /// The deals closed since, of which a day in between can be judged.
  public let judged: Int
  /// The days of them.
  public let snapshots: Int
  /// The deals closed since of which none can: closed too soon, or like too few others.
  public let unrated: Int
  /// The scores; `nil` for too few deals.
  public let scores: Scores?

  /// The answer.
  public var verdict: Verdict {
    guard let scores else { return .tooFew }
    if scores.gainLow > Ratio(0) { return .better }
    return scores.gainHigh < Ratio(0) ? .worse : .unclear
  }
}

extension RiskPast {
  /// Returns the test of the risk on the last three tenths of the closings. O(closed deals).
  public func backtest(on board: Board) -> RiskBacktest {
    let closed = precedents.compactMap(\.self)
    let days = closed.map(\.closed).sorted()
    guard !days.isEmpty else {
      return RiskBacktest(
        from: nil, taught: 0, judged: 0, snapshots: 0, unrated: 0, scores: nil)
    }
    let split = days[min(days.count - 1, days.count * 7 / 10)]
    let teachers = closed.filter { $0.closed < split }
    let later = closed.filter { $0.closed >= split }
    var table = RiskTable(board.settings, in: zone)
    for deal in teachers { table.count(deal) }
    let probabilities = board.settings.openStages.map { Double($0.probability) / 100 }
    let wins = teachers.count(where: \.isWon)
    let winRate = Double(wins) / Double(max(1, teachers.count))

    var errors: [(risk: Double, stage: Double, rate: Double)] = []
    var snapshots = 0
    for deal in later {
      let outcome = deal.isWon ? 1.0 : 0.0
      var sums = (risk: 0.0, stage: 0.0, count: 0.0)
      for snapshot in deal.snapshots where snapshot.on >= split {
        let risk = table.risk(in: snapshot.stage, for: snapshot.age.start, snapshot.factors)
        guard let chance = risk.chance?.approximation else { continue }
        sums.risk += (chance - outcome) * (chance - outcome)
        let probability = probabilities[snapshot.stage]
        sums.stage += (probability - outcome) * (probability - outcome)
        sums.count += 1
      }
      guard sums.count > 0 else { continue }
      snapshots += Int(sums.count)
      errors.append(
        (sums.risk / sums.count, sums.stage / sums.count, (winRate - outcome) * (winRate - outcome))
      )
    }
    return RiskBacktest(
      from: split, taught: teachers.count, judged: errors.count, snapshots: snapshots,
      unrated: later.count - errors.count, scores: scores(errors))
  }

  private func scores(
    _ errors: [(risk: Double, stage: Double, rate: Double)]
  ) -> RiskBacktest.Scores? {
    guard errors.count >= RiskShare.leastSample else { return nil }
    let n = Double(errors.count)
    let mean = { (values: [Double]) in values.reduce(0, +) / n }
    let gains = errors.map { $0.stage - $0.risk }
    let gain = mean(gains)
    let deviation = (mean(gains.map { ($0 - gain) * ($0 - gain) }) * n / (n - 1)).squareRoot()
    let half = 1.959964 * deviation / n.squareRoot()
    let figures = [
      mean(errors.map(\.risk)), mean(errors.map(\.stage)), mean(errors.map(\.rate)), gain,
      gain - half, gain + half,
    ].map { Ratio(Int128(($0 * 1_000_000).rounded()), 1_000_000) ?? Ratio(0) }
    return RiskBacktest.Scores(
      risk: figures[0], stageProbability: figures[1], winRate: figures[2], gain: figures[3],
      gainLow: figures[4], gainHigh: figures[5])
  }
}
