import PipelineDomain

extension English {
  func kind(_ kind: AttentionKind) -> String {
    switch kind {
    case .stepLate: "late"
    case .slaMissed: "SLA"
    case .nurtureBack: "back from nurturing"
    case .stepDue: "due today"
    case .followUpOwed: "no follow-up"
    case .stale: "stale"
    case .closePassed: "close date passed"
    case .pushed: "pushed"
    case .noNextStep: stepState(.missing)
    case .oldQualification: "qualification to renew"
    case .missing: "field missing"
    case .duplicate: "duplicate"
    case .contradiction: "contradiction"
    }
  }

  func reason(
    _ reason: HygieneException.Reason, on board: Board, near today: Day
  ) -> String {
    switch reason {
    case .stepLate(let step, let days): "\(step.what) \(count(days, "day", "days")) late"
    case .serviceLevel(let id, _, let seconds):
      seconds > 0
        ? "SLA: \(promise(id, on: board)) due in \(span(seconds))"
        : "SLA: \(promise(id, on: board)) missed \(span(-seconds)) ago"
    case .nurtureBack(let day, let days):
      "back from nurturing " + (days == 0 ? "today" : "since \(dates.plain(day, near: today))")
    case .stepDue(let step): "\(step.what) due today"
    case .followUpOwed(let kind, let day, let days):
      "no follow-up since the \(activity(kind)) of \(dates.plain(day, near: today)), "
        + "\(count(days, "day", "days")) over"
    case .stale(let clock, let days, let limit):
      "\(self.clock(clock)) \(days) d, rots after \(limit)"
    case .closePassed(let day, let days):
      "close was expected \(dates.plain(day, near: today)), \(count(days, "day", "days")) ago"
    case .pushed(let pushes):
      "close date pushed \(times(pushes.times)), +\(count(pushes.days, "day", "days")) in all"
    case .noNextStep(let day):
      stepState(.missing) + (day.map { " since \(dates.plain($0, near: today))" } ?? "")
    case .oldQualification(let prompts):
      "to be asked again: " + list(prompts.map { question($0, on: board, near: today) })
    case .missing(let attribute):
      board.settings.keeper(of: attribute).map { "no \(name(attribute)), which \($0) keeps true" }
        ?? "no \(name(attribute)), which this stage needs"
    case .duplicate(let id):
      "same organization and title as \(board[id].map { "“\($0.title)”, " } ?? "")\(id)"
    case .contradiction(let kind, _): contradiction(kind)
    }
  }

  func progress(_ left: Int, of total: Int) -> String {
    "\(figures.whole(left)) of \(figures.whole(total)) left"
  }

  func standing(in stage: String, days: Int?) -> String {
    days.map { "\(stage) for \(count($0, "day", "days"))" } ?? stage
  }

  func score(_ score: LeadScore) -> String {
    "\(temperature(score.temperature)): \(score.total) = fit \(score.fit.points)"
      + " + engagement \(score.engagement.points)"
  }

  func remedy(_ remedy: HygieneException.Remedy) -> String {
    switch remedy {
    case .setNextStep: "say what is next"
    case .contact: "get in touch and log it"
    case .decide: "accept, reject or nurture it"
    case .qualify: "ask again"
    case .find(let attribute): "find out the \(name(attribute))"
    case .edit(let field): "set the \(self.field(field))"
    case .move: "move it to an open stage"
    case .assign: "give it to somebody of the team"
    case .close: "decide: won, lost or disqualified"
    case .disqualify: "disqualify this one"
    case .repair: "put the file right"
    }
  }

  /// `once`, `3 times`.
  func times(_ number: Int) -> String {
    number == 1 ? "once" : "\(figures.whole(number)) times"
  }

  func promise(_ id: SLARule.ID, on board: Board) -> String {
    switch board.settings.serviceLevels.first(where: { $0.id == id })?.trigger {
    case .leadCreated: "first contact"
    case .handedOver: "contact after the hand-over"
    case .scoreReached: "contact with a hot lead"
    case nil: id.text
    }
  }

  /// A length of time in its greatest whole unit.
  private func span(_ seconds: Int64) -> String {
    switch seconds {
    case 172_800...: count(Int(clamping: seconds / 86_400), "day", "days")
    case 7_200...: "\(seconds / 3_600) h"
    default: "\(seconds / 60) min"
    }
  }

  private func contradiction(_ kind: Violation.Kind) -> String {
    switch kind {
    case .noOpenStage: "the board has no open stage"
    case .duplicateStage(let id): "the board has stage “\(id)” twice"
    case .probabilityOutOfRange(let percent): "a chance of \(percent) %"
    case .thresholdsReversed(let warm, let rot): "cools after \(warm) d, rots after \(rot)"
    case .unknownStage(let id): "the board has no stage “\(id)”"
    case .retiredStage(let id): "stage “\(id)” is retired"
    case .forgottenStage(let id, _): "history names a stage “\(id)” that is gone"
    case .unknownOrganization(let id): "the board has no organization “\(id)”"
    case .unknownOwner(let name): "\(name) is not in the team"
    case .emptyTitle: "no title"
    case .closedWithoutDay: "closed without a day"
    case .openWithClosingDay: "open, but with a closing day"
    case .historyDisagrees(let field, _, _): "\(self.field(field)) changed without a history entry"
    case .historyNotAscending(let id): "history entry \(id) is out of order"
    case .duplicateEntry(let id): "history entry \(id) is there twice"
    case .undoesNothing(let id): "history entry \(id) undoes nothing"
    case .sequenceExhausted(let id, _): "no change can follow history entry \(id)"
    case .brokenView(let name, let problem):
      "view “\(name)” is no filter: \(self.problem(problem))"
    case .closedBeforeCreated: "closed before it was created"
    case .leftBeforeSigned: "the customer left before they signed"
    case .paidBeforeSigned: "invoiced or collected before it was signed"
    case .negativePayment: "a negative payment"
    case .negativeAmount(let field): "a negative \(self.field(field))"
    case .unknownUpsell: "follows a deal that is not there"
    case .upsellCycle: "follows itself"
    }
  }
}
