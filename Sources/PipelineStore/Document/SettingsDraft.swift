import Diagnostics
import PipelineDomain

/// The members of a document beside deals and organizations, being changed.
///
/// Only the members concerned are read; unknown parts of them stay byte for byte.
struct SettingsDraft {
  let document: Document
  /// The new texts of the changed members; nil for removed ones.
  private(set) var texts: [String: [UInt8]?] = [:]
  /// The new settings, once a change of one needs them.
  private(set) var settings: Settings?
  /// The new texts of the changed organizations.
  var organizations: [Organization.ID: [UInt8]] = [:]

  init(_ document: Document) {
    self.document = document
  }

  /// Applies a change of a record or a setting.
  ///
  /// - Throws: `conflict` when the change does not fit the text, or its result cannot be written; `setting`
  ///   when there is no such path, or the value does not fit.
  mutating func apply(_ change: Change, sequence: Int) throws(StoreError) {
    switch change.subject {
    case .deal: break
    case .record(let id, _, _) where id.list == .organizations:
      try apply(change, toOrganization: id, sequence: sequence)
    case .record(let id, _, _): try apply(change, at: id, sequence: sequence)
    case .setting(let edit): try apply(edit, of: change, sequence: sequence)
    }
  }

  private mutating func apply(
    _ change: Change, at id: Record.ID, sequence: Int
  ) throws(StoreError) {
    let list = id.list
    let names = [list.rawValue, Document.historyMember]
    var settings = Settings(name: "", stages: [])
    let object = try object(of: names)
    do throws(JSONParseError) {
      for record in try records(list, in: object) { settings.put(record, isNew: true) }
      settings.history = try history(in: object)
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
    do throws(Conflict) {
      try settings.apply(change, sequence: sequence)
    } catch {
      throw .conflict(error, by: settings.author(of: error))
    }
    // The record as found, where others changed it meanwhile.
    guard let change = settings.history.last,
      case .record(_, let before, let after?) = change.subject
    else { return }
    do throws(JSONParseError) {
      var changed = try object.recorded(change, from: before, to: after, isRecalling: true)
      if (try? check(changed, says: settings, list)) == nil {
        changed = try object.recorded(change, from: before, to: after, isRecalling: false)
        try check(changed, says: settings, list)
      }
      take(names, of: changed)
    } catch {
      throw .conflict(.unfitRecord(id), by: nil)
    }
  }

  private mutating func apply(
    _ edit: SettingEdit, of change: Change, sequence: Int
  ) throws(StoreError) {
    let names = [Document.historyMember]
    let object = try object(of: names)
    var old: Settings
    do throws(JSONParseError) {
      old = try current()
      old.history = try history(in: object)
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
    let text = SettingsText(old)
    let (found, new): (String?, Settings)
    do throws(SettingRefusal) {
      found = try text.value(at: edit.path)
      new = try text.setting(edit.path, to: edit.after)
    } catch {
      throw .setting(error)
    }
    guard found == edit.before else {
      let conflict = Conflict.settingChangedSince(edit.path, found: found, wanted: edit.after)
      throw .conflict(conflict, by: old.author(of: conflict))
    }
    var change = change
    change.entry.sequence = sequence
    do throws(JSONParseError) {
      try bring(from: old, to: new)
      var changed = object
      try changed.append(JSONText.of { $0.boardChange(change) }, to: Document.historyMember)
      take(names, of: changed)
    } catch {
      throw .setting(.unfit(path: edit.path, error.kind))
    }
    settings = new
  }

  /// Returns the settings after the changes so far, without records and history.
  private func current() throws(JSONParseError) -> Settings {
    if let settings { return settings }
    return try document.settings()
  }

  /// Updates the members of the settings from one state to another.
  private mutating func bring(from old: Settings, to new: Settings) throws(JSONParseError) {
    let states = try [old, new].map { (settings) throws(JSONParseError) in
      try JSONObjectEditor(
        JSONText.of { text in text.object { Settings.schema.writeMembers(of: settings, &$0) } })
    }
    for name in Set(states[0].keys + states[1].keys) {
      let (before, after) = (states[0][name].map { Array($0) }, states[1][name].map { Array($0) })
      guard before != after else { continue }
      guard let found = member(name) else {
        texts[name] = after
        continue
      }
      var object = try JSONObjectEditor(Array("{".utf8) + found + Array("}".utf8))
      _ = try object.bring(name, from: before, to: after)
      texts.updateValue(object[name].map { Array($0) }, forKey: name)
    }
  }

  /// Returns some members as an object of their own, laid out as in the text; missing ones are empty lists.
  func object(of names: [String]) throws(StoreError) -> JSONObjectEditor {
    // A new member is laid out on lines of its own, and moved to its place as a whole.
    let members = names.map { name in
      member(name) ?? Array("\n".utf8) + JSONContainer.quoted(name) + Array(": []".utf8)
    }
    do throws(JSONParseError) {
      return try JSONObjectEditor(
        Array("{".utf8) + members.joined(separator: Array(",".utf8)) + Array("}".utf8))
    } catch {
      throw .unsound(ValidationIssue(error, in: document.bytes))
    }
  }

  /// Returns a member with its name and the white space before it; nil when there is none.
  private func member(_ name: String) -> [UInt8]? {
    let index = document.top.parts.firstIndex { $0.key == name }
    let lead = index.map { Array(document.top.lead($0, in: document.bytes)) } ?? Array("\n".utf8)
    let found = index.map { Array(document.bytes[document.top.parts[$0].value]) }
    guard let text = texts[name] ?? found else { return nil }
    return lead + JSONContainer.quoted(name) + Array(": ".utf8) + text
  }

  mutating func take(_ names: [String], of object: JSONObjectEditor) {
    for name in names { texts[name] = object[name].map { Array($0) } }
  }

  /// Throws unless the texts read back as the settings, so that nothing unreadable is written.
  private func check(
    _ object: JSONObjectEditor, says settings: Settings, _ list: Record.List
  ) throws(JSONParseError) {
    let (records, history) = (try records(list, in: object), try history(in: object))
    guard records == settings.records(in: list),
      history.map(\.entry) == settings.history.map(\.entry),
      history.last?.subject == settings.history.last?.subject.asWritten
    else { throw JSONParseError(at: 0, .missingMember(list.rawValue)) }
  }

  private func records(
    _ list: Record.List, in object: JSONObjectEditor
  ) throws(JSONParseError) -> [Record] {
    try JSONCursor.read(Array(object[list.rawValue] ?? []), amountsIn: document.currency) {
      (cursor) throws(JSONParseError) in try cursor.records(in: list)
    }
  }

  func history(in object: JSONObjectEditor) throws(JSONParseError) -> [Change] {
    let text = Array(object[Document.historyMember] ?? [])
    return try JSONCursor.read(text, amountsIn: document.currency) {
      (cursor) throws(JSONParseError) in
      try cursor.array { (cursor) throws(JSONParseError) in try cursor.boardChange() }
    }
  }
}

extension Change.Subject {
  /// The subject as the file has it: the record after a change stands in its list, not in the history.
  var asWritten: Change.Subject {
    if case .record(let id, let before, _) = self { return .record(id, before: before, after: nil) }
    return self
  }
}

extension Document {
  /// Returns the settings of the text, without records and history.
  func settings() throws(JSONParseError) -> Settings {
    var settings = Settings.schema.blank
    for part in top.parts {
      guard let name = part.key else { continue }
      try JSONCursor.read(Array(bytes[part.value]), amountsIn: currency) {
        (cursor) throws(JSONParseError) in
        if try !Settings.schema.readMember(name, &cursor, into: &settings) {
          try cursor.skipValue()
        }
      }
    }
    if try !namesHolidays() {
      settings.calendar = settings.calendar.keeping(settings.unnamedCalendar.holidays)
    }
    return settings
  }

  /// Returns true when the file lists the public holidays, even as none.
  func namesHolidays() throws(JSONParseError) -> Bool {
    guard let part = top.parts.first(where: { $0.key == "calendar" }) else { return false }
    let calendar = try JSONContainer(Array(bytes[part.value]), type: .object)
    return calendar.parts.contains { $0.key == "holidays" }
  }
}

extension JSONObjectEditor {
  /// Returns the list and the history with a change of a record made.
  ///
  /// The record before is kept in the history as its text was, where parts of that are removed; the undo of
  /// the change restores it from there.
  fileprivate func recorded(
    _ change: Change, from old: Record?, to new: Record, isRecalling: Bool
  ) throws(JSONParseError) -> JSONObjectEditor {
    var editor = self
    var text = try JSONObjectEditor(JSONText.of { $0.boardChange(change) })
    if let old {
      let undone = isRecalling ? change.entry.undoes : nil
      let former = try undone.flatMap { (id) throws(JSONParseError) in try recordBefore(id) }
      if let found = try editor.replace(old, by: new, recalling: former) {
        try text.set("before", to: JSONText.line(found))
      }
    } else {
      try editor.append(JSONText.of { $0.record(new) }, to: new.id.list.rawValue)
    }
    try editor.append(text.text, to: Document.historyMember)
    return editor
  }

  /// Returns the record before a change from the history.
  func recordBefore(_ id: HistoryEntry.ID) throws(JSONParseError) -> [UInt8]? {
    guard let history = self[Document.historyMember].map({ Array($0) }) else { return nil }
    let key = JSONText.of { $0.string(id.text) }
    for part in try JSONContainer(history, type: .array).parts.reversed() {
      let entry = try JSONObjectEditor(Array(history[part.value]))
      if entry["id"].map({ Array($0) }) == key { return entry["before"].map { Array($0) } }
    }
    return nil
  }

  /// Updates the text of a record to its new state.
  ///
  /// - Returns: Its former text, when removed parts of that are not in the record.
  private mutating func replace(
    _ old: Record, by new: Record, recalling former: [UInt8]?
  ) throws(JSONParseError) -> [UInt8]? {
    let key = JSONText.of { $0.string(old.id.key) }
    let name = old.id.list == .views ? "name" : "id"
    let texts = [old, new].map { record in JSONText.of { $0.record(record) } }
    var lost: [UInt8]?
    try editElement(of: old.id.list.rawValue, where: { $0[name].map { Array($0) } == key }) {
      (record) throws(JSONParseError) in
      let found = record.text
      if try record.bring(from: texts[0], to: texts[1], recalling: former) { lost = found }
    }
    return lost
  }
}
