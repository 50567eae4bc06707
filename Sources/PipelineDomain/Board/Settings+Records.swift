extension Settings {
  /// The records of a list in order, withdrawn ones included; none of the organizations, which are the
  /// board's.
  public func records(in list: Record.List) -> [Record] {
    switch list {
    case .campaigns: campaigns.map(Record.campaign)
    case .contacts: contacts.all.map(Record.contact)
    case .costs: costs.map(Record.cost)
    case .experiments: experiments.map(Record.experiment)
    case .organizations: []
    case .personas: personas.map(Record.persona)
    case .plans: plans.map(Record.plan)
    case .rates: rates.map(Record.rate)
    case .reviews: reviews.map(Record.review)
    case .views: views.map(Record.view)
    }
  }

  /// The record of that key, withdrawn or not. O(records of its list).
  public func record(_ id: Record.ID) -> Record? {
    if id.list == .contacts { return contacts[Contact.ID(id.key)].map { .contact($0) } }
    return records(in: id.list).first { $0.id == id }
  }

  /// Adds a record, or replaces the one with its key, without an entry in the history. O(records of its
  /// list), or O(1) with `isNew`, which states that no other has its key.
  public mutating func put(_ record: Record, isNew: Bool = false) {
    switch record {
    case .campaign(let campaign): campaigns.put(campaign, isNew: isNew)
    case .contact(let contact): contacts.put(contact)
    case .cost(let cost): costs.put(cost, isNew: isNew)
    case .experiment(let experiment): experiments.put(experiment, isNew: isNew)
    case .organization: break
    case .persona(let persona): personas.put(persona, isNew: isNew)
    case .plan(let plan): plans.put(plan, isNew: isNew)
    case .rate(let rate): rates.put(rate, isNew: isNew)
    case .review(let review): reviews.put(review, isNew: isNew)
    case .view(let view): views.put(view, isNew: isNew)
    }
  }

  /// The settings with the records of others, and their history.
  public func keepingRecords(of others: Settings) -> Settings {
    var settings = self
    settings.campaigns = others.campaigns
    settings.contacts = others.contacts
    settings.costs = others.costs
    settings.experiments = others.experiments
    settings.personas = others.personas
    settings.plans = others.plans
    settings.rates = others.rates
    settings.reviews = others.reviews
    settings.views = others.views
    settings.history = others.history
    return settings
  }

  /// The settings without records and history.
  public var withoutRecords: Settings {
    keepingRecords(of: Settings(name: "", stages: []))
  }

  /// The settings as they were at the end of a moment. O(history × records of a list).
  func asOf(_ moment: Instant) -> Settings {
    var past = self
    for change in history.reversed() where change.entry.at > moment {
      switch change.subject {
      case .record(_, let before?, _): past.put(before)
      case .setting(let edit): past = edit.former?.keepingRecords(of: past) ?? past
      case .record, .deal: break
      }
    }
    past.history.removeAll { $0.entry.at > moment }
    past.campaigns.removeAll { $0.at > moment }
    past.contacts.removeAll(after: moment)
    past.costs.removeAll { $0.at > moment }
    past.experiments.removeAll { $0.at > moment }
    past.personas.removeAll { $0.at > moment }
    past.plans.removeAll { $0.at > moment }
    past.rates.removeAll { $0.at > moment }
    past.reviews.removeAll { $0.at > moment }
    past.views.removeAll { $0.at > moment }
    return past
  }
}
