import Localization
import TerminalKit

/// A page of the manual: text on a terminal, or a source of `man`.
struct ManualPage {
  /// A part of a page.
  enum Part {
    case heading(String)
    case subheading(String)
    /// The head of rows below a subheading.
    case caption(String)
    case paragraph(String)
    /// A term, and what it means.
    case row(String, String)
    /// A label, and what it is about: a row whose label is no code.
    case fact(String, String)
    /// Lines that are not wrapped.
    case lines([String])

    static func row(_ row: ManualRow) -> Part { .row(row.term, row.meaning) }
  }

  /// The name, such as `dealdeck-filter`.
  let name: String
  /// The section of the manual.
  let section: Int
  /// The description in one line.
  let summary: String
  let parts: [Part]

  /// Returns the page in so many columns.
  func text(columns: Int, _ words: Strings) -> String {
    var blocks = [HelpRow.wrapped("\(name)(\(section)): \(summary)", to: columns)]
    var (isHeaded, isListed) = (false, false)
    for part in parts {
      let text = text(of: part, columns: columns, words)
      if isHeaded || isListed && part.isRow {
        blocks[blocks.count - 1] += "\n" + text
      } else {
        blocks.append(text)
      }
      (isHeaded, isListed) = (part.isHeading, part.isRow)
    }
    return blocks.joined(separator: "\n\n")
  }
}

extension ManualPage {
  private func text(of part: Part, columns: Int, _ words: Strings) -> String {
    switch part {
    case .heading(let text): words.frame(.group(text))
    case .subheading(let text), .caption(let text): text
    case .paragraph(let text): HelpRow.wrapped(text, to: columns)
    case .row(let term, let meaning), .fact(let term, let meaning):
      HelpRow(term, meaning).text(columns: columns)
    case .lines(let lines): lines.map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    }
  }
}

extension ManualPage.Part {
  var isRow: Bool {
    switch self {
    case .row, .fact: true
    case .heading, .subheading, .caption, .paragraph, .lines: false
    }
  }

  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .subheading, .caption: true
    case .paragraph, .row, .fact, .lines: false
    }
  }
}

/// A page of the manual in the macros of `man`.
struct ManualSource {
  private var lines: [String] = []

  /// Creates the source of a page, with the date and the version in its margins.
  init(_ page: ManualPage, date: String, version: String, _ words: Strings) {
    let title = ManualSource.escaped(page.name.uppercased())
    lines.append(
      ".TH \"\(title)\" \"\(page.section)\" \"\(date)\" \"dealdeck \(version)\" \"dealdeck\"")
    add(.heading(words.manualHeading(.name)))
    lines.append(
      ManualSource.escaped("\(page.name)") + " \\- " + ManualSource.escaped(page.summary))
    for part in page.parts { add(part) }
  }

  /// The source, to its last line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func add(_ part: ManualPage.Part) {
    switch part {
    case .heading(let text): lines.append(".SH \"\(ManualSource.escaped(text.uppercased()))\"")
    case .subheading(let text): lines.append(".SS \"\(ManualSource.escaped(text))\"")
    case .paragraph(let text), .caption(let text):
      for text in text.split(separator: "\n") {
        startParagraph()
        lines.append(ManualSource.filled(ManualSource.marked(String(text))))
      }
    case .row(let term, let meaning), .fact(let term, let meaning):
      let term = ManualSource.marked(term.contains("`") ? term : "`\(term)`")
      lines += [
        ".TP", ManualSource.guarded(term), ManualSource.filled(ManualSource.marked(meaning)),
      ]
    case .lines(let text):
      startParagraph()
      lines += [".RS 4", ".nf"]
      lines += text.map { ManualSource.guarded(ManualSource.escaped($0)) }
      lines += [".fi", ".RE"]
    }
  }

  /// Starts a paragraph, which a heading does by itself.
  private mutating func startParagraph() {
    let last = lines.last ?? ""
    if !last.hasPrefix(".SH") && !last.hasPrefix(".SS") { lines.append(".PP") }
  }

  /// Returns the text with its code in bold.
  private static func marked(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // An accent without its pair is text.
    guard parts.count % 2 == 1 else { return escaped(text) }
    let marked = parts.enumerated().map { index, part in
      let text = escaped(String(part))
      return index % 2 == 0 || text.isEmpty ? text : "\\fB\(text)\\fR"
    }
    return marked.joined()
  }

  /// Returns the text in lines as short as those of a source should be, which `man` fills again.
  private static func filled(_ text: String) -> String {
    var lines: [String] = []
    var length = 0
    for word in text.split(separator: " ") {
      // A reader of the source writes another letter as `\[u00E9]`.
      let own = word.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
      if !lines.isEmpty, length + 1 + own <= 78 {
        lines[lines.count - 1] += " \(word)"
        length += 1 + own
      } else {
        lines.append(String(word))
        length = own
      }
    }
    return lines.map(guarded).joined(separator: "\n")
  }

  /// Returns the line so that it is no request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += signs[$1] ?? String($1) }
  }

  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "\u{A0}": "\\~", "\u{202F}": "\\~", "~": "\\(ti", "^": "\\(ha",
    "`": "\\(ga", "'": "\\(aq", "\"": "\\(dq",
  ]
}
