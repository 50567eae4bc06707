import Foundation
import Testing

/// docs/sources.md has, for every place in the articles, its result and the test that shows it.
@Suite struct SourcesPageTests {
  private struct Row {
    let id: String
    let says: String
    let types: String
    let proof: String
  }

  private static let page = Result {
    try String(contentsOfFile: Repository.path("docs/sources.md"), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| 00") }.compactMap { line -> Row? in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return cells.count == 4
          ? Row(id: cells[0], says: cells[1], types: cells[2], proof: cells[3]) : nil
      }
  }
  private static let tests = Result { try TestNames() }

  @Test func `every place is on the page, once`() throws {
    let told = try Self.page.get().map(\.id)
    let known = Set(SourceRows.all)
    #expect(known.subtracting(told).sorted() == [])
    #expect(Set(told).subtracting(known).sorted() == [])
    #expect(told.count == known.count)
  }

  @Test func `every place has a test, or a reason why it needs none`() throws {
    for row in try Self.page.get() {
      let context = "context only: "
      let hasReason = row.proof.hasPrefix(context) && row.proof.count > context.count + 10
      #expect(hasReason || row.proof.contains("`"), "\(row.id) \(row.says)")
    }
  }

  @Test func `every test that is named exists`() throws {
    let sentences = try Self.tests.get().sentences
    let missing = try Self.page.get().flatMap { row in
      row.proof.matches(of: #/`([^`]+)`/#).map { String($0.1) }
        .filter { !sentences.contains($0) }.map { "\(row.id) \($0)" }
    }
    #expect(missing == [])
  }

  @Test func `every type that is named exists`() throws {
    let declaration = #/\b(?:struct|enum|protocol) ([A-Z]\w*)/#.wordBoundaryKind(.simple)
    let declared = try SourceFile.sources.get().flatMap { file in
      file.code.matches(of: declaration).map { String($0.1) }
    }
    let missing = try Self.page.get().flatMap { row in
      row.types.matches(of: #/`([A-Z]\w*)/#).map { String($0.1) }
        .filter { !declared.contains($0) }.map { "\(row.id) \($0)" }
    }
    #expect(missing == [])
  }
}
