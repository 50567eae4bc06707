import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads a list of records.
  mutating func records(in list: Record.List) throws(JSONFault) -> [Record] {
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
        throw JSONFault(at: start, .unfit(record.id.key, wanted: .distinctKey))
      }
      records.append(record)
    }
    return records
  }

  /// Reads a record of a list.
  mutating func record(in list: Record.List) throws(JSONFault) -> Record {
    switch list {
    case .campaigns: .campaign(try Campaign.schema.read(&self))
    case .costs: .cost(try Cost.schema.read(&self))
    case .experiments: .experiment(try Experiment.schema.read(&self))
    case .personas: .persona(try Persona.schema.read(&self))
    case .plans: .plan(try ActionPlan.schema.read(&self))
    case .rates: .rate(try ExchangeRate.value.read(&self))
    case .reviews: .review(try ClosedReview.schema.read(&self))
    case .views: .view(try SavedView.schema.read(&self))
    }
  }

  /// Reads the record of one change of a record.
  mutating func recordEntry() throws(JSONFault) -> RecordEntry {
    var (id, at, by): (HistoryEntry.ID?, Instant?, String?)
    var (list, key): (Record.List?, String?)
    var undoes: HistoryEntry.ID?
    var sequence = 0
    // Which kind of record this is, is told by a later member.
    var before: JSONCursor?
    let start = try startOfObject()
    while let name = try nextKey() {
      switch name {
      case "at": at = try instant()
      case "before":
        before = self
        try skipValue()
      case "by": by = try string()
      case "id": id = HistoryEntry.ID(try string())
      case "list": list = try choice()
      case "record": key = try string()
      case "seq": sequence = try int()
      case "undoes": undoes = HistoryEntry.ID(try string())
      default: try skipValue()
      }
    }
    let record = Record.ID(
      try require(list, "list", at: start), try require(key, "record", at: start))
    var was: Record?
    if var before { was = try before.record(in: record.list) }
    return RecordEntry(
      id: try require(id, "id", at: start), at: try require(at, "at", at: start),
      by: try require(by, "by", at: start), record: record, before: was, undoes: undoes,
      sequence: sequence)
  }
}

extension JSONText {
  /// Writes the lists of records that hold any, and their history.
  mutating func records(_ settings: Settings) {
    for list in Record.List.allCases {
      let records = settings.records(in: list)
      guard !records.isEmpty else { continue }
      key(list.rawValue)
      array { for record in records { $0.record(record) } }
    }
    guard !settings.history.isEmpty else { return }
    key(Document.historyMember)
    array { for entry in settings.history { $0.recordEntry(entry) } }
  }

  /// Writes a record.
  mutating func record(_ record: Record) {
    switch record {
    case .campaign(let campaign): Campaign.schema.write(campaign, &self)
    case .cost(let cost): Cost.schema.write(cost, &self)
    case .experiment(let experiment): Experiment.schema.write(experiment, &self)
    case .persona(let persona): Persona.schema.write(persona, &self)
    case .plan(let plan): ActionPlan.schema.write(plan, &self)
    case .rate(let rate): ExchangeRate.value.write(rate, &self)
    case .review(let review): ClosedReview.schema.write(review, &self)
    case .view(let view): SavedView.schema.write(view, &self)
    }
  }

  /// Writes the record of one change of a record.
  mutating func recordEntry(_ entry: RecordEntry) {
    object(.line) {
      $0.member("at", entry.at.description)
      if let before = entry.before {
        $0.key("before")
        $0.record(before)
      }
      $0.member("by", entry.by)
      $0.member("id", entry.id.text)
      $0.member("list", entry.record.list.rawValue)
      $0.member("record", entry.record.key)
      $0.member("seq", entry.sequence)
      if let undone = entry.undoes { $0.member("undoes", undone.text) }
    }
  }
}
