package import Diagnostics

/// How much of a save is certain.
package enum SaveOutcome: Hashable, Sendable {
  /// Nothing was to be written; the file was not touched.
  case untouched
  /// The new bytes and their name are on the disk: they outlive a power cut from now on.
  case durable
  /// The new bytes are in place and every process reads them, but a power cut may still bring the
  /// old ones back, whole: the directory could not be flushed. The next `durable` save settles it.
  case renamedButUnconfirmed(IOFailure)
}

/// What a board file holds when its turn to be saved comes.
package enum FreshContents: Hashable, Sendable {
  /// The bytes last read or written through this ``BoardFile``.
  case unchanged
  /// Bytes not seen before; from now on they count as seen.
  case changed(FileContents)
  /// There is no file. Writing now creates it.
  case missing
}

/// Why a save did not happen; the file holds what it held before.
package enum SaveFailure<Reason: Error>: Error {
  /// The caller's own reason.
  case refused(Reason)
  /// The file's reason.
  case failed(IOFailure)
}

extension SaveFailure: Equatable where Reason: Equatable {}
extension SaveFailure: Sendable where Reason: Sendable {}
