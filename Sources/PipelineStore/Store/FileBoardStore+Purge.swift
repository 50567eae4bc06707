package import Diagnostics
package import PipelineDomain

extension FileBoardStore {
  /// Returns what the erasure of a contact would find in the file as last read; `nil` without such a contact.
  package func purgePlan(of id: Contact.ID) throws(StoreError) -> PurgePlan? {
    try shared.purgePlan(of: id)
  }

  /// Returns the board as it would be without a contact.
  package func board(
    purgedOf id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge
  ) throws(StoreError) -> Board {
    let bytes = try shared.purged(of: id, redacting: texts, mark: mark)
    do throws(ValidationIssue) { return try Document.read(bytes).board } catch {
      throw .unsound(error)
    }
  }

  /// Erases a contact from the file for good: from its history too, and from the texts that are chosen.
  ///
  /// - Returns: True when no power cut can bring it back.
  package mutating func purge(
    _ id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge
  ) throws(StoreError) -> Bool {
    var written: [UInt8] = []
    let outcome = try transact { (shared) throws(StoreError) in
      written = try shared.purged(of: id, redacting: texts, mark: mark)
      return [written[...]]
    }
    try shared.take(written)
    return outcome == .durable
  }
}

extension SharedDocument {
  /// Returns what the erasure of a contact would find.
  func purgePlan(of id: Contact.ID) throws(StoreError) -> PurgePlan? {
    let document = try writable()
    do throws(JSONParseError) { return try document.purgePlan(of: id) } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
  }

  /// Returns the text without a contact.
  func purged(
    of id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge
  ) throws(StoreError) -> [UInt8] {
    let document = try writable()
    let text: [UInt8]?
    do throws(JSONParseError) {
      text = try document.purged(of: id, redacting: texts, mark: mark)
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
    guard let text else { throw .conflict(.unfitRecord(Record.ID(.contacts, id.text)), by: nil) }
    return text
  }
}
