/// A full screen of cells and the keyboard before it.
///
/// There is one owner at a time, which the compiler checks; giving the value up puts the screen
/// back as it was found.
package protocol Terminal: ~Copyable {
  /// The window as of the last `.resize` or `.resumed` event, or the start.
  var size: Size { get }

  /// Whether the program's own signs may be other than ASCII; fixed for the run.
  ///
  /// Text is drawn as well as the terminal can, whatever this says.
  var isUnicode: Bool { get }

  /// Waits for the next thing that happens.
  ///
  /// - Parameter timeoutMilliseconds: How long to wait before `.timeout`; `nil` waits for ever,
  ///   zero only looks.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> Event

  /// Shows `canvas`, sending only what differs from what is shown.
  ///
  /// A canvas of another size than the window's is clipped or padded with blanks.
  mutating func present(_ canvas: Canvas)

  /// Forgets what is shown, so that the next `present` paints every cell again.
  mutating func forceRedraw()

  /// Stops the program as Ctrl-Z does elsewhere, and returns once it runs again.
  ///
  /// The next event is `.resumed`.
  mutating func suspend()

  /// Gives the screen and the keyboard back for the time of `body`, for a program run inside.
  ///
  /// The next event is `.resumed`.
  mutating func lend(_ body: () -> Void)

  /// Has the mouse reported from now on, after a stop or a loan as well, or no longer; with it off, the
  /// terminal selects text itself.
  mutating func listenToMouse(_ isOn: Bool)

  /// Asks for the user's notice without words.
  mutating func ringBell()

  /// Puts `text`, made safe to paste, on the clipboard of the machine the user sits at.
  ///
  /// - Returns: Whether it was sent: the terminal knows how and the text is at most 8 KiB. No
  ///   terminal tells whether it arrived.
  mutating func copy(_ text: String) -> Bool
}
