import Diagnostics
package import PipelineDomain

/// The finds of an erasure in a file: the places that go in any case, and the free texts to choose among.
package struct PurgePlan: Equatable, Sendable {
  /// The person.
  package var contact: Contact
  /// The places that go in any case: the record, its history, roles on deals, notes of the name on deals.
  package var places: Int
  /// The free texts that mention the person, in the order of the file.
  package var mentions: [Mention]

  /// A free text that mentions the person, wherever it stands.
  package struct Mention: Equatable, Sendable {
    /// The text.
    package var text: String
    /// The number of places that hold it, history among them.
    package var places: Int
    /// The deal it was first found on, if it was on one.
    package var deal: Deal.ID?
    /// The name of the member it was first found in.
    package var member: String
  }
}

/// The text in the place of one that was redacted.
package let redactedText = "[redacted]"

extension Document {
  /// Returns what the erasure of a contact would find; `nil` when there is no such contact to erase.
  func purgePlan(of id: Contact.ID) throws(JSONParseError) -> PurgePlan? {
    guard let contact = try contact(id) else { return nil }
    var eraser = PersonEraser(contact, redacting: [], mark: nil)
    _ = try erased(by: &eraser)
    return PurgePlan(contact: contact, places: eraser.places, mentions: eraser.mentions)
  }

  /// Returns the text without a contact: nothing of it is left but its key, in the history too, and the free
  /// texts that are chosen are redacted.
  func purged(
    of id: Contact.ID, redacting texts: Set<String>, mark: Contact.Purge
  ) throws(JSONParseError) -> [UInt8]? {
    guard let contact = try contact(id) else { return nil }
    var eraser = PersonEraser(contact, redacting: texts, mark: mark)
    return try erased(by: &eraser)
  }

  private func contact(_ id: Contact.ID) throws(JSONParseError) -> Contact? {
    guard let part = top.parts.first(where: { $0.key == Record.List.contacts.rawValue }) else {
      return nil
    }
    let found = try JSONCursor.read(Array(bytes[part.value]), amountsIn: currency) {
      (cursor) throws(JSONParseError) in try cursor.records(in: .contacts)
    }
    for case .contact(let contact) in found where contact.id == id && !contact.isPurged {
      return contact
    }
    return nil
  }

  /// Returns the text with every part rewritten that an eraser changes; the others stay byte for byte.
  private func erased(by eraser: inout PersonEraser) throws(JSONParseError) -> [UInt8] {
    var splices: [JSONSplice] = []
    for (index, part) in top.parts.enumerated() {
      guard let name = part.key else { continue }
      switch name {
      case "deals":
        for (index, part) in deals.parts.enumerated() {
          let found = try JSONTree(Array(bytes[part.value]))
          let changed = eraser.erased(deal: found, Deal.ID(part.key ?? ""))
          guard changed != found else { continue }
          splices.append(
            deals.replaceValue(at: index, with: try changed.canonical(named: nil), in: bytes))
        }
      case Record.List.organizations.rawValue:
        for (index, part) in (organizations?.parts ?? []).enumerated() {
          let found = try JSONTree(Array(bytes[part.value]))
          let changed = eraser.erased(organization: found)
          guard changed != found, let organizations else { continue }
          splices.append(
            organizations.replaceValue(
              at: index, with: try changed.canonical(named: nil), in: bytes))
        }
      case Document.historyMember,
        _ where Record.List(rawValue: name) != nil:
        let found = try JSONTree(Array(bytes[part.value]))
        let changed = eraser.erased(list: found, name)
        guard changed != found else { continue }
        splices.append(
          top.replaceValue(at: index, with: try changed.canonical(named: name), in: bytes))
      default: break
      }
    }
    var text = bytes
    splices.sorted { $0.range.lowerBound < $1.range.lowerBound }.apply(to: &text)
    return text
  }
}

extension JSONTree {
  /// The canonical text as the value of a member of that name.
  fileprivate func canonical(named name: String?) throws(JSONParseError) -> [UInt8] {
    if case .array(let elements) = self, let name, JSONText.rows.contains(name) {
      return JSONText.of { text in
        text.array { rows in for element in elements { rows.verbatim(element.line) } }
      }
    }
    let text = try JSONText.canonical(of: line, rows: JSONText.rows, lines: JSONText.lines)
    return Array(text.dropLast())
  }
}
