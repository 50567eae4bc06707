import PipelineDomain

/// A search over all deals, kept lit until Esc.
package struct Search: Equatable, Sendable {
  /// What was typed.
  package internal(set) var text: String {
    didSet { needle = FoldedText(text) }
  }
  /// The text without case and accents.
  private(set) var needle: FoldedText

  /// A search for a text.
  init(text: String) {
    self.text = text
    needle = FoldedText(text)
  }
}

/// Where a search began: what is put back when it is given up.
struct SearchOrigin: Equatable, Sendable {
  var cursor: Cursor
  var search: Search?
}
