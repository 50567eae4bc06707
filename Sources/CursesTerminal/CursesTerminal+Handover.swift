import CNcurses
import CTerminalRescue
import Glibc
import TerminalKit

extension CursesTerminal {
  /// Stops the program as Ctrl-Z does elsewhere, and returns once it runs again.
  ///
  /// When it is told to end while stopped, it does not take the screen back: the next event is `.end`.
  package mutating func suspend() {
    release()
    beforeStop()
    terminal_signals_stop()
    resume()
  }

  /// Gives the terminal back for the time of `body`; keys that interrupt or stop act on the program
  /// run inside, and not on this one.
  package mutating func lend(_ body: () -> Void) {
    release()
    terminal_signals_allow_stop(1)
    body()
    terminal_signals_allow_stop(0)
    resume()
  }

  private mutating func resume() {
    let arrived = signals.take().subtracting([SIGINT, SIGQUIT])
    endReason = endReason ?? arrived.endReason
    guard endReason == nil else { return }
    takeBack()
  }

  /// Takes the terminal back, whatever was done to it since.
  mutating func takeBack() {
    take()
    events.append(.resumed)
  }

  /// Takes the terminal over: modes, window, and the last screen, blank at first.
  mutating func take() {
    device.makeRaw()
    var found = device.found
    terminal_rescue_arm(device.output, &found)
    isHeld = true
    figure()
    forceRedraw()
    curses_update()
    let mouse = isMouseOn ? Array(mouseReports.utf8) : []
    send(withoutPaletteReset(frame.take()) + startBytes + mouse)
  }

  /// Removes the palette reset that ncurses sends at each return to the screen, which would undo the user's
  /// own colours; nothing needs it, since no colour is defined here.
  private func withoutPaletteReset(_ bytes: [UInt8]) -> [UInt8] {
    let reset = Capability.bytes("oc")
    return reset.isEmpty ? bytes : bytes.replacing(reset, with: [])
  }

  /// Reads the window's size; returns true when it has changed.
  @discardableResult
  mutating func figure() -> Bool {
    let window = device.windowSize
    resize_term(Int32(window.rows), Int32(window.columns))
    guard window != size else { return false }
    size = window
    forceRedraw()
    return true
  }

  /// Restores the terminal as it was found; does nothing when that has been done.
  mutating func release() {
    guard isHeld else { return }
    putBack()
    askedAt = nil
    isHeld = false
  }

  /// Restores the terminal for `release`.
  func putBack() {
    // First of all, so that no report of the last click is left for the shell.
    if isMouseOn { _ = device.send(Array(mouseReportsOff.utf8)) }
    awaitAnswers()
    endwin()
    _ = device.send(Array(pasteMarksOff.utf8) + frame.take())
    device.restoreModes()
    terminal_rescue_disarm()
  }
}
