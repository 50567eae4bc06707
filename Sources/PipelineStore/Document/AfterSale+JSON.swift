import Diagnostics
import PipelineDomain

/// What is done with customers after the signature.
extension JSONCursor {
  private static let timings = ["days", "daysAfterStableUsage", "everyMonths"]

  /// Reads what the team does with every customer; keys are distinct.
  mutating func afterSalePlan() throws(JSONFault) -> AfterSalePlan {
    skipWhiteSpace()
    let start = offset
    let rules = try array { (cursor) throws(JSONFault) in try cursor.milestoneRule() }
    guard let plan = AfterSalePlan(milestones: rules) else {
      var seen: Set<MilestoneRule.ID> = []
      let twice = rules.first { !seen.insert($0.id).inserted }?.id.text
      throw JSONFault(at: start, .unfit(twice ?? "", wanted: .distinctKey))
    }
    return plan
  }

  private mutating func milestoneRule() throws(JSONFault) -> MilestoneRule {
    var (id, kind): (MilestoneRule.ID?, MilestoneRule.Kind?)
    var timings: [(timing: MilestoneRule.Timing, value: Int)] = []
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "days":
        let days = try int()
        timings.append((.days(days), days))
      case "daysAfterStableUsage":
        let days = try int()
        timings.append((.daysAfterStableUsage(days), days))
      case "everyMonths":
        let months = try int()
        timings.append((.everyMonths(months), months))
      case "id": id = MilestoneRule.ID(try string())
      case "kind": kind = try choice()
      default: try skipValue()
      }
    }
    guard let (timing, value) = timings.first, timings.count == 1 else {
      throw JSONFault(at: start, .oneMemberOf(JSONCursor.timings))
    }
    let rule = MilestoneRule(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      timing: timing)
    guard let rule else {
      let isMonths = timing == .everyMonths(value)
      throw JSONFault(
        at: start,
        .unfit(String(value), wanted: isMonths ? .range(1, 120) : .range(0, 3_650)))
    }
    return rule
  }

  /// Reads the days on which milestones were done, by milestone.
  mutating func milestones() throws(JSONFault) -> [MilestoneRule.ID: [Day]] {
    try keyed { (cursor) throws(JSONFault) in
      try cursor.array { (cursor) throws(JSONFault) in try cursor.day() }
    }
  }
}

extension JSONText {
  /// Writes one thing to do with every customer.
  mutating func milestone(_ rule: MilestoneRule) {
    object(.line) {
      switch rule.timing {
      case .days(let days): $0.member("days", days)
      case .daysAfterStableUsage(let days): $0.member("daysAfterStableUsage", days)
      case .everyMonths(let months): $0.member("everyMonths", months)
      }
      $0.member("id", rule.id.text)
      $0.member("kind", rule.kind.rawValue)
    }
  }

  /// Writes the days on which a milestone was done.
  mutating func milestoneDays(_ days: [Day]) {
    array(.line) { for day in days { $0.string(day.description) } }
  }
}
