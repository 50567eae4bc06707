import PipelineDomain
import TerminalKit
import Localization

/// A deal in full.
struct DetailPage: Screen {
  static let place = KeyPlace.detail
  static let traits: ScreenTraits = [.page, .oneDeal]
  static let commands = Set<Command>(joining: .ofDeal, .ofLists, .ofViews, .ofTime, [.freshness])
  static let rowCommand = Command.changePart
  static let rows = [
    CommandTable.Row(
      .open, "enter", in: [.board], .look,
      unless: { $0.mode.screen?.isFoldAtHand == true ? nil : $0.dealRefusal }
    ) {
      $0.openDeal()
    },
    CommandTable.Row(.openDeal, "l right", in: [.triage], .look, unless: { $0.dealRefusal }) {
      $0.openDeal()
    },
    CommandTable.Row(.left, "h left", in: [.detail], .move) { $0.leave() },
    CommandTable.Row(
      .changePart, "enter", in: [.detail], .deal, asksForText: true, effects: { $0.changePart() },
      unless: { $0.oneRefusal }),
    CommandTable.Row(
      .addContact, "a", in: [.detail], .deal, asksForText: true, unless: { $0.oneRefusal }
    ) {
      $0.askForContact()
    },
    CommandTable.Row(
      .removeContact, "del -", in: [.detail], .deal, effects: { $0.removeContact() },
      unless: { $0.oneRefusal ?? ($0.contactAtHand == nil ? .noContact : nil) }),
  ]
  static let hints: [[Command]] = [
    [.back], [.changePart], [.nextStep], [.log], [.editNotes], [.edit], [.addContact],
    [.moveBack, .moveOn],
    [.win],
    [.lose], [.freshness],
  ]

  let id: Deal.ID
  /// The first line on screen.
  var line = 0
  /// The row under the cursor among those that can be changed.
  var row = 0
  /// The rows before the board changed; `nil` while it does not.
  private var noted: NotedRows?

  var deal: Deal.ID? { id }

  init(id: Deal.ID, line: Int = 0, row: Int = 0) {
    (self.id, self.line, self.row) = (id, line, row)
  }

  mutating func noteRow(in model: Model) {
    let frame = Frame(model)
    let page = frame.detail(of: id)
    noted = NotedRows(
      parts: page.rows.compactMap(\.part),
      line: page.line(ofPart: row).map { $0 - frame.firstLine(of: page, from: line) })
  }

  mutating func record(_ deals: [Deal.ID], by _: [Change], in model: Model) { arrive(in: model) }

  /// Keeps the cursor on its part of the deal, or in its place; on its line of the screen where there is room.
  mutating func arrive(in model: Model) {
    guard let noted else { return }
    self.noted = nil
    let frame = Frame(model)
    let page = frame.detail(of: id)
    row = noted.parts.place(of: row, in: page.rows.compactMap(\.part))
    guard let place = page.line(ofPart: row), let before = noted.line,
      (0..<frame.pageCapacity).contains(before),
      place - frame.firstLine(of: page, from: line) != before
    else { return }
    line = max(0, place - before)
  }

  func contact(in model: Model) -> Contact.ID? {
    if case .known(let id) = model.contactAtHand { id } else { nil }
  }

  /// Goes to the next row that can be changed when it is on screen or just beyond it; else scrolls by
  /// lines, with the cursor on a row on screen.
  mutating func step(_ rows: Int, in model: Model) {
    noted = nil
    let frame = Frame(model)
    let page = frame.detail(of: id)
    let (first, shown) = (frame.firstLine(of: page, from: line), frame.pageCapacity)
    let places = page.rows.indices.filter { page.rows[$0].part != nil }
    row = max(0, min(row, places.count - 1))
    if abs(rows) == 1, places.indices.contains(row + rows) {
      let place = places[row + rows]
      if (first - 1...first + shown).contains(place) {
        line = max(place - shown + 1, min(first, place))
        row += rows
        return
      }
    }
    let last = max(0, page.rows.count - shown)
    let (moved, overflow) = first.addingReportingOverflow(rows)
    line = max(0, min(overflow ? last : moved, last))
    let visible = places.indices.filter { (line..<line + shown).contains(places[$0]) }
    let isAtEnd = line == first || line == 0 || line == last
    let end = rows < 0 ? visible.first : visible.last
    let nearest = visible.min { abs($0 - row) < abs($1 - row) }
    row = (isAtEnd && abs(rows) > 1 ? end : nearest) ?? row
  }

  mutating func go(toRow row: Int, in _: Model) { (self.row, noted) = (row, nil) }

  func pageRows(in frame: Frame) -> Int { frame.pageCapacity }

  func draw(in frame: Frame, on canvas: inout Canvas) {
    frame.draw(frame.detail(of: id), from: line, at: row, on: &canvas)
  }

  func hit(_ point: Point, in frame: Frame) -> Hit? {
    frame.hint(point) ?? part(at: point, in: frame) ?? .page
  }

  /// Returns the row that can be changed at a cell.
  private func part(at point: Point, in frame: Frame) -> Hit? {
    let page = frame.detail(of: id)
    guard frame.pageBody.contains(point) else { return nil }
    let index = frame.firstLine(of: page, from: line) + point.row - frame.pageBody.row
    let lines = page.rows.indices.filter { page.rows[$0].part != nil }
    return lines.firstIndex(of: index).map(Hit.row)
  }

  /// Returns the part of the deal under the cursor.
  func part(in model: Model) -> DealPart? {
    let page = Frame(model).detail(of: id)
    return page.line(ofPart: row).flatMap { page.rows[$0].part }
  }

  /// The number or the address of the contact under the cursor, or the page in a field.
  func copied(in frame: Frame) -> String? {
    guard let deal = frame.board[id] else { return nil }
    switch part(in: frame.model) {
    case .contact(let subject) where subject != .new: return frame.copied(subject, of: deal)
    case .custom(let field) where field.kind == .link,
      .ofOrganization(let field) where field.kind == .link:
      return frame.board.values(of: field, for: deal).first?.text.map(SafeText.pasteable)
    default: return nil
    }
  }

  func links(in model: Model) -> [Link]? {
    guard let deal = model.board[id] else { return nil }
    switch part(in: model) {
    case .contact(let subject): return model.contact(subject, of: deal).map(model.links)
    case .custom(let field) where field.kind == .link:
      return [field.link(deal.customFields[field.id])].compactMap(\.self)
    case .ofOrganization(let field) where field.kind == .link:
      let values = model.board.organization(of: deal)?.customFields
      return [field.link(values?[field.id])].compactMap(\.self)
    default: return nil
    }
  }

  func linkRefusal(in model: Model) -> KeyRefusal {
    if case .contact = part(in: model) { .noLink } else { .noPage }
  }

  /// Returns the cell below the row under the cursor.
  func spot(in frame: Frame) -> Point? {
    let page = frame.detail(of: id)
    let index = page.line(ofPart: row) ?? line
    let rows = max(
      0, min(index - frame.firstLine(of: page, from: line), frame.pageCapacity - 1))
    return Point(column: frame.pageBody.column, row: frame.pageBody.row + rows + 1)
  }
}

extension Model {
  /// Opens the deal at hand, or unfolds its row.
  fileprivate mutating func openDeal() {
    if mode.screen?.isFoldAtHand == true {
      changeTop { $0.unfold(in: $1) }
    } else if let subject {
      push(DetailPage(id: subject.id))
    }
  }
}

/// The rows of a deal that can be changed, and the line on screen of the one under the cursor.
private struct NotedRows: Equatable {
  var parts: [DealPart]
  var line: Int?
}
