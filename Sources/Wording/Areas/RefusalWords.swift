package import PipelineDomain

/// Why something was not done, and what to do about it.
package protocol RefusalWords {
  /// Why an action makes no sense: cause, then remedy.
  func refusal(_ refusal: Refusal, on board: Board) -> String
  /// How a change met another one, with both values, so that nobody has to guess which stands.
  ///
  /// - Parameter author: Who made the other change, if that is known.
  func conflict(_ conflict: Conflict, by author: String?, on board: Board, near today: Day)
    -> String
}
