package import PipelineDomain

extension Strings {
  /// A field as the option that sets it is explained: `The close date (fri, +3d).`
  package func option(_ field: Field) -> String {
    let example = field.kind == .name(.team) ? "me" : example(.field(field))
    return example.isEmpty ? meaning(field) : "\(meaning(field).dropLast()) (\(example))."
  }

  /// The error of a text typed for a field.
  package func refusal(_ fault: FieldParser.ParseError) -> String {
    switch fault {
    case .amount(let text): refusal(.notAnAmount(text))
    case .day(let text): refusal(.notADay(text))
    case .percent(let text): refusal(.notAChance(text))
    case .category(let text): refusal(.notACategory(text))
    case .number(let text): notANumber(text)
    case .flag(let text): notAFlag(text)
    case .link(let text): notALink(text)
    case .choice(let text, let choices): notAChoice(text, among: choices)
    }
  }

  /// The value of a field, with names in the place of keys: `€42,000.00`, `Discovery`, `call, 24 Nov`.
  package func value(
    _ value: FieldValue, of field: Field, on board: Board, near today: Day
  ) -> String {
    switch value {
    case .none: return nothing
    case .text(let text):
      switch field {
      case .stage: return stageName(Stage.ID(text), on: board.settings)
      case .organization: return board.known(Organization.ID(text))?.name ?? text
      case .forecastCategory: return ForecastCategory(rawValue: text).map(category) ?? text
      case .repeats: return Repetition(text).map { repetition($0, near: today) } ?? text
      case .upsellOf:
        return board[Deal.ID(text)].flatMap { $0.isRemoved ? nil : $0.title } ?? text
      default: return text
      }
    case .integer(let number):
      return field == .probability ? "\(number)" + figures.percentSign : figures.whole(number)
    case .flag(let flag): return self.flag(flag)
    case .day(let day): return dates.plain(day, near: today)
    case .money(let money): return figures.exact(money)
    case .list(let items):
      let names = field == .mergedFrom ? items.map { board[Deal.ID($0)]?.title ?? $0 } : items
      return names.joined(separator: ", ")
    case .step(let step): return "\(step.what), \(dates.short(step.due, near: today))"
    case .verdict(let verdict): return decision(verdict.answer, on: board, near: today)
    case .custom:
      return difference(ofFields: .none, to: value, on: board, near: today)
    case .answers, .marks, .milestones, .stakeholders:
      return list(parts(of: value, on: board, near: today).map(\.text))
    }
  }

  /// One recorded change in a line: `stage Discovery (was Qualification)`.
  package func change(
    _ entry: HistoryEntry, of deal: Deal, on board: Board, near today: Day
  ) -> String {
    let prefix = entry.undoes == nil ? "" : takenBack + colon
    if entry.change(of: .stage)?.before == FieldValue.none { return prefix + created }
    let shown = entry.changes.filter { $0.field != .rank || entry.changes.count == 1 }
    // The most important change comes first: the end of a long line is cut.
    let weighty = shown.filter { $0.field == .stage } + shown.filter { $0.field != .stage }
    var texts = weighty.map { text(of: $0, on: deal, board, today) }
    if texts.isEmpty { texts.append(changed) }
    if !entry.overridden.isEmpty { texts.append(anyway(without: entry.overridden)) }
    return prefix + texts.joined(separator: semicolon)
  }

  /// A change of several deals, one of them `deal`: a value where all have the same, else the field alone.
  package func change(
    shared entries: [HistoryEntry], by deal: Deal, on board: Board, near today: Day
  ) -> String {
    guard
      let fields = entries.max(by: { $0.changes.count < $1.changes.count })?.changes.map(\.field)
    else { return changed }
    let shown = fields.filter { $0 != .rank || fields.count == 1 }
    let texts = shown.map { field in
      let changes = entries.map { $0.change(of: field) }
      guard let first = changes[0], changes.allSatisfy({ $0?.after == first.after }) else {
        return self.field(field)
      }
      let before = changes.allSatisfy { $0 == first } ? first.before : .none
      return text(of: FieldChange(field, from: before, to: first.after), on: deal, board, today)
    }
    return texts.isEmpty ? changed : texts.joined(separator: semicolon)
  }

