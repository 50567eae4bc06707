import Foundation
import Glibc

/// The program under test, and whatever else is run beside it.
enum Program {
  /// The executable, beside the tests of the same build.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("dealdeck").path

  /// The result of a run.
  struct Outcome {
    /// The exit code; 128 and the signal's number for a run that a signal ended.
    let status: Int32
    let output: String
    let diagnostics: String
  }

  /// The environment of every run: nothing of the machine's but where programs are found.
  static func environment(in folder: Workspace, _ more: [String: String] = [:]) -> [String: String]
  {
    var environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "LC_ALL": "C.UTF-8", "COLORFGBG": "15;0", "DEALDECK_USER": "Tester",
      "DEALDECK_NOW": "2026-11-20T09:00:00Z", "DEALDECK_LOCK_TIMEOUT": "\(Waiting.ceiling)",
    ]
    environment.merge(more) { $1 }
    return environment
  }

  /// The environment of a program that gives a lock up at once, where the others wait for it.
  static let withoutLockWait = ["DEALDECK_LOCK_TIMEOUT": "0"]

  /// Runs `dealdeck` with these arguments in the folder, to its end.
  static func run(
    _ arguments: String..., in folder: Workspace, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, in: folder, environment: environment)
  }

  /// Runs any executable in the folder, to its end; 127 is the status of one that is not there.
  static func run(
    _ executable: String, _ arguments: [String], in folder: Workspace,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    // Files, because a pipe nobody reads would stop a program that says a lot.
    let (output, diagnostics) = (folder.newFile(), folder.newFile())
    // A wait runs many programs: their files would fill the folder.
    defer { for file in [output, diagnostics] { try? FileManager.default.removeItem(at: file) } }
    let process = try spawn(
      ["/usr/bin/env", "-C", folder.path, executable] + arguments,
      environment: Program.environment(in: folder, environment),
      output: output.path, diagnostics: diagnostics.path)
    return Outcome(
      status: status(of: process),
      output: try String(contentsOf: output, encoding: .utf8),
      diagnostics: try String(contentsOf: diagnostics, encoding: .utf8))
  }

  /// Starts `dealdeck` with these arguments; its output goes into an open file or pipe, its diagnostics
  /// nowhere.
  static func start(
    _ arguments: [String], into descriptor: Int32, in folder: Workspace
  ) throws -> pid_t {
    try spawn(
      ["/usr/bin/env", "-C", folder.path, path] + arguments,
      environment: Program.environment(in: folder), output: "/dev/null",
      outputDescriptor: descriptor, diagnostics: "/dev/null")
  }

  /// The exit code of a process that was started, waited for; 128 and more for one that a signal ended.
  static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Starts a process in a session of its own, on the terminal device of that path.
  static func start(
    _ command: [String], on terminal: String, in folder: Workspace, environment: [String: String]
  ) throws -> pid_t {
    try spawn(
      ["/usr/bin/setsid", "--ctty", "/usr/bin/env", "-C", folder.path] + command,
      environment: Program.environment(in: folder, environment), input: terminal, output: terminal,
      diagnostics: terminal)
  }

  /// Starts a process. Not Foundation's: that waits for the children of the child too, and a tmux
  /// server stays.
  private static func spawn(
    _ command: [String], environment: [String: String], input: String = "/dev/null",
    output: String, outputDescriptor: Int32? = nil, diagnostics: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
    if let outputDescriptor { posix_spawn_file_actions_adddup2(&actions, outputDescriptor, 1) }
    posix_spawn_file_actions_addopen(&actions, 2, diagnostics, O_WRONLY, 0)

    // A test runs on a thread that blocks signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw Unstartable(path: command[0], failure: failure) }
    return process
  }

  /// The executable is not there, or cannot be run.
  struct Unstartable: Error {
    let path: String
    let failure: Int32
  }
}
