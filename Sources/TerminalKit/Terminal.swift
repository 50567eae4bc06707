/// A full screen of cells and the keyboard before it.
///
/// It has one owner at a time, which the compiler checks; the end of the value restores the screen as it
/// was found.
package protocol Terminal: ~Copyable {
  /// The window as of the last `.resize` or `.resumed` event, or the start.
  var size: Size { get }

  /// True when the program's own signs may be other than ASCII; fixed for the run.
  ///
  /// Text is drawn as well as the terminal can in either case.
  var isUnicode: Bool { get }

  /// Waits for the next event.
  ///
  /// - Parameter timeoutMilliseconds: The time to wait before `.timeout`; `nil` waits indefinitely,
  ///   zero only polls.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> Event

  /// Shows `canvas`, sending only the differences from the last one.
  ///
  /// A canvas of another size than the window's is clipped or padded with blanks.
  mutating func present(_ canvas: Canvas)

  /// Discards the last canvas, so that the next `present` paints every cell again.
  mutating func forceRedraw()

  /// Stops the program as Ctrl-Z does elsewhere, and returns once it runs again.
  ///
  /// The next event is `.resumed`.
  mutating func suspend()

  /// Gives the screen and the keyboard back for the time of `body`, for a program run inside.
  ///
  /// The next event is `.resumed`.
  mutating func lend(_ body: () -> Void)

  /// Turns mouse reports on, also after a stop or a loan, or off; with them off, the terminal selects text
  /// itself.
  mutating func listenToMouse(_ isOn: Bool)

  /// Alerts the user without words.
  mutating func ringBell()

  /// Puts `text`, made safe to paste, on the clipboard of the machine the user sits at.
  ///
  /// - Returns: True when it was sent: the terminal supports it and the text is at most 8 KiB. No terminal
  ///   confirms that it arrived.
  mutating func copy(_ text: String) -> Bool
}
