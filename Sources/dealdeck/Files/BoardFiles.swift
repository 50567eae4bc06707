import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// Boards read as files, without a store.
enum BoardFiles {
  /// Returns the bytes of the whole file; `-` is the standard input.
  static func bytes(of path: String, _ words: Strings) throws -> [UInt8] {
    do throws(IOFailure) {
      return path == StandardInput.name ? try StandardInput.bytes() : try PlainFile.read(path)
    } catch {
      throw CommandFailure(error, words)
    }
  }
}

extension FileBoardStore {
  /// Creates a store on the file of that name, which is neither read nor created.
  init(at path: String) throws(StoreError) {
    self.init(try FileBoardStore.file(at: path))
  }

  /// Creates a store on a file, which tells the user's hooks of its saves.
  init(_ file: BoardFile) {
    self.init(file, patience: ProcessEnvironment.lockTimeout, telling: ChangeHooks.listener)
  }

  /// Writes a new board to a file that must not exist; the hooks are told of it unless it is a demo.
  static func create(_ board: Board, at path: String, isDemo: Bool) throws(StoreError) {
    try create(
      board, in: try file(at: path), patience: ProcessEnvironment.lockTimeout,
      telling: isDemo ? nil : ChangeHooks.listener)
  }

  /// Returns the file of that name, with symbolic links followed.
  static func file(at path: String) throws(StoreError) -> BoardFile {
    do throws(IOFailure) {
      return try BoardFile(path)
    } catch {
      throw .file(error)
    }
  }
}
