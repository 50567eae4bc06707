import Foundation

extension Program {
  /// Runs lines of a shell as a user types them, to the first that fails: `dealdeck` is the program under test, and
  /// programs that not every machine has take what they get.
  static func run(
    example lines: String, in folder: Workspace, environment: [String: String] = [:]
  ) throws -> Outcome {
    let script = """
      set -eEo pipefail
      PATH="${0%/*}:$PATH"
      trap 'echo "failed: $BASH_COMMAND" >&2' ERR
      command -v sendmail >/dev/null || sendmail() { cat >/dev/null; }
      command -v jq >/dev/null || jq() { cat; }
      \(lines)
      """
    return try run("/bin/bash", ["-c", script, path], in: folder, environment: environment)
  }
}

extension Workspace {
  /// Makes the folder a repository of git with the board in two commits.
  func commitTwice() throws {
    let script = """
      git init -q . && git config user.name Tester && git config user.email tester@example.com
      git add pipeline.json && git commit -qm one && git commit -q --allow-empty -m two
      """
    _ = try Program.run("/bin/bash", ["-c", script], in: self)
  }
}
