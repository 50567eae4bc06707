import Foundation
import Testing

/// The page that the documentation of the library opens with.
@Suite struct LandingPageTests {
  @Test func `the landing page lists every public type of the library, and nothing else`() throws {
    let path = "Sources/PipelineDomain/PipelineDomain.docc/PipelineDomain.md"
    let page = try String(contentsOfFile: Repository.path(path), encoding: .utf8)
    let listed = page.matches(of: #/- ``(\w+)``/#).map { String($0.output.1) }
    let declaration = #/^public (?:struct|enum|protocol) (\w+)/#.anchorsMatchLineEndings()
    let declared = try SourceFile.sources.get().filter { $0.target == "PipelineDomain" }
      .flatMap { $0.code.matches(of: declaration).map { String($0.output.1) } }
    #expect(Set(declared).subtracting(listed).sorted() == [])
    #expect(Set(listed).subtracting(declared).sorted() == [])
    #expect(listed.count == Set(listed).count)
  }
}
