import Foundation

/// The published schema as a validator of others reads it.
enum StandardValidator {
  /// The root of the repository.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of the board that comes with the program.
  static let sample = root.appendingPathComponent("data/sample.json").path

  /// One line a file in the folder: `FILE: valid`, or what is wrong where. Nothing, with its complaint,
  /// where there is no validator.
  static func lines(of files: [String], in folder: Workspace) throws -> [String] {
    let script = root.appendingPathComponent("scripts/validate.py").path
    let outcome = try Program.run("/usr/bin/python3", [script] + files, in: folder)
    return (outcome.output + outcome.diagnostics).split(separator: "\n").map(String.init)
  }
}
