package import PipelineDomain

/// A fact of the page on a KPI, beside its definition.
package enum KPIFact: CaseIterable, Sendable {
  case formula, time, direction, benchmark, presets, example
}

extension Strings {
  /// The head of a fact on a KPI.
  package func label(of fact: KPIFact) -> String {
    switch fact {
    case .formula: say(en: "Formula", fr: "Formule")
    case .time: say(en: "Covers", fr: "Porte sur")
    case .direction: say(en: "Better", fr: "Sens")
    case .benchmark: say(en: "Benchmark", fr: "Fourchette du secteur")
    case .presets: say(en: "Presets", fr: "Jeux d’indicateurs")
    case .example: say(en: "Example", fr: "Exemple")
    }
  }

  /// The beginning of the page on KPIs.
  package var kpiReference: [String] {
    [
      say(
        en:
          """
          `dealdeck kpi` shows them all, `dealdeck kpi win-rate` one with its suggested action. On the board, \
          `Tab`, then `Enter` opens one: its formula with its numbers, the deals that count, and those excluded.
          """,
        fr:
          """
          `dealdeck kpi` les affiche tous, `dealdeck kpi win-rate` un seul avec l’action conseillée. Sur le \
          tableau, `Tab` puis `Entrée` en ouvre un\u{A0}: formule chiffrée, affaires comptées, affaires exclues.
          """),
      say(
        en:
          """
          Without data a KPI is n/a, with the reason, never zero. The period is that of the panel, or of \
          `--period`; filters apply to all of them.
          """,
        fr:
          """
          Sans données, un indicateur vaut n/d, avec le motif, jamais zéro. La période est celle du volet, ou \
          de `--period`\u{A0}; les filtres s’appliquent à tous.
          """),
    ]
  }

  /// Returns the formula of a KPI in words; `nil` for a mere number of deals.
  package func formula(ofKPI id: String, in unit: KPIValue.Unit) -> String? {
    guard let text = text(ofKPI: id) else { return nil }
    guard !text.terms.0.isEmpty, unit != .count else { return text.how.isEmpty ? nil : text.how }
    let isSum = text.terms.1.contains(say(en: " or ", fr: " ou "))
    return "\(text.terms.0) ÷ \(isSum ? "(\(text.terms.1))" : text.terms.1)"
  }

  /// The time that a KPI is about: the period, or a moment.
  package func time(of kpi: KPI) -> String {
    kpi.isSnapshot
      ? say(
        en: "the board now, or at the end of the period",
        fr: "le tableau à ce jour, ou en fin de période")
      : say(en: "the period", fr: "la période")
  }

  /// The better direction of a KPI.
  package func direction(of kpi: KPI) -> String {
    switch kpi.better {
    case .higher: say(en: "higher", fr: "plus haut, mieux c’est")
    case .lower: say(en: "lower", fr: "plus bas, mieux c’est")
    }
  }

  /// Returns the usual range, in a unit of values.
  package func range(_ benchmark: Benchmark, in unit: KPIValue.Unit) -> String {
    let low = limit(benchmark.low, in: unit)
    guard let high = benchmark.high else { return say(en: "\(low) or more", fr: "\(low) ou plus") }
    return unit == .rate
      ? figures.number(benchmark.low) + "–" + limit(high, in: unit)
      : low + " – " + limit(high, in: unit)
  }

  /// A KPI computed on a board: its formula with its numbers, the period and the day.
  package func example(_ figure: KPIValue, on board: String, asOf day: Day) -> String {
    let time = "\(dates.period(figure.period)), \(asOf(dates.medium(day, near: day)))"
    return "\(formula(figure).replacing("  ", with: " ")) (\(board), \(time))"
  }

  /// The link from a page of the documents to the same in the other language.
  package func otherLanguage(ofPage name: String) -> String {
    say(en: "[En français](fr/\(name))", fr: "[In English](../\(name))")
  }
}
