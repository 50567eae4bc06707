extension InputDecoder {
  /// Takes pasted text off the front, up to the mark that ends it; `nil` when all is taken but
  /// what may be the start of that mark.
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

  /// Counts much text in one read as a paste, for terminals that do not mark pastes: more than hands
  /// type in so many milliseconds.
  static func joiningUnmarkedPastes(_ inputs: [Input], within milliseconds: Int) -> [Input] {
    let least = unmarkedPasteLength + min(max(milliseconds, 0), 3_600_000) / typingInterval
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
  /// What this key press would be in a pasted text.
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
