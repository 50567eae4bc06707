import Diagnostics
import Glibc
import PipelineDomain

/// The program that opens links: that of the user's configuration, by default `xdg-open`.
///
/// It is started without a shell, with the link as its one argument, apart from the terminal.
struct Opener {
  /// The name or the path of the program.
  let program: String

  /// Starts the program on a link and does not wait for it; `false` when it cannot be started.
  func open(_ link: Link) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The screen is this program's alone.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return false }
    defer { posix_spawnattr_destroy(&attributes) }
    // A signal from the terminal is not for it, and it starts with the handling a shell would give it.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    let words = [program, link.uri]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, &attributes, &arguments, environ) == 0 else {
      return false
    }
    reap(process)
    return true
  }

  /// Waits for the end of the program on a thread of its own, so that it leaves no zombie.
  private func reap(_ process: pid_t) {
    var thread = pthread_t()
    let argument = UnsafeMutableRawPointer(bitPattern: Int(process))
    let started = pthread_create(
      &thread, nil,
      { argument in
        var status: Int32 = 0
        let process = pid_t(Int(bitPattern: argument))
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return nil
      }, argument)
    if started == 0 { pthread_detach(thread) }
  }
}
