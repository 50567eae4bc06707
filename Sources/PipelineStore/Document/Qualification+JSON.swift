import Diagnostics
import PipelineDomain

/// The questions a team asks, and their answers.
extension JSONCursor {
  /// Reads what a team asks of every deal and when it asks again.
  mutating func grid() throws(JSONFault) -> (Qualification.Grid, Qualification.ReviewRule) {
    var (id, name, neededYes): (Qualification.Grid.ID?, String?, Int?)
    var criteria: [Qualification.Criterion]?
    var review = Qualification.ReviewRule()
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "criteria":
        criteria = try array { (cursor) throws(JSONFault) in try cursor.criterion() }
      case "id": id = Qualification.Grid.ID(try string())
      case "name": name = try string()
      case "neededYes": neededYes = try int()
      case "review": review = try self.review()
      default: try skipValue()
      }
    }
    let grid = Qualification.Grid(
      id: try require(id, "id", at: start), name: try require(name, "name", at: start),
      criteria: try require(criteria, "criteria", at: start),
      neededYes: try require(neededYes, "neededYes", at: start))
    return (grid, review)
  }

  private mutating func criterion() throws(JSONFault) -> Qualification.Criterion {
    var (id, name): (Qualification.Criterion.ID?, String?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "id": id = Qualification.Criterion.ID(try string())
      case "name": name = try string()
      default: try skipValue()
      }
    }
    return Qualification.Criterion(
      id: try require(id, "id", at: start), name: try require(name, "name", at: start))
  }

  /// Reads when answers are asked for again; what it does not name asks for nothing.
  private mutating func review() throws(JSONFault) -> Qualification.ReviewRule {
    var review = Qualification.ReviewRule(maximumAgeDays: nil, asksAfterStageChange: false)
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "afterActivity": review.asksAfterActivity = try bool()
      case "afterStageChange": review.asksAfterStageChange = try bool()
      case "maximumAgeDays": review.maximumAgeDays = try int()
      default: try skipValue()
      }
    }
    return review
  }

  /// Reads the answers of a deal by criterion.
  mutating func answers() throws(JSONFault) -> [Qualification.Criterion.ID: Qualification.Answer] {
    try keyed { (cursor) throws(JSONFault) in try cursor.answer() }
  }

  private mutating func answer() throws(JSONFault) -> Qualification.Answer {
    var (state, day, by): (Qualification.Answer.State?, Day?, String?)
    var note = ""
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "by": by = try string()
      case "note": note = try string()
      case "on": day = try self.day()
      case "state": state = try choice()
      default: try skipValue()
      }
    }
    return Qualification.Answer(
      try require(state, "state", at: start), on: try require(day, "on", at: start),
      by: try require(by, "by", at: start), note: note)
  }
}

extension JSONText {
  /// Writes what a team asks of every deal and when it asks again.
  mutating func grid(_ grid: Qualification.Grid, _ review: Qualification.ReviewRule) {
    object {
      $0.key("criteria")
      $0.array(.line) {
        for criterion in grid.criteria {
          $0.object {
            $0.member("id", criterion.id.text)
            $0.member("name", criterion.name)
          }
        }
      }
      $0.member("id", grid.id.text)
      $0.member("name", grid.name)
      $0.member("neededYes", grid.neededYes)
      guard review != Qualification.ReviewRule() else { return }
      $0.key("review")
      $0.object(.line) {
        $0.member("afterActivity", review.asksAfterActivity)
        $0.member("afterStageChange", review.asksAfterStageChange)
        if let days = review.maximumAgeDays { $0.member("maximumAgeDays", days) }
      }
    }
  }

  /// Writes an answer.
  mutating func answer(_ answer: Qualification.Answer) {
    object(.line) {
      $0.member("by", answer.by)
      $0.optional("note", answer.note)
      $0.member("on", answer.day.description)
      $0.member("state", answer.state.rawValue)
    }
  }
}
