import TerminalKit
import Testing

@testable import BoardUI

extension Canvas {
  /// The characters of a row.
  func text(ofRow row: Int) -> String {
    (0..<size.columns).map { self[column: $0, row: row] }
      .filter { !$0.isContinuation }.map { String($0.glyph) }.joined()
  }

  /// The first cell of a text, from the given row on and from the top left; `nil` when it is not shown.
  func cell(of text: String, from row: Int = 0) -> Point? {
    for row in row..<max(row, size.rows) {
      let cells = (0..<size.columns).filter { !self[column: $0, row: row].isContinuation }
      let glyphs = cells.map { self[column: $0, row: row].glyph }
      let wanted = Array(text)
      for start in glyphs.indices where glyphs[start...].starts(with: wanted) {
        return Point(column: cells[start], row: row)
      }
    }
    return nil
  }
}

/// A simulated mouse: it finds its targets on the frame drawn.
struct Hand {
  private var time = 0

  /// The cell of a text on the screen, from the given row on.
  func find(
    _ text: String, from row: Int = 0, on model: Model,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Point {
    let cell = view(model).cell(of: text, from: row)
    return try #require(cell, "\(text) is not shown", sourceLocation: sourceLocation)
  }

  /// Does one thing, `later` milliseconds after the one before.
  @discardableResult
  mutating func act(
    _ action: Mouse.Action, at point: Point, later: Int = 50, on model: inout Model
  ) -> [Effect] {
    time += later
    return model.update(.event(.mouse(Mouse(action, at: point, time: time))))
  }

  /// Presses and lets go.
  @discardableResult
  mutating func click(at point: Point, later: Int = 1_000, on model: inout Model) -> [Effect] {
    act(.press(.left), at: point, later: later, on: &model)
      + act(.release(.left), at: point, on: &model)
  }

  /// Clicks on a text.
  @discardableResult
  mutating func click(
    _ text: String, later: Int = 1_000, on model: inout Model,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Effect] {
    let point = try find(text, on: model, sourceLocation: sourceLocation)
    return click(at: point, later: later, on: &model)
  }

  /// Clicks twice on a text.
  mutating func doubleClick(
    _ text: String, on model: inout Model, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let point = try find(text, on: model, sourceLocation: sourceLocation)
    click(at: point, on: &model)
    click(at: point, later: 200, on: &model)
  }

  /// Drags the thing at a text to a cell, and holds it there.
  mutating func drag(
    _ text: String, to point: Point, on model: inout Model,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let start = try find(text, on: model, sourceLocation: sourceLocation)
    act(.press(.left), at: start, later: 1_000, on: &model)
    act(.drag(.left), at: point, on: &model)
  }
}
