import Diagnostics
import PipelineDomain

/// What the KPI panel shows, and against which goals.
extension JSONCursor {
  /// Reads the choice of KPIs.
  mutating func panel() throws(JSONFault) -> Panel {
    var panel = Panel()
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "contacts": panel.contacts = try choice()
      case "fall": panel.fall = try int(in: Panel.fallRange)
      case "goals": panel.goals = try goals()
      case "most": panel.most = try int(in: Panel.mostRange)
      case "order": panel.order = try strings()
      case "preset": panel.preset = try choice()
      case "unit": panel.unit = try choice()
      default: try skipValue()
      }
    }
    return panel
  }

  private mutating func goals() throws(JSONFault) -> [String: Panel.Goal] {
    var goals: [String: Panel.Goal] = [:]
    try beginObject()
    while let kpi = try nextKey() {
      var goal = Panel.Goal()
      try beginObject()
      while let key = try nextKey() {
        switch key {
        case "alert": goal.alert = try ratio()
        case "operator": goal.comparison = try choice()
        case "target": goal.target = try ratio()
        case "window": goal.window = try window()
        default: try skipValue()
        }
      }
      goals[kpi.text] = goal
    }
    return goals
  }

  private mutating func window() throws(JSONFault) -> Panel.Window {
    var (unit, count): (Period.Unit?, Int?)
    var rule = Panel.Window.Rule.each
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "count": count = try int(in: Panel.Window.countRange)
      case "rule": rule = try choice()
      case "unit": unit = try choice()
      default: try skipValue()
      }
    }
    return Panel.Window(
      try require(unit, "unit", at: start), count: try require(count, "count", at: start),
      rule: rule)
  }

  private mutating func int(in range: ClosedRange<Int>) throws(JSONFault) -> Int {
    skipWhiteSpace()
    let start = offset
    let number = try int()
    guard range.contains(number) else {
      throw JSONFault(
        at: start, .unfit(String(number), wanted: .range(range.lowerBound, range.upperBound)))
    }
    return number
  }
}

extension JSONText {
  /// Writes the choice of KPIs; what is as usual is left out but for order and unit.
  mutating func panel(_ panel: Panel) {
    let usual = Panel()
    object {
      if panel.contacts != usual.contacts { $0.member("contacts", panel.contacts.rawValue) }
      if panel.fall != usual.fall { $0.member("fall", panel.fall) }
      if panel.most != usual.most { $0.member("most", panel.most) }
      $0.key("order")
      $0.array { for kpi in panel.order { $0.string(kpi) } }
      $0.optional("preset", panel.preset?.rawValue)
      $0.member("unit", panel.unit.rawValue)
      guard !panel.goals.isEmpty else { return }
      $0.key("goals")
      $0.object { for (kpi, goal) in panel.goals { $0.goal(goal, of: kpi) } }
    }
  }

  private mutating func goal(_ goal: Panel.Goal, of kpi: String) {
    key(kpi)
    object(.line) {
      $0.optional("target", goal.target?.decimal)
      $0.optional("alert", goal.alert?.decimal)
      $0.optional("operator", goal.comparison?.rawValue)
      guard let window = goal.window else { return }
      $0.key("window")
      $0.object(.line) {
        $0.member("count", window.count)
        $0.member("rule", window.rule.rawValue)
        $0.member("unit", window.unit.rawValue)
      }
    }
  }
}
