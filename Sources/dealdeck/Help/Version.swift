import CBuild
import PipelineStore

/// The version of the program, by Semantic Versioning: of its commands, its answers in JSON and the file format
/// (docs/versions.md).
enum Version {
  /// The number, stated here alone; `scripts/release` raises it.
  static let number = "0.1.0"
  /// The commit it was built from, abbreviated; `nil` in a build that was not told.
  static let commit = build_commit().map { String(cString: $0) }
  /// The day of that commit, as YYYY-MM-DD; `nil` in a build that was not told.
  static let date = build_date().map { String(cString: $0) }

  /// The program as files name what wrote them.
  static let product = "dealdeck \(number)"

  /// The line of `--version`.
  static let text: String = {
    let facts = [commit, date].compactMap(\.self)
    return facts.isEmpty ? product : "\(product) (\(facts.joined(separator: ", ")))"
  }()

  /// Prints the version: a line, or its facts in JSON.
  static func show() {
    guard Output.isJSON else { return Output.line(text) }
    Output.json { object in
      object.member("version", number)
      object.member("commit", commit ?? "unknown")
      object.member("date", date ?? "unknown")
      object.member("fileFormat", BoardFormat.version)
    }
  }
}
