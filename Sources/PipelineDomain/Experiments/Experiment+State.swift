extension Experiment {
  /// How far a test is.
  public enum State: String, Sendable, CaseIterable {
    case planned, running, measured, decided
  }

  /// How far it is on a day.
  public func state(on day: Day) -> State {
    if decision != nil { return .decided }
    if result != nil { return .measured }
    return day < start ? .planned : .running
  }

  /// Whether it should have been measured by that day, and was not.
  public func isDue(on day: Day) -> Bool {
    state(on: day) == .running && day >= end
  }

  /// The same with what came of it.
  public func measured(_ result: Result) throws(Refusal) -> Experiment {
    let earliest = start.adding(days: Experiment.length.lowerBound)
    guard result.day >= earliest else { throw .measuredTooSoon(earliest) }
    var copy = self
    copy.result = result
    return copy
  }

  /// The same with what the team makes of it; what was not measured can only be abandoned.
  public func decided(_ decision: Decision) throws(Refusal) -> Experiment {
    guard result != nil || decision.choice == .abandon else { throw .notMeasured }
    var copy = self
    copy.decision = decision
    return copy
  }
}

extension Board {
  /// Refuses an experiment that says too little, runs too briefly or too long, or meets another one
  /// of its stage: there is one a stage and month, and one at a time.
  func check(_ experiment: Experiment) throws(Refusal) {
    let texts = [experiment.hypothesis, experiment.variable, experiment.variant]
    guard !texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw .blankRecord(.experiments)
    }
    guard settings.stage(experiment.stage) != nil else { throw .unknownStage(experiment.stage) }
    let days = experiment.end - experiment.start
    guard Experiment.length.contains(days) else { throw .experimentLength(days: days) }
    let other = settings.experiments.first { experiment.meets($0) }
    if let other { throw .stageUnderTest(experiment.stage, other.id) }
  }
}

extension Experiment {
  /// Whether another experiment takes the same stage in the month this one starts, or while it runs.
  fileprivate func meets(_ other: Experiment) -> Bool {
    guard !other.isWithdrawn, other.id != id, other.stage == stage else { return false }
    let sharesMonth =
      Period(.month, containing: start) == Period(.month, containing: other.start)
    return sharesMonth || (start <= other.lastDay && other.start <= lastDay)
  }

  /// The day from which the stage is free again.
  private var lastDay: Day {
    guard let decision else { return end }
    return min(end, decision.day)
  }
}
