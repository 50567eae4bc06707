import Diagnostics
import PipelineDomain

/// The text in the place of one that was redacted.
package let redactedText = "[redacted]"

extension Document {
  /// Returns what the erasure of a contact finds, and the text after it: nothing of the contact is left but its
  /// key, in the history too, and the free texts that are chosen are redacted. `nil` when there is no such
  /// contact to erase.
  func erasure(
    of id: Contact.ID, redacting chosen: PurgePlan.Redaction, mark: Contact.Purge
  ) throws(JSONParseError) -> (plan: PurgePlan, text: [UInt8])? {
    guard let contact = try contact(id) else { return nil }
    var eraser = PersonEraser(contact, redacting: chosen, mark: mark)
    let text = try erased(by: &eraser)
    return (PurgePlan(contact: contact, places: eraser.places, mentions: eraser.mentions), text)
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
