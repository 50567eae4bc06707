import Foundation

/// The tests of the package, as far as their names tell.
struct TestNames {
  /// The names that are sentences, without the marks around them.
  let sentences: Set<String>
  /// The files in which each mark of a proof, such as `V17`, `D05` or `K3`, stands in the name of a
  /// test or in a text; comments do not count.
  let files: [String: Set<String>]

  init() throws {
    let root = Repository.path("Tests")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    var sentences: Set<String> = []
    var files: [String: Set<String>] = [:]
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      for line in text.split(separator: "\n") {
        let line = line.drop { $0 == " " }
        guard !line.hasPrefix("//") else { continue }
        for match in line.matches(of: #/func `([^`]+)`/#) { sentences.insert(String(match.1)) }
        for match in line.matches(of: #/[`"](V[0-9]{2}|D[0-9]{2}|K[0-9]{1,2})\b/#) {
          files[String(match.1), default: []].insert(path)
        }
      }
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
