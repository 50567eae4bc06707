import Diagnostics
import PipelineDomain

extension Document {
  /// A deal being changed, with its text unless it is new.
  private struct Draft {
    var deal: Deal
    var text: JSONObjectEditor?

    /// Returns the draft with its text updated from the former deal to the present one.
    func recorded(
      _ change: Change, from before: Deal, isRecalling: Bool
    ) throws(JSONParseError) -> Draft {
      var draft = self
      try draft.text?.record(change, from: before, to: deal, isRecalling: isRecalling)
      return draft
    }
  }

  /// Returns the revision of the document by the changes, one after the other: all of them or none.
  ///
  /// Only the deals concerned are read, and only the members changed are rewritten; where a setting changes,
  /// the whole text is read once more.
  ///
  /// - Throws: `conflict` when one does not fit the present text, or holds a value that the text cannot, such
  ///   as a moment after the year 9999; `unknownStage` when the text does not have the stage a deal would be
  ///   in.
  func revision(applying changes: [Change]) throws(StoreError) -> Revision {
    var drafts: [Deal.ID: Draft] = [:]
    var order: [Deal.ID] = []
    var organizations: [Organization] = []
    var beside = SettingsDraft(self)
    var sequence = sequence
    for var change in changes {
      do throws(Conflict) { sequence = try HistoryEntry.sequence(after: sequence) } catch {
        throw .conflict(error, by: nil)
      }
      guard let id = change.newDeal?.id ?? change.deal else {
        try beside.apply(change, sequence: sequence)
        if let new = change.newOrganization, !hasOrganization(new.id, organizations) {
          organizations.append(new)
        }
        continue
      }
      change.entry.changes = change.entry.changes.merged
      var known = drafts[id]
      if known == nil {
        order.append(id)
        known = try draft(of: id)
      }
      if let new = change.newDeal {
        if let known { throw .conflict(.duplicateDeal(id), by: known.deal.history.first?.by) }
        known = Draft(deal: new)
      }
      guard let known else { throw .conflict(.missingDeal(id), by: nil) }
      drafts[id] = try applying(
        change, to: known, sequence: sequence, amid: beside.settings?.stages)
      if let new = change.newOrganization, !hasOrganization(new.id, organizations) {
        organizations.append(new)
      }
    }
    let finished = order.compactMap { drafts[$0] }
    return try revision(
      rewriting: finished.compactMap { draft in draft.text.map { (draft.deal, $0.text) } },
      adding: finished.filter { $0.text == nil }.map(\.deal), organizations, beside,
      sequence: sequence)
  }

  /// Returns a deal with a change made, and its text.
  ///
  /// - Parameter changed: The stages as changes before this one leave them; `nil` where none is about them.
  private func applying(
    _ change: Change, to known: Draft, sequence: Int, amid changed: [Stage]?
  ) throws(StoreError) -> Draft {
    var draft = known
    let id = draft.deal.id
    do throws(Conflict) {
      try draft.deal.apply(change, sequence: sequence)
    } catch {
      throw .conflict(error, by: known.deal.author(against: error))
    }
    let isThere =
      changed.map { $0.contains { $0.id == draft.deal.stage } } ?? stages.contains(draft.deal.stage)
    guard isThere else { throw .unknownStage(draft.deal.stage) }
    let isRetired =
      changed.map { $0.contains { $0.id == draft.deal.stage && $0.isRetired } }
      ?? retired.contains(draft.deal.stage)
    if change.entry.stageEntered != nil, isRetired {
      throw .conflict(.unfit(id, .stage, .text(draft.deal.stage.text)), by: nil)
    }
    do throws(JSONParseError) {
      // Recalled members of an earlier text are dropped when the text reads back differently with them.
      let recorded = try draft.recorded(change, from: known.deal, isRecalling: true)
      draft =
        isReadBack(recorded)
        ? recorded : try draft.recorded(change, from: known.deal, isRecalling: false)
    } catch {
      throw .unsound(ValidationIssue(error, in: bytes))
    }
    guard isReadBack(draft) else {
      let field = change.entry.changes.last
      throw .conflict(.unfit(id, field?.field ?? .activity, field?.after ?? .none), by: nil)
    }
    return draft
  }

  /// Returns true when the text of a deal reads back as the deal, so that nothing unreadable is written.
  private func isReadBack(_ draft: Draft) -> Bool {
    let text = draft.text?.text ?? JSONText.of { $0.deal(draft.deal) }
    return (try? readDeal(draft.deal.id, in: text)) == draft.deal
  }

