/// What a team decides about its board: everything in the file but the deals and the organizations.
public struct Settings: Equatable, Sendable {
  /// The name of the board.
  public var name: String
  /// The currency of amounts that name none, and of totals.
  public var currency: Currency
  /// The IANA name of the zone in which days are counted.
  public var timeZone: String
  /// The language the board prefers, `en` or `fr`; `nil` leaves it to the reader.
  public var language: String?
  /// The stages in the order of the sale, retired ones among them.
  public var stages: [Stage]
  /// Who sells.
  public var team: [Member] = []
  /// Where deals come from.
  public var sources: [String] = []
  /// Why deals are lost, the most usual first.
  public var lossReasons: [String] = []
  /// What the KPI panel shows, and against which goals.
  public var panel = Panel()
  /// Which clock decides whether a deal is stale.
  public var stalenessClock: StalenessClock = .idle
  /// What the team asks of every deal; BANT unless said.
  public var qualification = Qualification.Grid.bant
  /// When an answer is to be asked for again.
  public var qualificationReview = Qualification.ReviewRule()
  /// What marketing and sales agreed on; the standard agreement unless said.
  public var handOver = LeadHandoff()
  /// The filters the team keeps, in the order they were saved.
  public var views: [SavedView] = []
  /// The kinds of signals the team watches for; those the articles name unless said.
  public var signals = SignalCatalogue()
  /// How the team turns what it knows into points; the standard model, with no targets, unless
  /// said.
  public var scoring = ScoringModel.standard()
  /// What the team does with every customer after the signature; for those who are accompanied
  /// unless said.
  public var afterSale = AfterSalePlan.onboarding
  /// When the team is at work; the standard calendar unless said.
  public var calendar = BusinessCalendar.standard
  /// What the team promises to answer, and how soon; nothing unless said.
  public var serviceLevels: [SLARule] = []
  /// What kinds of activities ask for something to follow, and how soon; the standard rules unless
  /// said.
  public var followUps = FollowUpRule.standard
  /// What is sent or done at set times after a start; the standard sequences unless said.
  public var sequences = ContactSequence.standard
  /// The fields every open deal is to have, each with who keeps it true: a member, a role, a tool.
  public var fieldOwners: [Field: String] = [:]
  /// What marketing ran over its sources, in the order it was written down.
  public var campaigns: [Campaign] = []
  /// What was spent to win customers, in the order it was written down.
  public var costs: [Cost] = []
  /// What currencies were worth, in the order it was written down.
  public var rates: [ExchangeRate] = []
  /// What was tried, in the order it was written down.
  public var experiments: [Experiment] = []
  /// Who the team sells to, in the order it was written down.
  public var personas: [Persona] = []
  /// The plans of ninety days, in the order they were begun.
  public var plans: [ActionPlan] = []
  /// The pipeline reviews that were closed, in order.
  public var reviews: [ClosedReview] = []
  /// Every change of the settings and of the records above, oldest first.
  public var history: [Change] = []
  /// What the team counts as marketing.
  public var marketing = Marketing()
  /// What the value of a customer is counted in; margin where one is known, else revenue, when `nil`.
  public var lifetimeBasis: LifetimeBasis?
  /// What of the quotas and costs belongs to the deals the figures are of; no part of the file.
  public internal(set) var scope = Scope.whole

  /// Settings of a board with these stages, in euros and UTC unless said.
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

  /// The calendar of a file that names no holidays: it keeps none. A board in French that counts its days
  /// in France keeps those of France, as it did before files had to name them.
  public var unnamedCalendar: BusinessCalendar {
    language == "fr" && timeZone == "Europe/Paris"
      ? .standard.keeping(Holiday.france) : .standard
  }

  /// The local day of the closing that stands: as written down, else that on which the deal entered its
  /// closed stage; `nil` for an open deal, or when nothing tells. O(history of the deal).
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

  /// The outcome of a stage that a deal has left: open where the stage is forgotten.
  func pastOutcome(in id: Stage.ID) -> Stage.Outcome {
    stage(id)?.outcome ?? .open
  }

  /// The settings with stages that are forgotten, before all others.
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

  /// The first stage with that outcome that is not retired: where a deal goes when it is won, lost or
  /// disqualified.
  public func stage(for outcome: Stage.Outcome) -> Stage? {
    stages.first { $0.outcome == outcome && !$0.isRetired }
  }
}
