import PipelineDomain
import Localization

extension Model {
  /// Changes the row under the cursor of a deal: at once when there is only one way, else by a question at
  /// the row. A row off screen is shown first.
  mutating func changePart() -> [Effect] {
    guard var detail = self[DetailPage.self], let deal = board[detail.id] else { return [] }
    let frame = Frame(self)
    let page = frame.detail(of: detail.id)
    guard let place = page.line(ofPart: detail.row), let part = page.rows[place].part else {
      return []
    }
    let (first, shown) = (frame.firstLine(of: page, from: detail.line), frame.pageCapacity)
    guard (first..<first + shown).contains(place) else {
      detail.line = max(0, place - shown / 2)
      self[DetailPage.self] = detail
      return []
    }
    switch part {
    case .field(.notes) where deal.notes.contains(where: \.isNewline):
      return [.editNotes(deal.id, deal.notes)]
    case .field(.stage): enter(.prefix(.moveTo))
    case .field(let field): enter(.prompt(question(about: field, of: deal)))
    case .custom(let field): enter(.prompt(question(about: field, of: deal)))
    case .ofOrganization(let field):
      guard let organization = board.organization(of: deal) else { return [] }
      ask(about: organization, .custom(field))
    case .criterion(let criterion): enter(.prompt(question(about: criterion, of: deal)))
    case .invoice(let id):
      guard let invoice = deal.invoices.first(where: { $0.payment.id == id }) else { return [] }
      enter(.prompt(payment(.payment, of: deal, amount: invoice.open)))
    case .invoicing:
      enter(.prompt(payment(.invoice, of: deal, amount: deal.leftToInvoice)))
    case .contact(let subject): enter(.prompt(withDraft(question(about: subject, of: deal))))
    case .item(let item): return toggle(item, of: deal)
    case .milestone(let milestone, let day): return toggle(milestone, doneOn: day, of: deal)
    }
    return []
  }

  private mutating func toggle(_ item: ChecklistItem.ID, of deal: Deal) -> [Effect] {
    let isDone = deal.checklist[item] != nil
    let mark = ChecklistItem.Mark(item, on: today, by: author)
    let text = words.item(item, on: board)
    return act(
      .checkOff(item, isDone ? nil : mark), on: deal,
      saying: isDone
        ? words.edited([.checklist], of: .one(deal.title))
        : words.reply(.ticked(text, on: deal.title)))
  }

  private mutating func toggle(
    _ milestone: MilestoneRule.ID, doneOn day: Day?, of deal: Deal
  ) -> [Effect] {
    guard let day else {
      return act(
        .reach(milestone, on: today), on: deal,
        saying: words.edited([.milestones], of: .one(deal.title)))
    }
    var days = deal.milestones
    days[milestone] = days[milestone].map { $0.filter { $0 != day } }
    if days[milestone] == [] { days[milestone] = nil }
    let edit = Action.Edit(.milestones, days.isEmpty ? .none : .milestones(days))
    return act(.edit([edit]), on: deal, saying: words.edited([.milestones], of: .one(deal.title)))
  }
}
