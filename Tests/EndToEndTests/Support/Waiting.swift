import Glibc

/// Waiting for the effects of another process.
///
/// Nothing here is a measure of speed: every wait ends as soon as its condition holds, and its ceiling
/// only tells a program that hangs from one that is slow.
enum Waiting {
  /// Long enough for a machine twenty times slower than any the tests were written on, in seconds.
  static let ceiling: Int32 = 300

  /// The effect that did not come.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Checks repeatedly until the condition holds; throws its description when it never does.
  static func wait(
    for what: @autoclosure () -> String, until isSo: () throws -> Bool
  ) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(ceiling)
    while try !isSo() {
      guard clock.now < end else { throw Missing(description: "never came: \(what())") }
      // Gives the processor to what is waited for.
      poll(nil, 0, 25)
    }
  }

  /// Waits for the end of a process that is no child of the tests.
  static func wait(forEndOf process: pid_t) throws {
    try wait(for: "the end of process \(process)") { kill(process, 0) != 0 }
  }
}
