public import PipelineDomain

extension English {
  /// Why an action makes no sense: cause, then remedy.
  public func refusal(_ refusal: Refusal, on board: Board) -> String {
    switch refusal {
    case .unknownDeal(let id): "No deal has the key \(id); it may have been removed."
    case .unknownStage(let id): "The board has no stage “\(id)”."
    case .noStage(let outcome):
      "The board has no stage for deals that are \(self.outcome(outcome)); add one to the file."
    case .alreadyThere(let id):
      "The deal is in \(board.settings.stage(id)?.name ?? id.text) already."
    case .reasonNeeded: "A reason is needed: choose one, or type your own."
    case .emptyText(let field): "The \(self.field(field)) cannot be empty."
    case .probabilityOutOfRange(let percent):
      "A chance lies between 0 and 100 %, not at \(percent)."
    case .unfit(let field): "The \(self.field(field)) cannot be set to that."
    case .nothingChanges: "Nothing changes: the deal is like that already."
    case .nothingToUndo: "Nothing of yours is left to undo."
    case .nothingToRedo: "Nothing is left to redo."
    }
  }

  /// How a change met another one, with both values.
  public func conflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = author ?? "Somebody else"
    switch conflict {
    case .missingDeal: return "\(other) took the deal out of the file; your change was not made."
    case .duplicateDeal: return "\(other) added a deal under the same key; add yours again."
    case .alreadyApplied: return "That change is in the file already."
    case .changedSince(let id, let field, let expected, let found, let wanted):
      let texts = [found, wanted, expected].map { value($0, of: field, on: board, near: today) }
      let title = board[id].map { " of “\($0.title)”" } ?? ""
      return "\(other) set the \(self.field(field))\(title) to \(texts[0]);"
        + " yours, \(texts[1]), was not made (it was \(texts[2])). Do it again to overrule."
    case .unfit(_, let field, _):
      return "The \(self.field(field)) cannot hold that value; your change was not made."
    }
  }
}
