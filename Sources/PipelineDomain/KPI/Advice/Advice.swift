/// What a figure suggests to do, as facts of the board; an indicator that leads to no action is a mere
/// number (article 001:12).
public enum Advice: Equatable, Sendable {
  /// Nothing stands out.
  case keepGoing
  /// Nobody has a quota, so that nobody knows how much is enough.
  case setQuota
  /// That much pipeline makes up what the forecast lacks to the quota, at that win rate; minor units.
  case bringIn(Ratio, Currency, winRate: Measure)
  /// The stage that the smallest share of deals leaves for the next, of those that at least so many
  /// deals entered.
  case advance(Stage.ID, rate: Ratio, least: Int)
  /// The phase of the funnel that the smallest share of deals leaves for the next, of those that at
  /// least so many deals reached.
  case advancePhase(Stage.Phase, rate: Ratio, least: Int)
  /// The stage deals rest in longest, and the median of their days.
  case shorten(Stage.ID, days: Ratio)
  /// What most deals are lost for, or in which stage and for what; `nil` for what nobody told.
  case answerLosses(at: Stage.ID?, reason: String?, count: Int, of: Int)
  /// Open deals whose expected close has passed.
  case settleCloses(Int)
  /// Deals whose expected close was put off.
  case redate(Int)
  /// Stale deals.
  case wake(Int)
  /// Open deals without a next step.
  case plan(Int)
  /// Open deals that nobody worked on in the period.
  case workOn(Int)
  /// Deals contacted, with which nobody met.
  case meet(Int)
  /// Leads nobody answered.
  case answer(Int)
  /// The promise kept least often.
  case keepPromise(SLARule.ID, rate: Ratio)
  /// Open deals without a signal in the period.
  case engage(Int)
  /// MQL that are no SQL yet.
  case handOver(Int)
  /// Deals of a cohort that are still open.
  case finish(Int)
  /// The average deal; when few large ones carry it, most are smaller.
  case weighDeals(isCarriedByFew: Bool)
  /// What a client or a lead costs: channels against the personas that pay (article 000:330).
  case compareChannels
  /// Customers who stay, and what they bring (article 001:77-79).
  case keepCustomers
  /// What marketing brings: a common definition of who is handed over (article 000:142).
  case agreeOnLeads
  /// What was signed and is not paid (article 001:70-71).
  case collect
  /// Growth that may hide a margin that shrinks (article 001:73-74).
  case checkMargin
}
