import Diagnostics
import PipelineDomain

/// What gates require, and what was ticked off.
extension JSONCursor {
  private static let requirements = [
    "activity", "checked", "fit", "intent", "known", "qualified", "score", "signal",
  ]

  /// Reads one thing a gate requires: an object with one member, which says what.
  mutating func requirement() throws(JSONFault) -> Requirement {
    var found: [Requirement] = []
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "activity":
        found.append(
          .activity(
            try array { (cursor) throws(JSONFault) -> Activity.Kind in try cursor.choice() }))
      case "checked": found.append(.checked(try checklistItem()))
      case "fit": found.append(.fit(try threshold()))
      case "intent": if try bool() { found.append(.intent) }
      case "known": found.append(.known(Attribute(try string())))
      case "qualified": if try bool() { found.append(.qualified) }
      case "score": found.append(.score(try threshold()))
      case "signal": found.append(.signal(try strings().map { SignalKind.ID($0) }))
      default: try skipValue()
      }
    }
    guard let requirement = found.first, found.count == 1 else {
      throw JSONFault(at: start, .oneMemberOf(JSONCursor.requirements))
    }
    return requirement
  }

  private mutating func checklistItem() throws(JSONFault) -> ChecklistItem {
    var (id, text): (ChecklistItem.ID?, String?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "id": id = ChecklistItem.ID(try string())
      case "text": text = try string()
      default: try skipValue()
      }
    }
    return ChecklistItem(
      id: try require(id, "id", at: start), text: try require(text, "text", at: start))
  }

  /// Reads a number of points and how it is reached; reached by exactly as many unless said.
  mutating func threshold() throws(JSONFault) -> ScoreThreshold {
    var points: Int?
    var comparison = ScoreThreshold.Comparison.atLeast
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "comparison": comparison = try choice()
      case "points": points = try int()
      default: try skipValue()
      }
    }
    return ScoreThreshold(try require(points, "points", at: start), comparison)
  }

  /// Reads what was ticked off of checklists, by item.
  mutating func marks() throws(JSONFault) -> [ChecklistItem.ID: ChecklistItem.Mark] {
    let found: [ChecklistItem.ID: (by: String, day: Day)] = try keyed {
      (cursor) throws(JSONFault) in try cursor.mark()
    }
    var marks: [ChecklistItem.ID: ChecklistItem.Mark] = [:]
    for (item, mark) in found {
      marks[item] = ChecklistItem.Mark(item, on: mark.day, by: mark.by)
    }
    return marks
  }

  private mutating func mark() throws(JSONFault) -> (by: String, day: Day) {
    var (by, day): (String?, Day?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "on": day = try self.day()
      default: try skipValue()
      }
    }
    return (try require(by, "by", at: start), try require(day, "on", at: start))
  }
}

extension JSONText {
  /// Writes one thing a gate requires.
  mutating func requirement(_ requirement: Requirement) {
    object(.line) { text in
      switch requirement {
      case .known(let attribute): text.member("known", attribute.name)
      case .score(let threshold):
        text.key("score")
        text.threshold(threshold)
      case .fit(let threshold):
        text.key("fit")
        text.threshold(threshold)
      case .intent: text.member("intent", true)
      case .signal(let kinds):
        text.key("signal")
        text.array { for kind in kinds { $0.string(kind.text) } }
      case .activity(let kinds):
        text.key("activity")
        text.array { for kind in kinds { $0.string(kind.rawValue) } }
      case .qualified: text.member("qualified", true)
      case .checked(let item):
        text.key("checked")
        text.object {
          $0.member("id", item.id.text)
          $0.member("text", item.text)
        }
      }
    }
  }

  /// Writes a number of points and how it is reached.
  mutating func threshold(_ threshold: ScoreThreshold) {
    object(.line) {
      if threshold.comparison != .atLeast {
        $0.member("comparison", threshold.comparison.rawValue)
      }
      $0.member("points", threshold.points)
    }
  }

  /// Writes that an item was ticked off.
  mutating func mark(_ mark: ChecklistItem.Mark) {
    object(.line) {
      $0.member("by", mark.by)
      $0.member("on", mark.day.description)
    }
  }
}
