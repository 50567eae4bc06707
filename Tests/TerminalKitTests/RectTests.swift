import Testing
import TerminalKit

struct RectTests {
  private let rect = Rect(column: 2, row: 3, columns: 10, rows: 5)

  @Test(arguments: [-1, 0, 1, 5, 6, .max])
  func `two parts of a split make the whole`(count: Int) {
    #expect(rect.firstRows(count).rows + rect.removingFirstRows(count).rows == rect.rows)
    #expect(rect.lastRows(count).rows + rect.removingLastRows(count).rows == rect.rows)
    #expect(rect.firstColumns(count).columns + rect.removingFirstColumns(count).columns == 10)
    #expect(rect.lastColumns(count).columns + rect.removingLastColumns(count).columns == 10)
    #expect(rect.firstRows(count).endRow == rect.removingFirstRows(count).row)
    #expect(rect.removingLastColumns(count).endColumn == rect.lastColumns(count).column)
  }

  @Test func `an inset takes from every side and never less than all`() {
    #expect(rect.inset(columns: 1, rows: 2) == Rect(column: 3, row: 5, columns: 8, rows: 1))
    #expect(rect.inset(columns: 9, rows: 9).isEmpty)
  }

  @Test func `the edges at the top and left are inside, the others are not`() {
    #expect(rect.contains(Point(column: 2, row: 3)))
    #expect(rect.contains(Point(column: 11, row: 7)))
    #expect(!rect.contains(Point(column: 12, row: 7)))
    #expect(!rect.contains(Point(column: 11, row: 8)))
  }

  @Test func `rectangles that only touch share nothing`() {
    #expect(rect.intersection(Rect(column: 12, row: 3, columns: 4, rows: 4)).isEmpty)
    let whole = Rect(column: .min, row: .min, columns: .max, rows: .max)
    #expect(rect.intersection(whole).isEmpty)
    #expect(Rect(column: 0, row: 0, columns: .max, rows: .max).intersection(rect) == rect)
  }
}
