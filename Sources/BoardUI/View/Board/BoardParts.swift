package import Localization
import TerminalKit

/// A part of the board, with all that it shows and `Model.generation` does not stand for.
package enum BoardPart: Equatable, Sendable {
  case header(marked: Int)
  case head(column: Int, isCurrent: Bool, above: Int)
  case card(deal: Int, isUnderCursor: Bool, isMarked: Bool)
  case below(column: Int, count: Int)
  case noDeals(column: Int, isCurrent: Bool)
  case firstSteps
  case panel
  case closed
  case hints([[Command]])
}

/// The picture of a board in parts, each redrawn only when it would look different.
///
/// A part looks the same with the same value in the same rectangle, outside of which it draws nothing, and
/// in the same generation of the model.
package struct BoardParts: Sendable {
  private struct Drawn: Sendable {
    let part: BoardPart
    let rect: Rect
    let cursor: Point?
  }

  private var picture = Canvas(size: .zero)
  private var generation: Int?
  /// The parts of the last picture, in the order they were drawn.
  private var kept: [Drawn] = []
  private var drawn: [Drawn] = []
  /// True when a part is where another one was.
  private var isRearranged = false

  /// Creates a picture without parts.
  package init() {}

  /// Returns the next picture; `body` draws all its parts.
  mutating func picture(
    of size: Size, generation: Int, _ body: (inout BoardParts) -> Void
  ) -> Canvas {
    if generation != self.generation || size != picture.size { invalidate(size) }
    self.generation = generation
    body(&self)
    // Remains of parts that moved would show between the parts drawn now.
    if isRearranged || !kept.isEmpty && kept.count != drawn.count {
      invalidate(size)
      body(&self)
    }
    for part in drawn where part.cursor != nil { picture.cursor = part.cursor }
    kept = drawn
    drawn.removeAll(keepingCapacity: true)
    return picture
  }

  private mutating func invalidate(_ size: Size) {
    picture = Canvas(size: size)
    kept = []
    drawn = []
    isRearranged = false
  }

  /// Draws a part, unless it is there already.
  mutating func draw(_ part: BoardPart, in rect: Rect, _ body: (inout Canvas) -> Void) {
    let index = drawn.count
    if index < kept.count {
      if kept[index].rect != rect {
        isRearranged = true
      } else if kept[index].part == part {
        return drawn.append(kept[index])
      }
    }
    picture.fill(rect)
    picture.cursor = nil
    body(&picture)
    drawn.append(Drawn(part: part, rect: rect, cursor: picture.cursor))
    picture.cursor = nil
  }
}
