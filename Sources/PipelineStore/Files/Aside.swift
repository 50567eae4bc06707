import Glibc

/// A value that is made on a thread of its own while whoever wants it does something else.
///
/// What it is made of is used by that thread alone until the value is taken, or this goes away.
final class Aside<Value> {
  private let make: () -> Value
  private let made: Made
  private var thread: pthread_t?

  /// Begins at once; where no thread is to be had, the value is made when it is asked for.
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

  /// The value, once it is made.
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

/// Work as a function of C takes it, which knows no type parameters.
private final class Job {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}
