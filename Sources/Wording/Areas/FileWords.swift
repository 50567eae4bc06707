/// Why a file was not read, made or changed.
public enum FileTrouble: Equatable, Sendable {
  case missing, directory, notOrdinary
  /// Larger than the most it may hold, in mebibytes.
  case tooLarge(mebibytes: Int)
  /// It would become larger than the most it may hold, in mebibytes.
  case wouldBeTooLarge(mebibytes: Int)
  case readOnly, readOnlyDirectory, unsafeDirectory
  /// Somebody else is saving.
  case locked(by: LockHolder)
  /// What has the name of its lock is no ordinary file.
  case unusableLock(String, isDirectory: Bool)
  /// The lock of that name belongs to somebody else.
  case lockDenied(String)
  case alreadyExists, changedWhileSaving
  /// It is gone while its board is open.
  case gone
  /// It holds only so many of the deals that were known.
  case shrunk(kept: Int, of: Int)
  case laterVersion(Int)
  /// Somebody changed the same thing in the meantime, and who, if that is known.
  case changedMeanwhile(by: String?)
  case stageRemoved(String)
  /// It holds a good board, which is not written as it would be saved.
  case notCanonical
  /// The system refused a call, named last.
  case system(Cause, Consequence, call: String)

  /// Who holds the lock of a board.
  public enum LockHolder: Equatable, Sendable {
    case unknown
    /// A process that goes on; that is stopped; that is gone, so that another one must hold it.
    case running(Int32), stopped(Int32), gone(Int32)
  }

  /// What the system says.
  public enum Cause: Equatable, Sendable {
    case denied, notPermitted, readOnlySystem, noSpace, overQuota, hardware, notADirectory
    case nameTooLong, tooManyOpen
    /// Anything else, in the words of the system.
    case other(String)
  }

  /// What follows from it.
  public enum Consequence: Equatable, Sendable, CaseIterable {
    case notReadable, notWritable, full, unchanged
  }
}

/// What a command did with a file.
public enum FileReply: Equatable, Sendable {
  case made(String, openStages: Int)
  /// How the board that was made is opened.
  case opening(String)
  /// A board was made up to a day, which is written as files have it.
  case generated(String, deals: Int, upTo: String, seed: UInt64)
  case rewritten(String), canonical(String)
  case repaired(String, copy: String)
}

/// What takes so long that it is told while it lasts.
public enum LongWork: Equatable, Sendable {
  case reading(String), writing(String)
  case making(deals: Int)
}

/// What is said of files, whatever they hold.
public protocol FileWords {
  /// What went wrong and what to do about it, after the path of the file.
  func trouble(_ trouble: FileTrouble, at path: String) -> String
  /// What was done.
  func reply(_ reply: FileReply) -> String
  /// What is going on.
  func ongoing(_ work: LongWork) -> String
}
