import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct BoardLayoutTests {
  private func layout(
    _ columns: Int, _ rows: Int, stages: Int = 5, cursor: Int = 0, first: Int = 0,
    needs: Int = 32, density: Model.Density = .cards
  ) -> BoardLayout {
    BoardLayout(
      size: Size(columns: columns, rows: rows), needs: Array(repeating: needs, count: stages),
      cursor: cursor, first: first, isPanelShown: true, density: density)
  }

  private func widths(_ needs: [Int], in columns: Int) -> [Int] {
    BoardLayout(
      size: Size(columns: columns, rows: 24), needs: needs, cursor: 0, first: 0,
      isPanelShown: true, density: .cards
    ).columnWidths
  }

  @Test func `the panel stands beside five columns from 120 cells on, and folds below`() {
    #expect(!layout(120, 40).isPanelFolded)
    #expect(layout(120, 40).columns == 0..<5)
    #expect(layout(119, 40).isPanelFolded)
    #expect(layout(119, 40).panel.rows == 1)
  }

  @Test(arguments: [(200, 5), (95, 5), (94, 4), (80, 4), (57, 3), (56, 1), (40, 1)])
  func `as many columns are shown as have nineteen cells`(width: Int, expected: Int) {
    #expect(layout(width, 24).columns.count == expected)
  }

  @Test func `a low window shows the table of one stage, a very low one without a header`() {
    #expect(!layout(80, 24).isTable)
    #expect(layout(80, 17).isTable)
    #expect(layout(80, 10).isTable && !layout(80, 10).isNarrow)
    #expect(layout(80, 9).isTable && layout(80, 9).isNarrow)
  }

  @Test func `the table takes the whole width, the panel's too`() {
    let table = layout(160, 48, density: .lines)
    #expect(table.columnWidths == [160])
    #expect(table.isPanelFolded)
  }

  @Test(arguments: [
    (needs: [32, 32, 32, 32], columns: 80, expected: [20, 20, 20, 20]),
    (needs: [32, 10, 32, 32], columns: 80, expected: [22, 12, 23, 23]),
    (needs: [20, 10, 20, 20], columns: 80, expected: [22, 14, 22, 22]),
    (needs: [10, 10, 10, 10], columns: 99, expected: [25, 25, 25, 24]),
    (needs: [10, 10], columns: 99, expected: [34, 34]),
  ])
  func `no title is cut while a column has room to spare`(
    needs: [Int], columns: Int, expected: [Int]
  ) {
    #expect(widths(needs, in: columns) == expected)
  }

  @Test(arguments: 0..<UInt64(500))
  func `the rectangles lie in the window and apart, and the cursor's column is among them`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let pick = { (limit: Int) in Int(random.next() % UInt64(limit)) }
    let size = Size(columns: pick(220), rows: pick(70))
    let stages = pick(12)
    let cursor = pick(max(1, stages))
    let layout = BoardLayout(
      size: size, needs: (0..<stages).map { _ in pick(40) }, cursor: cursor, first: pick(15) - 2,
      isPanelShown: pick(2) == 0, density: pick(2) == 0 ? .cards : .lines)
    #expect(stages == 0 || layout.columns.contains(cursor))
    #expect(layout.capacity >= 1)
    let columns = layout.columns.map(layout.column)
    let parts =
      columns + [
        layout.header, layout.panel, layout.closed, layout.playbook, layout.status, layout.hints,
      ]
    for (index, part) in parts.enumerated() {
      #expect(part.isEmpty || part.intersection(Rect(size)) == part)
      for other in parts.dropFirst(index + 1) { #expect(part.intersection(other).isEmpty) }
    }
  }

  @Test(arguments: [
    (row: 0, first: 5, expected: 0), (row: 4, first: 0, expected: 1),
    (row: 2, first: 1, expected: 1),
    (row: 9, first: 9, expected: 6), (row: 99, first: 0, expected: 6),
  ])
  func `a column scrolls no further than the cursor asks for`(row: Int, first: Int, expected: Int) {
    let layout = layout(80, 24)
    #expect(layout.capacity == 4)
    #expect(layout.firstRow(keeping: row, of: 10, from: first) == expected)
  }
}
