import PipelineDomain
import Localization

extension Model {
  /// A fresh stamp for a change made now.
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

  /// Makes changes that were planned on this board, on something else each: shown at once, on their way
  /// to the file together, and to be undone together.
  mutating func make(_ changes: [Change], saying text: String) -> [Effect] {
    guard maySave() else { return [] }
    let changes = board.inOrder(changes.map(bringingOrganization), in: zone)
    guard apply(changes) else { return [] }
    undoStack.append(changes)
    redoStack = []
    if !changes.deals.isEmpty { dropMarks() }
    var sentences = [text]
    if let day = changes.compactMap(\.entry.creationMoved).min() {
      sentences.append(words.reply(.backdated(day)))
    }
    if changes.deals.contains(where: { !isShown($0) }) { sentences.append(words.hiddenByFilter) }
    say(sentences.joined(separator: " "), .good)
    return commit(changes)
  }

  /// Plans an action on one deal and makes it, or says why not.
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

  /// Whether the board can be changed; says why when it cannot, as when it became so since the question
  /// was asked whose answer this is.
  mutating func maySave() -> Bool {
    guard let obstacle = readOnlyObstacle else { return true }
    say(words.obstacle(obstacle), .problem)
    return false
  }

  /// The change with the organization it names, which the file may not hold: what was to add it
  /// may not have been saved.
  private func bringingOrganization(_ change: Change) -> Change {
    guard change.newOrganization == nil,
      case .text(let key)? = change.entry.change(of: .organization)?.after
    else { return change }
    var change = change
    change.newOrganization = board.organizations[Organization.ID(key)]
    return change
  }

  /// Applies changes to what is shown, all or none; says why when one does not fit.
  private mutating func apply(_ changes: [Change]) -> Bool {
    let row = cursorRow ?? 0
    let before = changes.map { board.deal(of: $0) }
    let settings = board.settings
    for (index, change) in changes.enumerated() {
      do {
        try board.apply(change)
      } catch {
        for case let deal? in before[..<index] { board.put(deal) }
        board.settings = settings
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return false
      }
    }
    for id in changes.deals { refresh(id) }
    tookBeside(changes)
    settleCursor(nearRow: row)
    settleMarks()
    changeScreens { $0.record(changes.deals, by: changes, in: $1) }
    return true
  }

  /// Brings up to date what is shown of records that changed.
  mutating func tookBeside(_ changes: [Change]) {
    for change in changes {
      guard case .record(let id, _, _) = change.subject else { continue }
      outdateScreens()
      if id.list == .views { takeViews() }
    }
  }

  /// Whether the filter lets a deal be seen.
  private func isShown(_ id: Deal.ID) -> Bool {
    shownFilter == .everything || board.index(of: id).flatMap(columns.position) != nil
  }

  /// Brings the columns and the figures up to date with one deal.
  mutating func refresh(_ id: Deal.ID) {
    guard let index = board.index(of: id) else { return }
    columns.update(index, of: board, at: now, in: zone)
    let deal = board.deals[index]
    figures.update(deal, at: index, with: board.organization(of: deal), asOf: asOf)
    panel.isDue = true
    outdateScreens()
  }

  /// Takes back the latest change of this session; when there is none, the latest of the author, with
  /// what was made together with it. What somebody changed since is asked about, and does not stand in
  /// the way of what was before.
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

  /// Makes again what was taken back last, unless something was changed since.
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

  /// Applies what takes something back; what of it somebody changed since is left out and asked about.
  /// `nil` when nothing is left.
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

  /// A change that takes back, or makes again, another, with those that do so to what was made together
  /// with it.
  private mutating func together(_ turning: Change) -> [Change] {
    ([turning] + board.companions(of: turning).map { $0.inverse(metadata()) }).together
  }

  private mutating func inverse(of changes: [Change]) -> [Change] {
    changes.reversed().map { $0.inverse(metadata()) }.together
  }

  /// Sends to the file what took something back, says so, and goes to the deal, the first of several.
  private mutating func commit(_ turning: [Change], isRedo: Bool) -> [Effect] {
    let text = words.turned(turning, isRedo: isRedo, on: board, near: today)
    say(text + (isRedo ? words.undoing : words.redoing), .good)
    if let deal = turning.deals.last, !isAnotherDeal(deal) { placeCursor(on: deal) }
    return commit(turning)
  }

  /// Whether the view of another deal is on screen or beneath what is: the cursor stays on that one.
  private func isAnotherDeal(_ id: Deal.ID) -> Bool {
    screens.contains { $0.traits.contains(.oneDeal) && $0.deal != id }
  }
}