  private func draft(of id: Deal.ID) throws(StoreError) -> Draft? {
    guard let text = text(of: id) else { return nil }
    do throws(JSONParseError) {
      let editor = try JSONObjectEditor(Array(text))
      return Draft(deal: try readDeal(id, in: editor.text), text: editor)
    } catch {
      throw .unsound(ValidationIssue(error, in: bytes))
    }
  }

  private func hasOrganization(_ id: Organization.ID, _ new: [Organization]) -> Bool {
    new.contains { $0.id == id } || organizations?.parts.contains { $0.key == id.text } ?? false
  }
}

extension Deal {
  /// Returns the author of the change that another change conflicts with, if the history has one.
  fileprivate func author(against conflict: Conflict) -> String? {
    guard case .changedSince(_, let field, _, _, _) = conflict else { return nil }
    return author(of: field)
  }
}

extension JSONObjectEditor {
  /// Updates the text of a deal from before a change to after it.
  ///
  /// Removed text that the change itself does not record is kept in the history, from where the undo of the
  /// change restores it.
  fileprivate mutating func record(
    _ change: Change, from before: Deal, to after: Deal, isRecalling: Bool
  ) throws(JSONParseError) {
    for addition in change.additions {
      switch addition {
      case .activity(let logged):
        try append(JSONText.of { Activity.schema.write(logged, &$0) }, to: "activities")
      case .signal(let noted):
        try append(JSONText.of { Signal.schema.write(noted, &$0) }, to: "signals")
      case .payment(let paid):
        try append(JSONText.of { Payment.schema.write(paid, &$0) }, to: "payments")
      case .deal, .organization: break
      }
    }
    let undone = isRecalling ? change.entry.undoes : nil
    let recalled = try undone.flatMap { (id) throws(JSONParseError) in try former(of: id) }
    var kept: [(field: Field, text: [UInt8])] = []
    for change in change.entry.changes where !change.field.isEvent {
      let field = change.field
      let found = self[field.name].map { Array($0) }
      let loses = try bring(
        field.name, from: before.text(of: field), to: after.text(of: field),
        recalling: recalled?[field.name].map { Array($0) })
      if loses, let found { kept.append((field, try JSONText.line(found))) }
    }
    for (old, new) in zip(before.payments, after.payments)
    where old.isWithdrawn != new.isWithdrawn {
      try setWithdrawn(new.isWithdrawn, new.id.text, in: "payments")
    }
    for (old, new) in zip(before.signals, after.signals)
    where old.isWithdrawn != new.isWithdrawn {
      try setWithdrawn(new.isWithdrawn, new.id.text, in: "signals")
    }
    for (old, new) in zip(before.activities, after.activities)
    where old.isWithdrawn != new.isWithdrawn {
      try setWithdrawn(new.isWithdrawn, new.id.text, in: "activities")
    }
    guard let entry = after.history.last else { return }
    var text = try JSONObjectEditor(JSONText.of { $0.historyEntry(entry) })
    if !kept.isEmpty {
      try text.edit(HistoryEntry.formerMember) { (object) throws(JSONParseError) in
        for (field, text) in kept { try object.set(field.name, to: text) }
      }
    }
    try append(text.text, to: "history")
  }

  /// Returns the former text that an entry of the history keeps.
  private func former(of id: HistoryEntry.ID) throws(JSONParseError) -> JSONObjectEditor? {
    guard let history = self["history"].map({ Array($0) }) else { return nil }
    let key = JSONText.of { $0.string(id.text) }
    for part in try JSONContainer(history, type: .array).parts.reversed() {
      let entry = try JSONObjectEditor(Array(history[part.value]))
      guard entry["id"].map({ Array($0) }) == key else { continue }
      guard let text = entry[HistoryEntry.formerMember] else { return nil }
      return try JSONObjectEditor(Array(text))
    }
    return nil
  }

  private mutating func setWithdrawn(
    _ isWithdrawn: Bool, _ key: String, in list: String
  ) throws(JSONParseError) {
    let id = JSONText.of { $0.string(key) }
    try editElement(of: list, where: { $0["id"].map(Array.init) == id }) {
      (event) throws(JSONParseError) in
      if isWithdrawn {
        try event.set("withdrawn", to: Array("true".utf8))
      } else {
        try event.remove("withdrawn")
      }
    }
  }
}

extension Deal {
  /// Returns the canonical text of a field's value; nil for none.
  fileprivate func text(of field: Field) -> [UInt8]? {
    self[field] == .none ? nil : JSONText.of { $0.field(field, of: self) }
  }
}

extension JSONText {
  /// Returns the text of one value.
  static func of(_ write: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    write(&text)
    return text.bytes
  }
}
