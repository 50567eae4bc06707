/// The fields of a deal that figures rest on, as they stood at the end of a moment.
struct DealState {
  private(set) var stage: String
  private(set) var amount: Money?
  private(set) var cost: Money?
  private(set) var probability: Int?
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
  /// Activities and payments that later changes wrote down or withdrew: whether each counted at the
  /// moment.
  private var counted: [String: Bool] = [:]
  /// The same of signals.
  private var countedSignals: [String: Bool] = [:]

  /// Takes the later changes back, newest first; `nil` when the deal was not there, because it was not
  /// yet created, or removed.
  init?(_ deal: borrowing Deal, asOf moment: Instant) {
    guard deal.created ?? moment <= moment else { return nil }
    stage = deal.stage.text
    amount = deal.amount
    cost = deal.cost
    probability = deal.probability
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

  /// Whether an activity of the deal stood at the moment.
  func counts(_ activity: Activity) -> Bool {
    counted.isEmpty ? !activity.isWithdrawn : counted[activity.id.text] ?? !activity.isWithdrawn
  }

  /// Whether a signal of the deal stood at the moment.
  func counts(_ signal: Signal) -> Bool {
    countedSignals.isEmpty
      ? !signal.isWithdrawn : countedSignals[signal.id.text] ?? !signal.isWithdrawn
  }

  /// Whether a payment of the deal stood at the moment.
  func counts(_ payment: Payment) -> Bool {
    counted.isEmpty ? !payment.isWithdrawn : counted[payment.id.text] ?? !payment.isWithdrawn
  }

  private mutating func takeBack(_ change: FieldChange) {
    switch (change.field, change.before) {
    case (.stage, .text(let key)): stage = key
    case (.amount, .money(let money)): amount = money
    case (.amount, .none): amount = nil
    case (.cost, .money(let money)): cost = money
    case (.cost, .none): cost = nil
    case (.probability, .integer(let percent)): probability = percent
    case (.probability, .none): probability = nil
    case (.expectedClose, .day(let day)): expectedClose = day
    case (.expectedClose, .none): expectedClose = nil
    case (.nextStep, .step(let step)): due = step.due
    case (.nextStep, .none): due = nil
    case (.closedOn, .day(let day)): closedOn = day
    case (.closedOn, .none): closedOn = nil
    case (.organization, .text(let key)): organization = Organization.ID(key)
    case (.organization, .none): organization = nil
    case (.source, .text(let text)): source = text
    case (.source, .none): source = nil
    case (.recurring, .money(let money)): recurring = money
    case (.recurring, .none): recurring = nil
    case (.leftOn, .day(let day)): leftOn = day
    case (.leftOn, .none): leftOn = nil
    case (.removed, .flag(let flag)): isRemoved = flag
    case (.removed, .none): isRemoved = false
    case (.lossReason, .text(let reason)): lossReason = reason
    case (.lossReason, .none): lossReason = nil
    case (.activity, let before), (.payment, let before):
      if case .text(let id) = change.after { counted[id] = false }
      if case .text(let id) = before { counted[id] = true }
    case (.signal, let before):
      if case .text(let id) = change.after { countedSignals[id] = false }
      if case .text(let id) = before { countedSignals[id] = true }
    default: break
    }
  }
}
