import Foundation

/// A folder of its own for one test, removed with it.
final class Workspace: Sendable {
  let path: String
  private let scratch: String

  init() throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("dealdeck-\(UUID().uuidString.prefix(8))")
    path = root.appendingPathComponent("work").path
    scratch = root.appendingPathComponent("scratch").path
    for folder in [path, scratch] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: path).deletingLastPathComponent())
  }

  /// The path of a file of that name in the folder.
  func file(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file into the folder and gives back its path.
  @discardableResult
  func write(_ text: String, to name: String = "pipeline.json") throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// Writes the user's configuration, at its default place for the programs run in the folder.
  func configure(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(".config/dealdeck"), withIntermediateDirectories: true)
    try write(text, to: ".config/dealdeck/config.toml")
  }

  func text(of name: String = "pipeline.json") throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  func remove(_ name: String = "pipeline.json") throws {
    try FileManager.default.removeItem(atPath: file(name))
  }

  /// An empty file outside the folder the program sees.
  func newFile() -> URL {
    let url = URL(fileURLWithPath: scratch).appendingPathComponent(
      String(UUID().uuidString.prefix(8)))
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    return url
  }

  /// All by which a file that was written to, or replaced, differs from one that was left alone.
  struct Trace: Equatable {
    let bytes: Data
    let inode: UInt64
    let modified: Date
    let mode: Int
  }

  func trace(of name: String = "pipeline.json") throws -> Trace {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return Trace(
      bytes: try Data(contentsOf: URL(fileURLWithPath: file(name))),
      inode: attributes[.systemFileNumber] as? UInt64 ?? 0,
      modified: attributes[.modificationDate] as? Date ?? .distantPast,
      mode: attributes[.posixPermissions] as? Int ?? 0)
  }
}
