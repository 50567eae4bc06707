import PipelineDomain
import TerminalKit
import Localization

extension OrganizationsPage {
  /// The organizations, or the one that is open.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let heading = Line(words.title(.organizations), .heading)
    guard let current else {
      let facts = facts ?? []
      let state = due > 0 ? words.computing : words.figures.whole(facts.count)
      let columns = frame.organizationColumns
      return ListPage(
        heading: Page.Row(left: heading + frame.listFilter, right: Line(state, .secondary)),
        count: facts.count, cursor: cursor,
        line: { row, room in
          frame.line(of: facts[row], isHere: row == cursor.row, in: columns, room)
        },
        captions: facts.isEmpty ? nil : { frame.captions(of: columns, $0) },
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
      top: frame.summary(of: current), preview: preview(in: frame))
  }

  /// Returns what is known of the deal or the contact at hand.
  private func preview(in frame: Frame) -> [Line] {
    if let deal = deal.flatMap({ frame.board[$0] }) { return frame.preview(of: deal) }
    guard case .contact(let id) = row, let contact = frame.board.settings.contacts.current(id)
    else { return [] }
    return frame.preview(of: contact)
  }
}

/// A column of the list of organizations, after the name.
private enum OrganizationColumn: CaseIterable {
  case sector, contacts, open, won, lastContact, customerSince
}

private typealias OrganizationCell = (column: OrganizationColumn, width: Int)

extension Frame {
  /// Returns the columns of the list with their widths: as many as leave the name room, the first of this order
  /// first.
  fileprivate var organizationColumns: [OrganizationCell] {
    let wanted: [(column: OrganizationColumn, least: Int)] = [
      (.open, 12), (.won, 12), (.lastContact, 12), (.customerSince, 12), (.sector, 20),
      (.contacts, 8),
    ]
    var left = listWidth - 28
    var widths: [OrganizationColumn: Int] = [:]
    for (column, least) in wanted {
      let width = max(least, DisplayWidth.of(caption(of: column)) + 2)
      guard left >= width || column == .open else { break }
      widths[column] = width
      left -= width
    }
    return OrganizationColumn.allCases.compactMap { column in widths[column].map { (column, $0) } }
  }

  private func caption(of column: OrganizationColumn) -> String {
    switch column {
    case .sector: words.sectorCaption
    case .contacts: words.title(.contacts)
    case .open: words.openValueCaption
    case .won: words.wonValueCaption
    case .lastContact: words.lastContactCaption
    case .customerSince: words.customerSinceCaption
    }
  }

  /// Returns the captions of the list.
  fileprivate func captions(of columns: [OrganizationCell], _ room: Int) -> Line {
    let name = padded(words.organizationCaption, to: room - columns.map(\.width).reduce(0, +))
    return columns.reduce(Line(name, .secondary)) { line, cell in
      line.then(self.cell(caption(of: cell.column), in: cell), .secondary)
    }
  }

  /// Returns the text of a column: a sector at the left, a figure or a day at the right.
  private func cell(_ text: String, in cell: OrganizationCell) -> String {
    cell.column == .sector ? "  " + padded(text, to: cell.width - 2) : right(text, in: cell.width)
  }

  /// Returns the name, the value, the last contact and more, as far as there is room.
  fileprivate func line(
    of facts: OrganizationFacts, isHere: Bool, in columns: [OrganizationCell], _ room: Int
  ) -> Line {
    let name = room - columns.map(\.width).reduce(0, +)
    let head = Line(padded(facts.organization.name, to: name), isHere ? Style.text.bold : .text)
    let day = { (day: Day?) in day.map { words.dates.short($0, near: today) } ?? "–" }
    return columns.reduce(head) { line, column in
      let (text, style): (String, Style) =
        switch column.column {
        case .sector: (facts.organization.sector, .secondary)
        case .contacts: (words.figures.whole(facts.contacts.count), .secondary)
        case .open: (facts.openCount == 0 ? "–" : sum(facts.open, in: column.width), .text)
        case .won: (facts.wonCount == 0 ? "–" : sum(facts.won, in: column.width), .good)
        case .lastContact: (day(facts.lastContact), .secondary)
        case .customerSince: (day(facts.customerSince), .secondary)
        }
      return line.then(cell(text, in: column), style)
    }
  }

  /// Returns sums; of several currencies that have no room, the first.
  private func sum(_ amounts: [Money], in width: Int) -> String {
    let whole = words.shortAmounts(amounts)
    guard DisplayWidth.of(whole) >= width, amounts.count > 1 else { return whole }
    return words.shortAmounts(Array(amounts.prefix(1))) + " + …"
  }

  /// Returns the facts of an organization, its contacts and its fields of the board.
  fileprivate func preview(of facts: OrganizationFacts) -> [Line] {
    let names = facts.contacts.map(\.name).joined(separator: ", ")
    let fields = words.facts(
      board.settings.fields(on: .organization), facts.organization.customFields, near: today)
    return summary(of: facts)
      + (names.isEmpty ? [] : [caption(words.title(.contacts)).then(names)]) + inColumns(fields)
  }

  /// Returns all that is known of a contact.
  fileprivate func preview(of contact: Contact) -> [Line] {
    let known = Contact.Field.texts.compactMap { field in
      contact[field].text.flatMap {
        $0.isEmpty ? nil : (caption: words.field(field).capitalized, value: $0)
      }
    }
    let mark = (words.field(Contact.Field.doNotContact).capitalized, words.flag(true))
    let fields = words.facts(
      board.settings.fields(on: .contact), contact.customFields, near: today)
    return inColumns((contact.doNotContact ? [mark] : []) + known + fields)
  }

  /// Returns the figures of an organization: deals, value, customer since, last contact.
  fileprivate func summary(of facts: OrganizationFacts) -> [Line] {
    inColumns(words.figures(of: facts, near: today))
  }

  /// Returns facts in two columns where there is room; a long one has a line of its own.
  private func inColumns(_ facts: [(caption: String, value: String)]) -> [Line] {
    let width = pageWidth >= 70 ? pageWidth / 2 : 0
    return facts.map { caption($0.caption).then($0.value) }.reduce(into: []) { lines, cell in
      if let line = lines.last, line.width < width, cell.width <= width {
        let gap = String(repeating: " ", count: width - line.width)
        lines[lines.count - 1] = line.then(gap) + cell
      } else {
        lines.append(cell)
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
    case .custom(let field):
      let value = field.reading(facts.organization.customFields[field.id])
      let text = value.map { words.value($0, near: today) } ?? "–"
      return caption(field.name, width: 22)
        .then(text, value == nil ? .secondary : .text)
    case .contact(let id):
      guard let contact = facts.contacts.first(where: { $0.id == id }) else { return .blank }
      let reach = [contact.title, contact.phone, contact.email].filter { !$0.isEmpty }
      let fields = words.facts(
        board.settings.fields(on: .contact), contact.customFields, near: today)
      let texts = reach + fields.map { "\($0.caption) \($0.value)" }
      return Line(padded(contact.name, to: min(28, room / 2)), isHere ? Style.text.bold : .text)
        .then("  " + texts.joined(separator: " · "), .secondary)
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
