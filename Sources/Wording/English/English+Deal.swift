public import PipelineDomain

extension English {
  /// The name of a field, small.
  public func field(_ field: Field) -> String {
    switch field {
    case .title: "title"
    case .organization: "organization"
    case .contacts: "contacts"
    case .owner: "owner"
    case .source: "source"
    case .persona: "persona"
    case .amount: "amount"
    case .cost: "cost"
    case .recurring: "monthly revenue"
    case .probability: "chance"
    case .expectedClose: "expected close"
    case .stage: "stage"
    case .rank: "place"
    case .tags: "tags"
    case .notes: "notes"
    case .nextStep: "next step"
    case .lossReason: "reason"
    case .closedOn: "closing day"
    case .qualification: "qualification"
    case .handOver: "decision on the lead"
    case .checklist: "checklist"
    case .milestones: "milestones"
    case .usageStableOn: "day of stable usage"
    case .snoozedUntil: "snoozed until"
    case .leftOn: "day the customer left"
    case .leftBecause: "reason of leaving"
    case .upsellOf: "follows"
    case .removed: "removal"
    case .activity: "activity"
    case .signal: "signal"
    case .payment: "payment"
    }
  }

  /// What a payment is.
  public func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "invoiced"
    case .payment: "collected"
    }
  }

  /// What was done.
  public func activity(_ kind: Activity.Kind) -> String {
    switch kind {
    case .call: "call"
    case .email: "e-mail"
    case .meeting: "meeting"
    case .demo: "demo"
    case .trial: "trial"
    case .proposal: "proposal"
    case .note: "note"
    }
  }

  /// How a deal stands.
  public func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    }
  }

  /// Where the next step stands.
  public func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "late"
    case .today: "today"
    case .missing: "no next step"
    case .ahead: "ahead"
    }
  }

  /// What a field holds, with names in the place of keys.
  public func value(
    _ value: FieldValue, of field: Field, on board: Board, near today: Day
  ) -> String {
    switch value {
    case .none: return "nothing"
    case .text(let text):
      switch field {
      case .stage: return board.settings.stage(Stage.ID(text))?.name ?? text
      case .organization: return board.organizations[Organization.ID(text)]?.name ?? text
      case .upsellOf: return board[Deal.ID(text)]?.title ?? text
      default: return text
      }
    case .integer(let number):
      return field == .probability ? "\(number) %" : figures.whole(number)
    case .flag(let flag): return flag ? "yes" : "no"
    case .day(let day): return dates.plain(day, near: today)
    case .money(let money): return figures.compact(money)
    case .list(let items): return items.joined(separator: ", ")
    case .step(let step): return "\(step.what), \(dates.short(step.due, near: today))"
    case .verdict(let verdict): return decision(verdict.decision, on: board, near: today)
    case .answers, .marks, .milestones:
      return list(parts(of: value, on: board, near: today).map(\.text))
    }
  }

  /// One recorded change in a line.
  public func deed(
    _ entry: HistoryEntry, of deal: Deal, on board: Board, near today: Day
  ) -> String {
    let prefix = entry.undoes == nil ? "" : "taken back: "
    if entry.change(of: .stage)?.before == FieldValue.none { return prefix + "created" }
    let told = entry.changes.filter { $0.field != .rank || entry.changes.count == 1 }
    let texts = told.map { change in text(of: change, on: deal, board, today) }
    let anyway = entry.overridden.isEmpty ? "" : "; anyway, without \(list(entry.overridden))"
    return prefix + (texts.isEmpty ? "changed" : texts.joined(separator: "; ")) + anyway
  }

  /// What happened, in a line of the timeline.
  public func event(
    _ event: TimelineEvent, of deal: Deal, on board: Board, near today: Day
  ) -> String {
    switch event.content {
    case .activity(let activity): told(activity)
    case .change(let entry): deed(entry, of: deal, on: board, near: today)
    }
  }

  private func told(_ activity: Activity) -> String {
    self.activity(activity.kind) + (activity.note.isEmpty ? "" : " “\(activity.note)”")
  }

  private func told(_ payment: Payment, near today: Day) -> String {
    "\(self.payment(payment.kind)) \(figures.exact(payment.amount)), "
      + dates.plain(payment.day, near: today)
  }

  /// An amount that is not known.
  public var noAmount: String { "no amount" }

  private func text(of change: Change, on deal: Deal, _ board: Board, _ today: Day) -> String {
    switch change.field {
    case .rank: return "moved within its stage"
    case .activity:
      guard case .text(let id) = change.after,
        let activity = deal.activities.first(where: { $0.id.text == id })
      else { return "log withdrawn" }
      return told(activity)
    case .signal:
      guard case .text(let id) = change.after,
        let signal = deal.signals.first(where: { $0.id.text == id })
      else { return "signal withdrawn" }
      return "signal: \(self.signal(signal.kind, on: board))"
    case .payment:
      guard case .text(let id) = change.after,
        let payment = deal.payments.first(where: { $0.id.text == id })
      else { return "payment withdrawn" }
      return told(payment, near: today)
    case .qualification, .checklist, .milestones:
      return difference(from: change.before, to: change.after, on: board, near: today)
    case .removed: return change.after == .none ? "restored" : "removed"
    default:
      let after = value(change.after, of: change.field, on: board, near: today)
      let name = field(change.field)
      guard change.before != .none else { return "\(name) \(after)" }
      let before = value(change.before, of: change.field, on: board, near: today)
      return "\(name) \(after) (was \(before))"
    }
  }
}
