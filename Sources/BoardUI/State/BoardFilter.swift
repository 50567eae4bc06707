package import PipelineDomain

/// The filter that the board is under.
package struct BoardFilter: Equatable, Sendable {
  /// The text as typed.
  package let text: String
  /// The parsed filter.
  package let filter: Filter
  /// The closed columns that were unfolded before.
  var unfoldedBefore: Set<Stage.Outcome>
}

/// A filter being typed: the state of its text, and the filter restored when it is cancelled.
package struct FilterDraft: Equatable, Sendable {
  /// The error in the text; the board stays under the last one that could be parsed.
  package internal(set) var problem: Filter.ParseError?
  /// The completions at the caret, found between frames.
  package internal(set) var candidates: [Filter.Completion] = []
  /// The index of the completion that was put in.
  package internal(set) var chosen: Int?
  /// The text and caret they are for.
  var base: Prompt.Input
  /// True when they are older than the text.
  var isDue = true
  /// The filter of the board before, and the cursor.
  let origin: BoardFilter?
  let cursor: Cursor
}
