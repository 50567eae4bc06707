import PipelineDomain

/// A search over all deals, its matches highlighted until Esc.
package struct Search: Equatable, Sendable {
  /// The text typed.
  package internal(set) var text: String {
    didSet { needle = FoldedText(text) }
  }
  /// The text without case and accents.
  private(set) var needle: FoldedText

  /// Creates a search for a text.
  init(text: String) {
    self.text = text
    needle = FoldedText(text)
  }
}

/// The state before a search, restored when it is cancelled.
struct SearchOrigin: Equatable, Sendable {
  var cursor: Cursor
  var search: Search?
}
