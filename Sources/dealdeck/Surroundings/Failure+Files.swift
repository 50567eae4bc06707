import Glibc
import PipelineStore

extension Failure {
  /// What the file system refused, where, and what to do about it.
  init(_ failure: FileFailure) {
    switch failure {
    case .call(let call, let path, let error):
      self = .system(call, path, error)
    case .missing(let path):
      self = .noInput("\(path): no such file; `dealdeck init \(path)` creates a board")
    case .notRegularFile(let path, .directory):
      self = .noInput("\(path): a directory, not a board; name a file in it")
    case .notRegularFile(let path, _):
      self = .noInput("\(path): not an ordinary file; a board is never kept in one")
    case .tooLarge(let path, let limit):
      self = .badData("\(path): larger than \(limit >> 20) MiB, the most a board may hold")
    case .readOnly(let path):
      self = .cannotCreate("\(path): read-only; `chmod u+w` lets you change it")
    case .unsafeDirectory(let path):
      self = .cannotCreate(
        "\(path): anyone may replace files in this directory; keep the board elsewhere or set its "
          + "sticky bit")
    case .locked(let path, let holder):
      let by = holder.map { " by process \($0)" } ?? ""
      self = .inputOutput("\(path): being saved\(by); try again in a moment")
    case .alreadyExists(let path):
      self = .cannotCreate("\(path): exists already, and was left as it is; name another file")
    case .changedWhileSaving(let path):
      self = .inputOutput(
        "\(path): another program keeps replacing it; close that one and try again")
    }
  }

  private static func system(_ call: FileCall, _ path: String, _ error: ErrorNumber) -> Failure {
    let message = "\(path): \(String(cString: strerror(error.rawValue)))"
    switch (call, error.rawValue) {
    case (.open, EACCES) where path.hasSuffix(".lock"):
      return .cannotCreate("\(message); you may not write here, and nothing was changed")
    case (.open, EACCES), (.stat, EACCES), (.read, EACCES):
      return .noInput("\(message); you may not read it")
    case (_, EACCES), (_, EPERM), (_, EROFS):
      return .cannotCreate("\(message); you may not write here, and nothing was changed")
    case (_, ENOSPC), (_, EDQUOT):
      return .inputOutput("\(message); free some space, and try again: nothing was changed")
    default:
      return .inputOutput("\(message) (\(call.rawValue)); nothing was changed")
    }
  }
}