  /// A line of the timeline.
  package func event(
    _ event: TimelineEvent, of deal: Deal, on board: Board, near today: Day
  ) -> String {
    switch event.content {
    case .activity(let activity): line(activity, on: board)
    case .change(let entry): change(entry, of: deal, on: board, near: today)
    }
  }

  private func text(of change: FieldChange, on deal: Deal, _ board: Board, _ today: Day) -> String {
    switch change.field {
    case .rank: return movedWithinStage
    case .activity:
      let activity = deal.activities.first { .text($0.id.text) == change.after }
      return activity.map { line($0, on: board) } ?? withdrawn(.activity)
    case .signal:
      let signal = deal.signals.first { .text($0.id.text) == change.after }
      return signal.map { field(.signal) + colon + self.signal($0.kind, on: board) }
        ?? withdrawn(.signal)
    case .payment:
      let payment = deal.payments.first { .text($0.id.text) == change.after }
      return payment.map { line($0, near: today) } ?? withdrawn(.payment)
    case .qualification, .checklist, .milestones, .stakeholders:
      return difference(from: change.before, to: change.after, on: board, near: today)
    case .customFields:
      return difference(ofFields: change.before, to: change.after, on: board, near: today)
    case .removed: return removed(change.after != .none)
    case .mergedFrom: return merged(change, on: board)
    default:
      let text =
        "\(field(change.field)) \(value(change.after, of: change.field, on: board, near: today))"
      guard change.before != .none else { return text }
      let before = value(change.before, of: change.field, on: board, near: today)
      return "\(text) (\(formerly(before)))"
    }
  }

  /// Other deals were merged into one: `merged with “Audit”`.
  private func merged(_ change: FieldChange, on board: Board) -> String {
    let (before, after) = (Set(change.before.phrases), Set(change.after.phrases))
    let titles = after.symmetricDifference(before).sorted().map { key in
      quoted(board[Deal.ID(key)]?.title ?? key)
    }
    return after.isSuperset(of: before)
      ? say(en: "merged with \(list(titles))", fr: "fusion avec \(list(titles))")
      : say(en: "unmerged from \(list(titles))", fr: "séparation de \(list(titles))")
  }

  private func line(_ activity: Activity, on board: Board) -> String {
    let kind = self.activity(activity.kind)
    let contact = activity.contact.flatMap { board.settings.contacts[$0]?.name }
    let whole = contact.map { say(en: "\(kind) with \($0)", fr: "\(kind) avec \($0)") } ?? kind
    return whole + (activity.note.isEmpty ? "" : " " + quoted(activity.note))
  }

  private func line(_ payment: Payment, near today: Day) -> String {
    "\(self.payment(payment.kind)) \(figures.exact(payment.amount)), "
      + dates.plain(payment.day, near: today)
  }

  /// The value somebody else set and the own one, of a conflict of two values; empty of others.
  package func values(
    of conflict: Conflict, on board: Board, near today: Day
  ) -> (theirs: String, mine: String) {
    switch conflict {
    case .changedSince(_, let field, _, let found, let wanted):
      (
        value(found, of: field, on: board, near: today),
        value(wanted, of: field, on: board, near: today)
      )
    case .recordChangedSince(_, let found, let wanted): (brief(found), brief(wanted))
    case .settingChangedSince(_, let found, let wanted): (found ?? nothing, wanted ?? nothing)
    default: ("", "")
    }
  }

  /// A record in a few words, distinct from the others of its list.
  package func brief(_ record: Record?) -> String {
    guard let record, !record.isWithdrawn else { return nothing }
    switch record {
    case .campaign(let campaign): return campaign.hook
    case .contact(let contact): return contact.name
    case .cost(let cost):
      return figures.exact(cost.amount) + (cost.note.isEmpty ? "" : ", " + cost.note)
    case .experiment(let experiment): return experiment.hypothesis
    case .organization(let organization): return organization.name
    case .persona(let persona): return persona.name
    case .plan(let plan): return dates.long(plan.start)
    case .rate(let rate):
      return "\(rate.from.code)/\(rate.to.code) \(figures.decimal(rate.rate, decimals: 4))"
    case .review(let review): return review.note.isEmpty ? record.id.key : review.note
    case .view(let view): return view.filter
    }
  }
}
