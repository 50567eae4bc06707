import PipelineDomain
import Localization

extension Model {
  /// Returns new metadata for a change made now.
  mutating func metadata() -> ChangeMetadata {
    ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
  }

  /// Plans an action on each deal, on this board.
  func plan(
    on ids: [Deal.ID], _ random: inout SeededRandom,
    accepting isAccepted: (Objection) -> Bool = { _ in false }, _ action: (Deal.ID) -> Action
  ) throws(Objection) -> [Change] {
    try board.plan(
      on: ids, at: now, in: zone, by: author,
      metadata: { ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: now, by: author) },
      accepting: isAccepted, action)
  }

  /// Makes changes that were planned on this board, each on another subject: shown at once, sent to the
  /// file together, and undone together.
  ///
  /// - Parameter isOrdered: Whether the changes build on each other and are made together already.
  mutating func make(
    _ changes: [Change], isOrdered: Bool = false, saying text: String
  ) -> [Effect] {
    guard maySave() else { return [] }
    let changes =
      isOrdered ? changes : board.inOrder(changes.map(bringingOrganization), in: zone)
    guard apply(changes) else { return [] }
    undoStack.append(changes)
    redoStack = []
    if !changes.deals.isEmpty { dropMarks() }
    var sentences = [text]
    if let day = changes.compactMap(\.entry.creationMoved).min() {
      sentences.append(words.reply(.backdated(day)))
    }
    if changes.deals.contains(where: { board[$0]?.isRemoved == false && !isShown($0) }) {
      sentences.append(words.hiddenByFilter)
    }
    say(sentences.joined(separator: " "), .good)
    return commit(changes)
  }

  /// Plans an action on one deal and makes it, or says why it cannot.
  mutating func act(_ action: Action, on deal: Deal, saying text: String) -> [Effect] {
    var random = random
    defer { self.random = random }
    do throws(Objection) {
      return make(try plan(on: [deal.id], &random) { _ in action }, saying: text)
    } catch {
      say(message(error), .problem)
      return []
    }
  }

  /// Returns true when the board can be changed; says why when it cannot, as when it became read-only after
  /// the question was asked.
  mutating func maySave() -> Bool {
    guard let refusal = readOnlyRefusal else { return true }
    say(words.keyRefusal(refusal), .problem)
    return false
  }

  /// Returns the change with the organization it names, which the file may lack: the change that was to add
  /// it may not have been saved.
  private func bringingOrganization(_ change: Change) -> Change {
    guard change.newOrganization == nil,
      case .text(let key)? = change.entry.change(of: .organization)?.after
    else { return change }
    var change = change
    change.newOrganization = board.organizations[Organization.ID(key)]
    return change
  }

  /// The number of deals up to which each is put in its place; for more, all columns are made anew.
  private static let fewDeals = 500

  /// Applies changes to the board shown, all or none; says why when one conflicts.
  private mutating func apply(_ changes: [Change]) -> Bool {
    let (row, neighbour) = (cursorRow ?? 0, neighbour(leaving: changes.deals))
    changeScreens { $0.noteRow(in: $1) }
    let before = changes.map { board.deal(of: $0) }
    let settings = board.settings
    let organizations = changes.compactMap { change -> Organization? in
      guard case .record(let id, _, _) = change.subject, id.list == .organizations else {
        return nil
      }
      return board.known(Organization.ID(id.key))
    }
    for (index, change) in changes.enumerated() {
      do {
        try board.apply(change)
      } catch .unfit(_, .stage, _) where changes.contains(where: { $0.setting != nil }) {
        // The stage is in use again once the settings are saved, and the deal comes with them.
        continue
      } catch {
        for case let deal? in before[..<index] { board.put(deal) }
        board.settings = settings
        for organization in organizations { board.put(organization) }
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return false
      }
    }
    let deals = changes.deals
    if deals.count > Model.fewDeals { rebuild() } else { for id in deals { refresh(id) } }
    tookBeside(changes)
    settleCursor(nearRow: row, beside: neighbour)
    settleMarks()
    changeScreens { $0.record(changes.deals, by: changes, in: $1) }
    if changes.contains(where: { $0.entry.change(of: .removed) != nil }) { leaveMissing() }
    return true
  }

  /// Updates the views of records that changed.
  mutating func tookBeside(_ changes: [Change]) {
    for change in changes {
      guard case .record(let id, _, _) = change.subject else { continue }
      outdateScreens()
      if id.list == .views { takeViews() }
      if id.list == .organizations { tookOrganization(Organization.ID(id.key)) }
    }
  }

  /// Updates what is shown of the deals of an organization that changed, and the names to complete.
  private mutating func tookOrganization(_ id: Organization.ID) {
    names = nil
    for deal in board.deals where deal.organization == id { refresh(deal.id) }
  }

  /// Returns true when the filter keeps a deal.
  func isShown(_ id: Deal.ID) -> Bool {
    shownFilter == .everything || board.index(of: id).flatMap(columns.position) != nil
  }

  /// Updates the columns and the figures for one deal.
  mutating func refresh(_ id: Deal.ID) {
    guard let index = board.index(of: id) else { return }
    columns.update(index, of: board, at: now, in: zone)
    let deal = board.deals[index]
    figures.update(deal, at: index, with: board.organization(of: deal), asOf: asOf)
    risks.update(deal, at: index)
    panel.isDue = true
    outdateScreens()
  }

  /// Undoes the latest change of this session; when there is none, the latest of the author, with those made
  /// together with it. Values that somebody changed since are asked about, and do not block the undo of
  /// earlier changes.
  mutating func undo() -> [Effect] {
    let original = undoStack.popLast()
    do throws(Refusal) {
      let metadata = metadata()
      let undo =
        if let original { inverse(of: original) } else {
          together(try board.undo(by: author, except: passedOver, metadata: metadata))
        }
      guard let undo = turned(undo) else { return [] }
      let undone = Set(undo.compactMap(\.entry.undoes))
      let kept = original?.filter { undone.contains($0.entry.id) }
      redoStack.append(RedoableChange(undo: undo, original: kept))
      return commit(undo, isRedo: false)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Redoes the last undone change, unless something was changed since.
  mutating func redo() -> [Effect] {
    let undone = redoStack.popLast()
    do throws(Refusal) {
      let metadata = metadata()
      let redo =
        if let undone { inverse(of: undone.undo) } else {
          together(try board.redo(by: author, metadata: metadata))
        }
      guard let redo = turned(redo) else { return [] }
      if let original = undone?.original { undoStack.append(original) }
      return commit(redo, isRedo: true)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Applies an undo or redo; values that somebody changed since are left out and asked about. `nil` when
  /// nothing is left.
  private mutating func turned(_ changes: [Change]) -> [Change]? {
    var fitting: [Change] = []
    for change in changes {
      guard let conflict = board.conflict(with: change) else {
        fitting.append(change)
        continue
      }
      if let undone = change.entry.undoes { passedOver.insert(undone) }
      dispute([change], conflict)
      let author = board.author(of: conflict)
      say(words.undoConflict(conflict, by: author, on: board, near: today), .problem)
    }
    return !fitting.isEmpty && apply(fitting) ? fitting : nil
  }

  /// Returns the undo or redo of a change, with those of the changes made together with it.
  private mutating func together(_ turning: Change) -> [Change] {
    ([turning] + board.companions(of: turning).map { $0.inverse(metadata()) }).together
  }

  private mutating func inverse(of changes: [Change]) -> [Change] {
    changes.reversed().map { $0.inverse(metadata()) }.together
  }

  /// Sends an undo or redo to the file, says so, and goes to the deal, the first of several.
  private mutating func commit(_ turning: [Change], isRedo: Bool) -> [Effect] {
    let text = words.turned(turning, isRedo: isRedo, on: board, near: today)
    say(text + (isRedo ? words.undoing : words.redoing), .good)
    if let deal = turning.deals.last, !isAnotherDeal(deal) { placeCursor(on: deal) }
    return commit(turning)
  }

  /// Returns true when the view of another deal is on screen or beneath it: the cursor stays on that one.
  private func isAnotherDeal(_ id: Deal.ID) -> Bool {
    screens.contains { $0.traits.contains(.oneDeal) && $0.deal != id }
  }
}
