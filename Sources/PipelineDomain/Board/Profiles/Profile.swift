/// The pace of a sale, which sets how soon a deal without activity is stale on a new board.
///
/// The bounds are those of article 002: a short cycle takes days to a month and few deciders, a long
/// one six to eighteen months and many.
public enum Profile: String, Sendable, CaseIterable {
  /// Seven to thirty days, small amounts, a quick decision.
  case short
  /// One to three months.
  case standard
  /// Six to eighteen months, several deciders, an approval process.
  case long

  /// The days a deal may stay in each open stage before it is cooling, and before it is stale.
  var patience: [(warm: Int, rot: Int)] {
    switch self {
    case .short: [(4, 8), (3, 6), (3, 7), (3, 7), (2, 5)]
    case .standard: [(10, 21), (7, 14), (10, 21), (7, 14), (7, 14)]
    case .long: [(30, 60), (21, 45), (30, 60), (30, 60), (21, 45)]
    }
  }

  /// The target for the days from qualification to signature.
  var cycleGoal: Int {
    switch self {
    case .short: 21
    case .standard: 45
    case .long: 270
    }
  }

  /// The calendar unit in which enough deals close for meaningful figures.
  var unit: Period.Unit {
    switch self {
    case .short: .month
    case .standard: .quarter
    case .long: .year
    }
  }
}

extension Settings {
  /// The settings of a new board: five open stages, won, lost and disqualified, each open one with a
  /// playbook and thresholds; sources, loss reasons, goals and the articles' SLA targets. The team is
  /// empty. All names are English by default.
  public static func profile(
    _ profile: Profile, name: String, currency: Currency = .euro, timeZone: String = "UTC",
    names: BoardNames = .english
  ) -> Settings {
    var settings = Settings(
      name: name, stages: profile.stages(names), currency: currency, timeZone: timeZone)
    settings.qualification = .standard(for: profile)
    settings.serviceLevels = SLARule.standard
    settings.sources = names.sources
    settings.lossReasons = names.lossReasons
    settings.name(by: names)
    settings.fieldOwners = [.source: "marketing", .stage: names.sales, .owner: names.sales]
    settings.panel = Panel(
      unit: profile.unit,
      goals: [
        "win-rate": Panel.Goal(target: Ratio(25), alert: Ratio(20)),
        "cycle-length": Panel.Goal(
          target: Ratio(profile.cycleGoal), alert: Ratio(profile.cycleGoal * 3 / 2)),
        "stale-share": Panel.Goal(target: Ratio(10), alert: Ratio(20)),
      ])
    if profile == .short {
      // A lead that takes longer than weeks to advance would always make the latest weeks look bad.
      settings.panel.goals["funnel-conversion.attract"] = Panel.Goal(
        alert: Ratio(12), window: Panel.Window(.week, count: 3))
    }
    return settings
  }
}

extension Qualification.Grid {
  /// The method a new board of that pace starts with: BANT for a short cycle, GPCT for a long one
  /// (article 002:58-60), CHAMP between them.
  public static func standard(for profile: Profile) -> Qualification.Grid {
    switch profile {
    case .short: .bant
    case .standard: .champ
    case .long: .gpct
    }
  }
}

extension Profile {
  /// The five phases of article 002:26-30 and the three ways out, by those names.
  func stages(_ names: BoardNames) -> [Stage] {
    let open = zip(Profile.openStages, patience).map { stage, patience in
      var stage = stage
      stage.warmAfterDays = patience.warm
      stage.rotAfterDays = patience.rot
      return stage
    }
    return (open + Profile.closedStages).map { stage in
      var stage = stage
      stage.name = names.stages[stage.id] ?? stage.id.text
      stage.playbook = names.playbooks[stage.id] ?? Playbook()
      return stage
    }
  }

  private static let openStages = [
    Stage(
      id: "prospecting", name: "", phase: .attract, lifecycle: .lead, probability: 10),
    Stage(
      id: "qualification", name: "", phase: .consider, lifecycle: .mql,
      probability: 20),
    Stage(
      id: "discovery", name: "", phase: .consider, lifecycle: .sql, probability: 40),
    Stage(
      id: "proposal", name: "", phase: .convert, lifecycle: .opportunity, probability: 60),
    Stage(
      id: "negotiation", name: "", phase: .convert, lifecycle: .opportunity,
      probability: 80),
  ]

  // A deal that was lost early never was a qualified one: the ways out claim no maturity.
  private static let closedStages = [
    Stage(
      id: "won", name: "", phase: .retain, lifecycle: .customer, outcome: .won,
      probability: 100),
    Stage(id: "lost", name: "", phase: .convert, lifecycle: .lead, outcome: .lost),
    Stage(
      id: "disqualified", name: "", phase: .attract, lifecycle: .lead,
      outcome: .disqualified),
  ]

  /// The profile of a sale of that cycle and amount in euros, by article 002:32-35: short up to 30 days
  /// and 5,000, long from six months and 50,000 on, each bound included.
  ///
  /// `nil` when the two do not agree, and in the gap that the article leaves between its bounds: it
  /// says nothing of three months, so a sale in between is not forced into either.
  public init?(cycleDays: Int, euros: Int) {
    if cycleDays <= 30, euros <= 5_000 {
      self = .short
    } else if cycleDays >= 180, euros >= 50_000 {
      self = .long
    } else {
      return nil
    }
  }
}
