import Diagnostics
import PipelineDomain

/// What was tried, and what came of it.
extension JSONCursor {
  mutating func experiment() throws(JSONFault) -> Experiment {
    var (hypothesis, variable, variant, stage): (String?, String?, String?, Stage.ID?)
    var (start, end): (Day?, Day?)
    var segment = ""
    var (result, decision): (Experiment.Result?, Experiment.Decision?)
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "decision": decision = try self.decision()
      case "end": end = try day()
      case "hypothesis": hypothesis = try string()
      case "result": result = try self.result()
      case "segment": segment = try string()
      case "stage": stage = Stage.ID(try string())
      case "start": start = try day()
      case "variable": variable = try string()
      case "variant": variant = try string()
      default: try head.read(name, &self)
      }
    }
    var experiment = Experiment(
      id: try head.id(), hypothesis: try head.require(hypothesis, "hypothesis"),
      variable: try head.require(variable, "variable"),
      variant: try head.require(variant, "variant"), stage: try head.require(stage, "stage"),
      segment: segment, start: try head.require(start, "start"), end: try head.require(end, "end"),
      at: try head.moment(), by: try head.author(), isWithdrawn: head.isWithdrawn)
    experiment.result = result
    experiment.decision = decision
    return experiment
  }

  private mutating func result() throws(JSONFault) -> Experiment.Result {
    var (control, variant): (Experiment.Arm?, Experiment.Arm?)
    var (day, by): (Day?, String?)
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "by": by = try string()
      case "control": control = try arm()
      case "on": day = try self.day()
      case "variant": variant = try arm()
      default: try skipValue()
      }
    }
    return Experiment.Result(
      control: try require(control, "control", at: start),
      variant: try require(variant, "variant", at: start), on: try require(day, "on", at: start),
      by: try require(by, "by", at: start))
  }

  private mutating func arm() throws(JSONFault) -> Experiment.Arm {
    var (successes, trials): (Int?, Int?)
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "successes": successes = try int()
      case "trials": trials = try int()
      default: try skipValue()
      }
    }
    let (found, all) = (
      try require(successes, "successes", at: start), try require(trials, "trials", at: start)
    )
    guard let arm = Experiment.Arm(found, of: all) else {
      let most = (0...Experiment.Arm.limit).contains(all) ? all : Experiment.Arm.limit
      let wrong = most == all ? found : all
      throw JSONFault(at: start, .unfit(String(wrong), wanted: .range(0, most)))
    }
    return arm
  }

  private mutating func decision() throws(JSONFault) -> Experiment.Decision {
    var (choice, day, by): (Experiment.Decision.Choice?, Day?, String?)
    var note = ""
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "by": by = try string()
      case "choice": choice = try self.choice()
      case "note": note = try string()
      case "on": day = try self.day()
      default: try skipValue()
      }
    }
    return Experiment.Decision(
      try require(choice, "choice", at: start), note: note, on: try require(day, "on", at: start),
      by: try require(by, "by", at: start))
  }
}

extension JSONText {
  mutating func experiment(_ experiment: Experiment) {
    object {
      $0.recordHead(experiment)
      if let decision = experiment.decision {
        $0.key("decision")
        $0.decision(decision)
      }
      $0.member("end", experiment.end.description)
      $0.member("hypothesis", experiment.hypothesis)
      if let result = experiment.result {
        $0.key("result")
        $0.result(result)
      }
      $0.optional("segment", experiment.segment)
      $0.member("stage", experiment.stage.text)
      $0.member("start", experiment.start.description)
      $0.member("variable", experiment.variable)
      $0.member("variant", experiment.variant)
    }
  }

  private mutating func result(_ result: Experiment.Result) {
    object(.line) {
      $0.member("by", result.by)
      for (name, arm) in [("control", result.control), ("variant", result.variant)] {
        $0.key(name)
        $0.object {
          $0.member("successes", arm.successes)
          $0.member("trials", arm.trials)
        }
      }
      $0.member("on", result.day.description)
    }
  }

  private mutating func decision(_ decision: Experiment.Decision) {
    object(.line) {
      $0.member("by", decision.by)
      $0.member("choice", decision.choice.rawValue)
      $0.optional("note", decision.note)
      $0.member("on", decision.day.description)
    }
  }
}
