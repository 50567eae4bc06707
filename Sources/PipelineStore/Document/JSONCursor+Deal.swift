import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads a deal; members that this version does not know are skipped.
  ///
  /// - Parameter currency: The currency of amounts without one.
  mutating func deal(_ id: Deal.ID) throws(JSONParseError) -> Deal {
    var deal = Deal(id: id, title: "", stage: Stage.ID(""))
    var found: UInt64 = 0
    let start = try startOfObject()
    while let key = try nextKey() {
      if let field = Field(named: key) {
        found |= 1 << UInt64(field.rawValue)
        // The fields of nearly every deal skip the table, by which they would take twice as long.
        switch field {
        case .title: deal.title = try string()
        case .organization: deal.organization = Organization.ID(try string())
        case .stage: deal.stage = Stage.ID(try string())
        case .amount: deal.amount = try money()
        case .expectedClose: deal.expectedClose = try day()
        case .owner: deal.owner = try string()
        case .source: deal.source = try string()
        case .persona: deal.persona = try string()
        case .closedOn: deal.closedOn = try day()
        case .lossReason: deal.lossReason = try string()
        case .rank: deal.rank = try rank()
        case .activity, .signal, .payment: try skipValue()
        case .contacts:
          deal.contacts = try array(of: DealContact.schema.read)
        default: _ = deal.set(field, to: try value(of: field.kind))
        }
        continue
      }
      switch key {
      case "activities":
        deal.activities = try array { (cursor) throws(JSONParseError) in try cursor.activity() }
      case "history":
        deal.history = try array { (cursor) throws(JSONParseError) in try cursor.historyEntry() }
      case "payments":
        deal.payments = try array(of: Payment.schema.read)
      case "signals":
        deal.signals = try array { (cursor) throws(JSONParseError) in try cursor.signal() }
      default: try skipValue()
      }
    }
    for field in Field.required where found & 1 << UInt64(field.rawValue) == 0 {
      throw JSONParseError(at: start, .missingMember(field.name))
    }
    return deal
  }

  /// Reads a signal.
  mutating func signal() throws(JSONParseError) -> Signal {
    var (id, kind, at): (Signal.ID?, SignalKind.ID?, Instant?)
    var (note, isWithdrawn) = ("", false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "id": id = Signal.ID(try string())
      case "kind": kind = SignalKind.ID(try string())
      case "note": note = try string()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Signal(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      at: try require(at, "at", at: start), note: note, isWithdrawn: isWithdrawn)
  }

  /// Reads an activity.
  mutating func activity() throws(JSONParseError) -> Activity {
    var (id, kind, at, by): (Activity.ID?, Activity.Kind?, Instant?, String?)
    var contact: Contact.ID?
    var (note, isWithdrawn) = ("", false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "by": by = try string()
      case "contact": contact = Contact.ID(try string())
      case "id": id = Activity.ID(try string())
      case "kind": kind = try choice()
      case "note": note = try string()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Activity(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      at: try require(at, "at", at: start), by: try require(by, "by", at: start), note: note,
      with: contact, isWithdrawn: isWithdrawn)
  }
}
