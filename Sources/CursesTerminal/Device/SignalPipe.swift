import CTerminalRescue
import Diagnostics
import Glibc
import TerminalKit

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

  /// The numbers of the signals that came since the last call.
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
  /// The signal that tells the program to leave, if one did; the loss of the terminal first.
  var endReason: EndReason? {
    compactMap(EndReason.init).min { $0.rawValue < $1.rawValue }
  }
}
