import Foundation
import Testing

/// A page of the documents with the commands it shows.
struct DocumentPage: Sendable, CustomTestStringConvertible {
  /// The path from the root of the repository.
  let path: String
  let text: String

  var testDescription: String { path }

  /// The blocks of code, each with the words after its fence.
  var blocks: [(kind: String, lines: [String])] {
    var blocks: [(kind: String, lines: [String])] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isOpen { blocks.append((String(line.dropFirst(3)), [])) }
        isOpen.toggle()
      } else if isOpen {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    return blocks
  }

  /// The lines of the shell that run on a board; a script of its own, and one of the repository, do not.
  var commands: [String] {
    blocks.filter { $0.kind == "sh" && $0.lines.first?.hasPrefix("#!") == false }.flatMap(\.lines)
  }

  /// The commands in the text, from the program's name on.
  var mentions: [String] {
    text.matches(of: #/`(dealdeck [^`\n]+)`/#).map { String($0.1) }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardized

  /// The pages that a user reads: those of the root, and docs without the notes on decisions.
  static func all() throws -> [DocumentPage] {
    let files = FileManager.default
    let pages = try files.subpathsOfDirectory(atPath: root.appending(path: "docs").path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("decisions/") }.map { "docs/\($0)" }
    let names = ["README.md", "README.fr.md", "CONTRIBUTING.md", "SECURITY.md"]
    return try (names + pages.sorted()).map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return DocumentPage(path: path, text: text)
    }
  }
}
