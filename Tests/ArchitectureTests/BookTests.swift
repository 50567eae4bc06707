import Foundation
import Testing

/// The documents as a book: nothing in it leads nowhere, and everything is in its index.
@Suite struct BookTests {
  private let pages: [String: MarkdownPage]

  init() throws {
    pages = Dictionary(uniqueKeysWithValues: try MarkdownPage.all.get().map { ($0.path, $0) })
  }

  /// Returns the path of a link of a page, and its anchor.
  private func target(of link: String, on page: MarkdownPage) -> (path: String, anchor: String) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : ""
    guard !parts[0].isEmpty else { return (page.path, anchor) }
    let folder = URL(fileURLWithPath: "/" + page.path).deletingLastPathComponent()
    let path = folder.appendingPathComponent(String(parts[0])).standardized.path
    return (String(path.dropFirst()), anchor)
  }

  @Test func `every link of the documents leads to a file, and to a heading of it`() {
    var broken: [String] = []
    for page in pages.values {
      for link in page.links where !link.contains("://") {
        let (path, anchor) = target(of: link, on: page)
        let isThere = FileManager.default.fileExists(atPath: Repository.path(path))
        let isHeading = anchor.isEmpty || pages[path]?.anchors.contains(anchor) == true
        if !isThere || !isHeading { broken.append("\(page.path): \(link)") }
      }
    }
    #expect(broken.sorted() == [])
  }

  @Test func `the index of each language lists the pages of its folder, and those of decisions`() {
    for index in ["docs/README.md", "docs/fr/README.md", "docs/decisions/README.md"] {
      guard let page = pages[index] else {
        Issue.record("\(index) is missing")
        continue
      }
      let listed = Set(page.links.map { target(of: $0, on: page).path })
      let folder = index.dropLast("README.md".count)
      let present = pages.keys.filter {
        $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") && $0 != index
      }
      #expect(present.filter { !listed.contains($0) }.sorted() == [], "\(index)")
      #expect(listed.count > 10)
    }
  }

  @Test func `the page for a first change names files and folders that exist`() throws {
    let path = Repository.path("docs/where.md")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let named = text.matches(of: #/`((?:Sources|Tests|docs|scripts)\/[^`]*)`/#)
      .map { String($0.1) }
    #expect(named.count > 40)
    let missing = named.filter { !FileManager.default.fileExists(atPath: Repository.path($0)) }
    #expect(missing == [])
  }
}
