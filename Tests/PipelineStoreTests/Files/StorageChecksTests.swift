import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

/// The checks of the place of a board, in a file system that answers as it is told.
struct StorageChecksTests {
  private let files = ModelFileSystem()

  init() {
    files.place(Array("board".utf8), at: "/b/p.json")
  }

  private func checks(
    watching watch: (String, String) throws(IOFailure) -> Void = { _, _ in }
  ) -> [HealthCheck] {
    let before = files.visible
    let checks = StorageChecks.all(of: "/b/p.json", in: files, watching: watch)
    #expect(files.visible == before && files.openCount == 0)
    return checks
  }

  /// Has a process note itself as the holder of the lock, and hold it.
  private func hold(_ note: String) {
    files.place(Array(note.utf8), at: "/b/.p.json.lock")
    files.setLocked(true, "/b/.p.json.lock")
  }

  private func mount(_ type: String) {
    let line = "31 1 0:1 / /b rw,noatime - \(type) server:/b rw\n"
    files.place(Array(line.utf8), at: "/proc/self/mountinfo")
  }

  @Test func `a local file that can be saved has no fault, and nothing is changed`() {
    mount("ext4")
    files.place([], at: "/b/.p.json.lock")
    #expect(
      checks() == [.writable(path: "/b/p.json"), .lockFree, .watched, .fileSystem("ext4")])
  }

  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
  func `a file system that other machines may change is named`(type: String) {
    mount(type)
    #expect(checks().contains(.sharedFileSystem(type)))
    #expect(HealthCheck.sharedFileSystem(type).severity == .problem)
  }

  @Test func `the holder of a lock is told, running, stopped or gone, and no save is waited for`() {
    files.running = [7]
    files.stopped = [8]
    for (note, holder) in [
      ("          7\n", LockHolder.running(7)), ("          8\n", .stopped(8)),
      ("          9\n", .gone(9)), ("", .unknown),
    ] {
      hold(note)
      #expect(checks().contains(.lockHeld(path: "/b/p.json", by: holder)))
    }
    #expect(files.uptime() == .zero)
  }

  @Test func `a lock that nobody holds is free, whoever had it last`() {
    files.place(Array("          9\n".utf8), at: "/b/.p.json.lock")
    #expect(checks().contains(.lockFree))
  }

  @Test func `a file system without locks, and one without news, is told with the reason`() {
    files.place([], at: "/b/.p.json.lock")
    files.fault = { _, call in call == .flock ? .refusal(ENOLCK) : nil }
    let number = ErrorNumber(rawValue: ENOSPC)
    let checks = checks { (directory, _) throws(IOFailure) in
      throw .call(.inotify, path: directory, number)
    }
    #expect(checks.contains(.noLocks(ErrorNumber(rawValue: ENOLCK))))
    #expect(checks.contains(.unwatched(number)))
  }

  @Test func `a file nobody may write, and a folder anyone may, cannot be saved`() {
    files.place(Array("board".utf8), mode: 0o400, at: "/b/p.json")
    #expect(checks().first == .notWritable(.readOnly(path: "/b/p.json")))
    files.place(Array("board".utf8), at: "/b/p.json")
    files.isWritableByAll = true
    #expect(checks().first == .notWritable(.unsafeDirectory(path: "/b")))
  }

  @Test(arguments: [
    ("/b/.dropbox.cache", "Dropbox"), ("/b/.nextcloudsync.log", "Nextcloud"),
    ("/b/.stfolder", "Syncthing"),
  ])
  func `a synced folder is known by what its program leaves in it`(mark: String, service: String) {
    files.place([], at: mark)
    #expect(checks().contains(.syncFolder("/b", service: service)))
  }

  @Test(arguments: [
    ("/home/ana/Dropbox/team", "/home/ana/Dropbox"), ("/srv/Nextcloud", "/srv/Nextcloud"),
    ("/home/ana/OneDrive - Acme/a/b", "/home/ana/OneDrive - Acme"),
  ])
  func `a synced folder is known by its name`(directory: String, path: String) {
    #expect(SyncFolder(around: directory, in: files)?.path == path)
    #expect(SyncFolder(around: "/home/ana/boards", in: files) == nil)
  }

  @Test func `copies of a board changed on two machines are told`() {
    let copies = ["p (conflicted copy 2026-11-20 090000).json", "p.sync-conflict-20261120-09.json"]
    for name in copies + ["q.sync-conflict-1.json", "p.json.bak"] {
      files.place([], at: "/b/\(name)")
    }
    #expect(checks().suffix(2) == copies.map { .conflictedCopy("/b/\($0)") })
  }

  @Test(
    arguments: [
      ("{\n<<<<<<< HEAD\n=======\n>>>>>>> a\n}\n", 2), ("=======", 1), ("{}\n\n>>>>>>> theirs", 3),
      ("{\"a\": \"<<<<<<< HEAD\"}\n <<<<<<< a\n<<<<<<\n", nil), ("", nil),
    ] as [(String, Int?)])
  func `the first mark of a merge is found at the beginning of a line`(text: String, line: Int?) {
    #expect(MergeMarks.line(in: Array(text.utf8)) == line)
  }
}
