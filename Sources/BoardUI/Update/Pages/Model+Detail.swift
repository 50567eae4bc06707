import PipelineDomain
import Localization

extension Model {
  /// Goes up or down in a deal: to the next row that can be changed when it is on screen or just
  /// beyond it, else the lines go by, and the cursor stays among those on screen.
  mutating func goInDetail(of id: Deal.ID, from line: Int, at row: Int, by rows: Int) {
    let frame = Frame(self)
    let page = frame.detail(of: id)
    let (first, shown) = (frame.firstLine(of: page, from: line), frame.pageCapacity)
    let places = page.rows.indices.filter { page.rows[$0].part != nil }
    let row = max(0, min(row, places.count - 1))
    if abs(rows) == 1, places.indices.contains(row + rows) {
      let place = places[row + rows]
      if (first - 1...first + shown).contains(place) {
        let scrolled = max(place - shown + 1, min(first, place))
        mode = .detail(id, line: scrolled, row: row + rows)
        return
      }
    }
    let last = max(0, page.rows.count - shown)
    let (moved, overflow) = first.addingReportingOverflow(rows)
    let line = max(0, min(overflow ? last : moved, last))
    let visible = places.indices.filter { (line..<line + shown).contains(places[$0]) }
    let isAtEnd = line == first || line == 0 || line == last
    let end = rows < 0 ? visible.first : visible.last
    let nearest = visible.min { abs($0 - row) < abs($1 - row) }
    mode = .detail(id, line: line, row: (isAtEnd && abs(rows) > 1 ? end : nearest) ?? row)
  }

  /// Changes what the row under the cursor of a deal shows: at once where there is but one way, else
  /// by a question at the row. A row that is off the screen is shown first.
  mutating func changePart() -> [Effect] {
    guard case .detail(let id, let line, let row) = mode, let deal = board[id] else { return [] }
    let frame = Frame(self)
    let page = frame.detail(of: id)
    guard let place = page.line(ofPart: row), let part = page.rows[place].part else { return [] }
    let (first, shown) = (frame.firstLine(of: page, from: line), frame.pageCapacity)
    guard (first..<first + shown).contains(place) else {
      mode = .detail(id, line: max(0, place - shown / 2), row: row)
      return []
    }
    switch part {
    case .field(.notes) where deal.notes.contains(where: \.isNewline): return editNotes()
    case .field(.stage): enter(.prefix(.moveTo))
    case .field(let field): enter(.prompt(question(about: field, of: deal)))
    case .criterion(let criterion): enter(.prompt(question(about: criterion, of: deal)))
    case .invoice(let id):
      guard let invoice = deal.invoices.first(where: { $0.payment.id == id }) else { return [] }
      enter(.prompt(payment(.payment, of: deal, amount: invoice.open)))
    case .invoicing:
      enter(.prompt(payment(.invoice, of: deal, amount: deal.leftToInvoice)))
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
      .tick(item, isDone ? nil : mark), on: deal,
      saying: isDone
        ? words.edited([.checklist], of: deal.title)
        : words.reply(.ticked(text, on: deal.title)))
  }

  private mutating func toggle(
    _ milestone: MilestoneRule.ID, doneOn day: Day?, of deal: Deal
  ) -> [Effect] {
    guard let day else {
      return act(
        .reach(milestone, on: today), on: deal,
        saying: words.edited([.milestones], of: deal.title))
    }
    var days = deal.milestones
    days[milestone] = days[milestone].map { $0.filter { $0 != day } }
    if days[milestone] == [] { days[milestone] = nil }
    let edit = Action.Edit(.milestones, days.isEmpty ? .none : .milestones(days))
    return act(.edit([edit]), on: deal, saying: words.edited([.milestones], of: deal.title))
  }

  /// Plans an action on one deal and makes it, or says why not.
  mutating func act(_ action: Action, on deal: Deal, saying text: String) -> [Effect] {
    var random = random
    defer { self.random = random }
    do throws(Objection) {
      return make(try plan(on: [deal.id], &random) { _ in action }, saying: text)
    } catch {
      say(told(error), .problem)
      return []
    }
  }
}
