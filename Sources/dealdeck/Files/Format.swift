import ArgumentParser
import PipelineStore

/// `fmt`: the canonical text, so that a diff shows the field that changed.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Rewrite a board in its canonical text; nothing else changes.")

  @Argument(help: "The board's file.") var file: String?
  @Flag(help: "Only tell, by exit code 1, whether it would change.") var check = false

  func run() throws {
    let path = BoardOptions.path(file)
    if check {
      let bytes = try BoardFiles.bytes(of: path)
      guard try CanonicalText.of(bytes, path) == bytes else {
        throw Failure.refused(
          "\(path): not in its canonical text; `dealdeck fmt \(path)` writes it")
      }
    } else {
      let wasRewritten = try CanonicalText.rewrite(path)
      Output.line(wasRewritten ? "Rewrote \(path)." : "\(path) is canonical.")
    }
  }
}

/// The canonical text of boards as files.
enum CanonicalText {
  /// The canonical text of those bytes, read at `path`.
  static func of(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
    do throws(Problem) {
      return try canonicalText(bytes)
    } catch {
      throw Failure(.unsound(error), at: path)
    }
  }

  /// Rewrites a file under the lock; `false` when it was canonical, and then it was left alone.
  static func rewrite(_ path: String) throws -> Bool {
    do throws(SaveFailure<Problem>) {
      let outcome = try file(at: path).transact(patience: .seconds(5)) { (fresh) throws(Problem) in
        guard case .changed(let contents) = fresh else { return nil }
        let text = try canonicalText(contents.bytes)
        return text == contents.bytes ? nil : [text[...]]
      }
      return outcome != .untouched
    } catch {
      switch error {
      case .refused(let problem): throw Failure(.unsound(problem), at: path)
      case .failed(let failure): throw Failure(failure)
      }
    }
  }

  private static func file(at path: String) throws(SaveFailure<Problem>) -> BoardFile {
    do throws(FileFailure) {
      return try BoardFile(path)
    } catch {
      throw .failed(error)
    }
  }
}
