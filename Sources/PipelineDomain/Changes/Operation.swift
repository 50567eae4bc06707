/// One change of the board, whole: what the board applies, the file records and undo turns round.
///
/// An operation says what it found and what it leaves, so it can be applied to a fresher board than
/// the one it was made on, and tells a conflict from a change beside it.
public struct Operation: Equatable, Sendable {
  /// The deal it changes.
  public var deal: Deal.ID
  /// What goes into the deal's history.
  public var entry: HistoryEntry
  /// The deal itself, when the operation adds it; its history is empty and `entry` opens it.
  public var newDeal: Deal?
  /// The organization it names, to be added where it is not known.
  public var newOrganization: Organization?
  /// An activity it logs.
  public var newActivity: Activity?
  /// A signal it notes.
  public var newSignal: Signal?
  /// A payment it writes down.
  public var newPayment: Payment?

  /// An operation on one deal.
  public init(
    deal: Deal.ID, entry: HistoryEntry, newDeal: Deal? = nil,
    newOrganization: Organization? = nil, newActivity: Activity? = nil,
    newSignal: Signal? = nil, newPayment: Payment? = nil
  ) {
    self.deal = deal
    self.entry = entry
    self.newDeal = newDeal
    self.newOrganization = newOrganization
    self.newActivity = newActivity
    self.newSignal = newSignal
    self.newPayment = newPayment
  }

  /// The operation that takes this one back. Adding a deal is taken back by removing it with a
  /// mark, so that its history stays.
  public func inverse(_ stamp: Stamp) -> Operation {
    let changes =
      newDeal == nil
      ? entry.changes.reversed().map(\.inverse)
      : [FieldChange(.removed, from: .none, to: .flag(true))]
    return Operation(
      deal: deal,
      entry: HistoryEntry(
        id: stamp.id, at: stamp.at, by: stamp.by, changes: changes, undoes: entry.id))
  }
}

extension [Operation] {
  /// The same, marked as made together, to be undone together; one alone needs no mark.
  public var together: [Operation] {
    guard count > 1, let mark = first?.entry.id else { return self }
    return map { operation in
      var operation = operation
      operation.entry.bulk = mark
      return operation
    }
  }
}

extension Operation {
  /// Refuses to close a deal on a day that is still to come.
  ///
  /// - Parameter today: The present day in the zone of the board, itself allowed.
  public func checkClosing(on today: Day) throws(Refusal) {
    guard case .day(let day)? = entry.change(of: .closedOn)?.after, day > today else { return }
    throw .closedAhead(day)
  }
}

/// Who does something, when, and under which fresh random key it is recorded.
public struct Stamp: Equatable, Sendable {
  /// The key of the history entry.
  public var id: HistoryEntry.ID
  /// The moment.
  public var at: Instant
  /// The name.
  public var by: String

  /// A stamp for one operation.
  public init(id: HistoryEntry.ID, at: Instant, by: String) {
    self.id = id
    self.at = at
    self.by = by
  }
}

/// Why an operation does not fit the board it is applied to. The board is unchanged then.
public enum Conflict: Error, Equatable {
  /// The deal is not there.
  case missingDeal(Deal.ID)
  /// A deal of that key is there already.
  case duplicateDeal(Deal.ID)
  /// An entry of that key is there already: the operation was applied before.
  case alreadyApplied(HistoryEntry.ID)
  /// Somebody changed the same field since: what was expected, what is there, what was wanted.
  case changedSince(Deal.ID, Field, expected: FieldValue, found: FieldValue, wanted: FieldValue)
  /// The value does not fit the field.
  case unfit(Deal.ID, Field, FieldValue)
  /// Somebody changed the same record since.
  case recordChangedSince(Record.ID)
  /// The record holds something that the file cannot.
  case unfitRecord(Record.ID)
  /// An entry has the highest place in the order of changes, and no change can come after it.
  case sequenceExhausted
}

extension Deal {
  /// Applies the changes and records them; on a conflict nothing changed.
  ///
  /// A place in the order is not argued about: the last to drag a card wins.
  public mutating func apply(_ operation: Operation, sequence: Int) throws(Conflict) {
    guard !history.contains(where: { $0.id == operation.entry.id }) else {
      throw .alreadyApplied(operation.entry.id)
    }
    var changed = self
    if let activity = operation.newActivity { changed.activities.append(activity) }
    if let signal = operation.newSignal { changed.signals.append(signal) }
    if let payment = operation.newPayment { changed.payments.append(payment) }
    let undone = operation.entry.undoes.flatMap { id in history.last { $0.id == id } }
    for change in operation.entry.changes {
      if change.field.isEvent {
        changed.setEvents(of: change)
        continue
      }
      let found = self[change.field]
      guard found == change.before || change.field == .rank || operation.newDeal != nil else {
        throw .changedSince(
          id, change.field, expected: change.before, found: found, wanted: change.after)
      }
      let former = undone?.contacts ?? []
      guard changed.set(change.field, to: change.after, recalling: former) else {
        throw .unfit(id, change.field, change.after)
      }
    }
    var entry = operation.entry
    entry.contacts = contacts.allSatisfy(changed.contacts.contains) ? [] : contacts
    entry.sequence = sequence
    changed.history.append(entry)
    self = changed
  }
}

extension Board {
  /// Applies an operation; on a conflict the board is unchanged. O(1) in the number of deals.
  public mutating func apply(_ operation: Operation) throws(Conflict) {
    let next = try HistoryEntry.sequence(after: sequence)
    if let new = operation.newDeal {
      guard index(of: new.id) == nil else { throw .duplicateDeal(new.id) }
      var deal = new
      try deal.apply(operation, sequence: next)
      add(operation.newOrganization)
      put(deal)
      return
    }
    guard let index = index(of: operation.deal) else { throw .missingDeal(operation.deal) }
    if let key = operation.entry.stageEntered, settings.stage(Stage.ID(key))?.isRetired == true {
      throw .unfit(operation.deal, .stage, .text(key))
    }
    try withDeal(at: index) { (deal: inout Deal) throws(Conflict) in
      try deal.apply(operation, sequence: next)
    }
    note(next, at: operation.entry.at)
    add(operation.newOrganization)
  }
}

extension HistoryEntry {
  /// The place after the highest one that is taken.
  ///
  /// - Throws: `sequenceExhausted` when there is none.
  public static func sequence(after taken: Int) throws(Conflict) -> Int {
    guard taken < highestSequence else { throw .sequenceExhausted }
    return taken + 1
  }
}
