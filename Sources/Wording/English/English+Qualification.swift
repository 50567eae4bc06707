import PipelineDomain

extension English {
  func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "unknown"
    case .no: "no"
    case .partly: "partly"
    case .yes: "yes"
    }
  }

  func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validated"
    case .undecided: "undecided"
    case .ruledOut: "ruled out"
    }
  }

  func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "\(count(days, "day", "days")) old, where \(figures.whole(limit)) are the most"
    case .stageChanged(let day): "the stage changed on \(dates.plain(day, near: today))"
    case .activitySince(let day): "something was logged on \(dates.plain(day, near: today))"
    case .datedAhead(let day): "dated \(dates.plain(day, near: today)), which is still to come"
    }
  }

  func ticked(_ item: String) -> String { quoted(item) + " ticked off" }

  func milestone(_ key: String, reachedOn days: [String]) -> String {
    "\(key) done on \(list(days))"
  }

  func noLonger(_ part: String) -> String { "no longer: \(part)" }

  var answersDatedAnew: String { "answers dated anew" }
}
