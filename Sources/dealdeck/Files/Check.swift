import ArgumentParser
import PipelineDomain
import PipelineStore

/// `check`: silence, or every fault with its place.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validate a board: silent and exit 0 when it is sound.",
    discussion: "With --strict, what should be looked at counts as well: hand edits that history "
      + "does not tell, unknown owners, hidden characters.")

  @Argument(help: "The board's file.") var file: String?
  @Flag(help: "Report warnings too.") var strict = false
  @Flag(help: "Answer in JSON.") var json = false
  @Flag(help: "First put right what takes no guess: a byte order mark, line ends, layout.")
  var repair = false

  func run() throws {
    let path = BoardOptions.path(file)
    if repair { try Check.repair(path) }
    let bytes = try BoardFiles.bytes(of: path)
    let problems = problems(in: bytes, strict: strict) { name in
      (try? Surroundings.zone(named: name)) ?? .utc
    }
    if json {
      answer(problems)
    } else {
      for problem in problems {
        let place = "\(path):\(problem.position.line):\(problem.position.column)"
        Output.diagnose("\(place): \(problem.severity.rawValue): \(problem.text)")
      }
    }
    guard problems.isEmpty else { throw ExitCode(65) }
  }

  /// Rewrites the file in its canonical text, after a copy of what was there.
  private static func repair(_ path: String) throws {
    let bytes = try BoardFiles.bytes(of: path)
    guard try CanonicalText.of(bytes, path) != bytes else { return }
    let copy = path + ".before-repair"
    do {
      _ = try PlainFile.write([bytes[...]], to: copy, replacing: false)
    } catch {
      throw Failure(error)
    }
    _ = try CanonicalText.rewrite(path)
    Output.diagnose("Repaired \(path); what was there is in \(copy).")
  }

  private func answer(_ problems: [Problem]) {
    Output.json { object in
      object.key("problems")
      object.array { array in
        for problem in problems {
          array.object(.line) {
            $0.member("column", problem.position.column)
            $0.member("kind", problem.kind.rawValue)
            $0.member("line", problem.position.line)
            $0.member("message", problem.text)
            $0.member("severity", problem.severity.rawValue)
          }
        }
      }
    }
  }
}
