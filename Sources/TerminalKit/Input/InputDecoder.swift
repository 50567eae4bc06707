/// Turns the bytes a terminal sends into keys, mouse reports, pastes and replies.
///
/// It keeps unfinished sequences between calls, since they may come in pieces. An unknown or broken
/// sequence is consumed to its last byte, so that its letters never run as commands. Alt with a
/// character counts as Escape alone, since over a slow connection the two cannot be told apart.
///
/// Times are milliseconds of any monotonic clock.
package struct InputDecoder: Sendable {
  /// A decoded input.
  package enum Input: Equatable, Sendable {
    /// A key press.
    case key(Key)
    /// The mouse was used.
    case mouse(Mouse)
    /// Text between paste marks, or much text at once: at most `pasteLimit` bytes.
    case paste(String)
    /// A reply of the terminal.
    case reply(TerminalReply)
  }

  /// The bytes of a paste that are kept; the rest is dropped. A table of a few thousand rows is no longer.
  package static let pasteLimit = 4 * 1024 * 1024

  /// The number of characters in one read that count as a paste, unless they are one key held down.
  package static let unmarkedPasteLength = 16

  /// The milliseconds in which a fast typist types one character more.
  static let typingInterval = 50

  private let escapeDelay: Int
  private let sequences: [[UInt8]: Key]
  private var pending: [UInt8] = []
  var paste: [UInt8]?
  /// The time a sequence was taken for the Escape key, and the bytes of it that were dropped.
  private var lastEscape: (time: Int, rest: [UInt8])?

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - sequences: The terminal's own sequences for keys, beside those that nearly all send.
  ///   - escapeDelay: The wait for the rest of a sequence that has only begun, in milliseconds.
  package init(sequences: [[UInt8]: Key] = [:], escapeDelay: Int) {
    self.sequences = sequences
    self.escapeDelay = escapeDelay
  }

  /// The milliseconds to wait for more bytes before `flush(at:)`; `nil` when nothing is unfinished.
  ///
  /// Only Escape and Alt with one key get a short wait; the rest is never typed by hand.
  package var patience: Int? {
    guard paste == nil else { return 1000 }
    guard !pending.isEmpty, !isInReport else { return nil }
    return pending.count <= 2 ? escapeDelay : max(escapeDelay, 500)
  }

  /// Decodes the bytes of one read, which came within so many milliseconds: none was read meanwhile.
  package mutating func decode(
    _ bytes: some Sequence<UInt8>, at time: Int, within milliseconds: Int = 0
  ) -> [Input] {
    if pending.isEmpty, paste == nil, lastEscape == nil, let key = InputDecoder.key(alone: bytes) {
      return [.key(key)]
    }
    pending += bytes
    var found: [Input] = []
    var rest = pending[...]
    if let escape = lastEscape {
      lastEscape = nil
      rest = withoutTail(rest, of: escape, at: time)
    }
    while !rest.isEmpty, let input = step(&rest, at: time) { found += input }
    pending = Array(rest)
    return InputDecoder.joiningUnmarkedPastes(found, within: milliseconds)
  }

  /// Returns the key of a single byte that is a printable character, as most reads are; `nil` for other bytes.
  private static func key(alone bytes: some Sequence<UInt8>) -> Key? {
    var bytes = bytes.makeIterator()
    guard let byte = bytes.next(), (0x20..<0x7F).contains(byte), bytes.next() == nil else {
      return nil
    }
    return .character(Character(Unicode.Scalar(byte)))
  }

  /// Ends an unfinished sequence, because nothing more came in time.
  package mutating func flush(at time: Int) -> [Input] {
    // However late the rest of a mouse report is, its digits are not keys.
    guard !isInReport else { return [] }
    defer { pending = [] }
    if let text = paste {
      paste = nil
      return [.paste(String(decoding: text, as: UTF8.self))]
    }
    guard pending.first == EscapeSequence.introducer, pending.count <= 2 else { return [] }
    lastEscape = (time, Array(pending.dropFirst()))
    return [.key(Key(.escape))]
  }

  private var isInReport: Bool {
    paste == nil && pending.starts(with: EscapeSequence.mouseStart)
  }

  /// Returns the bytes without the end of a sequence given up before, if they begin with it.
  private func withoutTail(
    _ bytes: ArraySlice<UInt8>, of escape: (time: Int, rest: [UInt8]), at time: Int
  ) -> ArraySlice<UInt8> {
    // One character alone is not a tail: it can be typed by hand.
    guard time - escape.time <= 200, bytes.count > 1,
      let end = EscapeSequence.tail((escape.rest + bytes)[...])
    else { return bytes }
    return bytes.dropFirst(end - escape.rest.count)
  }

  /// Takes one piece off the front; `nil` when more bytes are needed to recognize it.
  private mutating func step(_ rest: inout ArraySlice<UInt8>, at time: Int) -> [Input]? {
    guard paste == nil else { return continuePaste(&rest) }
    guard let first = rest.first else { return nil }
    guard first == EscapeSequence.introducer else {
      let keys = first < 0x20 || first == 0x7F ? control(&rest) : text(&rest)
      return keys.map { $0.map(Input.key) }
    }
    guard let sequence = EscapeSequence(rest, known: sequences, at: time) else { return nil }
    rest = rest.dropFirst(sequence.length)
    switch sequence.meaning {
    case .key(let key): return [.key(key)]
    case .reply(let reply): return [.reply(reply)]
    case .mouse(let mouse): return [.mouse(mouse)]
    case .pasteStart:
      paste = []
      return []
    case .nothing: return []
    }
  }
}

