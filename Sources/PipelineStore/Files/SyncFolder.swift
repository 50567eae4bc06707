import Diagnostics

/// A folder that a program keeps the same on several machines.
struct SyncFolder: Equatable {
  /// The top folder.
  let path: String
  /// The name of the service.
  let service: String

  /// The services, each with the beginning of its folder's name, and with entries that only its folders have.
  private static let services: [(name: String, marks: [String])] = [
    ("Dropbox", [".dropbox.cache"]), ("Nextcloud", [".nextcloudsync.log"]),
    ("ownCloud", [".owncloudsync.log"]), ("OneDrive", []), ("Syncthing", [".stfolder"]),
    ("Google Drive", []),
  ]

  /// Finds the nearest such folder that is a directory, or holds it; `nil` without one.
  init?(around directory: String, in files: any FileSystem) {
    var path = directory[...]
    while !path.isEmpty {
      let name = path.split(separator: "/").last ?? ""
      let found = SyncFolder.services.first { service in
        name.hasPrefix(service.name)
          || service.marks.contains { ((try? files.status(at: "\(path)/\($0)")) ?? nil) != nil }
      }
      if let found {
        (self.path, service) = (String(path), found.name)
        return
      }
      path = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
    return nil
  }

  /// Returns true for the name of a copy that such a program made when a file was changed on two machines.
  static func isConflictedCopy(_ entry: String, of name: String) -> Bool {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    guard entry != name, entry.hasPrefix(stem) else { return false }
    return [".sync-conflict-", "conflicted copy"].contains { entry.contains($0) }
  }
}
