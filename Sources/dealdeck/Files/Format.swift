import ArgumentParser
import PipelineStore
import Wording

/// `fmt`: the canonical text, so that a diff shows the field that changed.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(.format, named: "fmt")

  @Argument(help: .board(.file)) var file: String?
  @Flag(help: .file(.checkCanonical)) var check = false
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let path = BoardOptions.path(file)
    let words = LanguageChoice.words(asked: language)
    if check {
      let bytes = try BoardFiles.bytes(of: path, words)
      guard try CanonicalText.of(bytes, path, words) == bytes else {
        throw Failure.refused(words.trouble(.notCanonical, at: path))
      }
    } else {
      let wasRewritten = try CanonicalText.rewrite(path, words)
      Output.line(words.reply(wasRewritten ? .rewritten(path) : .canonical(path)))
    }
  }
}

/// The canonical text of boards as files.
enum CanonicalText {
  /// The canonical text of those bytes, read at `path`.
  static func of(
    _ bytes: [UInt8], _ path: String, _ words: any Vocabulary
  ) throws -> [UInt8] {
    do throws(Problem) {
      return try canonicalText(bytes)
    } catch {
      throw Failure(.unsound(error), at: path, words)
    }
  }

  /// Rewrites a file under the lock; `false` when it was canonical, and then it was left alone.
  static func rewrite(_ path: String, _ words: any Vocabulary) throws -> Bool {
    do throws(SaveFailure<Problem>) {
      let outcome = try file(at: path).transact(patience: .seconds(5)) { (fresh) throws(Problem) in
        guard case .changed(let contents) = fresh else { return nil }
        let text = try canonicalText(contents.bytes)
        return text == contents.bytes ? nil : [text[...]]
      }
      return outcome != .untouched
    } catch {
      switch error {
      case .refused(let problem): throw Failure(.unsound(problem), at: path, words)
      case .failed(let failure): throw Failure(failure, words)
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
