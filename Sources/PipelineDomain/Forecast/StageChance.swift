/// What became of the deals that reached a stage, held against the chance the settings give it.
public struct StageChance: Equatable, Sendable {
  /// The open stage.
  public let stage: Stage.ID
  /// The chance of the settings, in percent.
  public let configured: Int
  /// Of the deals won or lost so far that reached the stage or a later one, those that were won.
  public let won: Int
  /// The deals won or lost so far that reached it. Disqualified ones were never a chance.
  public let decided: Int

  /// Below this many decided deals the board's history suggests nothing.
  public static let leastSample = 20

  /// The chance that history suggests, to a millionth: (won + 0.1) ÷ (decided + 0.2), so that a small
  /// board never claims certainty; `nil` below `leastSample`.
  public var suggested: Ratio? {
    guard decided >= StageChance.leastSample else { return nil }
    return Ratio(10 * Int128(won) + 1, 10 * Int128(decided) + 2)?.rounded(decimals: 6)
      .flatMap { Ratio($0, 1_000_000) }
  }

  /// The suggested chance, else the configured one.
  public var expected: Ratio {
    suggested ?? Ratio(Int128(configured), 100) ?? Ratio(0)
  }

  /// Where the true chance lies with 95 % confidence (Wilson); `nil` when nothing was decided.
  public var interval: (low: Ratio, high: Ratio)? {
    Wilson.bounds(won, of: decided)
  }
}

extension Ledger {
  /// The chances of the open stages, in order, by all deals decided up to the ledger's day. O(deals).
  public var stageChances: [StageChance] {
    var won = Array(repeating: 0, count: stages.openCount)
    var decided = won
    for index in rows.indices where rows[index].isPresent {
      let row = rows[index]
      guard row.birth >= 0, row.outcome == .won || row.outcome == .lost else { continue }
      let last = row.outcome == .won ? stages.openCount - 1 : furthest(index)
      guard last >= Int(row.birth) else { continue }
      for position in Int(row.birth)...last {
        decided[position] += 1
        if row.outcome == .won { won[position] += 1 }
      }
    }
    return stages.open.indices.map { position in
      StageChance(
        stage: stages.open[position], configured: stages.openProbabilities[position],
        won: won[position], decided: decided[position])
    }
  }

  private func furthest(_ index: Int) -> Int {
    (0..<stages.openCount).last { firstEntry(index, $0) != .unknown } ?? -1
  }
}
