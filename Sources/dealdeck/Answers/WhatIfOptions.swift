import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// The assumptions of a forecast, each `figure=value`, `won=DEAL` or `lost=DEAL`.
struct WhatIfOptions: ParsableArguments {
  @Option(name: .customLong("what-if"), help: .board(.whatIf)) var assumptions: [String] = []

  /// Returns the assumptions; `nil` for none. Of two about the same figure or deal the last counts.
  func whatIf(on opened: OpenedBoard) throws -> WhatIf? {
    guard !assumptions.isEmpty else { return nil }
    var whatIf = WhatIf()
    for text in assumptions {
      guard try take(text, into: &whatIf, on: opened) else {
        throw CommandFailure.usage(opened.words.refusal(.notAnAssumption(text)))
      }
    }
    return whatIf
  }

  private func take(
    _ text: String, into whatIf: inout WhatIf, on opened: OpenedBoard
  ) throws -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    let decisions: [String: WhatIf.Decision] = ["won": .won, "lost": .lost]
    if let decision = decisions[parts[0]] {
      whatIf.decided[try opened.deal(matching: parts[1]).id] = decision
      return true
    }
    guard let assumption = WhatIf.Assumption(rawValue: parts[0]) else { return false }
    return whatIf.assume(assumption, parts[1], in: opened.board.settings.currency)
  }
}

/// The effect of assumptions on a forecast in JSON; amounts are minor units of its currency.
struct WhatIfAnswer {
  let whatIf: WhatIf
  let outlook: WhatIf.Outlook
  let currency: Currency

  /// Appends one JSON object.
  func append(to text: inout JSONText) {
    let money = KPIValue.Unit.money(currency)
    text.object { object in
      object.key("chance")
      object.number(outlook.chance, in: .rate)
      object.member("currency", currency.code)
      object.key("dealSize")
      object.number(whatIf.dealSize, in: money)
      for (name, decision) in [("lost", WhatIf.Decision.lost), ("won", .won)] {
        object.key(name)
        object.array(.line) { array in
          for deal in whatIf.decided.filter({ $0.value == decision }).keys.sorted() {
            array.string(deal.text)
          }
        }
      }
      object.key("missing")
      object.number(outlook.gap, in: money)
      object.member("newDeals", whatIf.newDeals)
      object.member("p10", outlook.p10)
      object.member("p50", outlook.p50)
      object.member("p90", outlook.p90)
      object.key("salesCycle")
      object.number(whatIf.salesCycle.map { Int128($0) })
      object.key("weighted")
      object.number(outlook.weighted, in: money)
      object.key("winRate")
      object.number(whatIf.winRate, in: .rate)
    }
  }
}
