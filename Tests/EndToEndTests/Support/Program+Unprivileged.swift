import Glibc

extension Program {
  /// Runs `dealdeck` as somebody to whom the modes of files apply; root without its powers is one.
  static func runUnprivileged(_ arguments: [String], in folder: Workspace) throws -> Outcome {
    guard geteuid() == 0 else { return try run(path, arguments, in: folder) }
    return try run(
      "setpriv", ["--bounding-set=-all", "--inh-caps=-all", path] + arguments, in: folder)
  }
}
