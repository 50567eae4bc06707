package import Diagnostics
package import PipelineDomain

/// The result of an erasure.
package struct PurgeOutcome: Equatable, Sendable {
  /// The finds in the file as it was when its turn came.
  package let plan: PurgePlan
  /// True when the person was erased; false when another number of places was confirmed.
  package let isSaved: Bool
  /// True when no power cut can bring them back.
  package let isDurable: Bool
}

extension FileBoardStore {
  /// Returns what the erasure of a contact would find in the file as last read, and the board after it; `nil`
  /// without such a contact.
  package func purgePlan(
    of id: Contact.ID, redacting chosen: PurgePlan.Redaction, mark: Contact.Purge
  ) throws(StoreError) -> (plan: PurgePlan, board: Board)? {
    guard let (plan, text) = try shared.erasure(of: id, redacting: chosen, mark: mark) else {
      return nil
    }
    do throws(ValidationIssue) { return (plan, try Document.read(text).board) } catch {
      throw .unsound(error)
    }
  }

  /// Erases a contact from the file for good: from its history too, and from the texts that are chosen, when as
  /// many places are found there as were confirmed.
  ///
  /// - Returns: `nil` without such a contact.
  package mutating func purge(
    _ id: Contact.ID, redacting chosen: PurgePlan.Redaction, mark: Contact.Purge, count: Int
  ) throws(StoreError) -> PurgeOutcome? {
    var found: (plan: PurgePlan, text: [UInt8])?
    let outcome = try transact { (shared) throws(StoreError) in
      found = try shared.erasure(of: id, redacting: chosen, mark: mark)
      guard let found, found.plan.count == count else { return nil }
      return [found.text[...]]
    }
    guard let found else { return nil }
    if outcome != .untouched {
      try shared.take(found.text)
      tell(.purged, [], [], isDurable: outcome == .durable)
    }
    return PurgeOutcome(
      plan: found.plan, isSaved: outcome != .untouched, isDurable: outcome == .durable)
  }
}

extension SharedDocument {
  /// Returns what the erasure of a contact finds, and the text after it.
  func erasure(
    of id: Contact.ID, redacting chosen: PurgePlan.Redaction, mark: Contact.Purge
  ) throws(StoreError) -> (plan: PurgePlan, text: [UInt8])? {
    let document = try writable()
    do throws(JSONParseError) {
      return try document.erasure(of: id, redacting: chosen, mark: mark)
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
  }
}
