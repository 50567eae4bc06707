import TerminalKit

/// A line of text in pieces that each have their style.
struct Line: Equatable {
  /// A piece of a line.
  struct Span: Equatable {
    var text: String
    var style: Style
  }

  var spans: [Span] = []

  /// The empty line.
  static let blank = Line()

  /// The cells the line fills.
  var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The text alone.
  var text: String { spans.map(\.text).joined() }

  /// True when the line has no text.
  var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  init() {}

  init(_ text: String, _ style: Style = .text) {
    spans = [Span(text: text, style: style)]
  }

  /// Joins the lines that are not empty, with `separator` between them.
  init(joining lines: [Line], separator: String, _ style: Style = .secondary) {
    for line in lines where !line.isEmpty {
      if !spans.isEmpty { spans.append(Span(text: separator, style: style)) }
      spans += line.spans
    }
  }

  /// Joins as many of the first lines as fit whole into so many cells with `separator` between them.
  init(asManyAsFit lines: [Line], in room: Int, separator: String) {
    var shown: [Line] = []
    while shown.count < lines.count,
      Line(joining: Array(lines.prefix(shown.count + 1)), separator: separator).width <= room
    {
      shown.append(lines[shown.count])
    }
    self.init(joining: shown, separator: separator)
  }

  /// Returns the line with a text after it.
  func then(_ text: String, _ style: Style = .text) -> Line {
    var line = self
    line.spans.append(Span(text: text, style: style))
    return line
  }

  /// Returns the line, cut with an ellipsis when it is longer than so many cells.
  func cut(to width: Int) -> Line {
    guard self.width > width else { return self }
    var line = Line()
    for span in spans {
      let room = width - line.width
      guard DisplayWidth.of(span.text) >= room else {
        line.spans.append(span)
        continue
      }
      let text = DisplayWidth.truncated(span.text, to: max(0, room - 1), ellipsis: "")
      return line.then(text + (room > 0 ? "…" : ""), span.style)
    }
    return line
  }

  /// Returns the lines one after the other.
  static func + (left: Line, right: Line) -> Line {
    var line = left
    line.spans += right.spans
    return line
  }
}

extension Canvas {
  /// Writes a line into the first row of `rect`, cut with an ellipsis at its right edge.
  mutating func write(_ line: Line, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let isCut = line.width > rect.columns
    var column = rect.column
    for span in line.spans where column < rect.endColumn {
      let room = rect.endColumn - column
      let isLast = isCut && DisplayWidth.of(span.text) >= room
      let text = isLast ? cut(span.text, to: room - 1) + "…" : span.text
      column += write(
        text, at: Point(column: column, row: rect.row), style: span.style, columns: room)
      guard !isLast else { return }
    }
  }

  /// Writes a line so that it ends at the right edge of `rect`; a longer one is cut at the right.
  mutating func writeRight(_ line: Line, in rect: Rect) {
    write(line, in: rect.lastColumns(line.width))
  }

  /// Writes `left` and `right` at the two edges of the first row of `rect`; where they would meet,
  /// `left` is cut, with a blank between.
  mutating func write(_ left: Line, _ right: Line, in rect: Rect) {
    let width = right.width
    write(left, in: rect.removingLastColumns(width == 0 ? 0 : width + 1))
    writeRight(right, in: rect)
  }
}
