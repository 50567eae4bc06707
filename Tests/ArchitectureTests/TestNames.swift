import Foundation

/// The tests of the package, as far as their names tell.
struct TestNames {
  /// The names that are sentences, without the marks around them.
  let sentences: Set<String>
  /// The files that say which proof they hold, by its mark: `V17`, `D05`, `K3`.
  let files: [String: Set<String>]

  init() throws {
    let root = Repository.path("Tests")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    var sentences: Set<String> = []
    var files: [String: Set<String>] = [:]
    for path in paths where path.hasSuffix(".swift") && !path.hasPrefix("ArchitectureTests") {
      let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      for match in text.matches(of: #/func `([^`]+)`/#) { sentences.insert(String(match.1)) }
      let marks = #/\b([VD][0-9]{2}|K[0-9]{1,2})\b/#.wordBoundaryKind(.simple)
      for match in text.matches(of: marks) { files[String(match.1), default: []].insert(path) }
    }
    (self.sentences, self.files) = (sentences, files)
  }
}

/// Where the repository lies.
enum Repository {
  static func path(_ relative: String) -> String {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(relative).path
  }
}
