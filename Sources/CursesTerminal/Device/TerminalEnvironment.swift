/// What the environment says about the terminal, read once by the program.
package struct TerminalEnvironment: Equatable, Sendable {
  /// `TERM`.
  package var term: String?
  /// `COLORFGBG`: text and ground as colour numbers, `15;0`.
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

  /// The wait after Escape: short enough not to be felt, long enough for most lines.
  var escapeMilliseconds: Int {
    guard let value = escapeDelay.flatMap({ Int($0) }), (0...10_000).contains(value) else {
      return 25
    }
    return value
  }
}
