import Diagnostics
import PipelineDomain

extension SettingsDraft {
  /// Applies a change of an organization, of which the text alone is rewritten.
  mutating func apply(
    _ change: Change, toOrganization id: Record.ID, sequence: Int
  ) throws(StoreError) {
    let history = try object(of: [Document.historyMember])
    let key = Organization.ID(id.key)
    var past = Settings(name: "", stages: [])
    let text: JSONObjectEditor?
    let found: Organization?
    do throws(JSONParseError) {
      past.history = try self.history(in: history)
      text = try (organizations[key] ?? document.text(of: key)).map(JSONObjectEditor.init)
      found = try text.map { (text) throws(JSONParseError) in try Organization(key, in: text.text) }
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
    var fitting: Change
    do throws(Conflict) {
      try past.checkNew(change)
      fitting = try change.onto(found.map { .organization($0) })
    } catch {
      throw .conflict(error, by: past.author(of: error))
    }
    fitting.entry.sequence = sequence
    guard let text, let draft = OrganizationText(text, history, fitting) else {
      throw .conflict(.unfitRecord(id), by: nil)
    }
    organizations[key] = draft.organization.text
    take([Document.historyMember], of: draft.history)
  }
}

/// The text of an organization and the history, with a change of it made.
private struct OrganizationText {
  private(set) var organization: JSONObjectEditor
  private(set) var history: JSONObjectEditor

  /// Makes a change of what a text says; `nil` when the result would not read back as it.
  ///
  /// Members recalled from an earlier text are dropped when the text reads back differently with them.
  init?(_ organization: JSONObjectEditor, _ history: JSONObjectEditor, _ change: Change) {
    for isRecalling in [true, false] {
      self.organization = organization
      self.history = history
      do throws(JSONParseError) {
        if try make(change, isRecalling: isRecalling) { return }
      } catch {}
    }
    return nil
  }

  /// - Returns: True when the text reads back as the organization after the change.
  private mutating func make(
    _ change: Change, isRecalling: Bool
  ) throws(JSONParseError) -> Bool {
    guard case .record(_, .organization(let before)?, .organization(let after)?) = change.subject
    else { return false }
    let former = try change.entry.undoes.flatMap { (id) throws(JSONParseError) in
      isRecalling ? try history.recordBefore(id) : nil
    }
    let found = organization.text
    let texts = [before, after].map { state in
      JSONText.of { Organization.schema.write(state, &$0) }
    }
    var entry = try JSONObjectEditor(JSONText.of { $0.boardChange(change) })
    if try organization.bring(from: texts[0], to: texts[1], recalling: former) {
      try entry.set("before", to: JSONText.line(found))
    }
    try history.append(entry.text, to: Document.historyMember)
    return try Organization(after.id, in: organization.text) == after
  }
}

extension Organization {
  /// Reads an organization from the value of its member.
  fileprivate init(_ id: ID, in text: [UInt8]) throws(JSONParseError) {
    self = try JSONCursor.read(text) { (cursor) throws(JSONParseError) in
      try Organization.schema.read(&cursor)
    }
    self.id = id
  }
}

extension Document {
  /// Returns the text of an organization; `nil` when there is none of that key.
  fileprivate func text(of id: Organization.ID) -> [UInt8]? {
    organizations?.parts.first { $0.key == id.text }.map { Array(bytes[$0.value]) }
  }
}
