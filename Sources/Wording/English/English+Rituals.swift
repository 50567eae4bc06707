import PipelineDomain

extension English {
  func trait(_ trait: Persona.Trait) -> String {
    switch trait {
    case .pains: "pains"
    case .criteria: "choice criteria"
    case .objections: "recurring objections"
    }
  }

  var campaignCaption: String { "campaign" }

  func campaign(_ campaign: Campaign) -> String {
    "to \(campaign.audience): \(campaign.hook) → \(campaign.callToAction)"
  }

  func replies(_ rate: ReplyRate) -> String {
    "\(figures.whole(rate.replies)) of \(count(rate.sent, "e-mail", "e-mails")) answered"
      + (rate.isEngaged ? ": engaged" : "")
  }

  func state(_ state: Experiment.State) -> String {
    switch state {
    case .planned: "planned"
    case .running: "running"
    case .measured: "measured"
    case .decided: "decided"
    }
  }

  func decision(_ choice: Experiment.Decision.Choice) -> String {
    switch choice {
    case .generalise: "generalise"
    case .iterate: "iterate"
    case .abandon: "abandon"
    }
  }

  func result(_ result: Experiment.Result) -> String {
    let counts = counts(of: result, of: "of")
    guard let difference = result.difference else { return "\(counts): n is missing" }
    let verdict = difference.isRobust ? "robust" : "may be chance"
    return "\(counts): \(points(difference, "points", to: "to")), \(verdict)"
  }

  func task(_ item: ActionPlan.Item) -> String {
    let month = item.month.map { "month \($0): " } ?? ""
    let task =
      switch item.kind {
      case .audit: "audit the funnel"
      case .objectives: "one objective and one indicator a stage"
      case .qualification: "share the rules of qualification"
      case .measure: "measure"
      case .bottleneck: "choose one bottleneck"
      case .test: "test one improvement a stage"
      case .document: "document what was tried"
      case .decide: "decide: generalise, iterate or abandon"
      case .improvements: "the first improvements are there"
      case .tools: "review the tools, and which holds the truth of what"
      }
    return month + task
  }
}
