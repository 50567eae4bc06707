import Diagnostics
import PipelineDomain

extension Document {
  /// What a change of a record makes of the document.
  ///
  /// Of the text only the list and the history of records are read; what others are in them, and
  /// what is not known of the record itself, stays byte for byte.
  ///
  /// - Throws: `conflict` when the change does not fit what the text holds now, or what it leaves
  ///   cannot be written.
  func revision(recording change: RecordChange) throws(StoreError) -> Revision {
    let list = change.after.id.list
    var settings = Settings(name: "", stages: [])
    let (texts, fresh) = try records(list, into: &settings)
    let before = settings
    do throws(Conflict) {
      try settings.apply(change, sequence: HistoryEntry.sequence(after: sequence))
    } catch {
      let author = settings.history.last { $0.record == change.after.id }?.by
      throw .conflict(error, by: author)
    }
    guard let entry = settings.history.last else { throw .empty }
    do throws(JSONFault) {
      let old = before.record(change.after.id)
      var editor = try texts.recorded(entry, from: old, to: change.after, isRecalling: true)
      if (try? check(editor, says: settings, list)) == nil {
        editor = try texts.recorded(entry, from: old, to: change.after, isRecalling: false)
        try check(editor, says: settings, list)
      }
      let members = [list.rawValue, Document.historyMember]
      let written = members.compactMap { name in editor[name].map { (name, Array($0)) } }
      let texts = Dictionary(uniqueKeysWithValues: written)
      return revision(
        rewriting: texts.filter { !fresh.contains($0.key) },
        adding: texts.filter { fresh.contains($0.key) }, sequence: entry.sequence)
    } catch {
      throw .conflict(.unfitRecord(change.after.id), by: nil)
    }
  }

  /// Reads a list and the history, and gives their texts as an object of their own, with the names
  /// of those that the document lacks.
  private func records(
    _ list: Record.List, into settings: inout Settings
  ) throws(StoreError) -> (texts: JSONObjectEditor, fresh: Set<String>) {
    var text: [UInt8] = [UInt8(ascii: "{")]
    var fresh: Set<String> = []
    do throws(JSONFault) {
      for name in [list.rawValue, Document.historyMember] {
        let index = top.parts.firstIndex { $0.key == name }
        if index == nil { fresh.insert(name) }
        if text.count > 1 { text.append(UInt8(ascii: ",")) }
        // A new member is laid out on lines of its own, and moved to its place as a whole.
        text += index.map { Array(top.lead($0, in: bytes)) } ?? [UInt8(ascii: "\n")]
        text += JSONContainer.quoted(name) + Array(": ".utf8)
        text += index.map { Array(bytes[top.parts[$0].value]) } ?? Array("[]".utf8)
      }
      text.append(UInt8(ascii: "}"))
      let editor = try JSONObjectEditor(text)
      settings.history = try history(in: editor)
      for record in try records(list, in: editor) { settings.put(record, isNew: true) }
      return (editor, fresh)
    } catch {
      throw .unsound(Problem(error, in: bytes))
    }
  }

  /// Throws unless the texts say the settings, so that nothing is written that cannot be read.
  private func check(
    _ editor: JSONObjectEditor, says settings: Settings, _ list: Record.List
  ) throws(JSONFault) {
    let (records, history) = (try records(list, in: editor), try history(in: editor))
    guard records == settings.records(in: list), history == settings.history else {
      throw JSONFault(at: 0, .missingMember(list.rawValue))
    }
  }

  private func records(
    _ list: Record.List, in editor: JSONObjectEditor
  ) throws(JSONFault) -> [Record] {
    try JSONCursor.read(Array(editor[list.rawValue] ?? []), amountsIn: currency) {
      (cursor) throws(JSONFault) in try cursor.records(in: list)
    }
  }

  private func history(in editor: JSONObjectEditor) throws(JSONFault) -> [RecordEntry] {
    let text = Array(editor[Document.historyMember] ?? [])
    return try JSONCursor.read(text, amountsIn: currency) { (cursor) throws(JSONFault) in
      try cursor.array { (cursor) throws(JSONFault) in try cursor.recordEntry() }
    }
  }
}

extension JSONObjectEditor {
  /// The list and the history with a change of a record made.
  ///
  /// The record before stands in the history as its text told it, where something of that goes away;
  /// the undo of the change has it back from there.
  fileprivate func recorded(
    _ entry: RecordEntry, from old: Record?, to new: Record, isRecalling: Bool
  ) throws(JSONFault) -> JSONObjectEditor {
    var editor = self
    var text = try JSONObjectEditor(JSONText.of { $0.recordEntry(entry) })
    if let old {
      let undone = isRecalling ? entry.undoes : nil
      let former = try undone.flatMap { (id) throws(JSONFault) in try before(id) }
      if let found = try editor.replace(old, by: new, recalling: former) {
        try text.set("before", to: JSONText.line(found))
      }
    } else {
      try editor.append(JSONText.of { $0.record(new) }, to: new.id.list.rawValue)
    }
    try editor.append(text.text, to: Document.historyMember)
    return editor
  }

  /// The record before a change as the history tells it.
  private func before(_ id: HistoryEntry.ID) throws(JSONFault) -> [UInt8]? {
    guard let history = self[Document.historyMember].map({ Array($0) }) else { return nil }
    let key = JSONText.of { $0.string(id.text) }
    for part in try JSONContainer(history, type: .array).parts.reversed() {
      let entry = try JSONObjectEditor(Array(history[part.value]))
      if entry["id"].map({ Array($0) }) == key { return entry["before"].map { Array($0) } }
    }
    return nil
  }

  /// Brings the text of a record from what it said to what it is to say.
  ///
  /// - Returns: Its text before, when that said something that is gone now and the record did not tell.
  private mutating func replace(
    _ old: Record, by new: Record, recalling former: [UInt8]?
  ) throws(JSONFault) -> [UInt8]? {
    let key = JSONText.of { $0.string(old.id.key) }
    let name = old.id.list == .views ? "name" : "id"
    let texts = [old, new].map { record in JSONText.of { $0.record(record) } }
    var lost: [UInt8]?
    try editElement(of: old.id.list.rawValue, where: { $0[name].map { Array($0) } == key }) {
      (record) throws(JSONFault) in
      let found = record.text
      if try record.bring(from: texts[0], to: texts[1], recalling: former) { lost = found }
    }
    return lost
  }
}
