/// The fields of a deal that figures rest on, as they stood at the end of a moment.
struct DealState {
  private(set) var stage: String
  private(set) var amount: Money?
  private(set) var probability: Int?
  private(set) var expectedClose: Day?
  /// The day the next step is due.
  private(set) var due: Day?
  private(set) var closedOn: Day?
  private(set) var isRemoved: Bool
  /// Activities that later changes logged or withdrew: whether each counted at the moment.
  private var counted: [String: Bool] = [:]

  /// Takes the later changes back, newest first.
  init(_ deal: borrowing Deal, asOf moment: Instant) {
    stage = deal.stage.text
    amount = deal.amount
    probability = deal.probability
    expectedClose = deal.expectedClose
    due = deal.nextStep?.due
    closedOn = deal.closedOn
    isRemoved = deal.isRemoved
    for index in deal.history.indices.reversed() where deal.history[index].at > moment {
      for change in deal.history[index].changes.reversed() { takeBack(change) }
    }
  }

  /// Whether an activity of the deal stood at the moment.
  func counts(_ activity: Activity) -> Bool {
    counted.isEmpty ? !activity.isWithdrawn : counted[activity.id.text] ?? !activity.isWithdrawn
  }

  private mutating func takeBack(_ change: Change) {
    switch (change.field, change.before) {
    case (.stage, .text(let key)): stage = key
    case (.amount, .money(let money)): amount = money
    case (.amount, .none): amount = nil
    case (.probability, .integer(let percent)): probability = percent
    case (.probability, .none): probability = nil
    case (.expectedClose, .day(let day)): expectedClose = day
    case (.expectedClose, .none): expectedClose = nil
    case (.nextStep, .step(let step)): due = step.due
    case (.nextStep, .none): due = nil
    case (.closedOn, .day(let day)): closedOn = day
    case (.closedOn, .none): closedOn = nil
    case (.removed, .flag(let flag)): isRemoved = flag
    case (.removed, .none): isRemoved = false
    case (.activity, let before):
      if case .text(let id) = change.after { counted[id] = false }
      if case .text(let id) = before { counted[id] = true }
    default: break
    }
  }
}
