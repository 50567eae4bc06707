import CNcurses
import Diagnostics
import Glibc
import TerminalKit

/// One ncurses screen, drawing into a frame buffer.
struct CursesScreen: ~Copyable {
  /// The description in use, when it is not the one `TERM` names.
  let substitute: String?
  private let screen: OpaquePointer

  /// Leaves nothing behind when it throws.
  init(term: String?, output: UnsafeMutablePointer<FILE>) throws(TerminalUnavailable) {
    guard let term, !term.isEmpty else { throw .terminalUnset }
    // They would freeze the size at what it was when the shell set them.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    var substitute: String?
    var screen = curses_new_terminal(term, output)
    if screen == nil, CursesScreen.relatives.contains(where: term.hasPrefix) {
      substitute = "xterm-256color"
      screen = curses_new_terminal(substitute, output)
    }
    guard let screen else { throw .unknownTerminal(term) }
    guard curses_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .noCursorAddressing(term)
    }
    self.screen = screen
    self.substitute = substitute
    raw()
    noecho()
    nonl()
    typeahead(-1)
    curses_prepare_window()
  }

  deinit {
    delscreen(screen)
  }

  /// Terminals that understand what xterm does; few systems have their own descriptions.
  private static let relatives = ["xterm-", "foot", "alacritty", "contour", "wezterm"]
}
