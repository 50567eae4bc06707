public import PipelineDomain

extension English {
  /// A phase as the trade calls it.
  public func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: "TOFU attract"
    case .consider: "MOFU consider"
    case .convert: "BOFU convert"
    case .retain: "Post-sale retain"
    }
  }

  /// Who is followed, when they were looked at, and by which rule.
  public func headline(_ funnel: Funnel, seenOn today: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created: "deals created in \(funnel.period)"
      case .entered(let phase): "deals that reached \(self.phase(phase)) in \(funnel.period)"
      }
    let rule = funnel.isStrict ? "every phase in turn" : "furthest phase reached"
    return "\(who), seen \(dates.medium(today, near: today)), \(rule)"
  }

  /// What became of the deals that reached a phase.
  public func passage(_ step: Funnel.Step) -> String {
    var text: [String] = []
    if let rate = step.rate {
      text.append("\(figures.percent(rate, of: step.reached)) go on")
    }
    let ends = [
      (step.open, "open"), (step.lost, "lost"), (step.disqualified, "disqualified"),
      (step.skipped, "skipped the next"),
    ]
    text += ends.filter { $0.0 > 0 }.map { "\(figures.whole($0.0)) \($0.1)" }
    return text.joined(separator: ", ")
  }

  /// The phase that holds back most, why it was chosen, and where its deals stop.
  public func bottleneck(of funnel: Funnel, on settings: Settings) -> String? {
    guard let found = funnel.bottleneck,
      let step = funnel.steps.first(where: { $0.phase == found.phase })
    else { return nil }
    let why =
      switch found.reason {
      case .belowGoal(let goal):
        "narrowest against its goal of \(figures.percent(goal, of: step.reached))"
      case .lowestRate: "the lowest rate"
      }
    let text = "Bottleneck: \(phase(found.phase)), \(why)"
    guard let stop = step.stops.first else { return text }
    let name = settings.stage(stop.stage)?.name ?? stop.stage.text
    let ended = figures.whole(step.lost + step.disqualified)
    return text + "; \(figures.whole(stop.count)) of \(ended) ended in \(name)"
  }

  /// How much of the cohort is won, and whether that is final.
  public func overall(_ funnel: Funnel) -> String {
    guard let share = funnel.overall else { return "\(unavailable): \(reason(.noDeals))" }
    let total = figures.whole(funnel.deals.count)
    let text =
      "Won \(figures.whole(funnel.won)) of \(total), "
      + figures.percent(share, of: funnel.deals.count)
    guard funnel.open > 0 else { return text + "; none is open: final" }
    return text + "; \(figures.whole(funnel.open)) still open: not final"
  }

  /// Where and why deals were lost.
  public func loss(_ loss: Funnel.Loss, on settings: Settings) -> String {
    let stage = loss.stage.map { settings.stage($0)?.name ?? $0.text } ?? "an unknown stage"
    let why = loss.reason ?? "no reason given"
    return loss.outcome == .disqualified ? "\(stage): disqualified, \(why)" : "\(stage): \(why)"
  }

  /// What the list of losses is called.
  public var lossesTitle: String { "Lost where and why" }

  /// What deals are told apart by.
  public func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: "by source"
    case .owner: "by owner"
    case .persona: "by persona"
    case .sector: "by sector"
    case .customer: "by customer"
    }
  }

  /// The name of a group.
  public func group(_ key: String?, of grouping: Grouping) -> String {
    if let key { return key }
    return switch grouping {
    case .source: "no source"
    case .owner: "no owner"
    case .persona: "no persona"
    case .sector: "no sector"
    case .customer: "no organization"
    }
  }
}
