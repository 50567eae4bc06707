package import PipelineDomain

extension Strings {
  /// The rule that ranks the deals of triage.
  package var triageOrder: String {
    say(
      en: "Order: SLA targets due or missed within 24 hours, then amount × probability × urgency. "
        + "Urgency is 1 plus 1/30 for each day overdue, past the stale limit or closer than 30 "
        + "days to the close date, at most 1 each. A contract without renewal deal is listed from "
        + "\(Renewal.notice) days before its end date.",
      fr:
        "Ordre\u{A0}: délais de réponse à moins de 24 heures, à venir ou dépassés, puis montant × "
        + "probabilité × urgence. L’urgence vaut 1, plus 1/30 par jour de retard, par jour au-delà "
        + "du seuil d’inactivité et par jour à moins de 30 jours de la clôture, au plus 1 chacun. "
        + "Un contrat sans affaire de renouvellement figure dès \(Renewal.notice) jours avant sa fin."
    )
  }

  /// The place of a deal in triage, explained: `€25k at 20%, closes in 6 days, no activity for 14 days`.
  package func rank(
    of exception: HygieneException, on board: Board, near today: Day
  ) -> String {
    [value(of: exception, on: board), urgency(of: exception, on: board, near: today)]
      .joined(separator: ", ")
  }

  /// The days that press, and the other reasons: `closes in 6 days, no activity for 14 days`.
  package func urgency(
    of exception: HygieneException, on board: Board, near today: Day
  ) -> String {
    let stake = exception.stake
    let isAtRisk = exception.reasons.contains { [.atRisk, .renewalDue].contains($0.kind) }
    var reasons = exception.reasons.map { brief($0, on: board, near: today) }
    if let days = stake.closesIn, !isAtRisk, (0...Stake.horizon).contains(days) {
      reasons.insert(closes(in: days), at: stake.deadline == nil ? 0 : 1)
    }
    if let days = stake.quietDays, !isAtRisk,
      !exception.reasons.contains(where: { $0.kind == .stale })
    {
      reasons.append(quiet(board.settings.stalenessClock, days))
    }
    return reasons.joined(separator: ", ")
  }

  /// The amount and the probability that a rank rests on: `€25k at 20%`.
  private func value(of exception: HygieneException, on board: Board) -> String {
    let stake = exception.stake
    let probability = "\(stake.probability)\(figures.percentSign)"
    let amount = board[exception.deal]?.amount.map { figures.compact($0) }
    guard stake.isAssumed, let worth = stake.worth else {
      return say(
        en: "\(amount ?? "no amount") at \(probability)",
        fr: "\(amount ?? "sans montant") à \(probability)")
    }
    let median = figures.compact(worth, board.settings.currency)
    return say(
      en: "\(amount ?? "no amount") (counted as the median, \(median)) at \(probability)",
      fr: "\(amount ?? "sans montant") (compté à la médiane, \(median)) à \(probability)")
  }

  private func closes(in days: Int) -> String {
    say(
      en: days == 0 ? "closes today" : "closes in \(count(days, "day", "days"))",
      fr: days == 0 ? "clôture aujourd’hui" : "clôture dans \(count(days, "jour", "jours"))")
  }

  private func quiet(_ clock: StalenessClock, _ days: Int) -> String {
    say(
      en: "\(self.clock(clock)) for \(count(days, "day", "days"))",
      fr: "\(self.clock(clock)) depuis \(count(days, "jour", "jours"))")
  }

  /// A deal that closes soon and is cooling: `closes in 6 days, no activity for 14 days`.
  func closing(in left: Int, _ clock: StalenessClock, _ days: Int, _ date: String = "") -> String {
    closes(in: left) + date + ", " + quiet(clock, days)
  }

  /// A reason without its particulars.
  private func brief(
    _ reason: HygieneException.Reason, on board: Board, near today: Day
  ) -> String {
    switch reason {
    case .stepLate, .serviceLevel, .nurtureBack, .stepDue, .renewalDue, .contradiction:
      self.reason(reason, on: board, near: today)
    case .followUpOwed(let kind, _, let days):
      say(
        en: "no follow-up on the \(activity(kind)), \(count(days, "day", "days")) overdue",
        fr: "\(activity(kind)) sans suite, \(count(days, "jour", "jours")) de retard")
    case .stale(let clock, let days, _): quiet(clock, days)
    case .closePassed(_, let days):
      say(
        en: "close date passed \(count(days, "day", "days")) ago",
        fr: "clôture dépassée de \(count(days, "jour", "jours"))")
    case .atRisk(_, let left, let clock, let days): closing(in: left, clock, days)
    case .pushed(let pushes):
      say(
        en: "close date pushed \(times(pushes.times))",
        fr: "clôture repoussée \(times(pushes.times))")
    case .missing(let attribute):
      say(
        en: "\(name(attribute, on: board)) missing",
        fr: "\(name(attribute, on: board)) à renseigner")
    case .noNextStep, .oldQualification, .duplicate: kind(reason.kind)
    }
  }
}
