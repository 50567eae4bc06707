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
  public func headline(_ funnel: Funnel, seenOn today: Day, near present: Day) -> String {
    let who =
      switch funnel.cohort {
      case .created: "deals created in \(funnel.period)"
      case .entered(let phase): "deals that reached \(self.phase(phase)) in \(funnel.period)"
      }
    let rule = funnel.isStrict ? "every phase in turn" : "furthest phase reached"
    return "\(who), seen \(dates.medium(today, near: present)), \(rule)"
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

  /// What the phase that holds back most is called.
  public var bottleneckTitle: String { "Bottleneck" }

  /// Why a phase is the one that holds back most.
  public func why(_ reason: Funnel.Bottleneck.Reason, of cases: Int) -> String {
    switch reason {
    case .belowGoal(let goal): "narrowest against its goal of \(figures.percent(goal, of: cases))"
    case .lowestRate: "the lowest rate"
    }
  }

  /// How many of those that ended did so in one stage.
  public func ended(_ share: String, in stage: String) -> String { "\(share) ended in \(stage)" }

  /// What is before the share that is won.
  public var wonTitle: String { "Won" }

  /// Whether a share is final.
  public func finality(open: Int) -> String {
    open > 0 ? "\(figures.whole(open)) still open: not final" : "none is open: final"
  }

  /// A stage that no date tells.
  public var unknownStage: String { "an unknown stage" }

  /// A loss of which nobody said why.
  public var noReason: String { "no reason given" }

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
