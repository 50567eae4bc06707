import Foundation

/// The program under test, and whatever else is run beside it.
enum Program {
  /// The executable, beside the tests of the same build.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("dealdeck").path

  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let diagnostics: String
  }

  /// The environment of every run: nothing of the machine's but where programs are found.
  static func environment(in folder: Workspace, _ more: [String: String] = [:]) -> [String: String]
  {
    var environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "COLORFGBG": "15;0", "DEALDECK_USER": "Tester",
      "DEALDECK_NOW": "2026-11-20T09:00:00Z",
    ]
    environment.merge(more) { $1 }
    return environment
  }

  /// Runs `dealdeck` with these arguments in the folder, to its end.
  static func run(
    _ arguments: String..., in folder: Workspace, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, in: folder, environment: environment)
  }

  /// Runs any executable in the folder, to its end.
  static func run(
    _ executable: String, _ arguments: [String], in folder: Workspace,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = Program.environment(in: folder, environment)
    // Files, because a pipe nobody reads would stop a program that says a lot.
    let (output, diagnostics) = (folder.newFile(), folder.newFile())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: diagnostics)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      diagnostics: try String(contentsOf: diagnostics, encoding: .utf8))
  }
}
