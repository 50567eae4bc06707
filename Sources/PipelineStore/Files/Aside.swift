import Glibc

/// A value that is computed on a thread of its own while its user does something else.
///
/// Its inputs are used by that thread alone until the value is taken, or this is released.
final class Aside<Value> {
  private let make: () -> Value
  private let made: Made
  private var thread: pthread_t?

  /// Starts at once; without a thread available, the value is computed when it is asked for.
  init(_ make: @escaping () -> Value) {
    let made = Made()
    self.make = make
    self.made = made
    let job = Unmanaged.passRetained(Job { made.value = make() })
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { job in
        if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run() }
        return nil
      }, job.toOpaque())
    if failure == 0 { self.thread = thread } else { job.release() }
  }

  deinit { wait() }

  /// Returns the value, once it is computed.
  func value() -> Value {
    wait()
    return made.value ?? make()
  }

  private func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  private final class Made {
    var value: Value?
  }
}

/// Work in a form that a C function accepts, which knows no type parameters.
private final class Job {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
