import TerminalKit

/// Cuts a text to so many cells; a number that does not fit with its unit is left out, because half of one
/// would be another number: `€84` of `€84k`.
func cut(_ text: String, to width: Int) -> String {
  let safe = SafeText.displayable(text)
  var kept = DisplayWidth.truncated(safe, to: width, ellipsis: "")
  let isNumber = { (character: Character?) in
    character.map { $0.isNumber || ".,+−-\u{A0}\u{202F}".contains($0) } ?? false
  }
  let next = safe.dropFirst(kept.count).first
  guard isNumber(kept.last), isNumber(next) || next.map("kMB%".contains) == true else {
    return kept
  }
  while isNumber(kept.last) { kept.removeLast() }
  if kept.last.map("€$£¥".contains) == true { kept.removeLast() }
  return kept
}

/// Breaks a text at blanks into lines of at most `width` cells; a longer word is cut.
func wrapped(_ text: String, to width: Int) -> [String] {
  width > 0 ? WrappedText.lines(text, to: width, cutsWords: true) : []
}

/// Returns the text padded with blanks to `width` cells, one blank at least.
func padded(_ text: String, to width: Int) -> String {
  let room = max(0, width - 1)
  let shown =
    DisplayWidth.of(text) > room && room > 0
    ? cut(text, to: room - 1) + "…" : DisplayWidth.truncated(text, to: room)
  return shown + String(repeating: " ", count: max(1, width - DisplayWidth.of(shown)))
}

extension String {
  /// The text with a capital first letter.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// Returns the text aligned to the right in `width` cells.
func right(_ text: String, in width: Int) -> String {
  String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
}
