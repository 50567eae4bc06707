import PipelineDomain

extension English {
  func temperature(_ temperature: Temperature) -> String {
    switch temperature {
    case .cold: "cold"
    case .warm: "warm"
    case .hot: "hot"
    }
  }

  func response(_ response: Temperature.Response) -> String {
    switch response {
    case .reactivation: "a campaign that wakes them up"
    case .informativeContent: "content that informs"
    case .personalFollowUp: "a personal follow-up"
    }
  }

  func ground(_ ground: LeadScore.Ground) -> String {
    switch ground {
    case .values(let values): values.isEmpty ? "nothing that fits" : list(values)
    case .events(let seen, let needed):
      "\(figures.whole(seen)) seen" + (needed > 1 ? ", \(figures.whole(needed)) needed" : "")
    }
  }

  func serviceLevel(_ state: SLAState, in zone: Zone) -> String {
    switch state {
    case .notStarted: "not started"
    case .untimed: "no time of day is known, and the limit is under a day"
    case .running(let deadline): "owed before \(dates.moment(deadline, in: zone))"
    case .met(let at, let deadline):
      "met on \(dates.moment(at, in: zone)), before \(dates.moment(deadline, in: zone))"
    case .missed(let deadline, let answered):
      "missed on \(dates.moment(deadline, in: zone)), "
        + (answered.map { "answered on \(dates.moment($0, in: zone))" } ?? "not answered yet")
    }
  }

  func milestone(_ state: Milestone.State) -> String {
    switch state {
    case .ahead: "ahead"
    case .due: "due today"
    case .late: "late"
    case .done: "done"
    }
  }

  func shortfall(_ shortfall: Shortfall, on board: Board) -> String {
    let found = shortfall.found.map { " (\(figures.whole($0)))" } ?? ""
    switch shortfall.requirement {
    case .known(let attribute): return name(attribute)
    case .score(let threshold): return "a score of \(text(threshold))\(found)"
    case .fit(let threshold): return "a fit of \(text(threshold))\(found)"
    case .intent: return "a signal of the intention to buy"
    case .signal(let kinds): return "a signal: " + either(kinds.map { signal($0, on: board) })
    case .activity(let kinds): return "an activity: " + either(kinds.map { activity($0) })
    case .qualified:
      return
        "\(figures.whole(board.settings.qualification.neededYes)) questions answered yes\(found)"
    case .checked(let item): return "“\(item.text)” ticked off"
    }
  }

  func obstacles(
    _ obstacles: [Passage.Obstacle], of title: String, on board: Board
  ) -> String {
    let missing = obstacles.map { shortfall($0.shortfall, on: board) }
    let first = obstacles.first.map { stageName($0.stage, on: board.settings) } ?? ""
    return "“\(title)” lacks, to leave \(first): \(missing.joined(separator: "; "))."
  }

  var sameKeyAgain: String { "The same key again moves it anyway." }

  func name(_ attribute: Attribute) -> String {
    switch attribute {
    case .sector: "sector"
    case .country: "country"
    case .employees: "number of employees"
    case .contactRole: "position of a contact"
    default: Field(named: attribute.name).map(field) ?? attribute.name
    }
  }

  private func text(_ threshold: ScoreThreshold) -> String {
    switch threshold.comparison {
    case .atLeast: "\(figures.whole(threshold.points)) or more"
    case .above: "more than \(figures.whole(threshold.points))"
    }
  }

  private func either(_ items: [String]) -> String {
    items.joined(separator: " or ")
  }
}
