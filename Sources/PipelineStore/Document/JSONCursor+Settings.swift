import Diagnostics
import PipelineDomain

extension JSONCursor {
  /// Reads a column of the board.
  mutating func stage() throws(JSONFault) -> Stage {
    var (id, name): (Stage.ID?, String?)
    var stage = Stage(id: "", name: "")
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "gate":
        stage.gate = Gate(
          requirements: try array { (cursor) throws(JSONFault) in try cursor.requirement() })
      case "id": id = Stage.ID(try string())
      case "lifecycle": stage.lifecycle = try choice()
      case "name": name = try string()
      case "outcome": stage.outcome = try choice()
      case "phase": stage.phase = try choice()
      case "playbook": stage.playbook = try playbook()
      case "probability": stage.probability = try int()
      case "retired": stage.standing = try bool() ? .retired : .current
      case "rotAfterDays": stage.rotAfterDays = try int()
      case "warmAfterDays": stage.warmAfterDays = try int()
      default: try skipValue()
      }
    }
    stage.id = try require(id, "id", at: start)
    stage.name = try require(name, "name", at: start)
    return stage
  }

  private mutating func playbook() throws(JSONFault) -> Playbook {
    var playbook = Playbook()
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "content": playbook.content = try string()
      case "exitCriteria": playbook.exitCriteria = try strings()
      case "keyMessage": playbook.keyMessage = try string()
      case "kpi": playbook.kpi = try string()
      case "nextStep": playbook.nextStep = try string()
      case "objective": playbook.objective = try string()
      case "proof": playbook.proof = try string()
      default: try skipValue()
      }
    }
    return playbook
  }

  /// Reads somebody of the team.
  mutating func member(in currency: Currency) throws(JSONFault) -> Member {
    var name: String?
    var member = Member(name: "")
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "manager": member.manager = try string()
      case "name": name = try string()
      case "quota": member.quota = try money(in: currency)
      case "role": member.role = try string()
      default: try skipValue()
      }
    }
    member.name = try require(name, "name", at: start)
    return member
  }

  /// Reads an organization.
  mutating func organization(_ id: Organization.ID) throws(JSONFault) -> Organization {
    var name: String?
    var organization = Organization(id: id, name: "")
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "country": organization.country = try string()
      case "employees": organization.employees = try int()
      case "name": name = try string()
      case "sector": organization.sector = try string()
      default: try skipValue()
      }
    }
    organization.name = try require(name, "name", at: start)
    return organization
  }
}
