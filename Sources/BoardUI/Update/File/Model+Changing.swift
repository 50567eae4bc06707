import PipelineDomain
import Wording

extension Model {
  /// A fresh stamp for a change made now.
  mutating func stamp() -> Stamp {
    Stamp(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
  }

  /// Makes operations that were planned on this board, on a deal each: shown at once, on their way to
  /// the file together, and to be undone together.
  mutating func make(_ operations: [Operation], saying text: String) -> [Effect] {
    guard maySave() else { return [] }
    let operations = board.inOrderOfArrival(operations).map { operation in
      board.movingCreation(by: bringingOrganization(operation), in: zone)
    }
    guard apply(operations) else { return [] }
    undoStack.append(.deals(operations))
    redoStack = []
    dropMarks()
    var sentences = [text]
    if let owner = operations.lazy.compactMap(strange).first {
      sentences.append(words.complaint(.outsideTeam(owner)) + ".")
    }
    if let day = operations.compactMap(\.entry.creationMoved).min() {
      sentences.append(words.reply(.backdated(day)))
    }
    if operations.contains(where: { !isShown($0.deal) }) { sentences.append(words.hiddenByFilter) }
    say(sentences.joined(separator: " "), .good)
    return commit(operations)
  }

  /// Whether the board can be changed; says why when it cannot, as when it became so since the question
  /// was asked whose answer this is.
  mutating func maySave() -> Bool {
    guard let obstacle = readOnlyObstacle else { return true }
    say(words.obstacle(obstacle), .problem)
    return false
  }

  /// The operation with the organization it names, which the file may not hold: what was to add it
  /// may not have been saved.
  private func bringingOrganization(_ operation: Operation) -> Operation {
    guard operation.newOrganization == nil,
      case .text(let key)? = operation.entry.change(of: .organization)?.after
    else { return operation }
    var operation = operation
    operation.newOrganization = board.organizations[Organization.ID(key)]
    return operation
  }

  /// Applies operations to what is shown, all or none; says why when one does not fit.
  private mutating func apply(_ operations: [Operation]) -> Bool {
    let row = cursorRow ?? 0
    let before = operations.map { board[$0.deal] }
    for (index, operation) in operations.enumerated() {
      do {
        try board.apply(operation)
      } catch {
        for case let deal? in before[..<index] { board.put(deal) }
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return false
      }
    }
    for operation in operations { refresh(operation.deal) }
    settleCursor(nearRow: row)
    settleMarks()
    settleTriage(operations.map(\.deal), by: operations)
    return true
  }

  /// The new owner, if the board has a team and that is nobody of it.
  private func strange(_ operation: Operation) -> String? {
    guard case .text(let name)? = operation.entry.change(of: .owner)?.after,
      !board.settings.team.isEmpty, !board.settings.team.contains(where: { $0.name == name })
    else { return nil }
    return name
  }

  /// Whether the filter lets a deal be seen.
  private func isShown(_ id: Deal.ID) -> Bool {
    filter == nil || board.index(of: id).flatMap(columns.position) != nil
  }

  /// Brings the columns and the figures up to date with one deal.
  mutating func refresh(_ id: Deal.ID) {
    guard let index = board.index(of: id) else { return }
    columns.update(index, of: board, at: now, in: zone)
    let deal = board.deals[index]
    figures.update(deal, at: index, with: board.organization(of: deal), asOf: asOf)
    panel.isDue = true
    outdateReport()
    outdateReview()
  }

  /// Takes back the latest change of this session; when there is none, the latest of the author.
  mutating func undo() -> [Effect] {
    let original = undoStack.popLast()
    do throws(Refusal) {
      let stamp = stamp()
      let undo =
        if let original { inverse(of: original) } else {
          Deed(try board.undoLatest(by: author, stamp: stamp))
        }
      guard apply(undo) else { return [] }
      redoStack.append(Undone(undo: undo, original: original))
      switch undo {
      case .deals(let operations):
        tell(operations) { words, deed, deals in words.undone(deed, of: deals) }
      case .record(let change): say(words.undone(change.after.id.list), .good)
      }
      return commit(undo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Makes again what was taken back last, unless something was changed since.
  mutating func redo() -> [Effect] {
    let undone = redoStack.popLast()
    do throws(Refusal) {
      let stamp = stamp()
      let redo =
        if let undone { inverse(of: undone.undo) } else {
          Deed(try board.redoLatest(by: author, stamp: stamp))
        }
      guard apply(redo) else { return [] }
      if let original = undone?.original { undoStack.append(original) }
      switch redo {
      case .deals(let operations):
        tell(operations) { words, deed, deals in words.redone(deed, of: deals) }
      case .record(let change): say(words.redone(change.after.id.list), .good)
      }
      return commit(redo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  private mutating func inverse(of deed: Deed) -> Deed {
    switch deed {
    case .deals(let operations): .deals(operations.reversed().map { $0.inverse(stamp()) })
    case .record(let change): .record(change.inverse(stamp()))
    }
  }

  private mutating func apply(_ deed: Deed) -> Bool {
    switch deed {
    case .deals(let operations): apply(operations)
    case .record(let change): apply(change)
    }
  }

  private mutating func commit(_ deed: Deed) -> [Effect] {
    switch deed {
    case .deals(let operations): commit(operations)
    case .record(let change): commit(change)
    }
  }

  /// Words what undo or redo did, and goes to the deal, the first of several.
  private mutating func tell(
    _ operations: [Operation], as text: (any Vocabulary, String, Mention) -> String
  ) {
    guard let first = operations.last, let deal = board[first.deal] else { return }
    let entries = operations.reversed().map { operation in
      var entry = operation.entry
      entry.undoes = nil
      return entry
    }
    let deed =
      entries.count == 1
      ? words.deed(entries[0], of: deal, on: board, near: today)
      : words.deed(shared: entries, by: deal, on: board, near: today)
    let deals = Mention(operations.compactMap { board[$0.deal]?.title })
    say(text(words, deed, deals), .good)
    if !isAnotherDeal(deal.id) { placeCursor(on: deal.id) }
  }

  /// Whether the view of another deal is on screen or beneath what is: the cursor stays on that one.
  private func isAnotherDeal(_ id: Deal.ID) -> Bool {
    ([mode] + beneath).contains { mode in
      if case .detail(let shown, _, _) = mode { shown != id } else { false }
    }
  }
}

extension Deed {
  /// What takes back, or makes again, one change.
  fileprivate init(_ reversal: Reversal) {
    switch reversal {
    case .deal(let operation): self = .deals([operation])
    case .record(let change): self = .record(change)
    }
  }
}
