import Glibc
import PipelineStore
import Wording

extension Failure {
  /// What the file system refused, where, and what to do about it.
  init(_ failure: FileFailure, _ words: any Vocabulary) {
    switch failure {
    case .call(let call, let path, let error):
      self.init(call, path, error, words)
    case .missing(let path):
      self = .noInput(words.trouble(.missing, at: path))
    case .notRegularFile(let path, .directory):
      self = .noInput(words.trouble(.directory, at: path))
    case .notRegularFile(let path, _):
      self = .noInput(words.trouble(.notOrdinary, at: path))
    case .tooLarge(let path, let limit):
      self = .badData(words.trouble(.tooLarge(mebibytes: limit >> 20), at: path))
    case .readOnly(let path):
      self = .cannotCreate(words.trouble(.readOnly, at: path))
    case .unsafeDirectory(let path):
      self = .cannotCreate(words.trouble(.unsafeDirectory, at: path))
    case .wouldBeTooLarge(let path, let limit):
      self = .inputOutput(words.trouble(.wouldBeTooLarge(mebibytes: limit >> 20), at: path))
    case .readOnlyDirectory(let path):
      self = .cannotCreate(words.trouble(.readOnlyDirectory, at: path))
    case .locked(let path, let holder):
      self = .inputOutput(words.trouble(.locked(by: holder.told), at: path))
    case .unusableLock(let path, let lock, let kind):
      let trouble = FileTrouble.unusableLock(lock.lastComponent, isDirectory: kind == .directory)
      self = .cannotCreate(words.trouble(trouble, at: path))
    case .lockDenied(let path, let lock):
      self = .cannotCreate(words.trouble(.lockDenied(lock.lastComponent), at: path))
    case .alreadyExists(let path):
      self = .cannotCreate(words.trouble(.alreadyExists, at: path))
    case .changedWhileSaving(let path):
      self = .inputOutput(words.trouble(.changedWhileSaving, at: path))
    }
  }

  private init(
    _ call: FileCall, _ path: String, _ error: ErrorNumber, _ words: any Vocabulary
  ) {
    let told = { (consequence: FileTrouble.Consequence) in
      words.trouble(.system(error.cause, consequence, call: call.rawValue), at: path)
    }
    switch (call, error.rawValue) {
    case (.open, EACCES), (.stat, EACCES), (.read, EACCES): self = .noInput(told(.notReadable))
    case (_, EACCES), (_, EPERM), (_, EROFS): self = .cannotCreate(told(.notWritable))
    case (_, ENOSPC), (_, EDQUOT): self = .inputOutput(told(.full))
    default: self = .inputOutput(told(.unchanged))
    }
  }
}

extension LockHolder {
  /// The same in terms of what is said of it.
  fileprivate var told: FileTrouble.LockHolder {
    switch self {
    case .unknown: .unknown
    case .running(let process): .running(process)
    case .stopped(let process): .stopped(process)
    case .gone(let process): .gone(process)
    }
  }
}

extension String {
  /// The name after the last slash.
  fileprivate var lastComponent: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}

extension ErrorNumber {
  /// What the system says, in terms of what is said of it.
  var cause: FileTrouble.Cause {
    switch rawValue {
    case EACCES: .denied
    case EPERM: .notPermitted
    case EROFS: .readOnlySystem
    case ENOSPC: .noSpace
    case EDQUOT: .overQuota
    case EIO: .hardware
    case ENOTDIR: .notADirectory
    case ENAMETOOLONG: .nameTooLong
    case EMFILE, ENFILE: .tooManyOpen
    default: .other(String(cString: strerror(rawValue)))
    }
  }
}
