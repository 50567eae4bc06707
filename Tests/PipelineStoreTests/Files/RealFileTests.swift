import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

struct RealFileTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func board(_ name: String = "p.json") throws -> BoardFile {
    try BoardFile(directory.path(name))
  }

  @Test func `what is saved is what is read`() throws {
    let large = [UInt8](repeating: 0x61, count: 300_000)
    let slices = [[1, 2][...], large[...], [], large[5..<70_005], [3][...]]
    let board = try board()
    #expect(try board.create(slices) == .durable)
    #expect(try board.isUnchanged())
    #expect(try board.read().bytes == [1, 2] + large + large[5..<70_005] + [3])
    #expect(directory.entries == ["p.json", ".p.json.lock"])
  }

  @Test(arguments: [0o000, 0o077] as [UInt32], [nil, 0o640, 0o600, 0o664, 0o755] as [UInt32?])
  func `the mode is kept whatever the umask, and a new file is private`(
    umask mask: UInt32, mode: UInt32?
  ) async throws {
    let path = directory.path("p.json")
    if let mode { directory.write("old", to: "p.json", mode: mode) }
    // The umask belongs to the whole process, so it is set in one of its own.
    await #expect(processExitsWith: .success) {
      [path = path as String, mask = mask as UInt32] in
      umask(mask)
      _ = try BoardFile(path).save("new text")
    }
    #expect(try directory.text("p.json") == "new text")
    #expect(try directory.status("p.json")?.mode == mode ?? 0o600)
    let lock: UInt32 = mode == 0o664 ? 0o660 : 0o600
    #expect(try directory.status(".p.json.lock")?.mode == lock)
  }

  @Test(arguments: [0o640, 0o600, 0o664] as [UInt32])
  func `a file that is gone is written anew with the mode it had last`(mode: UInt32) throws {
    directory.write("old", to: "p.json", mode: 0o644)
    let board = try board()
    _ = try board.read()
    chmod(directory.path("p.json"), mode)
    unlink(directory.path("p.json"))
    #expect(try board.save("new text") == .durable)
    #expect(try directory.status("p.json")?.mode == mode)
    unlink(directory.path("p.json"))
    #expect(try board.save("new text") == .durable)
    #expect(try directory.status("p.json")?.mode == mode)
  }

  @Test(arguments: ["real.json", "./real.json", "link2.json"])
  func `a symbolic link stays a link and what it points to is replaced`(target: String) throws {
    directory.write("old", to: "real.json")
    symlink("real.json", directory.path("link2.json"))
    symlink(target, directory.path("p.json"))
    #expect(try board().save("new text") == .durable)
    #expect(try directory.status("p.json")?.kind == .symbolicLink)
    #expect(try directory.text("real.json") == "new text")
    #expect(directory.entries.contains(".real.json.lock"))
  }

  @Test func `a link to nothing creates what it points to, a circle of links is refused`() throws {
    symlink("real.json", directory.path("p.json"))
    #expect(try board().create([[65]]) == .durable)
    #expect(try directory.text("real.json") == "A")

    symlink("b.json", directory.path("a.json"))
    symlink("a.json", directory.path("b.json"))
    #expect(throws: IOFailure.self) { try board("a.json") }
  }

  @Test func `a link at the lock's name is not followed`() throws {
    directory.write("old", to: "p.json")
    directory.write("victim", to: "victim")
    symlink("victim", directory.path(".p.json.lock"))
    #expect(throws: unusable(.symbolicLink)) { try board().save("new text") }
    #expect(try directory.text("victim") == "victim")
    #expect(try directory.text("p.json") == "old")
  }

  @Test func `a second name of someone's file at the lock's name is locked but not written`()
    throws
  {
    directory.write("", to: "victim")
    link(directory.path("victim"), directory.path(".p.json.lock"))
    #expect(try board().save("new text") == .durable)
    #expect(try directory.text("victim") == "")
  }

  @Test func `a directory or a pipe at the lock's name stops the save`() throws {
    directory.write("old", to: "p.json")
    mkdir(directory.path(".p.json.lock"), 0o700)
    #expect(throws: unusable(.directory)) { try board().save("new text") }
    let readOnlyReason = IOFailure.unusableLock(
      path: directory.path("p.json"), lock: directory.path(".p.json.lock"), .directory)
    #expect(try board().readOnlyReason == readOnlyReason)
    rmdir(directory.path(".p.json.lock"))
    mkfifo(directory.path(".p.json.lock"), 0o600)
    #expect(throws: unusable(.special)) { try board().save("new text") }
    #expect(try directory.text("p.json") == "old")
  }

  private func unusable(_ kind: FileKind) -> SaveFailure<Never> {
    .failed(
      .unusableLock(
        path: directory.path("p.json"), lock: directory.path(".p.json.lock"), kind))
  }

  @Test(
    arguments: [(0o600, 0o600), (0o660, 0o660), (0o646, 0o606), (0o644, 0o600)]
      as [(UInt32, UInt32)])
  func `a lock whose mode is not its board's is mended by the next save`(
    mode: UInt32, lock: UInt32
  ) throws {
    directory.write("old", to: "p.json")
    _ = try board().save("new text")
    chmod(directory.path("p.json"), mode)
    _ = try board().save("newer text")
    #expect(try directory.status(".p.json.lock")?.mode == lock)
    #expect(try directory.status("p.json")?.mode == mode)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `what the superuser leaves beside a board is its owner's`() throws {
    directory.write("old", to: "p.json", mode: 0o640)
    chown(directory.path("p.json"), 4_711, 4_712)
    _ = try board().save("new text")
    for name in ["p.json", ".p.json.lock"] {
      let status = try #require(try directory.status(name))
      #expect((status.owner, status.group) == (4_711, 4_712), "\(name)")
    }
  }

  @Test func `a board that became a link is saved where that leads`() throws {
    directory.write("old", to: "p.json")
    let board = try board()
    _ = try board.read()
    rename(directory.path("p.json"), directory.path("real.json"))
    symlink("real.json", directory.path("p.json"))
    #expect(try board.save("new text") == .durable)
    #expect(try directory.status("p.json")?.kind == .symbolicLink)
    #expect(try directory.text("real.json") == "new text")
    directory.write("other", to: "other.json")
    unlink(directory.path("p.json"))
    symlink("other.json", directory.path("p.json"))
    #expect(try !board.isUnchanged())
    #expect(try board.read().bytes == Array("other".utf8))
  }

  @Test func `whatever stands at the temporary name is neither followed nor replaced`() throws {
    directory.write("old", to: "p.json")
    directory.write("victim", to: "victim")
    let files = POSIXFileSystem()
    let path = directory.path(".p.json.tmp.1.1")
    symlink("victim", path)
    #expect(throws: IOFailure.call(.create, path: path, ErrorNumber(rawValue: EEXIST))) {
      try files.open(path, for: .creation)
    }
    unlink(path)
    mkdir(path, 0o700)
    #expect(throws: IOFailure.call(.create, path: path, ErrorNumber(rawValue: EEXIST))) {
      try files.open(path, for: .creation)
    }
    #expect(try directory.text("victim") == "victim")
  }

  @Test func `only a regular file is read, and never an empty board for a missing one`() throws {
    let path = directory.path("p.json")
    #expect(throws: IOFailure.missing(path: path)) { try board().read() }
    mkfifo(path, 0o600)
    #expect(throws: IOFailure.notRegularFile(path: path, .special)) { try board().read() }
    unlink(path)
    mkdir(path, 0o700)
    #expect(throws: IOFailure.notRegularFile(path: path, .directory)) { try board().read() }
    rmdir(path)
    directory.write("", to: "p.json")
    #expect(try board().read().bytes.isEmpty)
    #expect(throws: IOFailure.notRegularFile(path: "\(path)/", .directory)) {
      try board("p.json/")
    }
  }

  @Test func `a file of the limit is read and one byte more is not`() throws {
    directory.write("12345", to: "p.json")
    let path = directory.path("p.json")
    #expect(try BoardFile(path, limit: 5).read().bytes.count == 5)
    #expect(throws: IOFailure.tooLarge(path: path, limit: 4)) {
      try BoardFile(path, limit: 4).read()
    }
  }

  @Test func `a same-size save by rename is seen even with the old time put back`() throws {
    directory.write("aaaa", to: "p.json")
    let board = try board()
    let before = try board.read().identity
    directory.write("bbbb", to: "other")
    let seconds = Int(before.modified / 1_000_000_000)
    let time = timespec(tv_sec: seconds, tv_nsec: Int(before.modified % 1_000_000_000))
    utimensat(AT_FDCWD, directory.path("other"), [time, time], 0)
    rename(directory.path("other"), directory.path("p.json"))
    #expect(try !board.isUnchanged())
  }

  @Test func `the machine's own mounts are known, and those of other machines told apart`() throws {
    #expect(try Mount(ofDevice: .max, in: POSIXFileSystem()) == nil)
    let table = try BoardFile("/proc/self/mountinfo").read().bytes
    #expect(!table.isEmpty)
    #expect(["nfs4", "cifs", "fuse.sshfs", "9p"].allSatisfy { Mount(type: $0).isShared })
    #expect(!["ext4", "xfs", "btrfs", "tmpfs", "overlay"].contains { Mount(type: $0).isShared })
    #expect(try board().mount().map { !$0.type.isEmpty } ?? true)
  }

  @Test func `a file that grants nobody the right to write is told before it is tried`() throws {
    let folder = try TemporaryDirectory()
    folder.write("{}", to: "open.json")
    folder.write("{}", to: "shut.json", mode: 0o400)
    #expect(try BoardFile(folder.path("open.json")).readOnlyReason == nil)
    let shut = folder.path("shut.json")
    #expect(try BoardFile(shut).readOnlyReason == .readOnly(path: shut))
    #expect(try BoardFile(folder.path("none.json")).readOnlyReason == nil)
    chmod(folder.path, 0o777)
    let unsafe = IOFailure.unsafeDirectory(path: folder.path)
    #expect(try BoardFile(folder.path("open.json")).readOnlyReason == unsafe)
  }
}
