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
      try settings.apply(change, sequence: sequence + 1)
    } catch {
      let author = settings.history.last { $0.record == change.after.id }?.by
      throw .conflict(error, by: author)
    }
    guard let entry = settings.history.last else { throw .empty }
    do throws(JSONFault) {
      var editor = texts
      if let old = before.record(change.after.id) {
        try editor.replace(old, by: change.after)
      } else {
        try editor.append(JSONText.of { $0.record(change.after) }, to: list.rawValue)
      }
      try editor.append(JSONText.of { $0.recordEntry(entry) }, to: Document.historyMember)
      try check(editor, says: settings, list)
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
      for record in try records(list, in: editor) { settings.put(record) }
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
    try JSONCursor.read(Array(editor[list.rawValue] ?? [])) { (cursor) throws(JSONFault) in
      try cursor.records(in: list, currency)
    }
  }

  private func history(in editor: JSONObjectEditor) throws(JSONFault) -> [RecordEntry] {
    let text = Array(editor[Document.historyMember] ?? [])
    return try JSONCursor.read(text) { (cursor) throws(JSONFault) in
      try cursor.array { (cursor) throws(JSONFault) in try cursor.recordEntry(currency) }
    }
  }
}

extension JSONObjectEditor {
  /// Brings the text of a record from what it said to what it is to say.
  fileprivate mutating func replace(_ old: Record, by new: Record) throws(JSONFault) {
    let key = JSONText.of { $0.string(old.id.key) }
    let texts = [old, new].map { record in JSONText.of { $0.record(record) } }
    try editElement(
      of: old.id.list.rawValue, where: { ($0["id"] ?? $0["name"]).map(Array.init) == key }
    ) {
      (record) throws(JSONFault) in
      try record.bring(from: texts[0], to: texts[1])
    }
  }

  /// Makes the changes that lead from one canonical object to another; members that are in neither
  /// stay, at every level.
  private mutating func bring(from old: [UInt8], to new: [UInt8]) throws(JSONFault) {
    let (old, new) = (try JSONObjectEditor(old), try JSONObjectEditor(new))
    for name in old.keys where new[name] == nil { try remove(name) }
    for name in new.keys {
      let found = old.canonicalValue(of: name)
      guard let wanted = new.canonicalValue(of: name), found != wanted else { continue }
      if let found, found.first == UInt8(ascii: "{"), wanted.first == UInt8(ascii: "{") {
        try edit(name) { (object) throws(JSONFault) in try object.bring(from: found, to: wanted) }
      } else {
        try set(name, to: wanted)
      }
    }
  }

  /// The value of a member of canonical text, as it stands when it begins in the first column.
  private func canonicalValue(of name: String) -> [UInt8]? {
    let newline = UInt8(ascii: "\n")
    guard let lines = self[name]?.split(separator: newline), let first = lines.first else {
      return nil
    }
    return Array(([first] + lines.dropFirst().map { $0.dropFirst(2) }).joined(separator: [newline]))
  }
}
