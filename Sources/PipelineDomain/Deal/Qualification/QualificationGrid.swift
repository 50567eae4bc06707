extension Qualification {
  /// The questions a team asks of every deal, in the order in which it asks them.
  public struct Grid: Equatable, Sendable {
    /// The key of a grid, `bant` for instance; a renamed grid keeps it.
    public typealias ID = Identifier<Grid>

    /// The key.
    public var id: ID
    /// The team's name for it.
    public var name: String
    /// The questions; of two with the same key only the first is asked.
    public var criteria: [Criterion]
    /// The number of yes answers that validate a deal; below one none is needed, and more than there are
    /// criteria can never be reached.
    public var neededYes: Int

    /// A grid.
    public init(id: ID, name: String, criteria: [Criterion], neededYes: Int) {
      self.id = id
      self.name = name
      self.criteria = criteria
      self.neededYes = neededYes
    }
  }

  /// One question of a grid.
  public struct Criterion: Equatable, Sendable {
    /// The key of a criterion. Two grids that ask the same thing share it, so that an answer
    /// outlives a change of grid.
    public typealias ID = Identifier<Criterion>

    /// The key.
    public var id: ID
    /// The team's name for it.
    public var name: String

    /// A question.
    public init(id: ID, name: String) {
      self.id = id
      self.name = name
    }
  }
}

extension Qualification.Grid {
  /// Budget, Authority, Need, Timing: simple, for short cycles (article 002:58).
  ///
  /// Validated with three of four, as IBM's guidance has it.
  public static let bant = Qualification.Grid(
    id: "bant", name: "BANT",
    criteria: [
      Qualification.Criterion(id: "budget", name: "Budget"),
      Qualification.Criterion(id: "authority", name: "Authority"),
      Qualification.Criterion(id: "need", name: "Need"),
      Qualification.Criterion(id: "timing", name: "Timing"),
    ], neededYes: 3)

  /// Challenges, Authority, Money, Prioritization: opens with the buyer's challenges and priorities
  /// (article 002:59). Validated with three of four.
  public static let champ = Qualification.Grid(
    id: "champ", name: "CHAMP",
    criteria: [
      Qualification.Criterion(id: "challenges", name: "Challenges"),
      Qualification.Criterion(id: "authority", name: "Authority"),
      Qualification.Criterion(id: "budget", name: "Money"),
      Qualification.Criterion(id: "prioritization", name: "Prioritization"),
    ], neededYes: 3)

  /// Goals, Plans, Challenges, Timeline: strategic, for long cycles (article 002:60). Validated
  /// with three of four.
  public static let gpct = Qualification.Grid(
    id: "gpct", name: "GPCT",
    criteria: [
      Qualification.Criterion(id: "goals", name: "Goals"),
      Qualification.Criterion(id: "plans", name: "Plans"),
      Qualification.Criterion(id: "challenges", name: "Challenges"),
      Qualification.Criterion(id: "timing", name: "Timeline"),
    ], neededYes: 3)

  /// The published methods; a team adds its own beside them.
  public static let published = [bant, champ, gpct]
}

extension Qualification {
  /// The rule by which answers fall due for review (articles 002:62 and 002:113: qualification is
  /// dynamic, never re-evaluating it is an error).
  public struct ReviewRule: Equatable, Sendable {
    /// The age in days beyond which an answer is old; one of exactly as many is not. `nil` for never.
    public var maximumAgeDays: Int?
    /// True when entering a stage puts the answers given before in question.
    public var asksAfterStageChange: Bool
    /// True when each logged activity does, as article 002:113 would have it.
    public var asksAfterActivity: Bool

    /// A rule: ninety days and a change of stage by default.
    public init(
      maximumAgeDays: Int? = 90, asksAfterStageChange: Bool = true, asksAfterActivity: Bool = false
    ) {
      self.maximumAgeDays = maximumAgeDays
      self.asksAfterStageChange = asksAfterStageChange
      self.asksAfterActivity = asksAfterActivity
    }
  }

  /// A prompt to ask an answered question again.
  public struct Prompt: Equatable, Sendable {
    /// The criterion to ask about.
    public var criterion: Criterion.ID
    /// Every reason, in the order of the cases.
    public var reasons: [Reason]

    /// A reason for which an answer may no longer hold.
    public enum Reason: Equatable, Sendable {
      /// It is `days` old, where at most `limit` are allowed.
      case old(days: Int, limit: Int)
      /// The deal entered its stage on a later day.
      case stageChanged(on: Day)
      /// Something was logged on a later day.
      case activitySince(Day)
      /// It is dated after today.
      case datedAhead(Day)
    }
  }

  /// The answers to ask for again, in the order of the grid.
  ///
  /// A criterion that is unknown is no prompt: it is in `Tally.unknown`. Answers have a day and no hour,
  /// so one given on the very day of a change counts as given after it. The entry to the stage and the
  /// latest activity are given by their local days, `nil` when not known or when there was none.
  public func prompts(
    in grid: Grid, by rule: ReviewRule, on today: Day, stageEntry: Day?, lastActivity: Day? = nil
  ) -> [Prompt] {
    grid.asked.compactMap { criterion in
      guard let answer = answers[criterion], answer.state != .unknown else { return nil }
      var reasons: [Prompt.Reason] = []
      let age = answer.age(on: today)
      if let limit = rule.maximumAgeDays, age > limit {
        reasons.append(.old(days: age, limit: limit))
      }
      if rule.asksAfterStageChange, let stageEntry, answer.day < stageEntry {
        reasons.append(.stageChanged(on: stageEntry))
      }
      if rule.asksAfterActivity, let lastActivity, answer.day < lastActivity {
        reasons.append(.activitySince(lastActivity))
      }
      if age < 0 { reasons.append(.datedAhead(answer.day)) }
      return reasons.isEmpty ? nil : Prompt(criterion: criterion, reasons: reasons)
    }
  }

  /// The age in days of the oldest answer that counts in a grid; `nil` when nothing is known.
  public func oldestAge(in grid: Grid, on today: Day) -> Int? {
    grid.asked.compactMap { criterion in
      answers[criterion].flatMap { $0.state == .unknown ? nil : $0.age(on: today) }
    }.max()
  }
}
