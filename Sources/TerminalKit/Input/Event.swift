/// An event for a full-screen program.
package enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used.
  case mouse(Mouse)
  /// Text was pasted: at most 64 KiB, control characters still in it.
  case paste(String)
  /// The window has this size now.
  case resize(Size)
  /// One of the other watched descriptors can be read.
  case wake
  /// Nothing happened for as long as asked.
  case timeout
  /// The program was stopped and runs again; the screen has been taken back.
  case resumed
  /// The program has to end now, keeping the text the user typed.
  case end(EndReason)
}

/// The reason why a program has to end; the raw value is the number of its POSIX signal.
package enum EndReason: Int32, Equatable, Sendable {
  /// The terminal is gone: SIGHUP, or its descriptor reports it.
  case hangUp = 1
  /// SIGINT from another process; Ctrl-C in the window is a key.
  case interrupted = 2
  /// SIGQUIT from another process.
  case quit = 3
  /// SIGTERM.
  case terminated = 15
}

/// One action of the mouse, as far as a terminal reports it.
package struct Mouse: Equatable, Sendable {
  /// A button.
  package enum Button: Int, Equatable, Hashable, Sendable {
    case left, middle, right
  }

  /// The kinds of actions.
  package enum Action: Equatable, Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// It came up again.
    case release(Button)
    /// The mouse moved to another cell with the button down.
    case drag(Button)
    /// The wheel was turned a notch, away from the user or towards.
    case wheelUp, wheelDown
  }

  /// The action.
  package let action: Action
  /// The cell under the pointer. It may be off a window that has just become smaller.
  package let point: Point
  /// The modifiers held down; most terminals keep Shift for their own selection.
  package let modifiers: Key.Modifiers
  /// The time the report was read, in milliseconds of the decoder's clock: two presses are a double click
  /// by their difference alone.
  package let time: Int

  /// Creates an action at a cell.
  package init(_ action: Action, at point: Point, modifiers: Key.Modifiers = [], time: Int) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
    self.time = time
  }
}

extension Mouse {
  /// The furthest column and row accepted; a report beyond counts as this one.
  static let furthest = 65_535

  /// Parses the part between `ESC [ <` and the final `M` or `m`: button, column and row, counted from one
  /// (xterm's mode 1006). `nil` for an invalid report, and for buttons without a meaning.
  init?(report: some StringProtocol, isRelease: Bool, time: Int) {
    let fields = report.split(separator: ";", omittingEmptySubsequences: false)
    guard fields.count == 3, let code = Mouse.number(fields[0]),
      let column = Mouse.number(fields[1]), let row = Mouse.number(fields[2]),
      let action = Mouse.action(code, isRelease: isRelease)
    else { return nil }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    self.init(
      action, at: Point(column: max(0, column - 1), row: max(0, row - 1)), modifiers: modifiers,
      time: time)
  }

  /// Returns a number of digits alone, however long.
  private static func number(_ digits: some StringProtocol) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30..<0x3A).contains($0) }) else {
      return nil
    }
    return min(Int(digits) ?? furthest, furthest)
  }

  private static func action(_ code: Int, isRelease: Bool) -> Action? {
    // Sideways wheels and further buttons.
    guard code < 128 else { return nil }
    if code & 64 != 0 {
      guard !isRelease, code & 32 == 0 else { return nil }
      return [0: .wheelUp, 1: .wheelDown][code & 3]
    }
    guard let button = Button(rawValue: code & 3) else { return nil }
    if isRelease { return .release(button) }
    return code & 32 == 0 ? .press(button) : .drag(button)
  }
}
