import Foundation
import Testing

/// docs/sources.md says of every place in the articles what came of it, and which test shows it.
@Suite struct SourcesPageTests {
  private struct Row {
    let id: String
    let says: String
    let proof: String
  }

  private static let page = Result {
    try String(contentsOfFile: Repository.path("docs/sources.md"), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| 00") }.compactMap { line -> Row? in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return cells.count == 4 ? Row(id: cells[0], says: cells[1], proof: cells[3]) : nil
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
    for row in try Self.page.get() {
      for match in row.proof.matches(of: #/`([^`]+)`/#) {
        #expect(sentences.contains(String(match.1)), "\(row.id)")
      }
    }
  }

  private static let proofs: [String] =
    (1...39).filter { $0 != 9 }.map { "V\($0 < 10 ? "0" : "")\($0)" }
    + (40...51).map { "V\($0)" } + (60...70).map { "V\($0)" }
    + (1...18).map { "D\($0 < 10 ? "0" : "")\($0)" } + (1...16).map { "K\($0)" }

  @Test(arguments: proofs)
  func `each vector and each rival's defect is proven in one place`(id: String) throws {
    #expect(try Self.tests.get().files[id]?.count == 1, "\(id)")
  }
}
