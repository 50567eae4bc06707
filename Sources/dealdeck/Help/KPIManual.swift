import Localization
import PipelineDomain

/// The page on KPIs, of their catalogue.
struct KPIManual {
  let words: Strings
  /// The KPIs of a board, as examples; without one the page has none.
  var board: (name: String, facts: PipelineFacts, period: Period, today: Day)?

  var parts: [ManualPage.Part] {
    words.kpiReference.map { .paragraph($0) } + [.heading(words.manualHeading(.kpis))]
      + KPI.catalogue.flatMap(parts)
  }

  private func parts(of kpi: KPI) -> [ManualPage.Part] {
    guard let text = words.text(ofKPI: kpi.id) else { return [] }
    let presets = Preset.allCases.filter { $0.kpis.contains(kpi.id) }
    let facts: [(KPIFact, String?)] = [
      (.formula, words.formula(ofKPI: kpi.id, in: unit(of: kpi))), (.time, words.time(of: kpi)),
      (.direction, words.direction(of: kpi)), (.benchmark, range(of: kpi)),
      (.presets, presets.isEmpty ? nil : presets.map { "`\($0.rawValue)`" }.joined(separator: " ")),
      (.example, board.map { board in example(of: kpi, on: board) }),
    ]
    return [.subheading("\(text.name) (\(kpi.id))"), .paragraph(text.definition)]
      + facts.compactMap { fact, text in text.map { .fact(words.label(of: fact), $0) } }
  }

  private func example(
    of kpi: KPI, on board: (name: String, facts: PipelineFacts, period: Period, today: Day)
  ) -> String {
    words.example(kpi.figure(board.facts, board.period), on: board.name, asOf: board.today)
  }

  /// Returns the usual range of a KPI.
  private func range(of kpi: KPI) -> String? {
    Benchmark.of(kpi: kpi.id).map { words.range($0, in: unit(of: kpi)) }
  }

  /// Returns the unit of a KPI, as a board without deals has it.
  private func unit(of kpi: KPI) -> KPIValue.Unit {
    let empty = PipelineFacts(
      Board(settings: Settings(name: "", stages: [])), asOf: Instant(seconds: 0), zone: .utc)
    return kpi.figure(empty, Period(.month, containing: Zone.utc.day(of: Instant(seconds: 0)))).unit
  }
}
