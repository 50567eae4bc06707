import ArgumentParser
import Diagnostics
import PipelineStore
import Localization

/// `fmt`: rewrites a board in canonical text, so that a diff shows the field that changed.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(.format, named: "fmt")

  @Argument(help: .board(.fileInPlace), completion: Completions.boards) var file: String?
  @Flag(help: .file(.checkCanonical)) var check = false
  @Option(help: .board(.language)) var language: Language?

  func run() throws {
    let path = BoardOptions.path(file)
    let words = LanguageChoice.words(asked: language)
    if check {
      let bytes = try BoardFiles.bytes(of: path, words)
      guard try CanonicalText.of(bytes, path, words) == bytes else {
        throw CommandFailure.refused(words.refusal(.notCanonical(path)))
      }
    } else {
      let wasRewritten = try CanonicalText.rewrite(path, words)
      Output.line(words.reply(wasRewritten ? .rewritten(path) : .canonical(path)))
    }
  }
}

/// The canonical text of boards as files.
enum CanonicalText {
  /// Returns the canonical text of those bytes, read at `path`.
  static func of(
    _ bytes: [UInt8], _ path: String, _ words: Strings
  ) throws -> [UInt8] {
    do throws(StoreError) {
      return try canonical(bytes)
    } catch {
      throw CommandFailure(error, at: path, words)
    }
  }

  /// Rewrites a file under the lock; returns `false` when it was canonical and is left alone.
  ///
  /// - Parameter keep: Receives, under the lock, the bytes about to be replaced, and true when it received
  ///   an earlier version before, as when an editor that takes no lock saves meanwhile. The file is left
  ///   alone when it throws.
  static func rewrite(
    _ path: String, _ words: Strings,
    keeping keep: (_ bytes: [UInt8], _ isAgain: Bool) throws(IOFailure) -> Void = { _, _ in }
  ) throws -> Bool {
    var isAgain = false
    do throws(SaveFailure<StoreError>) {
      let outcome = try file(at: path).transact(patience: ProcessEnvironment.lockTimeout) {
        (fresh) throws(StoreError) in
        guard case .changed(let contents) = fresh else { throw .file(.missing(path: path)) }
        let text = try canonical(contents.bytes)
        guard text != contents.bytes else { return nil }
        do throws(IOFailure) { try keep(contents.bytes, isAgain) } catch { throw .file(error) }
        isAgain = true
        return [text[...]]
      }
      return outcome != .untouched
    } catch {
      switch error {
      case .refused(let error): throw CommandFailure(error, at: path, words)
      case .failed(let failure): throw CommandFailure(failure, words)
      }
    }
  }

  private static func canonical(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    do throws(ValidationIssue) { return try canonicalText(bytes) } catch { throw .unsound(error) }
  }

  private static func file(at path: String) throws(SaveFailure<StoreError>) -> BoardFile {
    do throws(IOFailure) { return try BoardFile(path) } catch { throw .failed(error) }
  }
}
