import PipelineDomain
import TerminalKit
import Localization

extension OrganizationsPage {
  /// Draws the list, or the organization that is open.
  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    frame.draw(list(in: frame), on: &canvas)
  }

  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let heading = Line(words.title(.organizations), .heading)
    guard let current else {
      let facts = facts ?? []
      let state = due > 0 ? words.computing : words.figures.whole(facts.count)
      return ListPage(
        heading: Page.Row(left: heading + frame.listFilter, right: Line(state, .secondary)),
        count: facts.count, cursor: cursor,
        line: { row, room in frame.line(of: facts[row], isHere: row == cursor.row, room) },
        preview: atHand.map { frame.preview(of: $0) }
          ?? (due > 0 ? [] : [Line(words.noOrganizations, .secondary)]))
    }
    let rows = rows
    return ListPage(
      heading: Page.Row(
        left: heading.then(" › ", .heading).then(current.organization.name, .heading)
          + frame.listFilter,
        right: .blank),
      count: rows.count, cursor: cursor,
      line: { row, room in frame.line(of: rows[row], in: current, isHere: row == cursor.row, room)
      },
      top: frame.summary(of: current),
      preview: deal.flatMap { frame.board[$0] }.map(frame.preview) ?? [])
  }
}

extension Frame {
  /// Returns name, open and won value, and the last contact, as far as there is room.
  fileprivate func line(of facts: OrganizationFacts, isHere: Bool, _ room: Int) -> Line {
    let isWide = room >= 90
    let name = max(12, room - (isWide ? 72 : room >= 50 ? 36 : 12))
    let open = facts.openCount == 0 ? "–" : words.shortAmounts(facts.open)
    var line = Line(
      padded(facts.organization.name, to: name), isHere ? Style.text.bold : .text)
    if isWide {
      line = line.then("  " + padded(facts.organization.sector, to: 20), .secondary)
    }
    line = line.then(right(open, in: 12))
    if room >= 50 {
      let won = facts.wonCount == 0 ? "–" : words.shortAmounts(facts.won)
      line = line.then(right(won, in: 12), .good)
      let day = facts.lastContact.map { words.dates.short($0, near: today) } ?? "–"
      line = line.then(right(day, in: 12), .secondary)
    }
    guard isWide, let since = facts.customerSince else { return line }
    return line.then(right(words.dates.short(since, near: today), in: 14), .secondary)
  }

  /// Returns the facts of an organization and its contacts, a line each.
  fileprivate func preview(of facts: OrganizationFacts) -> [Line] {
    summary(of: facts)
      + (facts.contacts.isEmpty
        ? []
        : [
          caption(words.title(.contacts))
            .then(facts.contacts.map(\.name).joined(separator: ", "))
        ])
  }

  /// Returns the figures of an organization: deals, value, customer since, last contact.
  fileprivate func summary(of facts: OrganizationFacts) -> [Line] {
    let figures = words.figures(of: facts, near: today)
    guard pageWidth >= 70 else {
      return figures.map { caption($0.caption).then($0.value) }
    }
    let width = pageWidth / 2
    return stride(from: 0, to: figures.count, by: 2).map { index in
      figures[index..<min(index + 2, figures.count)].reduce(Line.blank) { line, fact in
        let cell = caption(fact.caption).then(fact.value)
        return line + cell.then(String(repeating: " ", count: max(1, width - cell.width)))
      }
    }
  }

  fileprivate func line(
    of row: OrganizationsPage.Row, in facts: OrganizationFacts, isHere: Bool, _ room: Int
  ) -> Line {
    switch row {
    case .field(let field):
      let content = facts.organization[field]
      let text = content.isBlank ? "–" : words.text(content, on: board)
      return caption(words.field(field), width: 22).then(text, content.isBlank ? .secondary : .text)
    case .contact(let id):
      guard let contact = facts.contacts.first(where: { $0.id == id }) else { return .blank }
      let reach = [contact.title, contact.phone, contact.email].filter { !$0.isEmpty }
      return Line(padded(contact.name, to: min(28, room / 2)), isHere ? Style.text.bold : .text)
        .then("  " + reach.joined(separator: " · "), .secondary)
    case .deal(let id):
      guard let deal = board[id] else { return .blank }
      return line(of: deal, isHere: isHere, room)
    }
  }

  private func line(of deal: Deal, isHere: Bool, _ room: Int) -> Line {
    let amount = deal.amount.map { words.figures.compact($0) } ?? "–"
    let stage = board.stage(of: deal)
    let line = Line(
      padded(deal.title, to: max(12, room / 2 - 12)), isHere ? Style.text.bold : .text
    )
    .then(right(amount, in: 9) + "  ")
    .then(
      padded(words.stageName(deal.stage, on: board.settings), to: 15),
      stage?.outcome == .won ? .good : stage?.outcome == .open ? .text : .secondary)
    guard room >= 60 else { return line }
    let day = board.closingDay(of: deal, in: model.zone)
    return line.then(padded(deal.owner ?? "", to: 16), .secondary)
      .then(day.map { words.dates.plain($0, near: today) } ?? "", .secondary)
  }
}
