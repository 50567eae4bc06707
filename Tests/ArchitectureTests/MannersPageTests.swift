import Foundation
import Testing

/// docs/terminal-manners.md has, for every known fault of terminal programs, the remedy and the test that
/// shows it.
@Suite struct MannersPageTests {
  private static let rows = Result {
    try String(contentsOfFile: Repository.path("docs/terminal-manners.md"), encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }.filter { Int($0[0]) != nil }
  }

  @Test func `each of the twenty-five matters is told once, in order`() throws {
    #expect(try Self.rows.get().map { $0[0] } == (1...25).map(String.init))
    #expect(try Self.rows.get().allSatisfy { $0.count == 4 && $0[2].hasSuffix(".") })
  }

  @Test func `each matter is shown by tests that exist`() throws {
    let sentences = try TestNames().sentences
    for row in try Self.rows.get() {
      let named = (row.last ?? "").matches(of: #/`([^`]+)`/#).map { String($0.1) }
      #expect(!named.isEmpty, "\(row[0])")
      #expect(named.filter { !sentences.contains($0) } == [], "\(row[0])")
    }
  }
}
