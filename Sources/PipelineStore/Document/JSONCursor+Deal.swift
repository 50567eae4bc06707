import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads a deal; members that this version does not know are passed over.
  ///
  /// - Parameter currency: The currency of amounts that name none.
  mutating func deal(_ id: Deal.ID) throws(JSONFault) -> Deal {
    var deal = Deal(id: id, title: "", stage: Stage.ID(""))
    var (hasTitle, hasStage) = (false, false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "activities":
        deal.activities = try array { (cursor) throws(JSONFault) in try cursor.activity() }
      case "amount": deal.amount = try money()
      case "checklist": deal.checklist = try marks()
      case "closedOn": deal.closedOn = try day()
      case "contacts":
        deal.contacts = try array { (cursor) throws(JSONFault) in try cursor.contact() }
      case "cost": deal.cost = try money()
      case "createdOn": deal.createdOn = try day()
      case "expectedClose": deal.expectedClose = try day()
      case "handOver": deal.handOver = try verdict()
      case "history":
        deal.history = try array { (cursor) throws(JSONFault) in
          try cursor.historyEntry()
        }
      case "leftBecause": deal.leftBecause = try string()
      case "leftOn": deal.leftOn = try day()
      case "lossReason": deal.lossReason = try string()
      case "milestones": deal.milestones = try milestones()
      case "nextStep": deal.nextStep = try nextStep()
      case "notes": deal.notes = try string()
      case "organization": deal.organization = Organization.ID(try string())
      case "owner": deal.owner = try string()
      case "payments":
        deal.payments = try array { (cursor) throws(JSONFault) in
          try cursor.payment()
        }
      case "persona": deal.persona = try string()
      case "probability": deal.probability = try int()
      case "qualification": deal.qualification.answers = try answers()
      case "rank": deal.rank = try rank()
      case "recurring": deal.recurring = try money()
      case "removed": deal.isRemoved = try bool()
      case "signals":
        deal.signals = try array { (cursor) throws(JSONFault) in try cursor.signal() }
      case "source": deal.source = try string()
      case "stage":
        deal.stage = Stage.ID(try string())
        hasStage = true
      case "tags": deal.tags = try strings()
      case "title":
        deal.title = try string()
        hasTitle = true
      case "snoozedUntil": deal.snoozedUntil = try day()
      case "upsellOf": deal.upsellOf = Deal.ID(try string())
      case "usageStableOn": deal.usageStableOn = try day()
      default: try skipValue()
      }
    }
    guard hasTitle else { throw JSONFault(at: start, .missingMember("title")) }
    guard hasStage else { throw JSONFault(at: start, .missingMember("stage")) }
    return deal
  }

  /// Reads a person on the customer's side.
  mutating func contact() throws(JSONFault) -> Contact {
    var contact = Contact(name: "")
    var hasName = false
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "name":
        contact.name = try string()
        hasName = true
      case "role": contact.role = try string()
      case "email": contact.email = try string()
      case "phone": contact.phone = try string()
      default: try skipValue()
      }
    }
    guard hasName else { throw JSONFault(at: start, .missingMember("name")) }
    return contact
  }

  /// Reads something a person did.
  mutating func activity() throws(JSONFault) -> Activity {
    var (id, kind, at, by): (Activity.ID?, Activity.Kind?, Instant?, String?)
    var (note, isWithdrawn) = ("", false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "by": by = try string()
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
      isWithdrawn: isWithdrawn)
  }
}
