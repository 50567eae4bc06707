import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads a list of records.
  mutating func records(in list: Record.List) throws(JSONParseError) -> [Record] {
    var records: [Record] = []
    var keys: Set<String> = []
    try beginArray()
    while try nextElement() {
      skipWhiteSpace()
      let start = offset
      let record = try record(in: list)
      guard keys.insert(record.id.key).inserted else {
        // Files from before views had a history may have two of a name.
        if list == .views { continue }
        throw JSONParseError(at: start, .unfit(record.id.key, wanted: .distinctKey))
      }
      records.append(record)
    }
    return records
  }

  /// Reads a record of a list.
  mutating func record(in list: Record.List) throws(JSONParseError) -> Record {
    switch list {
    case .campaigns: .campaign(try Campaign.schema.read(&self))
    case .contacts: .contact(try Contact.schema.read(&self))
    case .costs: .cost(try Cost.schema.read(&self))
    case .experiments: .experiment(try Experiment.schema.read(&self))
    case .organizations: .organization(try Organization.schema.read(&self))
    case .personas: .persona(try Persona.schema.read(&self))
    case .plans: .plan(try ActionPlan.schema.read(&self))
    case .rates: .rate(try ExchangeRate.value.read(&self))
    case .reviews: .review(try ClosedReview.schema.read(&self))
    case .views: .view(try SavedView.schema.read(&self))
    }
  }

  /// Reads a change of a record or a setting; the record after the change stands elsewhere.
  mutating func boardChange() throws(JSONParseError) -> Change {
    var (id, at, by): (HistoryEntry.ID?, Instant?, String?)
    var (list, key): (Record.List?, String?)
    var (undoes, bulk): (HistoryEntry.ID?, HistoryEntry.ID?)
    var setting: String?
    var sequence = 0
    // The type of these depends on another member.
    var (before, after): (JSONCursor?, JSONCursor?)
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "after":
        after = self
        try skipValue()
      case "at": at = try instant()
      case "before":
        before = self
        try skipValue()
      case "bulk": bulk = HistoryEntry.ID(try string())
      case "by": by = try string()
      case "id": id = HistoryEntry.ID(try string())
      case "list": list = try choice()
      case "record": key = try string()
      case "seq": sequence = try int()
      case "setting": setting = try string()
      case "undoes": undoes = HistoryEntry.ID(try string())
      default: try skipValue()
      }
    }
    let entry = HistoryEntry(
      id: try require(id, "id", at: start), at: try require(at, "at", at: start),
      by: try require(by, "by", at: start), changes: [], undoes: undoes, bulk: bulk,
      sequence: sequence)
    if let setting {
      let edit = SettingEdit(setting, from: try before?.string(), to: try after?.string())
      return Change(.setting(edit), entry: entry)
    }
    let record = Record.ID(
      try require(list, "list", at: start), try require(key, "record", at: start))
    var was = try before?.record(in: record.list)
    if case .organization(var organization)? = was {
      organization.id = Organization.ID(record.key)
      was = .organization(organization)
    }
    return Change(.record(record, before: was, after: nil), entry: entry)
  }
}

extension JSONText {
  /// Writes the lists of records that are not empty, and their history.
  mutating func records(_ settings: Settings) {
    for list in Record.List.arrays {
      let records = settings.records(in: list)
      guard !records.isEmpty else { continue }
      key(list.rawValue)
      array { for record in records { $0.record(record) } }
    }
    guard !settings.history.isEmpty else { return }
    key(Document.historyMember)
    array { for change in settings.history { $0.boardChange(change) } }
  }

  /// Writes a record.
  mutating func record(_ record: Record) {
    switch record {
    case .campaign(let campaign): Campaign.schema.write(campaign, &self)
    case .contact(let contact): Contact.schema.write(contact, &self)
    case .cost(let cost): Cost.schema.write(cost, &self)
    case .experiment(let experiment): Experiment.schema.write(experiment, &self)
    case .organization(let organization): Organization.schema.write(organization, &self)
    case .persona(let persona): Persona.schema.write(persona, &self)
    case .plan(let plan): ActionPlan.schema.write(plan, &self)
    case .rate(let rate): ExchangeRate.value.write(rate, &self)
    case .review(let review): ClosedReview.schema.write(review, &self)
    case .view(let view): SavedView.schema.write(view, &self)
    }
  }

  /// Writes a change of a record or a setting.
  mutating func boardChange(_ change: Change) {
    object(.line) {
      $0.members(of: change)
      $0.member("seq", change.entry.sequence)
    }
  }

  /// Writes the members of a change of a record or a setting, but for its place in the order of all changes.
  mutating func members(of change: Change) {
    let entry = change.entry
    if let after = change.setting?.after { member("after", after) }
    member("at", entry.at.description)
    switch change.subject {
    case .record(_, let before?, _):
      key("before")
      record(before)
    case .setting(let edit): if let before = edit.before { member("before", before) }
    case .record, .deal: break
    }
    optional("bulk", entry.bulk?.text)
    member("by", entry.by)
    member("id", entry.id.text)
    if case .record(let id, _, _) = change.subject {
      member("list", id.list.rawValue)
      member("record", id.key)
    }
    if let path = change.setting?.path { member("setting", path) }
    optional("undoes", entry.undoes?.text)
  }
}

extension Settings {
  /// The settings with a history that includes the record after each change, from the next change or its
  /// list, and the settings before each change of one. O(records + history), with a reading of the member for
  /// each change of a setting.
  func tellingHistory(amid organizations: [Organization]) -> Settings {
    guard !history.isEmpty else { return self }
    var settings = self
    var left: [Record.ID: Record] = [:]
    let changed = Set(
      history.compactMap { change in
        if case .record(let id, _, _) = change.subject { id } else { nil }
      })
    for list in Set(changed.map(\.list)) {
      let records =
        list == .organizations ? organizations.map { .organization($0) } : self.records(in: list)
      for record in records where changed.contains(record.id) { left[record.id] = record }
    }
    var text: SettingsText?
    for index in history.indices.reversed() {
      switch history[index].subject {
      case .deal: break
      case .record(let id, let before, _):
        settings.history[index].subject = .record(id, before: before, after: left[id])
        left[id] = before
      case .setting(var edit):
        let later = text ?? SettingsText(withoutRecords)
        // A path that no longer exists has no known former value.
        let former = (try? later.replacing(edit.path, with: edit.before)) ?? later
        edit.former = former.settings
        text = former
        settings.history[index].subject = .setting(edit)
      }
    }
    return settings
  }
}
