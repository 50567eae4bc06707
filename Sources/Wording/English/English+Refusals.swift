import PipelineDomain

extension English {
  func refusal(_ refusal: Refusal, on board: Board) -> String {
    switch refusal {
    case .unknownDeal(let id): "No deal has the key \(id); it may have been removed."
    case .unknownStage(let id): "The board has no stage “\(id)”."
    case .retiredStage(let id):
      "Stage “\(board.settings.stage(id)?.name ?? id.text)” is retired; choose another."
    case .noStage(let outcome):
      "The board has no stage for deals that are \(self.outcome(outcome)); add one to the file."
    case .alreadyThere(let id):
      "The deal is in \(stageName(id, on: board.settings)) already."
    case .reasonNeeded: "A reason is needed: choose one, or type your own."
    case .emptyText(let field): "The \(self.field(field)) cannot be empty."
    case .probabilityOutOfRange(let percent):
      "A chance lies between 0 and 100 %, not at \(percent)."
    case .notWon: "The deal is not won: nothing is invoiced or collected before the signature."
    case .paidBeforeSigned(let day):
      "The deal was signed on \(day): nothing is invoiced or collected before."
    case .amountNotPositive: "What is invoiced or collected is more than zero."
    case .negativeAmount(let field): "The \(self.field(field)) cannot be negative."
    case .upsellCycle: "A deal cannot follow itself, directly or over others."
    case .unfit(let field): "The \(self.field(field)) cannot be set to that."
    case .nothingChanges: "Nothing changes: it is like that already."
    case .closed(let id):
      "The deal is in \(stageName(id, on: board.settings)); move it to an open stage first."
    case .closedAhead(let day): "\(day) is still to come; a deal closes today or earlier."
    case .createdAfterEntry(let day):
      "The deal was typed in on \(day): it was created then or earlier."
    case .createdAfterClosing(let day):
      "The deal was closed on \(day): it was created then or earlier."
    case .nothingToUndo: "Nothing of yours is left to undo."
    case .nothingToRedo: "Nothing is left to redo."
    case .unknownRecord(let id): "The board has no \(record(id.list)) of the key \(id.key)."
    case .blankRecord(let list): "\(capitalized(record(list))) without its words: say them all."
    case .unreadableView(let problem): self.problem(problem)
    case .callsToAction(let number):
      "A campaign asks for one thing, not \(number): keep a single call to action."
    case .endsBeforeStart(let day): "It would end on \(day), before it starts; choose a later end."
    case .tooMany(let trait):
      "A persona has \(trait.limit) \(self.trait(trait)) at most; keep the main ones."
    case .experimentLength(let days):
      "An experiment runs for 14 to 28 days, not \(days); choose another end."
    case .stageUnderTest(let stage, let id):
      "\(stageName(stage, on: board.settings)) has experiment \(id) in that month or at that"
        + " time already; one a stage and month tells what worked."
    case .measuredTooSoon(let day):
      "It is too soon: an experiment is measured after 14 days, from \(day) on."
    case .notMeasured: "Nothing was measured yet; measure it first, or abandon it."
    }
  }

  func conflict(
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
    case .unfit(_, .stage, .text(let key)):
      return refusal(.retiredStage(Stage.ID(key)), on: board)
    case .unfit(_, let field, _):
      return "The \(self.field(field)) cannot hold that value; your change was not made."
    case .recordChangedSince(let id, _, _):
      return "\(other) changed that \(record(id.list)) too; your change was not made. Do it again."
    case .settingChangedSince(let path, let found, let wanted):
      return
        "\(other) set \(path) to \(found ?? nothing); yours, \(wanted ?? nothing), was not made."
        + " Do it again to overrule."
    case .unfitRecord(let id):
      return
        "The \(record(id.list)) holds a value that cannot be written; your change was not made."
    case .sequenceExhausted:
      return "A history entry has the highest seq there is: your change was not made."
        + " `dealdeck check` names the entry."
    }
  }

  func record(_ list: Record.List) -> String {
    switch list {
    case .campaigns: "campaign"
    case .costs: "cost"
    case .experiments: "experiment"
    case .personas: "persona"
    case .plans: "plan"
    case .rates: "exchange rate"
    case .reviews: "review"
    case .views: "saved filter"
    }
  }
}
