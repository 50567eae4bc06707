import Foundation

/// One Swift file of the package, in the form that the rules read.
struct SourceFile: Sendable {
  /// The path from `Sources`, such as `BoardUI/View/Board.swift`.
  let path: String
  /// The text as written.
  let text: String
  /// The text with comments and the contents of string literals blanked, line for line.
  let code: String
  /// The names of the types that it declares, nested ones included.
  let typesDeclared: Set<String>

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = SourceFile.code(of: text)
    typesDeclared = Set(
      code.matches(of: #/\b(?:struct|enum|class|protocol|actor|typealias)\s+([A-Z]\w*)/#)
        .map { String($0.output.1) })
  }

  /// The target it belongs to: the first folder of the path.
  var target: String {
    String(path.prefix { $0 != "/" })
  }

  /// The modules it imports, with or without an access level, whole or by one symbol.
  var imports: Set<String> {
    let kinds = "struct|class|enum|protocol|typealias|func|let|var"
    guard
      let statement = try? Regex<(Substring, Substring)>(
        #"^\s*(?:(?:@\w+(?:\(\w+\))?|\w+)\s+)*?import\s+(?:(?:\#(kinds))\s+)?(\w+)"#)
    else { return [] }
    return Set(
      code.split(separator: "\n").compactMap { line in
        (try? statement.firstMatch(in: line)).map { String($0.output.1) }
      })
  }

  /// The lines of code, counted from one, in which the pattern occurs.
  func lines(matching pattern: Regex<Substring>) -> [Int] {
    // The default boundaries are those of Unicode, which see one word in `Calendar.current`.
    let pattern = pattern.wordBoundaryKind(.simple)
    return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && $0.element.firstMatch(of: pattern) != nil }
      .map { $0.offset + 1 }
  }

  /// Every Swift file under `Sources`, by path.
  static let sources = Result { try all(in: "Sources") }
  /// Every Swift file under `Tests`, by path.
  static let tests = Result { try all(in: "Tests") }

  private static func all(in folder: String) throws -> [SourceFile] {
    let root = Repository.path(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: path, text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
    }
  }
}

extension SourceFile {
  /// Blanks comments and the contents of string literals, so that prose breaks no rule.
  ///
  /// Code interpolated into a string is blanked too; line breaks stay, so lines keep their numbers.
  private static func code(of text: String) -> String {
    var code: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let (quote, slash) = (UInt8(ascii: "\""), UInt8(ascii: "/"))
    while let mark = rest.firstIndex(where: { $0 == quote || $0 == slash }) {
      code += rest[..<mark]
      rest = rest[mark...]
      if let literal = ["\"\"\"", "\""].first(where: { rest.starts(with: $0.utf8) }) {
        rest.removeFirst(literal.utf8.count)
        code += literal.utf8 + breaks(&rest, until: literal, hasEscapes: true) + literal.utf8
      } else if rest.starts(with: "//".utf8) {
        rest = rest[(rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)...]
      } else if rest.starts(with: "/*".utf8) {
        code += breaks(&rest, until: "*/", hasEscapes: false)
      } else {
        code.append(rest.removeFirst())
      }
    }
    code += rest
    return String(decoding: code, as: UTF8.self)
  }

  /// Takes the text up to and with `end`; gives back its line breaks.
  private static func breaks(
    _ rest: inout ArraySlice<UInt8>, until end: String, hasEscapes: Bool
  ) -> [UInt8] {
    var breaks: [UInt8] = []
    while let byte = rest.first {
      guard !rest.starts(with: end.utf8) else {
        rest.removeFirst(end.utf8.count)
        break
      }
      rest.removeFirst()
      if byte == UInt8(ascii: "\n") { breaks.append(byte) }
      if hasEscapes, byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
    }
    return breaks
  }
}
