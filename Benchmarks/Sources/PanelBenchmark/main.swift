import PipelineDomain

// The cost of the panel after a change of one deal: its row and all results, trends included.
// usage: PanelBenchmark COUNT…   prints one line per count: deals, p50 and p99 in milliseconds

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1_000 + Double(duration.components.attoseconds) / 1e15
}

let now = Instant(seconds: 1_795_165_200)
let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }

for count in counts {
  let board = board(of: count, now: now)
  var facts = PipelineFacts(board, asOf: now, zone: .utc)
  let period = Period(board.settings.panel.unit, containing: facts.today)
  var past = PastValues(towards: period, from: facts)
  while !past.isComplete { past.take(from: board, in: .utc) }

  var times: [Double] = []
  var shown = 0
  let clock = ContinuousClock()
  for round in 0..<200 {
    let index = round * 7_919 % count
    let time = clock.measure {
      let deal = board.deals[index]
      facts.update(
        deal, at: index, with: board.organization(of: deal),
        asOf: now.adding(seconds: Int64(round)))
      shown += KPIResult.panel(facts, past: past).count
    }
    times.append(milliseconds(time))
  }
  precondition(shown == 200 * board.settings.panel.order.count, "every KPI of the panel is read")
  times.sort()
  print(count, times[times.count / 2], times[times.count * 99 / 100])
}
