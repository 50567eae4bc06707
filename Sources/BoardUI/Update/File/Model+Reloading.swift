import PipelineDomain
import Localization

extension Model {
  /// Replaces deals by those of the file, with the changes that are not there yet on top.
  mutating func put(_ deals: [Deal]) {
    changeScreens { $0.noteRow(in: $1) }
    for deal in deals {
      board.put(deal)
      reapply(pending.filter { $0.deal == deal.id })
      refresh(deal.id)
    }
    changeScreens { $0.record(deals.map(\.id), by: [], in: $1) }
    settleMarks()
  }

  /// Takes the changes of somebody else, and says who changed what.
  mutating func take(_ deals: [Deal]) {
    fileFault = nil
    let open = openAsked
    keepingCursor(leaving: deals.map(\.id)) { $0.put(deals) }
    leaveMissing()
    flashing.formUnion(deals.map(\.id))
    settleQuestion(about: open)
    guard let deal = deals.first else { return }
    say(changedElsewhere(deal, others: deals.count - 1))
  }

  /// Takes a whole new board that somebody else changed, and says so.
  mutating func replaceBoard(by fresh: Board) {
    let open = openAsked
    let vanished = board.deals.count { !$0.isRemoved && fresh.index(of: $0.id) == nil }
    let ahead = Set(pending.compactMap(\.newDeal?.id)).count
    take(fresh)
    say(
      settleQuestion(about: open).map { changedElsewhere($0) }
        ?? words.reloaded(without: max(0, vanished - ahead)))
  }

  /// Takes a whole new board, with the changes that are not in the file yet on top.
  mutating func take(_ fresh: Board) {
    let row = cursorRow ?? 0
    let neighbour = neighbour { deal in
      fresh[deal.id].map { $0.stage == deal.stage && !$0.isRemoved } ?? false
    }
    changeScreens { $0.noteRow(in: $1) }
    fileFault = nil
    board = fresh
    reapply(pending)
    rereadFilter()
    rebuild(nearRow: row, beside: neighbour)
    changeScreens { $0.arrive(in: $1) }
    leaveMissing()
  }

  /// Records that the board became read-only, or writable again.
  mutating func take(_ reason: ReadOnlyReason?, because why: String) {
    guard readOnly != reason else { return }
    readOnly = reason
    say(
      reason == nil ? words.writableAgain : words.readOnlyNow(why), reason == nil ? .good : .problem
    )
  }

  /// The open deals that the question on screen is about, when only open deals are asked that.
  private var openAsked: [Deal.ID] {
    guard case .prompt(let prompt) = mode, prompt.purpose.isOfOpenDeals else { return [] }
    return prompt.purpose.deals.filter(isOpen)
  }

  private func isOpen(_ id: Deal.ID) -> Bool {
    board[id].flatMap { board.settings.stage($0.stage) }?.outcome == .open
  }

  /// Closes the question to answers when somebody closed all of its deals, and opens it again with
  /// them. It stays on screen: keys being typed must not become commands. Returns a deal that was
  /// closed.
  @discardableResult
  private mutating func settleQuestion(about open: [Deal.ID]) -> Deal? {
    guard case .prompt(var prompt) = mode, prompt.purpose.isOfOpenDeals else { return nil }
    if prompt.purpose.deals.contains(where: isOpen) {
      prompt.closedMeanwhile = nil
    } else if let closed = open.first {
      prompt.closedMeanwhile = closed
    }
    mode = .prompt(prompt)
    return prompt.closedMeanwhile.flatMap { board[$0] }
  }

  func changedElsewhere(_ deal: Deal, others: Int = 0) -> String {
    let entry = deal.history.last
    let change = entry.map { words.change($0, of: deal, on: board, near: today) }
    return words.changedElsewhere(deal.title, by: entry?.by, change, others: others)
  }

  /// Makes the columns and the figures anew.
  mutating func rebuild(nearRow row: Int? = nil, beside neighbour: Deal.ID? = nil) {
    let row = row ?? cursorRow ?? 0
    columns = Columns(board, at: now, in: zone, as: arrangement)
    figures = PanelCalculation()
    risks = RiskCalculation()
    names = nil
    panel.isDue = true
    outdateScreens()
    settleCursor(nearRow: row, beside: neighbour)
    settleMarks()
  }

  /// Closes the screens and questions about deals that no longer exist, and about a person who was erased.
  mutating func leaveMissing() {
    leavePurged()
    beneath = beneath.filter { !isAboutMissingDeal($0) }
    if isAboutMissingDeal(mode) { leave() }
  }

  private func isAboutMissingDeal(_ mode: Mode) -> Bool {
    switch mode {
    case .screen(let screen) where screen.traits.contains(.oneDeal):
      screen.deal.flatMap { board[$0] }?.isRemoved != false
    case .prompt(let prompt): prompt.purpose.deals.contains { board[$0]?.isRemoved != false }
    case .board, .prefix, .screen: false
    }
  }

  /// Applies changes again; one that conflicts is left out here, and the store reports it when it gets there.
  private mutating func reapply(_ changes: [Change]) {
    for change in changes { try? board.apply(change) }
  }
}

extension Prompt.Purpose {
  /// True when the question is about open deals only.
  fileprivate var isOfOpenDeals: Bool {
    switch self {
    case .win, .lose, .disqualify, .nextStep, .complete, .snooze: true
    case .log, .assign, .edit, .editAll, .remark, .qualify, .pay, .contact, .overrule, .add,
      .search,
      .closeReview,
      .filter, .saveView, .setting, .addSetting, .removeSetting, .organization, .colleague,
      .mergeOrganization, .purge, .start, .export:
      false
    }
  }

  /// The deals a question is about.
  var deals: [Deal.ID] {
    switch self {
    case .win(let ids), .lose(let ids), .disqualify(let ids), .nextStep(let ids), .log(let ids),
      .complete(let ids), .snooze(let ids), .assign(let ids), .editAll(let ids):
      ids
    case .edit(let id), .remark(let id), .qualify(let id, _), .pay(let id, _),
      .contact(let id, _):
      [id]
    case .overrule(let dispute): dispute.deal.map { [$0] } ?? []
    case .add, .search, .closeReview, .filter, .saveView, .setting, .addSetting, .removeSetting,
      .organization, .colleague,
      .mergeOrganization, .purge, .start, .export:
      []
    }
  }
}
