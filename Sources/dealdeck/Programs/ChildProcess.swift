import Diagnostics
import Glibc
import Synchronization

/// A process of another program. The one place that starts one: by an argument vector, and no shell between.
struct ChildProcess {
  /// The standard streams of a process.
  enum Streams {
    /// Those of this program: the terminal.
    case inherited
    /// Those of this program but the input, which is read from a descriptor.
    case input(Int32)
    /// None.
    case none
    /// The input is read from the one descriptor, output and errors go to the other.
    case pipes(input: Int32, output: Int32)
  }

  /// The key of the process.
  let id: pid_t

  /// Starts a program, with the signal handling a shell would give it; `nil` when the system does not.
  ///
  /// One without the streams of the terminal is in a group of its own: no signal of the terminal is for it.
  ///
  /// - Parameters:
  ///   - program: The path, or a name in `$PATH`.
  ///   - environment: Its variables as `NAME=value`; `nil` for those of this program.
  init?(
    _ program: String, _ arguments: [String], _ streams: Streams, environment: [String]? = nil
  ) {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .inherited: break
    case .input(let input): posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    case .none:
      for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
      flags |= POSIX_SPAWN_SETPGROUP
    case .pipes(let input, let output):
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
      flags |= POSIX_SPAWN_SETPGROUP
    }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var variables = (environment ?? []).map { strdup($0) } + [nil]
    defer { for variable in variables { free(variable) } }
    var process: pid_t = 0
    let failure = Pipe.gate.withLock { _ in
      environment == nil
        ? posix_spawnp(&process, program, &actions, &attributes, &words, environ)
        : posix_spawnp(&process, program, &actions, &attributes, &words, &variables)
    }
    guard failure == 0 else { return nil }
    id = process
  }

  /// Waits for the end on a thread of its own, so that the process leaves no zombie.
  func reap() {
    watch { argument in
      var status: Int32 = 0
      while waitpid(pid_t(Int(bitPattern: argument)), &status, 0) < 0, errno == EINTR {}
      return nil
    }
  }

  /// Returns a descriptor that hangs up at the end of the process, which is not waited for yet; `nil` without
  /// one to spare.
  func end() -> Int32? {
    guard let ends = Pipe() else { return nil }
    let isWatched = watch(and: ends.output) { argument in
      let packed = Int(bitPattern: argument)
      var found = siginfo_t()
      let process = id_t(packed & 0xFFFF_FFFF)
      while waitid(P_PID, process, &found, WEXITED | WNOWAIT) < 0, errno == EINTR {}
      close(Int32(packed >> 32))
      return nil
    }
    guard isWatched else {
      close(ends.input)
      close(ends.output)
      return nil
    }
    return ends.input
  }

  /// Runs a function on a thread of its own with the process, and a descriptor above it.
  @discardableResult
  private func watch(
    and descriptor: Int32 = 0,
    _ wait: @escaping @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  ) -> Bool {
    var thread = pthread_t()
    let argument = UnsafeMutableRawPointer(bitPattern: Int(descriptor) << 32 | Int(id))
    guard pthread_create(&thread, nil, wait, argument) == 0 else { return false }
    pthread_detach(thread)
    return true
  }

  /// Ends the process and all others of its group.
  func killGroup() { kill(-id, SIGKILL) }

  /// Takes the status of the process if it has ended, and returns the failure it tells, if any.
  func outcome() -> ProgramFailure? {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == id ? ProgramFailure(status) : nil
  }

  /// Waits for the end; while the process is stopped, this one is too, and continues it afterwards.
  ///
  /// - Parameter beforeStop: Finishes the work that must end before this program stops with it.
  func outcome(stoppingAfter beforeStop: () -> Void) -> ProgramFailure? {
    var status: Int32 = 0
    while true {
      guard waitpid(id, &status, WUNTRACED) == id else {
        guard errno == EINTR else { return .notStarted }
        continue
      }
      guard status & 0xFF == 0x7F else { return ProgramFailure(status) }
      beforeStop()
      raise(SIGSTOP)
      kill(id, SIGCONT)
    }
  }
}

/// A pair of descriptors that no program started inherits.
struct Pipe {
  /// The descriptor to read from.
  let input: Int32
  /// The descriptor to write to.
  let output: Int32

  /// Keeps a program from being started between the making of a pipe and the flag that it is not inherited.
  fileprivate static let gate = Mutex(())

  init?() {
    var ends: [Int32] = [-1, -1]
    let isMade = Pipe.gate.withLock { _ in
      guard pipe(&ends) == 0 else { return false }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard isMade else { return nil }
    (input, output) = (ends[0], ends[1])
  }
}

extension ProgramFailure {
  /// The failure that the status of a process tells; `nil` for none.
  fileprivate init?(_ status: Int32) {
    let signal = status & 0x7F
    guard signal == 0 else {
      self = .killed(Int(signal))
      return
    }
    switch status >> 8 & 0xFF {
    case 0: return nil
    case let code: self = .exited(Int(code))
    }
  }
}
