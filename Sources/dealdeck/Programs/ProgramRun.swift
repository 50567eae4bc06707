import Diagnostics
import Glibc
import PipelineDomain
import TerminalKit

/// A program run to its end, or to its time limit, apart from the terminal: its input is written as fast as it
/// reads, its output read and dropped but for the first line.
struct ProgramRun {
  /// The result of a run.
  struct Outcome {
    /// The reason it failed; `nil` when it ended well.
    let failure: ProgramFailure?
    /// The first line of its output that is not blank.
    let line: String?
  }

  /// The program and its arguments.
  let words: [String]
  /// The bytes of its standard input.
  var input: [UInt8] = []
  /// Its variables as `NAME=value`; `nil` for those of this program.
  var environment: [String]?
  /// The seconds after which it is ended, with all that it started; `nil` for no limit.
  var limit: Int?

  /// The milliseconds that the system gets to end what was killed.
  private static let grace = 1_000

  /// Runs the program, and returns no later than a moment after its limit.
  func outcome() -> Outcome {
    guard let program = ProgramRun.path(of: words[0]) else {
      return Outcome(failure: .notFound, line: nil)
    }
    guard let (process, streams) = start(program) else {
      return Outcome(failure: .notStarted, line: nil)
    }
    var exchange = Exchange(streams, input, end: process.end())
    let isLate = !exchange.run(until: limit.map { ProcessEnvironment.uptime() + 1_000 * $0 })
    if isLate {
      process.killGroup()
      _ = exchange.run(until: ProcessEnvironment.uptime() + ProgramRun.grace)
    }
    exchange.close()
    let failure = process.outcome()
    return Outcome(
      failure: isLate ? .timedOut(seconds: limit ?? 0) : failure, line: exchange.firstLine)
  }

  /// Starts the program with pipes to it, whose other ends are closed here.
  private func start(_ program: String) -> (ChildProcess, (input: Int32, output: Int32))? {
    guard let input = Pipe() else { return nil }
    guard let output = Pipe() else {
      for end in [input.input, input.output] { close(end) }
      return nil
    }
    let process = ChildProcess(
      program, Array(words.dropFirst()), .pipes(input: input.input, output: output.output),
      environment: environment)
    for end in [input.input, output.output] { close(end) }
    guard let process else {
      for end in [input.output, output.input] { close(end) }
      return nil
    }
    return (process, (input.output, output.input))
  }

  /// The path of a program: as given where it is absolute, that in the user's folder after `~/`, else the first
  /// in `$PATH`, of whose entries relative ones do not count; `nil` when there is none.
  static func path(of name: String) -> String? {
    if name.hasPrefix("/") { return access(name, X_OK) == 0 ? name : nil }
    if name.hasPrefix("~/") {
      return ProcessEnvironment.variable("HOME").flatMap { path(of: $0 + name.dropFirst()) }
    }
    guard !name.contains("/") else { return nil }
    return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// The entries of `$PATH` that do not depend on the working folder.
  static var folders: [String] {
    (ProcessEnvironment.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }
}

/// The traffic with a program that runs.
private struct Exchange {
  /// The most bytes kept of the output.
  private static let keptOutput = 4_096
  /// The most portions read at once, so that a program that never stops writing holds nobody up.
  private static let burst = 16

  private var rest: ArraySlice<UInt8>
  private var kept: [UInt8] = []
  private var input: Int32
  private var output: Int32
  private var end: Int32

  init(_ streams: (input: Int32, output: Int32), _ bytes: [UInt8], end: Int32?) {
    (input, output) = streams
    rest = bytes[...]
    self.end = end ?? -1
    for descriptor in [input, output] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    if bytes.isEmpty { closeInput() }
  }

  /// Writes and reads until the end of the program, or a moment; returns true at the end.
  mutating func run(until deadline: Int?) -> Bool {
    // Without a descriptor for it, the end of its output is the end.
    while end >= 0 || output >= 0 {
      let left = deadline.map { max(0, $0 - ProcessEnvironment.uptime()) } ?? -1
      var polled = [
        pollfd(fd: end, events: Int16(POLLIN), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      ]
      let count = poll(&polled, 3, Int32(min(left, 3_600_000)))
      if count < 0, errno == EINTR { continue }
      if polled[2].revents != 0 { write() }
      if polled[1].revents != 0 { read() }
      if polled[0].revents != 0 {
        read()
        return true
      }
      if count == 0, left == 0 { return false }
    }
    return true
  }

  /// The first line of the output that is not blank.
  var firstLine: String? {
    let lines = String(decoding: kept, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.lazy.map { String($0).trimmed }.first { !$0.isEmpty }
      .map { String(SafeText.displayable($0).prefix(200)) }
  }

  mutating func close() {
    closeInput()
    for descriptor in [output, end] where descriptor >= 0 { Glibc.close(descriptor) }
    (output, end) = (-1, -1)
  }

  private mutating func closeInput() {
    if input >= 0 { Glibc.close(input) }
    input = -1
  }

  private mutating func write() {
    let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    // A program that does not want its input has closed it.
    rest = rest.dropFirst(max(0, count))
    if count < 0 || rest.isEmpty { closeInput() }
  }

  private mutating func read() {
    guard output >= 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 16_384)
    for _ in 0..<Exchange.burst {
      let count = Glibc.read(output, &chunk, chunk.count)
      if count > 0 {
        kept += chunk[..<count].prefix(max(0, Exchange.keptOutput - kept.count))
        continue
      }
      if count < 0, errno == EINTR { continue }
      if count == 0 || errno != EAGAIN {
        Glibc.close(output)
        output = -1
      }
      return
    }
  }
}
