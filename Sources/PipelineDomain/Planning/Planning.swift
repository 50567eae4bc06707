/// An objection to a requested change. Nothing changed.
public enum Objection: Error, Equatable {
  /// It is not possible on this board now.
  case refused(Refusal)
  /// Gates on the way of a deal have unmet requirements; it can be moved all the same, which is recorded.
  case shortfalls([Passage.UnmetCriterion], of: Deal.ID)
  /// The board does not know the name for the field; it can be accepted all the same.
  case newName(Field, String)
  /// A contact is likely one that the board has; it can be entered all the same.
  case duplicateContact(Contact.ID, Contact.Match)
}

extension Board {
  /// The changes that perform one action on each of some deals, together: the only way from keys, answers
  /// and commands to saved changes.
  ///
  /// Of several deals, those on which nothing would change are skipped.
  ///
  /// - Parameters:
  ///   - author: The author of the changes, who may own a deal without being on the team.
  ///   - metadata: Makes fresh metadata for each change.
  ///   - isAccepted: Returns true when an objection is overridden; never called for a refusal.
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

  /// The change that enters a contact, or puts it in the place of the one with its key.
  ///
  /// - Parameter organization: Where they work, when the board does not have it yet.
  public func plan(
    _ contact: Contact, at organization: Organization? = nil, metadata: ChangeMetadata,
    accepting isAccepted: (Objection) -> Bool = { _ in false }
  ) throws(Objection) -> Change {
    let former = settings.contacts[contact.id]
    var change: Change
    do throws(Refusal) {
      change = try self.change(to: .contact(contact), metadata: metadata)
    } catch {
      throw .refused(error)
    }
    // An objection that was accepted once is not raised again where nothing changed.
    let twins = settings.contacts.duplicates(of: contact).filter { twin, match in
      former?.match(with: twin) != match
    }
    for (twin, match) in twins {
      let objection = Objection.duplicateContact(twin.id, match)
      guard isAccepted(objection) else { throw objection }
    }
    change.newOrganization = organization
    return change
  }

  /// The requested changes, checked, in order, and with the requirements they override recorded.
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
        let unmetCriteria = unmetCriteria(for: deal, to: Stage.ID(target), at: now, in: zone)
        let objection = Objection.shortfalls(unmetCriteria, of: deal.id)
        guard unmetCriteria.isEmpty || isAccepted(objection) else { throw objection }
        change.entry.overridden = unmetCriteria.map(\.shortfall.requirement.key)
      }
      settled.append(change)
    }
    return inOrder(settled, in: zone)
  }

  /// The changes adjusted to each other and to what they log: cards in order of arrival, creations no later
  /// than what happened, one key for undoing them together.
  public func inOrder(_ changes: [Change], in zone: Zone) -> [Change] {
    inOrderOfArrival(changes).map { movingCreation(by: $0, in: zone) }.together
  }

  /// Returns true when the settings list the name for a field or some deal on the board has it; any name when they list
  /// none. O(names), O(deals) for one that is not listed.
  package func knows(_ name: String, as field: Field) -> Bool {
    let listed = settings.names(for: field)
    guard !listed.isEmpty, listed.named(name, \.self) == nil else { return true }
    let folded = FoldedText(name)
    return deals.contains { !$0.isRemoved && $0[field].text.map(folded.isAll) ?? false }
  }
}

extension Objection {
  /// The field it is about, if it is about one.
  public var field: Field? {
    switch self {
    case .newName(let field, _): field
    case .refused(.createdAfterEntry): .createdOn
    case .refused(.emptyText(let field)), .refused(.negativeAmount(let field)): field
    case .refused, .shortfalls, .duplicateContact: nil
    }
  }
}

extension Refusal {
  /// True when the deal already is as requested.
  fileprivate var saysNothingChanges: Bool {
    switch self {
    case .nothingChanges, .alreadyThere: true
    default: false
    }
  }
}
