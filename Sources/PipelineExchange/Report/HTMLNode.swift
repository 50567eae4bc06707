/// A node of a page: an element, a text, or the style sheet.
///
/// Elements and attributes are those listed here, and a text from outside can only be a text or the value of an
/// attribute, which are escaped where they are written. There is no way to write markup.
package indirect enum HTMLNode: Equatable, Sendable {
  /// The elements of a page.
  package enum Element: String, Sendable {
    case html, head, meta, title, body
    case header, main, section, div, figure, figcaption
    case h1, h2, p, ul, li, span, b
    case table, caption, thead, tbody, tr, th, td
    case svg, drawingTitle, drawingText, desc, defs, pattern, rect, line, circle, polyline

    /// The name as written.
    var name: String {
      switch self {
      case .drawingTitle: "title"
      case .drawingText: "text"
      default: rawValue
      }
    }

    /// True for an element without content or end.
    var isVoid: Bool { self == .meta }

    /// True for an element that begins a line of the source.
    var beginsLine: Bool {
      switch self {
      case .span, .b, .title, .drawingTitle, .desc, .drawingText, .li, .p, .h1, .h2, .th, .td,
        .caption, .rect, .line, .circle, .polyline, .pattern, .defs:
        false
      default: true
      }
    }
  }

  /// The attributes of elements; none of them runs anything or fetches anything.
  package enum Attribute: String, Sendable {
    case lang, charset, name, content, httpEquiv = "http-equiv"
    case id, `class`, role, scope, tabindex
    case ariaLabelledby = "aria-labelledby", ariaHidden = "aria-hidden"
    case width, height, x, y, x1, y1, x2, y2, cx, cy, r, points
    case patternUnits, patternTransform, textAnchor = "text-anchor"
  }

  case element(Element, [(Attribute, String)], [HTMLNode])
  case text(String)
  /// The style sheet, which is the program's own.
  case style(StaticString)

  /// Creates an element.
  package static func make(
    _ element: Element, _ attributes: KeyValuePairs<Attribute, String> = [:],
    _ content: [HTMLNode] = []
  ) -> HTMLNode {
    .element(element, attributes.map { ($0.key, $0.value) }, content)
  }

  /// Creates an element of a text.
  package static func make(
    _ element: Element, _ attributes: KeyValuePairs<Attribute, String> = [:], _ text: String
  ) -> HTMLNode {
    make(element, attributes, [.text(text)])
  }

  package static func == (left: HTMLNode, right: HTMLNode) -> Bool {
    left.source == right.source
  }

  /// The source. O(nodes).
  package var source: String {
    var source = ""
    append(to: &source)
    return source
  }

  private func append(to source: inout String) {
    switch self {
    case .text(let text): source += text.escapedForHTML
    case .style(let sheet): source += "<style>\n\(sheet)</style>\n"
    case .element(let element, let attributes, let content):
      source += "<" + element.name
      for (attribute, value) in attributes {
        source += " \(attribute.rawValue)=\"\(value.escapedForHTML)\""
      }
      source += ">"
      if !element.isVoid {
        if element.beginsLine, case .element(let first, _, _) = content.first, first.beginsLine {
          source += "\n"
        }
        for node in content { node.append(to: &source) }
        source += "</" + element.name + ">"
      }
      if element.beginsLine || element.isVoid { source += "\n" }
    }
  }
}

extension String {
  /// The text as the content of an element or the value of an attribute: no sign of it is markup, and no
  /// character of it controls anything or changes the direction of what stands beside it.
  var escapedForHTML: String {
    var escaped = ""
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t": escaped += " "
      // No characters, by the rules of Unicode, and an error in a page.
      case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value):
        escaped.unicodeScalars.append("\u{FFFD}")
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
