import Diagnostics
import PipelineDomain

/// What is to follow what: rules, sequences, and who keeps which field true.
extension JSONCursor {
  /// Reads after which activity something has to follow.
  mutating func followUpRule() throws(JSONFault) -> FollowUpRule {
    var (activity, days): (Activity.Kind?, Int?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "after": activity = try choice()
      case "businessDays": days = try int()
      default: try skipValue()
      }
    }
    let limit = try require(days, "businessDays", at: start)
    let rule = FollowUpRule(
      after: try require(activity, "after", at: start), businessDays: limit)
    guard let rule else { throw JSONFault(at: start, .unfit(String(limit), wanted: .range(1, 60))) }
    return rule
  }

  /// Reads a sequence of steps.
  mutating func sequence() throws(JSONFault) -> ContactSequence {
    var (id, name): (ContactSequence.ID?, String?)
    var steps: [ContactSequence.Step] = []
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "id": id = ContactSequence.ID(try string())
      case "name": name = try string()
      case "steps": steps = try self.steps()
      default: try skipValue()
      }
    }
    let sequence = ContactSequence(
      id: try require(id, "id", at: start), name: try require(name, "name", at: start),
      steps: steps)
    guard let sequence else { throw JSONFault(at: start, .missingMember("steps")) }
    return sequence
  }

  /// Reads steps, each later than the one before.
  private mutating func steps() throws(JSONFault) -> [ContactSequence.Step] {
    var least = 0
    return try array { (cursor) throws(JSONFault) in
      var (what, hours): (String?, Int?)
      let start = try cursor.startOfObject()
      while let key = try cursor.nextKey() {
        switch key {
        case "afterHours": hours = try cursor.int()
        case "what": what = try cursor.string()
        default: try cursor.skipValue()
        }
      }
      let after = try cursor.require(hours, "afterHours", at: start)
      guard least <= after, after <= ContactSequence.limit else {
        let range = JSONFault.Wanted.range(least, ContactSequence.limit)
        throw JSONFault(at: start, .unfit(String(after), wanted: range))
      }
      least = after + 1
      return ContactSequence.Step(try cursor.require(what, "what", at: start), afterHours: after)
    }
  }

  /// Reads who keeps which field true, by field.
  mutating func fieldOwners() throws(JSONFault) -> [Field: String] {
    var owners: [Field: String] = [:]
    try beginObject()
    while let (key, start) = try nextMember() {
      guard let field = Field(rawValue: key.text) else {
        throw JSONFault(
          at: start, .unfit(key.text, wanted: .oneOf(Field.allCases.map(\.rawValue))))
      }
      owners[field] = try string()
    }
    return owners
  }
}

extension JSONText {
  /// Writes after which activity something has to follow.
  mutating func followUpRule(_ rule: FollowUpRule) {
    object(.line) {
      $0.member("after", rule.activity.rawValue)
      $0.member("businessDays", rule.businessDays)
    }
  }

  /// Writes a sequence.
  mutating func sequence(_ sequence: ContactSequence) {
    object {
      $0.member("id", sequence.id.text)
      $0.member("name", sequence.name)
      $0.key("steps")
      $0.array {
        for step in sequence.steps {
          $0.object(.line) {
            $0.member("afterHours", step.afterHours)
            $0.member("what", step.what)
          }
        }
      }
    }
  }

  /// Writes who keeps which field true, in the order of the fields.
  mutating func fieldOwners(_ owners: [Field: String]) {
    object { for field in Field.allCases { $0.optional(field.rawValue, owners[field]) } }
  }
}
