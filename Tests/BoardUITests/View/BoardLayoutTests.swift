import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct BoardLayoutTests {
  private func layout(
    _ columns: Int, _ rows: Int, stages: Int = 5, cursor: Int = 0, first: Int = 0,
    density: Model.Density = .cards
  ) -> BoardLayout {
    BoardLayout(
      size: Size(columns: columns, rows: rows), columnCount: stages, cursor: cursor, first: first,
      isPanelShown: true, density: density)
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

  @Test func `a low window shows one-line cards, a very low one a single stage`() {
    #expect(layout(80, 24).density == .cards)
    #expect(layout(80, 17).density == .lines)
    #expect(!layout(80, 10).isSingle)
    #expect(layout(80, 9).isSingle)
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
      size: size, columnCount: stages, cursor: cursor, first: pick(15) - 2,
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
