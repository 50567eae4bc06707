import Diagnostics
import TerminalKit
import Testing

@testable import BoardUI

struct BoardPartsTests {
  @Test(arguments: [Size(columns: 160, rows: 48), Size(columns: 40, rows: 12)])
  func `cards that a sentence covered are whole after a step`(size: Size) {
    var model = testModel()
    var parts = BoardParts()
    _ = model.update(.event(.resize(size)))
    let sentence = String(repeating: "Nothing here is a board. ", count: 30)
    _ = model.update(.reloadFailed(sentence, at: nil))
    #expect(view(model, keeping: &parts) == view(model))
    for key in ["j", "l", "k", "h", "G", "v", "k", "k"] {
      play(key, on: &model)
      #expect(view(model, keeping: &parts) == view(model), "\(key)")
    }
  }

  @Test func `a step redraws neither the panel nor the cards that it leaves alone`() {
    var model = testModel()
    let before = model.generation
    play("j l k h G home", on: &model)
    #expect(model.generation == before)
    play("space", on: &model)
    #expect(model.generation > before)
  }

  private static let size = Size(columns: 6, rows: 2)
  private let left = Rect(column: 0, row: 0, columns: 3, rows: 2)
  private let right = Rect(column: 3, row: 0, columns: 3, rows: 2)

  private var parts = BoardParts()
  private var canvas = Canvas(size: size)

  /// Draws two parts, and returns those that had to be drawn.
  private mutating func draw(
    _ texts: [String], generation: Int = 0, columns: Int = 6, from right: Rect? = nil
  ) -> [String] {
    var drawn: [String] = []
    let size = Size(columns: columns, rows: 2)
    canvas = parts.picture(of: size, generation: generation) { parts in
      for (text, rect) in zip(texts, [left, right ?? self.right]) {
        let scalars = text.unicodeScalars.map { Int($0.value) }
        parts.draw(.below(column: scalars[0], count: scalars.count), in: rect) { canvas in
          drawn.append(text)
          canvas.write(text, at: Point(column: rect.column, row: rect.row), style: .text)
          if text.first == "作" { canvas.cursor = Point(column: rect.column, row: rect.row) }
        }
      }
    }
    return drawn
  }

  private func text(_ text: String, cursor: Point? = nil) -> Canvas {
    var canvas = Canvas(size: Self.size)
    canvas.write(text, at: .zero, style: .text)
    canvas.cursor = cursor
    return canvas
  }

  @Test mutating func `a part that looks the same stays, with its marks and its cursor`() {
    #expect(draw(["作e\u{301}", "bbb"]) == ["作e\u{301}", "bbb"])
    #expect(draw(["作e\u{301}", "c"]) == ["c"])
    #expect(canvas == text("作e\u{301}c", cursor: .zero))
    #expect(draw(["a", "c"]) == ["a"])
    #expect(canvas == text("a  c"))
  }

  @Test mutating func `a new generation and another size have all parts drawn`() {
    _ = draw(["a", "b"])
    #expect(draw(["a", "b"], generation: 1) == ["a", "b"])
    #expect(draw(["a", "b"], generation: 1, columns: 7) == ["a", "b"])
    #expect(draw(["a", "b"], generation: 1, columns: 7).isEmpty)
  }

  @Test mutating func `of parts that stood elsewhere nothing is left`() {
    _ = draw(["a", "bbb"])
    _ = draw(["a", "b"], from: Rect(column: 4, row: 0, columns: 2, rows: 1))
    #expect(canvas == text("a   b"))
    _ = draw(["a"])
    #expect(canvas == text("a"))
  }
}