extension InputDecoder {
  /// Takes one control byte off the front.
  func control(_ rest: inout ArraySlice<UInt8>) -> [Key]? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case 0x00: return [.control(" ")]
    case 0x08, 0x7F: return [Key(.backspace)]
    case 0x09: return [Key(.tab)]
    case 0x0A, 0x0D: return [Key(.enter)]
    default: return [.control(Character(Unicode.Scalar(byte + 0x40)))]
    }
  }

  /// Takes the characters up to the next control byte off the front.
  ///
  /// `nil` when only the start of a character is left. Bytes that are no UTF-8, and C1 controls,
  /// are dropped.
  func text(_ rest: inout ArraySlice<UInt8>) -> [Key]? {
    let run = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
    let isLast = run.endIndex == rest.endIndex
    let whole = isLast ? run.dropLast(InputDecoder.unfinishedLength(run)) : run
    guard !whole.isEmpty else { return nil }
    rest = rest[whole.endIndex...]
    if whole.allSatisfy({ $0 < 0x80 }) {
      return whole.map { .character(Character(Unicode.Scalar($0))) }
    }
    return String(decoding: whole, as: UTF8.self)
      .filter { $0 != "\u{FFFD}" && !("\u{80}"..."\u{9F}").contains($0) }
      .map(Key.character)
  }

  /// Returns the number of bytes at the end that begin a character without finishing it.
  private static func unfinishedLength(_ bytes: ArraySlice<UInt8>) -> Int {
    for (count, byte) in zip(1...3, bytes.reversed()) {
      switch byte {
      case 0x80..<0xC0: continue
      case 0xC2..<0xE0: return count < 2 ? count : 0
      case 0xE0..<0xF0: return count < 3 ? count : 0
      case 0xF0..<0xF5: return count
      default: return 0
      }
    }
    return 0
  }

  /// Takes pasted text off the front, up to the mark that ends it; `nil` when all is taken except a
  /// possible start of that mark.
  mutating func continuePaste(_ rest: inout ArraySlice<UInt8>) -> [Input]? {
    let mark = EscapeSequence.pasteEnd
    guard let escape = rest.firstIndex(of: EscapeSequence.introducer) else {
      keep(rest)
      rest = []
      return []
    }
    keep(rest[..<escape])
    rest = rest[escape...]
    if rest.starts(with: mark) {
      rest = rest.dropFirst(mark.count)
      defer { paste = nil }
      return [.paste(String(decoding: paste ?? [], as: UTF8.self))]
    }
    guard !mark.starts(with: rest) else { return nil }
    keep(rest.prefix(1))
    rest = rest.dropFirst()
    return []
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = InputDecoder.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(max(room, 0)))
  }

  /// Joins much text in one read to a paste, for terminals that do not mark pastes: more than anyone types
  /// in so many milliseconds.
  static func joiningUnmarkedPastes(_ inputs: [Input], within milliseconds: Int) -> [Input] {
    let least = unmarkedPasteLength + min(max(milliseconds, 0), 3_600_000) / typingInterval
    guard inputs.count >= least else { return inputs }
    var joined: [Input] = []
    var rest = inputs[...]
    while let first = rest.first {
      let run = rest.prefix { $0.pastedCharacter != nil }
      let text = run.compactMap(\.pastedCharacter)
      guard text.count >= least, Set(text).count > 1 else {
        joined += run.isEmpty ? [first] : Array(run)
        rest = rest.dropFirst(max(run.count, 1))
        continue
      }
      joined.append(.paste(String(text)))
      rest = rest.dropFirst(run.count)
    }
    return joined
  }
}

extension InputDecoder.Input {
  /// The character of this key press in a pasted text.
  fileprivate var pastedCharacter: Character? {
    guard case .key(let key) = self, key.modifiers.isEmpty else { return nil }
    switch key.code {
    case .character(let character): return character
    case .enter: return "\n"
    case .tab: return "\t"
    default: return nil
    }
  }
}

/// A terminal's reply to a query; the user typed none of it.
package enum TerminalReply: Equatable, Sendable {
  /// The background behind the text, as OSC 11 reports it.
  case ground(isLight: Bool)
  /// The support for holding back frames until they are complete (DEC private mode 2026).
  case synchronizedOutput(isSupported: Bool)
  /// The primary device attributes: every earlier question has been answered, or never will be.
  case fence
}
