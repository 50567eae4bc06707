import BoardUI
import Dispatch
import Synchronization

/// Keeps what is being typed beside the screen, so that nothing but the last words is missed after a
/// crash, and no key waits for a disk.
final class DraftKeeper: Sendable {
  private let file: DraftFile
  private let kept: Mutex<[Draft]>
  private let queue = DispatchQueue(label: "drafts")

  /// Keeps drafts in the place of those that the file was found to hold.
  init(of drafts: [Draft], in file: DraftFile) {
    self.file = file
    kept = Mutex(drafts)
  }

  /// Puts drafts on disk soon, in the order asked; what fails is tried again with the next ones.
  func keep(_ drafts: [Draft]) {
    queue.async { [self] in _ = put(drafts) }
  }

  /// Waits until what was asked for is on disk, or was given up.
  func settle() {
    queue.sync {}
  }

  /// Puts the last drafts on disk.
  ///
  /// - Returns: Whether they are there; if not, the file is as it was.
  func finish(with drafts: [Draft]) -> Bool {
    queue.sync { put(drafts) }
  }

  private func put(_ drafts: [Draft]) -> Bool {
    kept.withLock { kept in
      guard file.replace(kept, by: drafts) else { return false }
      kept = drafts
      return true
    }
  }
}
