import CNcurses
import CTerminalRescue
package import Diagnostics
import Glibc
package import TerminalKit

/// The terminal the program was started in, taken over as a full screen through ncurses.
///
/// It is given back when the value ends, and when the program traps. One frame is one `write`.
package struct CursesTerminal: Terminal, ~Copyable {
  /// The description in use, when `TERM` names one that is not installed.
  package let substituteTerm: String?

  /// The window, as of the last event.
  package internal(set) var size: Size

  /// True when the locale is UTF-8, the font is likely to have the signs, and ASCII is not asked for.
  package let isUnicode: Bool

  let device: TerminalDevice
  let frame: FrameBuffer
  let signals: SignalPipe
  let screen: CursesScreen
  let wakeDescriptors: [Int32]
  let startBytes: [UInt8]
  let beforeStop: () -> Void
  var painter: Painter
  var decoder: InputDecoder
  var events: [Event] = []
  var endReason: EndReason?
  var isHeld = false
  var isSynchronized = false
  /// True when the mouse is to be reported while the terminal is held.
  var isMouseOn: Bool
  /// The time of the last look for input.
  var lookedAt = now()
  /// The time of the last bytes.
  var lastInput = 0
  /// The time of the queries that have no answer yet.
  var askedAt: Int?

  /// Takes the terminal over; the first frame is drawn by the first `present`.
  ///
  /// - Parameter wakeDescriptors: Descriptors whose readability is an event: `.wake`, again and
  ///   again until they are read.
  /// - Parameter beforeStop: Finishes the work that must end before the program is stopped.
  /// - Throws: ``TerminalUnavailable``, with the terminal untouched.
  package init(
    environment: TerminalEnvironment, appearance: Appearance = Appearance(),
    wakeDescriptors: [Int32] = [], beforeStop: @escaping () -> Void = {}
  ) throws(TerminalUnavailable) {
    // Only the characters: the C library is not to format numbers or messages.
    let hasLocale = setlocale(LC_CTYPE, "") != nil
    let isUTF8 = hasLocale && String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
    let device = try TerminalDevice()
    let frame = try FrameBuffer()
    // Before ncurses, which leaves signals alone that have a handler already.
    let signals = try SignalPipe()
    let screen = try CursesScreen(term: environment.term, output: frame.stream)
    substituteTerm = screen.substitute
    size = device.windowSize
    self.device = device
    self.frame = frame
    self.signals = signals
    self.screen = screen
    self.wakeDescriptors = wakeDescriptors
    self.beforeStop = beforeStop
    startBytes = Capability.bytes("smkx") + Array(pasteMarks.utf8)
    let pairs = ColourPairs(scheme: appearance.scheme, environment: environment)
    painter = Painter(pairs: pairs, isUnicode: isUTF8)
    isMouseOn = appearance.usesMouse
    // The Linux console has letters, but few signs.
    let isConsole = environment.term?.hasPrefix("linux") == true
    isUnicode = isUTF8 && !isConsole && !appearance.isASCII
    decoder = InputDecoder(
      sequences: KeySequences.read(), escapeDelay: environment.escapeMilliseconds)
    terminal_rescue_install()
    // The output of ncurses so far is for a window of the size it assumed; it starts again in `take`.
    endwin()
    _ = self.frame.take()
    take()
    if appearance.asksTerminal, !isConsole { ask() }
  }

  deinit {
    if isHeld { putBack() }
  }

  /// Shows `canvas`, sending only the differences from the last one.
  package mutating func present(_ canvas: Canvas) {
    guard isHeld else { return }
    painter.paint(canvas, size: size)
    let bytes = frame.take()
    guard !bytes.isEmpty else { return }
    send(isSynchronized ? Array(frameStart.utf8) + bytes + Array(frameEnd.utf8) : bytes)
  }

  /// Has the next `present` clear the screen and paint every cell.
  package mutating func forceRedraw() {
    painter.invalidate()
    curses_clear_on_update()
  }

  /// Turns mouse reports on or off.
  package mutating func listenToMouse(_ isOn: Bool) {
    guard isOn != isMouseOn else { return }
    isMouseOn = isOn
    if isHeld { send(Array((isOn ? mouseReports : mouseReportsOff).utf8)) }
  }

  /// Sounds the bell, or flashes, as the terminal is set.
  package mutating func ringBell() {
    send([0x07])
  }

  /// Puts at most 8 KiB on the clipboard, when the terminal's description has the capability (`Ms`).
  package mutating func copy(_ text: String) -> Bool {
    let text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { SafeText.pasteable(String($0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
    guard text.utf8.count <= 8192, !Capability.bytes("Ms").isEmpty else { return false }
    send(Array("\u{1B}]52;c;\(base64(text))\u{07}".utf8))
    return true
  }

  /// Shows everything in other colours from now on, on the background detected.
  package mutating func use(_ scheme: ColourScheme) {
    painter.pairs.use(scheme)
    curses_clear_on_update()
    repaint()
  }

  /// Shows the last canvas again with the present colour pairs.
  mutating func repaint() {
    guard let canvas = painter.shown else { return }
    painter.invalidate()
    present(canvas)
  }

  mutating func send(_ bytes: [UInt8]) {
    if endReason != .hangUp, !device.send(bytes) { endReason = .hangUp }
  }
}

let pasteMarks = "\u{1B}[?2004h"
let pasteMarksOff = "\u{1B}[?2004l"
/// Presses, releases and drags, in decimal numbers: 1002 and 1006 of xterm.
let mouseReports = "\u{1B}[?1002;1006h"
let mouseReportsOff = "\u{1B}[?1002;1006l"
private let frameStart = "\u{1B}[?2026h"
private let frameEnd = "\u{1B}[?2026l"
