/// The reason there is no full screen; nothing has been sent to the terminal.
package enum TerminalUnavailable: Error, Equatable, Sendable {
  /// Standard output is no terminal, or there is none to read keys from.
  case notATerminal
  /// `TERM` is unset or empty.
  case terminalUnset
  /// No description of this `TERM` is installed, nor of one close to it.
  case unknownTerminal(String)
  /// The terminal cannot position the cursor: `dumb`, for one.
  case noCursorAddressing(String)
  /// The system refused a call that every terminal needs; the value is its `errno`.
  case refused(code: Int32)
}
