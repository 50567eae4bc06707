import Foundation

/// An independent validator of the published schema.
enum StandardValidator {
  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of the board that comes with the program.
  static let sample = root.appendingPathComponent("data/sample.json").path

  /// Returns one line per file in the folder: `FILE: valid`, or the error with its place; without a
  /// validator, the diagnostics.
  static func lines(of files: [String], in folder: Workspace) throws -> [String] {
    let script = root.appendingPathComponent("scripts/validate.py").path
    let outcome = try Program.run("/usr/bin/python3", [script] + files, in: folder)
    return (outcome.output + outcome.diagnostics).split(separator: "\n").map(String.init)
  }
}
