extension Change {
  /// The change that undoes this one. An addition is undone by a mark, so that its history stays.
  public func inverse(_ metadata: ChangeMetadata) -> Change {
    var entry = metadata.entry(undoing: self.entry.id)
    switch subject {
    case .deal(let id):
      entry.changes =
        newDeal == nil
        ? self.entry.changes.reversed().map(\.inverse)
        : [FieldChange(.removed, from: .none, to: .flag(true))]
      return Change(deal: id, entry: entry)
    case .record(let id, let before, let after):
      return Change(.record(id, before: after, after: before ?? after?.withdrawn), entry: entry)
    case .setting(let edit):
      return Change(.setting(edit.inverse), entry: entry)
    }
  }

  /// Refuses to close a deal on a future day.
  ///
  /// - Parameter today: The present day in the zone of the board, itself allowed.
  public func checkClosing(on today: Day) throws(Refusal) {
    guard case .day(let day)? = entry.change(of: .closedOn)?.after, day > today else { return }
    throw .closedAhead(day)
  }
}

extension [Change] {
  /// The same changes, marked as made together, to be undone together; one alone needs no mark.
  public var together: [Change] {
    guard count > 1, let mark = first?.entry.id else { return self }
    return map { change in
      var change = change
      change.entry.bulk = mark
      return change
    }
  }
}

/// The author, the moment and the fresh random key of a change.
public struct ChangeMetadata: Equatable, Sendable {
  /// The key of the history entry.
  public var id: HistoryEntry.ID
  /// The moment of the change.
  public var at: Instant
  /// The name of the author.
  public var by: String

  /// Metadata for one change.
  public init(id: HistoryEntry.ID, at: Instant, by: String) {
    self.id = id
    self.at = at
    self.by = by
  }

  /// The history entry of a change with this metadata.
  public func entry(
    _ changes: [FieldChange] = [], undoing undone: HistoryEntry.ID? = nil
  ) -> HistoryEntry {
    HistoryEntry(id: id, at: at, by: by, changes: changes, undoes: undone)
  }
}

/// A reason for which a change does not fit the board it is applied to. The board is unchanged then.
public enum Conflict: Error, Equatable {
  /// The deal is not there.
  case missingDeal(Deal.ID)
  /// A deal of that key is there already.
  case duplicateDeal(Deal.ID)
  /// An entry of that key is there already: the change was applied before.
  case alreadyApplied(HistoryEntry.ID)
  /// Somebody changed the same field since: the value expected, the value found and the value wanted.
  case changedSince(Deal.ID, Field, expected: FieldValue, found: FieldValue, wanted: FieldValue)
  /// The value does not fit the field.
  case unfit(Deal.ID, Field, FieldValue)
  /// Somebody changed the same record since: the record found, if any, and the one wanted.
  case recordChangedSince(Record.ID, found: Record?, wanted: Record?)
  /// The record holds something that the file cannot.
  case unfitRecord(Record.ID)
  /// Somebody changed the same setting since: the value found and the one wanted; `nil` is the standard.
  case settingChangedSince(String, found: String?, wanted: String?)
  /// An entry has the highest place in the order of changes, and no change can come after it.
  case sequenceExhausted
}

extension Deal {
  /// Applies the changes and records them; on a conflict nothing changed.
  ///
  /// A rank never conflicts: the last to drag a card wins.
  public mutating func apply(_ change: Change, sequence: Int) throws(Conflict) {
    guard !history.contains(where: { $0.id == change.entry.id }) else {
      throw .alreadyApplied(change.entry.id)
    }
    var changed = self
    var isNew = false
    for addition in change.additions {
      switch addition {
      case .activity(let activity): changed.activities.append(activity)
      case .signal(let signal): changed.signals.append(signal)
      case .payment(let payment): changed.payments.append(payment)
      case .deal: isNew = true
      case .organization: break
      }
    }
    let undone = change.entry.undoes.flatMap { id in history.last { $0.id == id } }
    for change in change.entry.changes {
      if change.field.isEvent {
        changed.setEvents(of: change)
        continue
      }
      let found = value(of: change.field, like: change.before)
      guard found == change.before || change.field == .rank || isNew else {
        throw .changedSince(
          id, change.field, expected: change.before, found: found, wanted: change.after)
      }
      let former = undone?.contacts ?? []
      guard changed.set(change.field, to: change.after, recalling: former) else {
        throw .unfit(id, change.field, change.after)
      }
    }
    var entry = change.entry
    entry.contacts = contacts.allSatisfy(changed.contacts.contains) ? [] : contacts
    entry.sequence = sequence
    changed.history.append(entry)
    self = changed
  }
}

extension Settings {
  /// Throws when the history has a change already. O(history).
  package func checkNew(_ change: Change) throws(Conflict) {
    guard !history.contains(where: { $0.entry.id == change.entry.id }) else {
      throw .alreadyApplied(change.entry.id)
    }
  }

  /// Records a change of a record or a setting, and applies that of a record; on a conflict nothing
  /// changed. O(history).
  public mutating func apply(_ change: Change, sequence: Int) throws(Conflict) {
    try checkNew(change)
    guard case .record(let id, _, _) = change.subject else {
      return note(change, sequence: sequence)
    }
    let fitting = try change.onto(record(id))
    if let record = fitting.record { put(record) }
    note(fitting, sequence: sequence)
  }

  /// Records a change that was made.
  public mutating func note(_ change: Change, sequence: Int) {
    var change = change
    change.entry.sequence = sequence
    history.append(change)
  }
}

extension Change {
  /// The change of a record, made to what is found in its place by now.
  package func onto(_ found: Record?) throws(Conflict) -> Change {
    guard case .record(let id, let before, let after) = subject else { return self }
    guard let fitting = after?.rebased(from: before, onto: found) else {
      throw .recordChangedSince(id, found: found, wanted: after)
    }
    var change = self
    change.subject = .record(id, before: found, after: fitting)
    return change
  }
}

extension Board {
  /// The deal of a change, as it is on the board.
  public func deal(of change: Change) -> Deal? {
    change.deal.flatMap { self[$0] }
  }

  /// Applies a change; on a conflict the board is unchanged. O(1) in the number of deals.
  ///
  /// A change of a setting is only recorded: the file's schema gives its text a meaning, so it takes effect
  /// when it is saved.
  public mutating func apply(_ change: Change) throws(Conflict) {
    let next = try HistoryEntry.sequence(after: sequence)
    switch change.subject {
    case .record(let id, _, _) where id.list == .organizations:
      let change = try fitted(change)
      if let record = change.record { put(record) }
      settings.note(change, sequence: next)
    case .record, .setting:
      try settings.apply(change, sequence: next)
      add(change.newOrganization)
    case .deal(let id):
      if var deal = change.newDeal {
        guard index(of: deal.id) == nil else { throw .duplicateDeal(deal.id) }
        try deal.apply(change, sequence: next)
        add(change.newOrganization)
        put(deal)
        return
      }
      guard let index = index(of: id) else { throw .missingDeal(id) }
      if let key = change.entry.stageEntered, settings.stage(Stage.ID(key))?.isRetired == true {
        throw .unfit(id, .stage, .text(key))
      }
      try withDeal(at: index) { (deal: inout Deal) throws(Conflict) in
        try deal.apply(change, sequence: next)
      }
      add(change.newOrganization)
    }
    note(next, at: change.entry.at)
  }

  /// The change of an organization, made to the one of the board.
  func fitted(_ change: Change) throws(Conflict) -> Change {
    try settings.checkNew(change)
    guard case .record(let id, _, _) = change.subject else { return change }
    return try change.onto(record(id))
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
