/// What the outside world does to a full-screen program.
package enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used.
  case mouse(Mouse)
  /// Text was pasted: at most 64 KiB, control characters still in it.
  case paste(String)
  /// The window has this size now.
  case resize(Size)
  /// One of the other watched descriptors can be read.
  case wake
  /// Nothing happened for as long as asked.
  case timeout
  /// The program was stopped and runs again; the screen has been taken back.
  case resumed
  /// The program is to leave, now, keeping what the user typed.
  case end(EndReason)
}

/// Why a program is told to leave; the raw value is the number of the POSIX signal that says so.
package enum EndReason: Int32, Equatable, Sendable {
  /// The terminal is gone: SIGHUP, or its descriptor reports it.
  case hangUp = 1
  /// SIGINT from another process; Ctrl-C in the window is a key.
  case interrupted = 2
  /// SIGQUIT from another process.
  case quit = 3
  /// SIGTERM.
  case terminated = 15
}
