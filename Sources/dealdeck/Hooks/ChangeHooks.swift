import Configuration
import Diagnostics
import Dispatch
import Glibc
import Localization
import PipelineStore
import Synchronization

/// The hooks of the user's configuration: programs that are told of every save by this process.
///
/// Each is started after the save, apart from the terminal, one run at a time; what is saved meanwhile goes to
/// its next run. Nothing waits for them until the program ends.
final class ChangeHooks: Sendable {
  /// The failure of a hook.
  struct Failure: Sendable {
    let hook: String
    let why: ProgramFailure
    /// The first line of its output.
    let line: String?
  }

  /// The hooks of this process; `nil` without any, and in a process that a hook started.
  static let ofUser: ChangeHooks? = {
    guard ProcessEnvironment.variable(Hook.guardVariable) == nil else { return nil }
    let hooks = UserConfiguration.read().preferences.hooks.map(\.hook)
    return hooks.isEmpty ? nil : ChangeHooks(hooks)
  }()

  /// The function that a store tells of its saves; `nil` where there is no hook.
  static let listener: SaveListener? = {
    guard let hooks = ofUser else { return nil }
    return { hooks.take($0) }
  }()

  private let lines: [HookLine]
  private let failures = Mutex<[Failure]>([])
  private let watcher = Mutex<(@Sendable (Failure) -> Void)?>(nil)

  private init(_ hooks: [Hook]) {
    lines = hooks.map { HookLine($0) }
  }

  /// Has a function told of each failure from now on, as long as the board is on screen; with `nil` they are
  /// kept for ``finish()``.
  func watch(_ watcher: (@Sendable (Failure) -> Void)?) {
    self.watcher.withLock { $0 = watcher }
  }

  /// Starts the hooks for a save.
  private func take(_ notice: SaveNotice) {
    guard let input = HookInput(notice) else { return }
    for line in lines { line.take(input) { self.note($0) } }
  }

  /// Waits until the hooks have ended, no longer than their limits, and returns the failures nobody was told of.
  func finish() -> [Failure] {
    for line in lines { line.finish() }
    return failures.withLock { exchange(&$0, with: []) }
  }

  private func note(_ failure: Failure) {
    let told = watcher.withLock { watcher in
      watcher?(failure)
      return watcher != nil
    }
    if !told { failures.withLock { $0.append(failure) } }
  }
}

/// The runs of one hook, one after the other.
private final class HookLine: Sendable {
  private let hook: Hook
  private let queue: DispatchQueue
  private let waiting = Mutex<HookInput?>(nil)
  /// The moment after which nothing is run, once the program ends.
  private let deadline = Mutex<Int?>(nil)

  init(_ hook: Hook) {
    self.hook = hook
    queue = DispatchQueue(label: "hook.\(hook.name)")
  }

  func take(_ input: HookInput, failing note: @escaping @Sendable (ChangeHooks.Failure) -> Void) {
    waiting.withLock { $0 = $0?.followed(by: input) ?? input }
    queue.async { [self] in
      guard let input = waiting.withLock({ exchange(&$0, with: nil) }) else { return }
      let outcome = run(input)
      guard let why = outcome.failure else { return }
      note(ChangeHooks.Failure(hook: hook.name, why: why, line: outcome.line))
    }
  }

  /// Waits for the runs asked for, all of them no longer than the limit of one.
  func finish() {
    deadline.withLock { $0 = ProcessEnvironment.uptime() + 1_000 * hook.limit }
    queue.sync {}
  }

  private func run(_ input: HookInput) -> ProgramRun.Outcome {
    var limit = hook.limit
    if let deadline = deadline.withLock({ $0 }) {
      limit = min(limit, (deadline - ProcessEnvironment.uptime() + 999) / 1_000)
      guard limit > 0 else { return .init(failure: .timedOut(seconds: hook.limit), line: nil) }
    }
    var run = ProgramRun(words: hook.arguments)
    run.input = input.bytes
    run.limit = limit
    var variables = ProcessEnvironment.variables.filter { hook.keeps($0.key) }
    // No program is taken from a folder that happens to be the working one.
    variables["PATH"] = ProgramRun.folders.joined(separator: ":")
    variables[Hook.guardVariable] = "1"
    variables["DEALDECK_FILE"] = input.path
    run.environment = variables.map { "\($0)=\($1)" }
    return run.outcome()
  }
}
