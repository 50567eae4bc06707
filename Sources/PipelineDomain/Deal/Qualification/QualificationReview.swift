extension Qualification {
  /// When an answer should be asked for again (articles 002:62 and 002:113: qualification is
  /// dynamic, never re-evaluating it is an error).
  public struct ReviewRule: Equatable, Sendable {
    /// An answer older than this many days is old, one of exactly as many is not; `nil` for never.
    public var maximumAgeDays: Int?
    /// Whether entering a stage puts the answers given before in question.
    public var asksAfterStageChange: Bool
    /// Whether each logged activity does, as article 002:113 would have it.
    public var asksAfterActivity: Bool

    /// A rule: ninety days and a change of stage unless said.
    public init(
      maximumAgeDays: Int? = 90, asksAfterStageChange: Bool = true, asksAfterActivity: Bool = false
    ) {
      self.maximumAgeDays = maximumAgeDays
      self.asksAfterStageChange = asksAfterStageChange
      self.asksAfterActivity = asksAfterActivity
    }
  }

  /// A call to ask again for what was once answered.
  public struct Prompt: Equatable, Sendable {
    /// What to ask.
    public var criterion: Criterion.ID
    /// Every reason, in the order of the cases.
    public var reasons: [Reason]

    /// Why an answer may no longer hold.
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
  /// A criterion that is unknown is no prompt: it is in `Tally.unknown`. Answers carry a day and no
  /// hour, so one given on the very day of a change counts as given after it. The entry to the stage and
  /// the latest activity are told by their local days, `nil` when not known or when there was none.
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
