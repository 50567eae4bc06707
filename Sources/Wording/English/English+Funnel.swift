import PipelineDomain

extension English {
  func phase(_ phase: Stage.Phase) -> String {
    switch phase {
    case .attract: "TOFU attract"
    case .consider: "MOFU consider"
    case .convert: "BOFU convert"
    case .retain: "Post-sale retain"
    }
  }

  func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created: "deals created in \(funnel.period)"
      case .entered(let phase): "deals that reached \(self.phase(phase)) in \(funnel.period)"
      }
    let rule = funnel.isStrict ? "every phase in turn" : "furthest phase reached"
    return "\(who), seen \(dates.medium(today, near: present)), \(rule)"
  }

  func passage(_ step: Funnel.Step) -> String {
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

  var bottleneckTitle: String { "Bottleneck" }

  func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String {
    switch reason {
    case .belowGoal(let goal): "narrowest against its goal of \(figures.percent(goal, of: cases))"
    case .lowestRate: "the lowest rate"
    }
  }

  func ended(_ share: String, in stage: String) -> String { "\(share) ended in \(stage)" }

  var wonTitle: String { "Won" }

  func finality(open: Int) -> String {
    open > 0 ? "\(figures.whole(open)) still open: not final" : "none is open: final"
  }

  var unknownStage: String { "an unknown stage" }

  var noReason: String { "no reason given" }

  var lossesTitle: String { "Lost where and why" }

  func by(_ grouping: Grouping) -> String {
    switch grouping {
    case .source: "by source"
    case .owner: "by owner"
    case .persona: "by persona"
    case .sector: "by sector"
    case .customer: "by customer"
    }
  }

  func group(_ key: String?, of grouping: Grouping) -> String {
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
