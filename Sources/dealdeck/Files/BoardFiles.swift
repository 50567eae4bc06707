import PipelineDomain
import PipelineStore

/// Boards looked at as files, without a store.
enum BoardFiles {
  /// The whole file.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      return try PlainFile.read(path)
    } catch {
      throw Failure(error)
    }
  }
}

extension FileBoardStore {
  /// A store on the file of that name, which is neither read nor created.
  init(at path: String) throws(StoreError) {
    self.init(try FileBoardStore.file(at: path))
  }

  /// Writes a new board to a file that must not exist.
  static func create(_ board: Board, at path: String) throws(StoreError) {
    try create(board, in: try file(at: path))
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
  init(_ error: StoreError, at path: String) {
    switch error {
    case .file(let failure):
      self.init(failure)
    case .empty:
      self = .badData(
        "\(path):1:1: the file is empty; restore it, or remove it and run `dealdeck init`")
    case .unsound(let problem):
      let place = "\(path):\(problem.position.line):\(problem.position.column)"
      self = .badData("\(place): \(problem.text)")
    case .futureVersion(let version):
      self = .badData(
        "\(path): written by a later dealdeck (version \(version) of the format); it can be looked "
          + "at, and changed after an update")
    case .conflict(_, let author):
      self = .refused(
        "\(path): \(author ?? "somebody") changed the same field meanwhile; look again")
    case .unknownStage(let id):
      self = .refused("\(path): stage \(id) was removed meanwhile; choose another")
    }
  }
}
