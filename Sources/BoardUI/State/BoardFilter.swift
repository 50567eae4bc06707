package import PipelineDomain

/// The filter that the board is under.
package struct BoardFilter: Equatable, Sendable {
  /// As it was typed.
  package let text: String
  /// As it was read.
  package let filter: Filter
  /// The closed columns that were unfolded before.
  var unfoldedBefore: Set<Stage.Outcome>
}

/// A filter that is being typed: what is known of its text, and what comes back when it is given up.
package struct FilterDraft: Equatable, Sendable {
  /// What is wrong with the text; the board stays under the last one that could be read.
  package internal(set) var problem: Filter.ParseError?
  /// What may stand at the caret, found between frames.
  package internal(set) var candidates: [Filter.Completion] = []
  /// Which of them was put in.
  package internal(set) var chosen: Int?
  /// The text and caret they are for.
  var base: Prompt.Input
  /// Whether they are older than the text.
  var isDue = true
  /// What the board was under, and where.
  let origin: BoardFilter?
  let cursor: Cursor
}
