import Foundation

/// The names of the tests of the package.
struct TestNames {
  /// The names that are sentences, without the marks around them.
  let sentences: Set<String>

  init() throws {
    let root = Repository.path("Tests")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    var sentences: Set<String> = []
    for path in paths where path.hasSuffix(".swift") && !path.hasPrefix("ArchitectureTests") {
      let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      for match in text.matches(of: #/func `([^`]+)`/#) { sentences.insert(String(match.1)) }
    }
    self.sentences = sentences
  }
}

/// The place of the repository.
enum Repository {
  static func path(_ relative: String) -> String {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(relative).path
  }
}
