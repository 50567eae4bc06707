public import PipelineDomain

extension French {
  /// The name of a field, small.
  public func field(_ field: Field) -> String {
    switch field {
    case .title: "titre"
    case .organization: "organisation"
    case .contacts: "contacts"
    case .owner: "responsable"
    case .source: "source"
    case .persona: "persona"
    case .amount: "montant"
    case .cost: "coût"
    case .recurring: "revenu mensuel"
    case .probability: "probabilité"
    case .expectedClose: "clôture prévue"
    case .stage: "étape"
    case .rank: "place"
    case .tags: "étiquettes"
    case .notes: "notes"
    case .nextStep: "prochaine action"
    case .lossReason: "motif"
    case .closedOn: "date de clôture"
    case .qualification: "qualification"
    case .handOver: "décision sur le lead"
    case .checklist: "liste de contrôle"
    case .milestones: "jalons"
    case .usageStableOn: "usage stable le"
    case .snoozedUntil: "en veille jusqu’au"
    case .leftOn: "client parti le"
    case .leftBecause: "motif du départ"
    case .upsellOf: "fait suite à"
    case .removed: "suppression"
    case .activity: "activité"
    case .signal: "signal"
    case .payment: "paiement"
    }
  }

  /// What a payment is.
  public func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "facturé"
    case .payment: "encaissé"
    }
  }

  /// What was done.
  public func activity(_ kind: Activity.Kind) -> String {
    switch kind {
    case .call: "appel"
    case .email: "e-mail"
    case .meeting: "rendez-vous"
    case .demo: "démo"
    case .trial: "version d’essai"
    case .proposal: "proposition"
    case .note: "note"
    }
  }

  /// How a deal stands.
  public func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "ouverte"
    case .won: "gagnée"
    case .lost: "perdue"
    case .disqualified: "disqualifiée"
    }
  }

  /// Where the next step stands.
  public func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "en retard"
    case .today: "aujourd’hui"
    case .missing: "sans action prévue"
    case .ahead: "à venir"
    }
  }

  /// What a field holds, with names in the place of keys.
  public func value(
    _ value: FieldValue, of field: Field, on board: Board, near today: Day
  ) -> String {
    switch value {
    case .none: return "rien"
    case .text(let text):
      switch field {
      case .stage: return board.settings.stage(Stage.ID(text))?.name ?? text
      case .organization: return board.organizations[Organization.ID(text)]?.name ?? text
      case .upsellOf: return board[Deal.ID(text)]?.title ?? text
      default: return text
      }
    case .integer(let number):
      return field == .probability ? "\(number) %" : figures.whole(number)
    case .flag(let flag): return flag ? "oui" : "non"
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
    let prefix = entry.undoes == nil ? "" : "annulation\u{A0}: "
    if entry.change(of: .stage)?.before == FieldValue.none { return prefix + "création" }
    let told = entry.changes.filter { $0.field != .rank || entry.changes.count == 1 }
    let texts = told.map { change in text(of: change, on: deal, board, today) }
    let anyway =
      entry.overridden.isEmpty ? "" : "\u{A0}; quand même, sans \(list(entry.overridden))"
    return prefix + (texts.isEmpty ? "modification" : texts.joined(separator: "\u{A0}; "))
      + anyway
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
    self.activity(activity.kind) + (activity.note.isEmpty ? "" : " " + quoted(activity.note))
  }

  private func told(_ payment: Payment, near today: Day) -> String {
    "\(self.payment(payment.kind)) \(figures.exact(payment.amount)), "
      + dates.plain(payment.day, near: today)
  }

  /// An amount that is not known.
  public var noAmount: String { "sans montant" }

  private func text(of change: Change, on deal: Deal, _ board: Board, _ today: Day) -> String {
    switch change.field {
    case .rank: return "déplacée dans son étape"
    case .activity:
      guard case .text(let id) = change.after,
        let activity = deal.activities.first(where: { $0.id.text == id })
      else { return "activité retirée" }
      return told(activity)
    case .signal:
      guard case .text(let id) = change.after,
        let signal = deal.signals.first(where: { $0.id.text == id })
      else { return "signal retiré" }
      return "signal\u{A0}: \(self.signal(signal.kind, on: board))"
    case .payment:
      guard case .text(let id) = change.after,
        let payment = deal.payments.first(where: { $0.id.text == id })
      else { return "paiement retiré" }
      return told(payment, near: today)
    case .qualification, .checklist, .milestones:
      return difference(from: change.before, to: change.after, on: board, near: today)
    case .removed: return change.after == .none ? "rétablie" : "supprimée"
    default:
      let after = value(change.after, of: change.field, on: board, near: today)
      let name = field(change.field)
      guard change.before != .none else { return "\(name) \(after)" }
      let before = value(change.before, of: change.field, on: board, near: today)
      return "\(name) \(after) (avant\u{A0}: \(before))"
    }
  }
}
