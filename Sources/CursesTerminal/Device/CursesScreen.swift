import CNcurses
import Diagnostics
import Glibc
import TerminalKit

/// One ncurses screen, drawing into a frame buffer.
struct CursesScreen: ~Copyable {
  /// The description in use, when it is not the one `TERM` names.
  let substitute: String?
  private let screen: OpaquePointer

  /// Creates a screen; leaves nothing behind when it throws.
  init(term: String?, output: UnsafeMutablePointer<FILE>) throws(TerminalUnavailable) {
    guard let term, !term.isEmpty else { throw .terminalUnset }
    // They would freeze the size at the one the shell set them for.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    CarriedDescriptions.add()
    var substitute: String?
    var screen = curses_new_terminal(term, output)
    if screen == nil, let relative = TerminalDescription.relative(of: term) {
      substitute = relative
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
}

/// The byte sequences of keys in the terminal's own description.
enum KeySequences {
  /// Reads the sequences that begin with Escape; the rest are plain control bytes. Call after `newterm`.
  static func read() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (capability, key) in keys {
      let bytes = Capability.bytes(capability)
      if bytes.first == 0x1B, bytes.count > 2 { sequences[bytes] = key }
    }
    return sequences
  }

  /// Returns the keys without a sequence in the description; Enter never needs one.
  static func missing() -> [Key] {
    keys.filter { Capability.bytes($0.0).isEmpty && $0.1 != Key(.enter) }.map(\.1)
  }

  private static let keys: [(String, Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kent", Key(.enter)),
      ("kcbt", Key(.tab, modifiers: .shift)), ("kri", Key(.up, modifiers: .shift)),
      ("kind", Key(.down, modifiers: .shift)), ("kLFT", Key(.left, modifiers: .shift)),
      ("kRIT", Key(.right, modifiers: .shift)), ("kHOM", Key(.home, modifiers: .shift)),
      ("kEND", Key(.end, modifiers: .shift)), ("kPRV", Key(.pageUp, modifiers: .shift)),
      ("kNXT", Key(.pageDown, modifiers: .shift)), ("kDC", Key(.delete, modifiers: .shift)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }
}

/// String capabilities of the terminal in use.
enum Capability {
  /// Returns the bytes of a capability; none when the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8] {
    guard let value = curses_capability(name) else { return [] }
    return Array(String(cString: value).utf8)
  }
}

/// The file that ncurses writes to instead of the terminal.
///
/// ncurses flushes once a row; a frame collected here first goes out whole, in one call, without tearing.
struct FrameBuffer: ~Copyable {
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  init() throws(TerminalUnavailable) {
    guard let stream = curses_memory_file() else { throw .refused(code: errno) }
    self.stream = stream
    descriptor = fileno(stream)
  }

  deinit {
    fclose(stream)
  }

  /// Returns the bytes written since the last call.
  func take() -> [UInt8] {
    let length = Int(max(lseek(descriptor, 0, SEEK_CUR), 0))
    guard length > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress, buffer.count, 0), 0)
    }
    // Old bytes stay until they are overwritten: releasing the space and allocating it again takes longer.
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}

/// Returns the text's bytes in the encoding of RFC 4648, section 4, as OSC 52 requires.
func base64(_ text: String) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bytes = Array(text.utf8)
  var encoded = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for digit in 0...3 {
      encoded.append(digit <= group.count ? alphabet[bits >> (18 - 6 * digit) & 63] : "=")
    }
  }
  return encoded
}
