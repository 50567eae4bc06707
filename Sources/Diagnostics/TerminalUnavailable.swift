/// Why there can be no full screen; nothing has been sent to the terminal.
package enum TerminalUnavailable: Error, Equatable, Sendable {
  /// Standard output is no terminal, or there is none to read keys from.
  case notATerminal
  /// `TERM` is unset or empty.
  case terminalUnset
  /// No description of this `TERM` is installed, nor of one close to it.
  case unknownTerminal(String)
  /// The terminal cannot put the cursor anywhere: `dumb`, for one.
  case noCursorAddressing(String)
  /// The system refused something no terminal could do without; the value is its `errno`.
  case refused(code: Int32)
}
