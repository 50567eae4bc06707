/// Turns the bytes a terminal sends into keys, mouse reports, pastes and replies.
///
/// It keeps what is unfinished between calls: a sequence may come in pieces. An unknown or broken
/// sequence is swallowed to its last byte, so that its letters never run as commands. Alt with a
/// character counts as Escape alone, since over a slow line the two cannot be told apart.
///
/// Times are milliseconds of any clock that never goes back.
package struct InputDecoder: Sendable {
  /// What came in.
  package enum Input: Equatable, Sendable {
    /// A key press.
    case key(Key)
    /// The mouse was used.
    case mouse(Mouse)
    /// Text between paste marks, or much text at once: at most `pasteLimit` bytes.
    case paste(String)
    /// An answer of the terminal's own.
    case reply(TerminalReply)
  }

  /// The bytes of a paste that are kept; the rest is dropped.
  package static let pasteLimit = 64 * 1024

  /// This many characters in one read are no typing, unless they are one key held down.
  package static let unmarkedPasteLength = 16

  /// The milliseconds in which a fast hand types a character more.
  static let typingInterval = 50

  private let escapeDelay: Int
  private let sequences: [[UInt8]: Key]
  private var pending: [UInt8] = []
  var paste: [UInt8]?
  /// When a sequence was taken for the Escape key, and what of it was dropped.
  private var lastEscape: (time: Int, rest: [UInt8])?

  /// - Parameters:
  ///   - sequences: What this terminal sends for keys, beside what nearly all send.
  ///   - escapeDelay: How long a sequence that has only begun is waited for, in milliseconds.
  package init(sequences: [[UInt8]: Key] = [:], escapeDelay: Int) {
    self.sequences = sequences
    self.escapeDelay = escapeDelay
  }

  /// How long to wait for more bytes before `flush(at:)`; `nil` when nothing is unfinished.
  ///
  /// Only Escape and what Alt makes of one key are worth a short wait; no hand types the rest.
  package var patience: Int? {
    guard paste == nil else { return 1000 }
    guard !pending.isEmpty, !isInReport else { return nil }
    return pending.count <= 2 ? escapeDelay : max(escapeDelay, 500)
  }

  /// Takes the bytes of one read, which came within so many milliseconds: none was read meanwhile.
  package mutating func decode(
    _ bytes: some Sequence<UInt8>, at time: Int, within milliseconds: Int = 0
  ) -> [Input] {
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

  /// Settles what is unfinished: nothing more came in time.
  package mutating func flush(at time: Int) -> [Input] {
    // However late the rest of a mouse report is, its digits are no keys.
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

  /// What is left of bytes that may begin with the end of a sequence that was given up.
  private func withoutTail(
    _ bytes: ArraySlice<UInt8>, of escape: (time: Int, rest: [UInt8]), at time: Int
  ) -> ArraySlice<UInt8> {
    // One character alone is no tail: a hand can type it.
    guard time - escape.time <= 200, bytes.count > 1,
      let end = EscapeSequence.tail((escape.rest + bytes)[...])
    else { return bytes }
    return bytes.dropFirst(end - escape.rest.count)
  }

  /// Takes one piece off the front; `nil` when more bytes are needed to tell what it is.
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
