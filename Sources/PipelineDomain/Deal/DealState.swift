/// The fields of a deal that figures are calculated from, as they were at the end of a moment.
struct DealState {
  private(set) var stage: String
  private(set) var amount: Money?
  private(set) var cost: Money?
  private(set) var probability: Int?
  private(set) var category: ForecastCategory?
  private(set) var expectedClose: Day?
  /// The day the next step is due.
  private(set) var due: Day?
  private(set) var closedOn: Day?
  private(set) var organization: Organization.ID?
  private(set) var source: String?
  private(set) var recurring: Money?
  private(set) var leftOn: Day?
  private(set) var lossReason: String?
  private var isRemoved: Bool
  /// Activities and payments that later changes logged or withdrew: true for each that counted at the
  /// moment.
  private var counted: [String: Bool] = [:]
  /// The same for signals.
  private var countedSignals: [String: Bool] = [:]

  /// Reverts the later changes, newest first; `nil` when the deal was not yet created at the moment, or
  /// deleted then or by now.
  init?(_ deal: borrowing Deal, asOf moment: Instant) {
    guard !deal.isRemoved, deal.created ?? moment <= moment else { return nil }
    stage = deal.stage.text
    amount = deal.amount
    cost = deal.cost
    probability = deal.probability
    category = deal.forecastCategory
    expectedClose = deal.expectedClose
    due = deal.nextStep?.due
    closedOn = deal.closedOn
    organization = deal.organization
    source = deal.source
    recurring = deal.recurring
    leftOn = deal.leftOn
    isRemoved = deal.isRemoved
    lossReason = deal.lossReason
    for index in deal.history.indices.reversed() where deal.history[index].at > moment {
      for change in deal.history[index].changes.reversed() { takeBack(change) }
    }
    guard !isRemoved else { return nil }
  }

  /// Returns true when an activity of the deal counted at the moment.
  func counts(_ activity: Activity) -> Bool {
    counted.isEmpty ? !activity.isWithdrawn : counted[activity.id.text] ?? !activity.isWithdrawn
  }

  /// Returns true when a signal of the deal counted at the moment.
  func counts(_ signal: Signal) -> Bool {
    countedSignals.isEmpty
      ? !signal.isWithdrawn : countedSignals[signal.id.text] ?? !signal.isWithdrawn
  }

  /// Returns true when a payment of the deal counted at the moment.
  func counts(_ payment: Payment) -> Bool {
    counted.isEmpty ? !payment.isWithdrawn : counted[payment.id.text] ?? !payment.isWithdrawn
  }

  private mutating func takeBack(_ change: FieldChange) {
    let before = change.before
    switch change.field {
    case .stage: stage = before.text ?? stage
    case .amount: amount = before.money
    case .cost: cost = before.money
    case .probability: probability = before.integer
    case .forecastCategory:
      category = before.text.flatMap { ForecastCategory(rawValue: $0) }
    case .expectedClose: expectedClose = before.day
    case .nextStep: due = before.step?.due
    case .closedOn: closedOn = before.day
    case .organization: organization = before.text.map { Organization.ID($0) }
    case .source: source = before.text
    case .recurring: recurring = before.money
    case .leftOn: leftOn = before.day
    case .removed: isRemoved = before.flag ?? false
    case .lossReason: lossReason = before.text
    case .activity, .payment:
      if let id = change.after.text { counted[id] = false }
      if let id = before.text { counted[id] = true }
    case .signal:
      if let id = change.after.text { countedSignals[id] = false }
      if let id = before.text { countedSignals[id] = true }
    default: break
    }
  }
}
