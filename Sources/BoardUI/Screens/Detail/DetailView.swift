import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the page of a deal: its fields, requirements, qualification and score, payments and timeline.
  /// A wide window has the rows that can be changed on the left and the past on the right.
  func detail(of id: Deal.ID) -> Page {
    guard let deal = board[id], let stage = board.stage(of: deal) else {
      return Page(heading: Page.Row(left: Line(words.refusal(.unknownDeal(id), on: board), .bad)))
    }
    let amount = deal.amount.map { Line(words.figures.exact($0), Style.text.bold) }
    let heading = Page.Row(
      left: Line(deal.title, Style.heading), right: amount ?? Line(words.noAmount, .secondary))
    let width = detailColumnWidth
    var page = Page(heading: heading)
    addFacts(of: deal, in: stage, to: &page, width)
    addContacts(of: deal, to: &page, width)
    addReasons(of: deal, in: stage, to: &page, width)
    addGate(of: deal, in: stage, to: &page, width)
    addQualification(of: deal, to: &page)
    addScore(of: deal, to: &page)
    addPayments(of: deal, in: stage, to: &page)
    addMilestones(of: deal, to: &page)
    var past = Page(heading: heading)
    addPlaybook(of: stage, to: &past, width)
    addStays(of: deal, to: &past)
    addTimeline(of: deal, to: &past)
    guard hasDetailColumns else {
      if !past.rows.isEmpty { page.add(.blank) }
      page.rows += past.rows
      return page
    }
    return page.beside(past, at: width, gap: Frame.detailGap)
  }

  /// Draws a deal from a line on, the cursor before one of the rows that can be changed.
  func draw(_ page: Page, from line: Int, at row: Int, on canvas: inout Canvas) {
    draw(page, from: line, width: detailWidth, on: &canvas)
    guard let index = page.line(ofPart: row) else { return }
    let first = firstLine(of: page, from: line)
    guard (first..<first + pageCapacity).contains(index) else { return }
    let text = pageBody.removingFirstRows(index - first).firstRows(1)
    drawBar(in: Rect(column: 0, row: text.row, columns: 1, rows: 1), on: &canvas)
    canvas.cursor = text.origin
  }

  private static let detailGap = 3

  /// The width of a deal's lines, both columns together.
  private var detailWidth: Int {
    hasDetailColumns ? model.size.columns - 2 * margin : pageWidth
  }

  private var hasDetailColumns: Bool { model.size.columns >= 120 }

  /// The width of one column.
  private var detailColumnWidth: Int {
    hasDetailColumns ? (detailWidth - Frame.detailGap) / 2 : pageWidth
  }
}

extension Page {
  /// Returns the line of the row of that number among those that can be changed.
  func line(ofPart row: Int) -> Int? {
    let lines = rows.indices.filter { rows[$0].part != nil }
    return lines.indices.contains(row) ? lines[row] : lines.last
  }

  /// Returns the page with another one at its right.
  fileprivate func beside(_ other: Page, at width: Int, gap: Int) -> Page {
    var page = self
    let missing = max(0, other.rows.count - rows.count)
    page.rows += Array(repeating: Row(left: .blank), count: missing)
    for (index, row) in other.rows.enumerated() {
      let left = page.rows[index].left.cut(to: width)
      let padding = String(repeating: " ", count: width + gap - left.width)
      page.rows[index].left = left.then(padding) + row.left
    }
    return page
  }
}
