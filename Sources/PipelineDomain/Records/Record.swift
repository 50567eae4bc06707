/// An element of any of the lists that a board keeps beside its deals.
public enum Record: Equatable, Sendable {
  case campaign(Campaign)
  case contact(Contact)
  case cost(Cost)
  case experiment(Experiment)
  case organization(Organization)
  case persona(Persona)
  case plan(ActionPlan)
  case rate(ExchangeRate)
  case review(ClosedReview)
  case view(SavedView)

  /// The lists; the raw value is the name in the file, where the organizations are an object by key.
  public enum List: String, Sendable, CaseIterable {
    case campaigns, contacts, costs, experiments, organizations, personas, plans, rates, reviews
    case views
  }

  /// The identity of a record of the board.
  public struct ID: Hashable, Sendable {
    /// Its list.
    public var list: List
    /// Its key in the list.
    public var key: String

    /// The record of that key in a list.
    public init(_ list: List, _ key: String) {
      self.list = list
      self.key = key
    }
  }

  /// The identity: its list and key.
  public var id: ID { ID(list, content.key) }

  /// The moment it was recorded.
  public var at: Instant { content.at }

  /// True when it was withdrawn.
  public var isWithdrawn: Bool { content.isWithdrawn }

  /// The same record, withdrawn.
  public var withdrawn: Record {
    switch self {
    case .campaign(let campaign): .campaign(campaign.withdrawn)
    case .contact(let contact): .contact(contact.withdrawn)
    case .cost(let cost): .cost(cost.withdrawn)
    case .experiment(let experiment): .experiment(experiment.withdrawn)
    case .organization(let organization): .organization(organization.withdrawn)
    case .persona(let persona): .persona(persona.withdrawn)
    case .plan(let plan): .plan(plan.withdrawn)
    case .rate(let rate): .rate(rate.withdrawn)
    case .review(let review): .review(review.withdrawn)
    case .view(let view): .view(view.withdrawn)
    }
  }

  /// This, made of `before`, on what is found in its place by now; `nil` when the two cannot both hold.
  ///
  /// A record is one value, but for a contact or an organization, of which each field is.
  ///
  /// - Parameter overrules: Whether it goes over what others made of the same record.
  func rebased(
    from before: Record?, onto found: Record?, overruling overrules: Bool = false
  ) -> Record? {
    if found == before { return self }
    switch (self, before, found) {
    case (.contact(let contact), .contact(let before)?, .contact(let found)?):
      return contact.rebased(from: before, onto: found, overruling: overrules)
        .map { .contact($0) }
    case (.organization(let organization), .organization(let before)?, .organization(let found)?):
      return organization.rebased(from: before, onto: found, overruling: overrules)
        .map { .organization($0) }
    default:
      return overrules ? self : nil
    }
  }

  private var list: List {
    switch self {
    case .campaign: .campaigns
    case .contact: .contacts
    case .cost: .costs
    case .experiment: .experiments
    case .organization: .organizations
    case .persona: .personas
    case .plan: .plans
    case .rate: .rates
    case .review: .reviews
    case .view: .views
    }
  }

  private var content: any BoardRecord {
    switch self {
    case .campaign(let campaign): campaign
    case .contact(let contact): contact
    case .cost(let cost): cost
    case .experiment(let experiment): experiment
    case .organization(let organization): organization
    case .persona(let persona): persona
    case .plan(let plan): plan
    case .rate(let rate): rate
    case .review(let review): review
    case .view(let view): view
    }
  }
}
