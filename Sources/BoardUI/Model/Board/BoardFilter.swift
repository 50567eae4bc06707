public import PipelineDomain

/// The filter that the board is under.
public struct BoardFilter: Equatable, Sendable {
  /// As it was typed.
  public let text: String
  /// As it was read.
  public let filter: Filter
  /// The closed columns that were unfolded before.
  var unfoldedBefore: Set<Stage.Outcome>
}

/// A filter that is being typed: what is known of its text, and what comes back when it is given up.
public struct FilterDraft: Equatable, Sendable {
  /// What is wrong with the text; the board stays under the last one that could be read.
  public internal(set) var problem: Filter.Problem?
  /// What may stand at the caret, found between frames.
  public internal(set) var candidates: [Filter.Completion] = []
  /// Which of them was put in.
  public internal(set) var chosen: Int?
  /// The text and caret they are for.
  var base: Prompt.Input
  /// Whether they are older than the text.
  var isDue = true
  /// What the board was under, and where.
  let origin: BoardFilter?
  let cursor: Cursor
}
