public import PipelineDomain

extension English {
  /// How a question was answered.
  public func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "unknown"
    case .no: "no"
    case .partly: "partly"
    case .yes: "yes"
    }
  }

  /// What the answers amount to.
  public func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validated"
    case .undecided: "undecided"
    case .ruledOut: "ruled out"
    }
  }

  /// Why a question is to be asked again.
  public func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "\(count(days, "day", "days")) old, where \(figures.whole(limit)) are the most"
    case .stageChanged(let day): "the stage changed on \(dates.plain(day, near: today))"
    case .activitySince(let day): "something was logged on \(dates.plain(day, near: today))"
    case .datedAhead(let day): "dated \(dates.plain(day, near: today)), which is still to come"
    }
  }

  /// An item of a checklist that is done.
  public func ticked(_ item: String) -> String { quoted(item) + " ticked off" }

  /// A milestone that was reached.
  public func milestone(_ key: String, reachedOn days: [String]) -> String {
    "\(key) done on \(list(days))"
  }

  /// An answer, a tick or a milestone that was taken away.
  public func noLonger(_ part: String) -> String { "no longer: \(part)" }

  /// Answers that were given again and stayed as they were.
  public var answersDatedAnew: String { "answers dated anew" }
}
