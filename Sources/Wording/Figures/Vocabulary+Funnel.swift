package import PipelineDomain

extension Vocabulary {
  /// The phase that holds back most, why it was chosen, and where its deals stop; `nil` without one.
  package func bottleneck(of funnel: Funnel, on settings: Settings) -> String? {
    guard let found = funnel.bottleneck,
      let step = funnel.steps.first(where: { $0.phase == found.phase })
    else { return nil }
    let why = why(found.reason, of: step.reached)
    let text = "\(bottleneckTitle)\(colon)\(phase(found.phase)), \(why)"
    guard let stop = step.stops.first else { return text }
    let part = share(
      figures.whole(stop.count), of: figures.whole(step.lost + step.disqualified))
    return text + semicolon + ended(part, in: stageName(stop.stage, on: settings))
  }

  /// How much of the cohort is won, and whether that is final.
  package func overall(_ funnel: Funnel) -> String {
    let cases = funnel.deals.count
    guard let rate = funnel.overall else {
      return unavailable + colon + absence(funnel.cohort == .created ? .created : .stageEntry)
    }
    let part = share(figures.whole(funnel.won), of: figures.whole(cases))
    return "\(wonTitle) \(part), \(figures.percent(rate, of: cases))" + semicolon
      + finality(open: funnel.open)
  }

  /// Where and why deals were lost.
  package func loss(_ loss: Funnel.Loss, on settings: Settings) -> String {
    let stage = loss.stage.map { stageName($0, on: settings) } ?? unknownStage
    let why = loss.reason ?? noReason
    return stage + colon
      + (loss.outcome == .disqualified ? "\(outcome(.disqualified)), \(why)" : why)
  }
}
