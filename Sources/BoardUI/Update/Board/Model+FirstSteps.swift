import PipelineDomain
package import Localization

extension Model {
  /// Begins the checklist of the first day, on a board that was just made or that has no closed deal, unless
  /// an earlier session hid it. O(deals).
  package mutating func beginFirstSteps(isNew: Bool) {
    if isNew {
      firstSteps = .begun
    } else if firstSteps == nil,
      !board.deals.contains(where: { board.stage(of: $0).map { $0.outcome != .open } ?? false })
    {
      firstSteps = .offered
    }
  }

  /// The first steps that are left, while they are shown.
  package var firstStepsLeft: FirstStepsLeft? {
    guard let firstSteps, firstSteps != .hidden else { return nil }
    return FirstStepsLeft(FirstStep.allCases.filter { !$0.isTaken(on: board) })
  }

  mutating func hideFirstSteps() { firstSteps = .hidden }

  /// The state of the checklist for the next session; `nil` where it need not be kept.
  var keptFirstSteps: Draft? {
    guard let firstSteps, firstSteps != .offered else { return nil }
    return Draft(
      question: Draft.firstSteps,
      entries: [Draft.Entry(field: "state", text: firstSteps.rawValue)])
  }

  /// Restores the state that an earlier session kept.
  mutating func restoreFirstSteps(_ drafts: [Draft]) {
    let text = drafts.last { $0.question == Draft.firstSteps }?.entries.first?.text
    if let state = text.flatMap(FirstStepsState.init(rawValue:)) { firstSteps = state }
  }
}
