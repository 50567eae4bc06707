import Foundation

/// A page of the documents, as far as its links and examples go.
struct MarkdownPage: Sendable {
  /// The path from the root of the repository.
  let path: String
  /// The text outside of code.
  let prose: String

  init(path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: Repository.path(path), encoding: .utf8)
    var isCode = false
    prose = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      defer { if line.hasPrefix("```") { isCode.toggle() } }
      return !isCode && !line.hasPrefix("```")
    }.joined(separator: "\n").replacing(#/`[^`\n]*`/#) { match in
      // A heading keeps the text of its code.
      String(match.output.filter { !"[]()".contains($0) })
    }
  }

  /// The places it links to, as written.
  var links: [String] {
    prose.matches(of: #/\]\(([^()\s]+)\)/#).map { String($0.1) }
  }

  /// The anchors of its headings, as the hosts of repositories and pandoc make them.
  var anchors: Set<String> {
    Set(
      prose.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
          .replacing(" ", with: "-")
      })
  }

  /// All pages: those of the root, of docs and beside the data and benchmarks.
  static let all = Result {
    let root = try FileManager.default.contentsOfDirectory(atPath: Repository.path("."))
    let below = try ["docs", "data", "Benchmarks", ".github"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Repository.path(folder))
        .map { "\(folder)/\($0)" }
    }
    return try (root + below).filter { $0.hasSuffix(".md") }.sorted().map(MarkdownPage.init)
  }
}
