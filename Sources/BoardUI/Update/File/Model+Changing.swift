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
    }.together
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

  /// Takes back the latest change of this session; when there is none, the latest of the author, with
  /// what was made together with it. What somebody changed since is asked about, and does not stand in
  /// the way of what was before.
  mutating func undo() -> [Effect] {
    let original = undoStack.popLast()
    do throws(Refusal) {
      let stamp = stamp()
      let undo =
        if let original { inverse(of: original) } else {
          deed(try board.undoLatest(by: author, except: passedOver, stamp: stamp))
        }
      guard let undo = turned(undo) else { return [] }
      redoStack.append(Undone(undo: undo, original: original?.keeping(undo)))
      say(told(undo, isRedo: false), .good)
      goTo(undo)
      return commit(undo)
    } catch {
      if case .recordChangedSince = error,
        let refused = board.latestUndoable(by: author, except: passedOver)
      {
        passedOver.insert(refused)
      }
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
          deed(try board.redoLatest(by: author, stamp: stamp))
        }
      guard let redo = turned(redo) else { return [] }
      if let original = undone?.original { undoStack.append(original) }
      say(told(redo, isRedo: true), .good)
      goTo(redo)
      return commit(redo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Applies what takes something back; what of it somebody changed since is left out and asked about.
  /// `nil` when nothing is left.
  private mutating func turned(_ deed: Deed) -> Deed? {
    guard case .deals(let operations) = deed else {
      if let undone = deed.record?.entry.undoes { passedOver.insert(undone) }
      return apply(deed) ? deed : nil
    }
    var fitting: [PipelineDomain.Operation] = []
    for operation in operations {
      guard let conflict = board.conflict(with: operation) else {
        fitting.append(operation)
        continue
      }
      if let undone = operation.entry.undoes { passedOver.insert(undone) }
      dispute([operation], conflict)
      say(undoConflict(conflict), .problem)
    }
    let rest = Deed.deals(fitting)
    return !fitting.isEmpty && apply(rest) ? rest : nil
  }

  private func undoConflict(_ conflict: Conflict) -> String {
    var author: String?
    if case .changedSince(let id, let field, _, _, _) = conflict {
      author = board.author(of: field, on: id)
    }
    return words.undoConflict(conflict, by: author, on: board, near: today)
  }

  /// The changes that take back, or make again, one change and those made together with it.
  private mutating func deed(_ reversal: Reversal) -> Deed {
    switch reversal {
    case .record(let change): return .record(change)
    case .deal(let operation):
      let others = board.companions(of: operation).map { deal, entry in
        board.inverse(of: entry, on: deal, stamp: stamp())
      }
      return .deals(([operation] + others).together)
    }
  }

  private func told(_ deed: Deed, isRedo: Bool) -> String {
    let text =
      switch deed {
      case .deals(let operations):
        words.turned(operations, isRedo: isRedo, on: board, near: today)
      case .record(let change):
        isRedo ? words.redone(change.after.id.list) : words.undone(change.after.id.list)
      }
    return text + (isRedo ? words.undoing : words.redoing)
  }

  private mutating func inverse(of deed: Deed) -> Deed {
    switch deed {
    case .deals(let operations):
      .deals(operations.reversed().map { $0.inverse(stamp()) }.together)
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

  /// Goes to the deal, the first of several.
  private mutating func goTo(_ deed: Deed) {
    guard let deal = deed.operations.last?.deal, !isAnotherDeal(deal) else { return }
    placeCursor(on: deal)
  }

  /// Whether the view of another deal is on screen or beneath what is: the cursor stays on that one.
  private func isAnotherDeal(_ id: Deal.ID) -> Bool {
    ([mode] + beneath).contains { mode in
      if case .detail(let shown, _, _) = mode { shown != id } else { false }
    }
  }
}

extension Deed {
  /// The change of a record, if it is one.
  fileprivate var record: RecordChange? {
    if case .record(let change) = self { change } else { nil }
  }

  /// The part of it that another one takes back.
  fileprivate func keeping(_ undo: Deed) -> Deed {
    guard case .deals(let operations) = self else { return self }
    let undone = Set(undo.operations.compactMap(\.entry.undoes))
    return .deals(operations.filter { undone.contains($0.entry.id) })
  }
}
