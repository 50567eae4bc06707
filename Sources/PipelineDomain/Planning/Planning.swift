/// An objection to what somebody asks for. Nothing changed.
public enum Objection: Error, Equatable {
  /// It makes no sense on this board now.
  case refused(Refusal)
  /// Gates lack something on the way of a deal; it can be moved all the same, and goes on record.
  case shortfalls([Passage.Obstacle], of: Deal.ID)
  /// The name is none that the board knows for the field; it can be taken all the same.
  case newName(Field, String)
}

extension Board {
  /// The changes that do one thing on each of some deals, together: what keys, answers and commands ask
  /// for becomes what is saved in this one way.
  ///
  /// Of several deals, those on which nothing would change are passed over.
  ///
  /// - Parameters:
  ///   - author: Who asks: to be given a deal they need not be on the team.
  ///   - stamp: A fresh stamp for each change.
  ///   - isAccepted: Tells that something is done in spite of an objection; never asked of a refusal.
  public func plan(
    on ids: [Deal.ID], at now: Instant, in zone: Zone, by author: String,
    metadata: () -> ChangeMetadata,
    accepting isAccepted: (Objection) -> Bool = { _ in false }, _ action: (Deal.ID) -> Action
  ) throws(Objection) -> [Change] {
    var changes: [Change] = []
    var passedOver: Refusal?
    for id in ids {
      do throws(Refusal) {
        changes.append(try change(action(id), on: id, metadata: metadata()))
      } catch {
        guard ids.count > 1, error.saysNothingChanges else { throw .refused(error) }
        passedOver = error
      }
    }
    if let passedOver, changes.isEmpty { throw .refused(passedOver) }
    return try settled(changes, at: now, in: zone, by: author, accepting: isAccepted)
  }

  /// Changes that were asked for, checked, with what they set aside on record, and in order.
  public func settled(
    _ changes: [Change], at now: Instant, in zone: Zone, by author: String,
    accepting isAccepted: (Objection) -> Bool = { _ in false }
  ) throws(Objection) -> [Change] {
    let today = zone.day(of: now)
    var settled: [Change] = []
    for var change in changes {
      do throws(Refusal) {
        try change.checkClosing(on: today)
        try checkCreation(by: change, on: today, in: zone)
      } catch {
        throw .refused(error)
      }
      // A lead that is rejected has the reason that both sides agreed on, which is in a list of its own.
      let isDecision = change.entry.change(of: .handOver) != nil
      for edit in change.entry.changes where !isDecision {
        guard case .text(let name) = edit.after, !knows(name, as: edit.field),
          !FoldedText(author).isAll(of: name)
        else { continue }
        let objection = Objection.newName(edit.field, name)
        guard isAccepted(objection) else { throw objection }
      }
      if let deal = deal(of: change), let target = change.entry.stageEntered {
        let obstacles = obstacles(for: deal, to: Stage.ID(target), at: now, in: zone)
        let objection = Objection.shortfalls(obstacles, of: deal.id)
        guard obstacles.isEmpty || isAccepted(objection) else { throw objection }
        change.entry.overridden = obstacles.map(\.shortfall.requirement.key)
      }
      settled.append(change)
    }
    return inOrder(settled, in: zone)
  }

  /// Changes with what follows from their being made together and from what they tell: the cards behind
  /// each other, creations no later than what happened, one mark.
  public func inOrder(_ changes: [Change], in zone: Zone) -> [Change] {
    inOrderOfArrival(changes).map { movingCreation(by: $0, in: zone) }.together
  }

  /// Whether a name is one of those that the settings list for a field, or that some deal has; where they
  /// list none, any is. O(names), O(deals) for one that is not listed.
  package func knows(_ name: String, as field: Field) -> Bool {
    let listed = settings.names(for: field)
    guard !listed.isEmpty, listed.named(name, \.self) == nil else { return true }
    let folded = FoldedText(name)
    return deals.contains { $0[field].text.map(folded.isAll) ?? false }
  }
}

extension Refusal {
  /// Whether the deal is as it is asked to be.
  fileprivate var saysNothingChanges: Bool {
    switch self {
    case .nothingChanges, .alreadyThere: true
    default: false
    }
  }
}
