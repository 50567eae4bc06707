import Glibc

/// The terminal descriptions that come with a program packed for any system, for those that have none.
enum CarriedDescriptions {
  /// Makes ncurses look for descriptions in `share/dealdeck/terminfo` beside the program's folder, behind the folders
  /// of the system; nothing where that folder is absent or the user names folders.
  static func add() {
    guard getenv("TERMINFO_DIRS") == nil, let program = realpath("/proc/self/exe", nil) else {
      return
    }
    defer { free(program) }
    let prefix = String(cString: program).split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(2).joined(separator: "/")
    let carried = prefix + "/share/dealdeck/terminfo"
    guard access(carried, X_OK) == 0 else { return }
    let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", carried]
    setenv("TERMINFO_DIRS", folders.joined(separator: ":"), 1)
  }
}
