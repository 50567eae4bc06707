import PipelineDomain

extension English {
  func advice(_ advice: Advice, on settings: Settings) -> String {
    let stage = { (id: Stage.ID) in stageName(id, on: settings) }
    switch advice {
    case .keepGoing: return "Nothing stands out: keep going."
    case .setQuota: return "Give the team quotas: nobody knows how much is enough."
    case .bringIn(let amount, let currency, let rate):
      return "Bring in \(figures.compact(amount, currency)) of new pipeline to reach the quota, "
        + "\(atWinRate(rate))."
    case .advance(let id, let rate, let least):
      let work = work(on: stage(id), least > 1 ? "stages that \(least) deals or more entered" : nil)
      return "\(work) first: only \(figures.percent(rate)) go on from it."
    case .advancePhase(let phase, let rate, let least):
      let among = least > 1 ? "phases that \(least) deals or more reached" : nil
      return
        "\(work(on: self.phase(phase), among)) first: only \(figures.percent(rate)) go on from it."
    case .shorten(let id, let days):
      return "Shorten \(stage(id)) first: deals rest there longest, \(figures.days(days))."
    case .answerLosses(let id, let reason, let number, let total):
      let place = id.map { " in \(stage($0))" } ?? ""
      let why = reason.map { ": “\($0)”. Prepare an answer" } ?? ", no reason given. Ask why"
      return "\(figures.whole(number)) of \(figures.whole(total)) were lost\(place)\(why)."
    case .settleCloses(let number):
      return "Close or redate \(count(number, "deal", "deals")) past the expected close."
    case .redate(let number):
      return "Agree on a real close date for \(count(number, "deal", "deals")) that slipped."
    case .wake(let number):
      return "Touch \(count(number, "stale deal", "stale deals")), or close what is dead."
    case .plan(let number):
      return "Plan a next step on \(count(number, "deal", "deals"))."
    case .workOn(let number):
      return "Call or write on \(count(number, "open deal", "open deals")) nobody worked on."
    case .meet(let number):
      return "Propose a meeting to \(count(number, "contact", "contacts")) without one so far."
    case .answer(let number):
      return "Answer \(count(number, "lead", "leads")) that nobody contacted."
    case .keepPromise(let promise, let rate):
      return "Look at “\(promise.text)” first: only \(figures.percent(rate)) are answered in time."
    case .engage(let number):
      return
        "Send something useful to \(count(number, "open deal", "open deals")) without a signal."
    case .handOver(let number):
      return "Qualify or set aside \(count(number, "MQL", "MQL")) that sales has not taken."
    case .finish(let number):
      return "Bring \(count(number, "open deal", "open deals")) of the cohort to a decision."
    case .weighDeals(let isCarriedByFew):
      return isCarriedByFew
        ? "A few large deals carry the average: look for more of their kind."
        : "Read it with win rate, cycle and margin before aiming at larger deals."
    case .compareChannels: return "Compare channels, and move the budget to personas that pay."
    case .keepCustomers: return "Look after the customers at risk before winning new ones."
    case .agreeOnLeads:
      return "Agree with marketing on who is an MQL, and review rejections weekly."
    case .collect: return "Remind whoever is late: signed is not paid."
    case .checkMargin: return "Look at margin by client and segment: growth may hide a loss."
    }
  }

  private func work(on place: String, _ among: String?) -> String {
    among.map { "Of the \($0), work on \(place)" } ?? "Work on \(place)"
  }

  func band(_ band: Band, _ verdict: Band.Verdict, in unit: Measure.Unit) -> String {
    let low = limit(band.low, in: unit)
    let range = band.high.map { "\(low) to \(limit($0, in: unit))" } ?? "\(low) or more"
    switch verdict {
    case .below: return "\(range): below"
    case .inside: return "\(range): within"
    case .above: return "\(range): above"
    }
  }

  func alert(_ alarm: Alarm) -> String {
    let limit = alarm.goal.alert.map { self.limit($0, in: alarm.unit) } ?? ""
    let condition =
      switch alarm.comparison {
      case .below: "below \(limit)"
      case .atMost: "\(limit) or less"
      case .above: "above \(limit)"
      case .atLeast: "\(limit) or more"
      }
    guard let window = alarm.goal.window else { return condition }
    let unit =
      switch window.unit {
      case .week: "week"
      case .month: "month"
      case .quarter: "quarter"
      case .year: "year"
      }
    guard window.count > 1 else { return "\(condition) in the last \(unit)" }
    let periods = "\(figures.whole(window.count)) \(unit)s"
    return window.rule == .each
      ? "\(condition) in each of the last \(periods)" : "\(condition) over the last \(periods)"
  }

  func alarm(_ alarm: Alarm, on settings: Settings) -> String {
    let state =
      switch alarm.state {
      case .raised: "raised"
      case .quiet: "not raised"
      case .unknown: "too few cases to tell"
      }
    return "\(subject(of: alarm, on: settings)) \(alert(alarm)): \(state) (\(figures(of: alarm)))"
  }

  func trend(_ alert: TrendAlert, on settings: Settings) -> String {
    let what =
      switch alert.sign {
      case .activity: "Fewer activities a week"
      case .newDeals: "Fewer new deals"
      case .demos: "Fewer demos"
      case .openRate: "Fewer e-mails opened"
      case .conversion(let id): "Fewer deals go on from \(stageName(id, on: settings))"
      case .acquisitionCost: "A client costs more and brings no more"
      }
    let values = [alert.before, alert.after].map { value($0, in: alert.unit, of: .max) }
    let cause =
      switch alert.cause {
      case .troughAhead: "a trough in the pipeline in a few weeks"
      case .dryingUp: "the pipeline is drying up; feed the top"
      case .friction: "the form puts off, or the call to action is too weak"
      case .fatigue: "the audience is tired, or the subjects miss it"
      case .unsuitedPitch: "content or pitch does not fit"
      case .misalignment: "channels, personas and offer are not aligned"
      }
    return "\(what): \(values[0]) → \(values[1]). Look first: \(cause)."
  }
}
