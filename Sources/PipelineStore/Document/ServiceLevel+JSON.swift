import Diagnostics
import PipelineDomain

/// What starts the clock of a promise, without the points.
private enum Start: String, CaseIterable {
  case leadCreated, handedOver, scoreReached
}

extension JSONCursor {
  /// Reads a promise to answer.
  mutating func serviceLevel() throws(JSONFault) -> SLARule {
    var (id, trigger, minutes): (SLARule.ID?, Start?, Int?)
    var (points, clock): (Int?, BusinessClock?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "clock": clock = try choice()
      case "id": id = SLARule.ID(try string())
      case "minutes": minutes = try int()
      case "points": points = try int()
      case "trigger": trigger = try choice()
      default: try skipValue()
      }
    }
    let limit = try require(minutes, "minutes", at: start)
    guard let limit = SLALimit(minutes: limit, clock: clock) else {
      throw JSONFault(at: start, .unfit(String(limit), wanted: .range(1, 44_640)))
    }
    let found: SLARule.Trigger =
      switch try require(trigger, "trigger", at: start) {
      case .leadCreated: .leadCreated
      case .handedOver: .handedOver
      case .scoreReached: .scoreReached(try require(points, "points", at: start))
      }
    return SLARule(id: try require(id, "id", at: start), trigger: found, limit: limit)
  }
}

extension JSONText {
  /// Writes a promise to answer.
  mutating func serviceLevel(_ rule: SLARule) {
    object(.line) {
      $0.member("clock", rule.limit.clock.rawValue)
      $0.member("id", rule.id.text)
      $0.member("minutes", rule.limit.minutes)
      switch rule.trigger {
      case .leadCreated: $0.member("trigger", Start.leadCreated.rawValue)
      case .handedOver: $0.member("trigger", Start.handedOver.rawValue)
      case .scoreReached(let points):
        $0.member("points", points)
        $0.member("trigger", Start.scoreReached.rawValue)
      }
    }
  }
}
