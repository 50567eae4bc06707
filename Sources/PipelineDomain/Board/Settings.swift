/// The decisions of a team about its board: everything in the file but the deals and the organizations.
public struct Settings: Equatable, Sendable {
  /// The name of the board.
  public var name: String
  /// The currency of amounts that name none, and of totals.
  public var currency: Currency
  /// The IANA name of the zone in which days are counted.
  public var timeZone: String
  /// The language the board prefers, `en` or `fr`; `nil` leaves it to the reader.
  public var language: String?
  /// The pipelines, the usual one first; none on a board of a single pipeline.
  public var pipelines: [Pipeline] = []
  /// The stages in the order of the sale, retired ones among them.
  public var stages: [Stage]
  /// The members of the team.
  public var team: [Member] = []
  /// The sources of deals.
  public var sources: [String] = []
  /// The loss reasons, the most usual first.
  public var lossReasons: [String] = []
  /// The KPIs of the panel, and their goals.
  public var panel = Panel()
  /// The clock that decides when a deal is stale.
  public var stalenessClock: StalenessClock = .idle
  /// The qualification grid; BANT by default.
  public var qualification = Qualification.Grid.bant
  /// The rule by which qualification answers fall due for review.
  public var qualificationReview = Qualification.ReviewRule()
  /// The agreement between marketing and sales; the standard one by default.
  public var handOver = LeadHandoff()
  /// The saved filters, in the order they were saved.
  public var views: [SavedView] = []
  /// The kinds of signals the team watches for; those of the articles by default.
  public var signals = SignalCatalogue()
  /// The scoring model; the standard one, with no targets, by default.
  public var scoring = ScoringModel.standard()
  /// The steps taken with every customer after the signature; guided onboarding by default.
  public var afterSale = AfterSalePlan.onboarding
  /// The working hours of the team; the standard calendar by default.
  public var calendar = BusinessCalendar.standard
  /// The SLA targets; none by default.
  public var serviceLevels: [SLARule] = []
  /// The follow-ups that kinds of activities need, and how soon; the standard rules by default.
  public var followUps = FollowUpRule.standard
  /// The contact sequences; the standard ones by default.
  public var sequences = ContactSequence.standard
  /// The fields every open deal must have, each with its data owner: a member, a role, a tool.
  public var fieldOwners: [Field: String] = [:]
  /// The fields that the team defines, in the order shown.
  public var fields: [CustomField] = []
  /// The marketing campaigns, in the order they were recorded.
  public var campaigns: [Campaign] = []
  /// The contacts, in the order they were entered.
  public var contacts = ContactBook()
  /// The acquisition costs, in the order they were recorded.
  public var costs: [Cost] = []
  /// The exchange rates, in the order they were recorded.
  public var rates: [ExchangeRate] = []
  /// The experiments, in the order they were recorded.
  public var experiments: [Experiment] = []
  /// The buyer personas, in the order they were recorded.
  public var personas: [Persona] = []
  /// The ninety-day plans, in the order they were begun.
  public var plans: [ActionPlan] = []
  /// The closed pipeline reviews, in order.
  public var reviews: [ClosedReview] = []
  /// Every change of the settings and of the records above, oldest first.
  public var history: [Change] = []
  /// The team's definition of marketing.
  public var marketing = Marketing()
  /// The basis of customer lifetime value; when `nil`, margin where one is known, else revenue.
  public var lifetimeBasis: LifetimeBasis?
  /// The quotas and costs that belong to the deals the figures are of; no part of the file.
  public internal(set) var scope = Scope.whole

  /// Settings of a board with these stages, in euros and UTC by default.
  public init(
    name: String, stages: [Stage], currency: Currency = .euro, timeZone: String = "UTC",
    language: String? = nil
  ) {
    self.name = name
    self.stages = stages
    self.currency = currency
    self.timeZone = timeZone
    self.language = language
  }

  /// The calendar of a file that names no holidays, which keeps none. A board in French that counts its days
  /// in France keeps those of France, as it did before files had to name them.
  public var unnamedCalendar: BusinessCalendar {
    language == "fr" && timeZone == "Europe/Paris"
      ? .standard.keeping(Holiday.france) : .standard
  }

  /// The local close day that stands: as recorded, else the day the deal entered its closed stage; `nil`
  /// for an open deal, or when nothing tells. O(history of the deal).
  func closingDay(of deal: Deal, in zone: Zone) -> Day? {
    guard let stage = stage(deal.stage), stage.outcome != .open else { return nil }
    return deal.closedOn ?? deal.stageEntry.map(zone.day)
  }

  /// The stage of that key, if the board has it. O(stages).
  public func stage(_ id: Stage.ID) -> Stage? {
    stages.first { $0.id == id }
  }

  /// The position of a stage in the order of the sale. O(stages).
  public func position(of id: Stage.ID) -> Int? {
    stages.firstIndex { $0.id == id }
  }

  /// The outcome of a stage that a deal has left: open for a forgotten one.
  func pastOutcome(in id: Stage.ID) -> Stage.Outcome {
    stage(id)?.outcome ?? .open
  }

  /// The settings with forgotten stages before all others.
  func remembering(_ forgotten: [Stage.ID]) -> Settings {
    guard !forgotten.isEmpty else { return self }
    var settings = self
    settings.stages = forgotten.map { Stage(forgotten: $0) } + stages
    return settings
  }

  /// The stages a deal can be put into, in order: all but the retired ones.
  public var currentStages: [Stage] {
    stages.filter { !$0.isRetired }
  }

  /// The stages deals move through while they are open, in order; no retired ones.
  public var openStages: [Stage] {
    stages.filter { $0.outcome == .open && !$0.isRetired }
  }

  /// The first stage with that outcome that is not retired.
  public func stage(for outcome: Stage.Outcome) -> Stage? {
    stages.first { $0.outcome == outcome && !$0.isRetired }
  }
}
