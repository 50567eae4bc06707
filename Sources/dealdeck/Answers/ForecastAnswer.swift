import PipelineDomain
import PipelineStore

/// A forecast as scripts read it; amounts are minor units of its currency.
struct ForecastAnswer {
  let forecast: Forecast

  private var money: Measure.Unit { .money(forecast.currency) }

  /// Writes the members that all forecasts of an answer share.
  func writeHead(to object: inout JSONText) {
    object.member("asOf", forecast.asOf.description)
    object.key("period")
    object.object(.line) { $0.bounds(of: forecast.period) }
  }

  /// Writes the period, its months and what belongs to none.
  func writeBody(to object: inout JSONText) {
    object.key("total")
    write(forecast.total, to: &object)
    object.key("goalReason")
    object.optional(forecast.goalUnavailability?.name)
    object.key("months")
    object.array { array in for month in forecast.months { write(month, to: &array) } }
    object.key("overdue")
    write(forecast.overdue, to: &object)
    object.key("undated")
    write(forecast.undated, to: &object)
    object.member("currency", forecast.currency.code)
    object.key("pipelineNeeded")
    object.number(forecast.pipelineNeeded, in: money)
    object.key("excluded")
    object.exclusions(forecast.excluded)
  }

  /// Writes what the board's history says: chances of stages, win rate, levers of velocity.
  func writeExperience(_ levers: Levers?, to object: inout JSONText) {
    object.key("winRate")
    object.number(forecast.winRate.value, in: .rate)
    object.member("winRateSample", forecast.winRate.n)
    object.key("caveat")
    object.optional(forecast.winRate.caveat?.name)
    object.key("coverageNeeded")
    object.number(forecast.coverageNeeded, in: .count)
    object.key("stageChances")
    object.array { array in
      for chance in forecast.stageChances { write(chance, to: &array) }
    }
    object.key("gainOfATenth")
    object.object(.line) { gains in
      for lever in Levers.Lever.allCases {
        let tenth = Ratio(lever == .cycle ? -1 : 1, 10)
        let gain = levers.flatMap { levers in
          tenth.flatMap { levers.changing(lever, by: $0) }.flatMap(levers.gain)
        }
        gains.key(lever.rawValue)
        gains.number(gain, in: .rate)
      }
    }
  }

  private func write(_ line: Forecast.Line, to text: inout JSONText) {
    text.object { object in
      object.key("period")
      object.object(.line) { $0.bounds(of: line.period) }
      object.member("currency", forecast.currency.code)
      object.member("won", line.won)
      object.member("wonCount", line.wonCount)
      object.member("openCount", line.openCount)
      object.member("commit", line.commit)
      object.member("bestCase", line.bestCase)
      object.member("pipeline", line.pipeline)
      let ratios = [
        ("weighted", line.weighted), ("weightedByStage", line.weightedByStage),
        ("weightedByHistory", line.weightedByHistory), ("goal", line.goal),
        ("missing", line.missing), ("deviation", line.outcomes.deviation),
      ]
      for (name, ratio) in ratios {
        object.key(name)
        object.number(ratio, in: money)
      }
      for percent in [10, 50, 90] {
        object.member("p\(percent)", line.outcomes.quantile(percent: percent))
      }
      object.key("chance")
      object.number(line.chance, in: .rate)
      if case .drawn(let draws, let seed) = line.outcomes.method {
        object.member("draws", draws)
        // A string: 64 bits are more than every reader's numbers hold.
        object.member("seed", String(seed))
      }
    }
  }

  private func write(_ aside: Forecast.Aside, to object: inout JSONText) {
    object.object { members in
      members.member("amount", aside.amount)
      members.member("currency", forecast.currency.code)
      members.key("weighted")
      members.number(aside.weighted, in: money)
      members.key("deals")
      members.array(.line) { array in for deal in aside.deals { array.string(deal.text) } }
    }
  }

  private func write(_ chance: StageChance, to array: inout JSONText) {
    array.object(.line) { object in
      object.member("configured", chance.configured)
      object.member("decided", chance.decided)
      object.key("intervalHigh")
      object.number(chance.interval?.high, in: .rate)
      object.key("intervalLow")
      object.number(chance.interval?.low, in: .rate)
      object.member("stage", chance.stage.text)
      object.key("suggested")
      object.number(chance.suggested, in: .rate)
      object.member("won", chance.won)
    }
  }
}
