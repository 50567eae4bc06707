/// A text in lines of a width, broken at plain blanks; a no-break space breaks no line.
package enum WrappedText {
  /// Returns the lines of a text, none for an empty one without a lead. O(text).
  ///
  /// - Parameters:
  ///   - width: The most cells of a line; a word that is wider fills a line of its own.
  ///   - lead: The beginning of the first line; the others are indented as wide.
  ///   - cutsWords: True to cut a word that is wider than a line.
  package static func lines(
    _ text: String, to width: Int, after lead: String = "", cutsWords: Bool = false
  ) -> [String] {
    let indent = String(repeating: " ", count: DisplayWidth.of(lead))
    var lines: [String] = lead.isEmpty ? [] : [lead]
    var isFresh = true
    for word in text.split(separator: " ").map(String.init) {
      let joined = (lines.last ?? indent) + (isFresh ? "" : " ") + word
      if isFresh || DisplayWidth.of(joined) > width {
        let start = isFresh ? lines.popLast() ?? indent : indent
        let room = width - indent.count
        lines.append(start + (cutsWords ? DisplayWidth.truncated(word, to: room) : word))
      } else {
        lines[lines.count - 1] = joined
      }
      isFresh = false
    }
    return lines
  }
}
