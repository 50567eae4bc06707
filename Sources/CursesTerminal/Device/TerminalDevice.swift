import CNcurses
import CTerminalRescue
import Diagnostics
import Glibc
import TerminalKit

/// The terminal as the system gives it: descriptors, modes, window, bytes.
struct TerminalDevice: ~Copyable {
  let input: Int32
  let output: Int32 = STDOUT_FILENO
  /// The modes as they were found.
  let found: termios

  /// Opens the terminal; keys are read from `/dev/tty` when standard input is redirected.
  init() throws(TerminalUnavailable) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isOwn = isatty(STDIN_FILENO) == 1
    let descriptor = isOwn ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    var modes = termios()
    guard descriptor >= 0, tcgetattr(descriptor, &modes) == 0 else {
      if !isOwn, descriptor >= 0 { close(descriptor) }
      throw .notATerminal
    }
    input = descriptor
    found = modes
  }

  deinit {
    if input != STDIN_FILENO { close(input) }
  }

  /// Has every key arrive as its byte, Ctrl-C, Ctrl-S and Ctrl-Z included, without echo.
  func makeRaw() {
    var raw = found
    cfmakeraw(&raw)
    tcsetattr(input, TCSADRAIN, &raw)
  }

  func restoreModes() {
    var modes = found
    tcsetattr(input, TCSADRAIN, &modes)
  }

  /// The window; 80 by 24 when the system does not know.
  var windowSize: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(columns: 80, rows: 24) }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Sends all bytes, in one call when the system takes them at once.
  ///
  /// - Returns: True when they were taken; if not, the terminal is gone.
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Returns all bytes that have come, once some have; `nil` when the terminal is gone.
  func receive() -> [UInt8]? {
    var bytes: [UInt8] = []
    var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    repeat {
      var count = 0
      bytes += [UInt8](unsafeUninitializedCapacity: Self.most) { buffer, initialized in
        count = read(input, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes.isEmpty ? nil : bytes }
      // A read below the capacity was the last of them.
      guard count == Self.most else { return bytes }
    } while bytes.count < InputDecoder.pasteLimit && poll(&ready, 1, 0) > 0
    return bytes
  }

  /// The bytes taken in one read.
  private static let most = 4096
}

/// The signals that came, as bytes in a pipe that can be polled.
struct SignalPipe: ~Copyable {
  let descriptor: Int32

  init() throws(TerminalUnavailable) {
    descriptor = terminal_signals_open()
    guard descriptor >= 0 else { throw .refused(code: errno) }
  }

  deinit {
    terminal_signals_close()
  }

  /// Returns the numbers of the signals that came since the last call.
  func take() -> Set<Int32> {
    var signals: Set<Int32> = []
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return signals }
      signals.formUnion(bytes.prefix(count).map(Int32.init))
    }
  }
}

extension Set<Int32> {
  /// The signal that tells the program to end, if one did; the loss of the terminal first.
  var endReason: EndReason? {
    compactMap(EndReason.init).min { $0.rawValue < $1.rawValue }
  }
}

/// The environment variables about the terminal, read once by the program.
package struct TerminalEnvironment: Equatable, Sendable {
  /// `TERM`.
  package var term: String?
  /// `COLORFGBG`: text and background as colour numbers, `15;0`.
  package var colourGround: String?
  /// `ESCDELAY`, in milliseconds; 25 when absent or no number.
  package var escapeDelay: String?

  /// Takes the variables as they are.
  package init(
    term: String?, colourGround: String? = nil, escapeDelay: String? = nil,
  ) {
    self.term = term
    self.colourGround = colourGround
    self.escapeDelay = escapeDelay
  }

  /// The wait after Escape: too short to notice, long enough for most connections.
  var escapeMilliseconds: Int {
    guard let value = escapeDelay.flatMap({ Int($0) }), (0...10_000).contains(value) else {
      return 25
    }
    return value
  }
}
