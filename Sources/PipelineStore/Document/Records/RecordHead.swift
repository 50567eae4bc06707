import Diagnostics
import PipelineDomain

/// What every record has, as far as it has been read: its key, who wrote it down and when, and
/// whether it was taken back.
struct RecordHead {
  private(set) var isWithdrawn = false
  private let start: Int
  private var key: String?
  private var at: Instant?
  private var by: String?

  /// Enters a record.
  init(_ cursor: inout JSONCursor) throws(JSONFault) {
    start = try cursor.startOfObject()
  }

  /// Reads a member that every record has, and passes over one that is not known.
  mutating func read(_ name: JSONStringToken, _ cursor: inout JSONCursor) throws(JSONFault) {
    switch name {
    case "at": at = try cursor.instant()
    case "by": by = try cursor.string()
    case "id": key = try cursor.string()
    case "withdrawn": isWithdrawn = try cursor.bool()
    default: try cursor.skipValue()
    }
  }

  /// The value of a member that the record cannot do without.
  func require<Value>(_ value: Value?, _ member: String) throws(JSONFault) -> Value {
    guard let value else { throw JSONFault(at: start, .missingMember(member)) }
    return value
  }

  /// The key.
  func id<Subject>() throws(JSONFault) -> Identifier<Subject> {
    Identifier(try require(key, "id"))
  }

  /// When it was written down.
  func moment() throws(JSONFault) -> Instant { try require(at, "at") }

  /// Who wrote it down.
  func author() throws(JSONFault) -> String { try require(by, "by") }

  /// What is said of a member that does not fit the others.
  func unfit(_ text: String, _ wanted: JSONFault.Wanted) -> JSONFault {
    JSONFault(at: start, .unfit(text, wanted: wanted))
  }
}

extension JSONText {
  /// Writes what every record has.
  mutating func recordHead(_ record: some BoardRecord) {
    member("at", record.at.description)
    member("by", record.by)
    member("id", record.id.text)
    if record.isWithdrawn { member("withdrawn", true) }
  }
}
