import PipelineDomain

extension French {
  func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "inconnu"
    case .no: "non"
    case .partly: "en partie"
    case .yes: "oui"
    }
  }

  func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validée"
    case .undecided: "à trancher"
    case .ruledOut: "écartée"
    }
  }

  func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "date de \(count(days, "jour", "jours")), pour \(figures.whole(limit)) au plus"
    case .stageChanged(let day): "l’étape a changé le \(dates.plain(day, near: today))"
    case .activitySince(let day): "une activité a été notée le \(dates.plain(day, near: today))"
    case .datedAhead(let day): "datée du \(dates.plain(day, near: today)), encore à venir"
    }
  }

  func ticked(_ item: String) -> String { quoted(item) + " coché" }

  func milestone(_ key: String, reachedOn days: [String]) -> String {
    "\(key) fait le \(list(days))"
  }

  func noLonger(_ part: String) -> String { "retiré\u{A0}: \(part)" }

  var answersDatedAnew: String { "réponses datées à nouveau" }
}
