package import Diagnostics
import Glibc

/// A watch on a name in a directory, which may get another file, or another version of it.
///
/// The directory is watched and not the file: a save by rename brings a new file, which a watch on the old
/// one does not report. It is a hint that saves time, not a guarantee: the system runs out of watches,
/// network mounts send no events, a program may write for ever without closing the file. So the caller also
/// calls ``BoardFile/isUnchanged()`` every two seconds.
package final class DirectoryWatch {
  /// The descriptor that becomes readable, for `poll(2)`, when there is something to ``drain()``.
  package let descriptor: Int32
  private let name: [UInt8]
  private let directory: String
  private var watched: Int32 = -1

  /// Watches a name, which need not exist yet.
  ///
  /// - Throws: `.call(.inotify, …)` with `ENOSPC` or `EMFILE` when the user's watches are used up.
  package init(directory: String, name: String) throws(IOFailure) {
    self.name = Array(name.utf8)
    self.directory = directory
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw failure(.inotify, directory) }
    guard renew() else { throw failure(.inotify, directory) }
  }

  /// Watches the directory that has the name now, which may be another one; returns true when it can.
  @discardableResult
  package func renew() -> Bool {
    let events =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR
    let found = inotify_add_watch(descriptor, directory, UInt32(events))
    guard found >= 0 else { return false }
    if watched >= 0, watched != found { inotify_rm_watch(descriptor, watched) }
    watched = found
    return true
  }

  deinit {
    close(descriptor)
  }

  /// Removes all pending events; returns true when the file may have changed.
  ///
  /// It is also true when events were lost, and when the directory itself was moved or removed; events of its
  /// successor arrive once the watch is renewed.
  package func drain() -> Bool {
    var concerns = false
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        if concernsName(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { concerns = true }
      }
    }
    return concerns
  }

  private func concernsName(_ events: UnsafeRawBufferPointer) -> Bool {
    let header = MemoryLayout<inotify_event>.size
    let whole =
      UInt32(IN_DELETE_SELF | IN_MOVE_SELF) | UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT)
    var rest = events[...]
    while rest.count >= header {
      let event = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: inotify_event.self)
      // The end of the watch on an earlier directory was requested.
      if event.mask & whole != 0, event.wd == watched || event.wd < 0 { return true }
      let named = rest.dropFirst(header).prefix(Int(event.len)).prefix { $0 != 0 }
      if named.elementsEqual(name) { return true }
      rest = rest.dropFirst(header + Int(event.len))
    }
    return false
  }
}
