/// The pace of a sale, which decides how soon silence is worrying on a new board.
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

  /// Days a deal may rest in each open stage before it is cooling, and before it is stale.
  var patience: [(warm: Int, rot: Int)] {
    switch self {
    case .short: [(4, 8), (3, 6), (3, 7), (3, 7), (2, 5)]
    case .standard: [(10, 21), (7, 14), (10, 21), (7, 14), (7, 14)]
    case .long: [(30, 60), (21, 45), (30, 60), (30, 60), (21, 45)]
    }
  }

  /// Days from qualification to signature to aim at.
  var cycleGoal: Int {
    switch self {
    case .short: 21
    case .standard: 45
    case .long: 270
    }
  }

  /// The calendar unit in which enough is closed to say something.
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
  /// playbook and thresholds; sources, loss reasons, goals and the articles' promises to answer. The
  /// team is empty. Everything bears its English name unless said.
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
      // Where a lead takes longer than weeks to go on, the latest weeks would always look bad.
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
