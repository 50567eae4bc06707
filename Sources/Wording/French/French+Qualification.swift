public import PipelineDomain

extension French {
  /// How a question was answered.
  public func answer(_ state: Qualification.Answer.State) -> String {
    switch state {
    case .unknown: "inconnu"
    case .no: "non"
    case .partly: "en partie"
    case .yes: "oui"
    }
  }

  /// What the answers amount to.
  public func verdict(_ verdict: Qualification.Verdict) -> String {
    switch verdict {
    case .validated: "validée"
    case .undecided: "à trancher"
    case .ruledOut: "écartée"
    }
  }

  /// Why a question is to be asked again.
  public func reason(_ reason: Qualification.Prompt.Reason, near today: Day) -> String {
    switch reason {
    case .old(let days, let limit):
      "date de \(count(days, "jour", "jours")), pour \(figures.whole(limit)) au plus"
    case .stageChanged(let day): "l’étape a changé le \(dates.plain(day, near: today))"
    case .activitySince(let day): "une activité a été notée le \(dates.plain(day, near: today))"
    case .datedAhead(let day): "datée du \(dates.plain(day, near: today)), encore à venir"
    }
  }

  /// An item of a checklist that is done.
  public func ticked(_ item: String) -> String { quoted(item) + " coché" }

  /// A milestone that was reached.
  public func milestone(_ key: String, reachedOn days: [String]) -> String {
    "\(key) fait le \(list(days))"
  }

  /// An answer, a tick or a milestone that was taken away.
  public func noLonger(_ part: String) -> String { "retiré\u{A0}: \(part)" }

  /// Answers that were given again and stayed as they were.
  public var answersDatedAnew: String { "réponses datées à nouveau" }
}
