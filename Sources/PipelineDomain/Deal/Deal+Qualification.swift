extension Qualification.Criterion.ID {
  /// The question for somebody who can decide, which the published grids share.
  public static let authority: Self = "authority"
}

extension Deal {
  /// The state of a criterion: that of its answer, and while authority has none, yes with a decision maker
  /// among the contacts.
  public func state(of criterion: Qualification.Criterion.ID) -> Qualification.Answer.State {
    let answered = qualification.state(of: criterion)
    guard answered == .unknown, criterion == .authority else { return answered }
    return stakeholders.values.contains(.decisionMaker) ? .yes : .unknown
  }

  /// Counts the states of the questions of a grid. O(criteria).
  public func tally(in grid: Qualification.Grid) -> Qualification.Tally { grid.tally(state) }
}
