extension Sequence {
  /// The element of a name: the one spelt so, else the first whose name differs in case, accents and
  /// blanks alone (``FoldedText``). O(elements).
  public func named(_ name: String, _ spelling: (Element) -> String) -> Element? {
    if let same = first(where: { spelling($0) == name }) { return same }
    let folded = FoldedText(name)
    return first { folded.isAll(of: spelling($0)) }
  }

  /// The element a reference means: by its key, else by its name. O(elements).
  public func meant(
    by reference: String, key: (Element) -> String, name: (Element) -> String
  ) -> Element? {
    named(reference, key) ?? named(reference, name)
  }
}

extension String {
  /// The text without blanks at either end.
  package var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }
}
