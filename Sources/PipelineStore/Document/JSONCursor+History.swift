import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads the record of one change.
  ///
  /// A change of a field that this version does not know stays in the text and out of the value.
  mutating func historyEntry() throws(JSONParseError) -> HistoryEntry {
    var (id, at, by): (HistoryEntry.ID?, Instant?, String?)
    var changes: [FieldChange] = []
    var undoes: HistoryEntry.ID?
    var bulk: HistoryEntry.ID?
    var overridden: [String] = []
    var contacts: [DealContact] = []
    var sequence = 0
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "bulk": bulk = HistoryEntry.ID(try string())
      case "by": by = try string()
      case "changes": changes = try self.changes()
      case "id": id = HistoryEntry.ID(try string())
      case "overridden": overridden = try strings()
      case "seq": sequence = try int()
      case "undoes": undoes = HistoryEntry.ID(try string())
      case "was": contacts = try formerContacts()
      default: try skipValue()
      }
    }
    return HistoryEntry(
      id: try require(id, "id", at: start), at: try require(at, "at", at: start),
      by: try require(by, "by", at: start), changes: changes, undoes: undoes,
      bulk: bulk, overridden: overridden, contacts: contacts, sequence: sequence)
  }

  /// Reads the former contacts; the rest is needed only by the undo of the change.
  private mutating func formerContacts() throws(JSONParseError) -> [DealContact] {
    var contacts: [DealContact] = []
    try beginObject()
    while let key = try nextKey() {
      if Field(named: key) == .contacts {
        contacts = try array(of: DealContact.schema.read)
      } else {
        try skipValue()
      }
    }
    return contacts
  }

  private mutating func changes() throws(JSONParseError) -> [FieldChange] {
    try beginObject()
    return try gather { (cursor) throws(JSONParseError) in
      while let key = try cursor.nextKey() {
        if let field = Field(named: key) { return try cursor.change(of: field) }
        try cursor.skipValue()
      }
      return nil
    }
  }

  private mutating func change(of field: Field) throws(JSONParseError) -> FieldChange {
    let kind = field.kind
    var (before, after, count) = (FieldValue.none, FieldValue.none, 0)
    try beginArray()
    let start = offset - 1
    while try nextElement() {
      (before, after) = (after, skipNull() ? .none : try changedValue(of: kind))
      count += 1
    }
    guard count == 2 else {
      throw JSONParseError(at: start, .wrongCount(count, expected: 2))
    }
    return FieldChange(field, from: before, to: after)
  }

  /// Reads a value before or after a change: of custom fields, those that it changes.
  private mutating func changedValue(of kind: Field.Kind) throws(JSONParseError) -> FieldValue {
    kind == .custom ? .custom(try customValues(takesNone: true)) : try value(of: kind)
  }

  /// Reads the value of a field of that kind.
  mutating func value(of kind: Field.Kind) throws(JSONParseError) -> FieldValue {
    switch kind {
    case .text, .name, .stage, .organization, .deal, .event: return .text(try string())
    case .rank: return .text(try rank().digits)
    case .money: return .money(try money())
    case .percent: return .integer(try int())
    case .category:
      let category: ForecastCategory = try choice()
      return .text(category.rawValue)
    case .day: return .day(try day())
    case .contacts, .deals, .words: return .list(try strings())
    case .step: return .step(try NextStep.schema.read(&self))
    case .answers: return .answers(try Qualification.Answer.byQuestion.read(&self))
    case .verdict: return .verdict(try LeadDecision.value.read(&self))
    case .marks: return .marks(try ChecklistItem.Mark.byItem.read(&self))
    case .stakeholders: return .stakeholders(try StakeholderRole.byContact.read(&self))
    case .milestones: return .milestones(try MilestoneRule.days.read(&self))
    case .custom: return .custom(try customValues())
    case .flag: return .flag(try bool())
    case .repetition:
      return .text(try scalar(.interval) { Repetition($0.text) }.description)
    }
  }
}

extension Field {
  /// Creates the field of a name in the file. Histories are most of a file, so no `String` is built for it.
  init?(named name: JSONStringToken) {
    guard !name.isEscaped else {
      self.init(named: name.text)
      return
    }
    let count = name.contents.count
    guard count < Field.places.count else { return nil }
    for place in Field.places[count] where Field.names[place].name ~= name {
      self = Field.names[place].field
      return
    }
    return nil
  }

  /// The names by their length.
  private static let names = allCases.map { (name: $0.definition.name, field: $0) }
    .sorted { $0.name.utf8CodeUnitCount < $1.name.utf8CodeUnitCount }

  /// The places of the names of each length.
  private static let places = (0...(names.last?.name.utf8CodeUnitCount ?? 0)).map { length in
    let first = names.prefix { $0.name.utf8CodeUnitCount < length }.count
    return first..<names.prefix { $0.name.utf8CodeUnitCount <= length }.count
  }
}
