/// What a terminal answers when asked about itself; the user typed none of it.
package enum TerminalReply: Equatable, Sendable {
  /// The ground behind the text, as OSC 11 gives it.
  case ground(isLight: Bool)
  /// Whether frames can be held back until they are whole (DEC private mode 2026).
  case synchronizedOutput(isSupported: Bool)
  /// The primary device attributes: every earlier question has been answered, or never will be.
  case fence
}
