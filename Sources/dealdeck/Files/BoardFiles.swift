import PipelineDomain
import PipelineStore
import Wording

/// Boards looked at as files, without a store.
enum BoardFiles {
  /// The whole file.
  static func bytes(of path: String, _ words: any Vocabulary) throws -> [UInt8] {
    do {
      return try PlainFile.read(path)
    } catch {
      throw Failure(error, words)
    }
  }
}

extension FileBoardStore {
  /// A store on the file of that name, which is neither read nor created.
  init(at path: String) throws(StoreError) {
    self.init(try FileBoardStore.file(at: path), patience: Surroundings.lockTimeout)
  }

  /// Writes a new board to a file that must not exist.
  static func create(_ board: Board, at path: String) throws(StoreError) {
    try create(board, in: try file(at: path), patience: Surroundings.lockTimeout)
  }

  /// The file of that name, with symbolic links followed.
  static func file(at path: String) throws(StoreError) -> BoardFile {
    do throws(FileFailure) {
      return try BoardFile(path)
    } catch {
      throw .file(error)
    }
  }
}

extension Failure {
  /// Why a board was not read or not changed, where, and what to do about it.
  init(_ error: StoreError, at path: String, _ words: any Vocabulary) {
    switch error {
    case .file(let failure): self.init(failure, words)
    case .empty: self = .badData("\(path):1:1: \(words.fault(DocumentFault.empty))")
    case .unsound(let problem):
      self = .badData(problem.place(in: path) + words.fault(problem.fault))
    case .futureVersion(let version):
      self = .badData(words.trouble(.laterVersion(version), at: path))
    case .shrunk(let kept, let count):
      self = .badData(words.trouble(.shrunk(kept: kept, of: count), at: path))
    case .conflict(_, let author):
      self = .refused(words.trouble(.changedMeanwhile(by: author), at: path))
    case .unknownStage(let id): self = .refused(words.trouble(.stageRemoved(id.text), at: path))
    }
  }
}
