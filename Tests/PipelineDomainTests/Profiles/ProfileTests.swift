import PipelineDomain
import Testing

struct ProfileTests {
  @Test(arguments: Profile.allCases)
  func `a new board has no contradiction`(_ profile: Profile) {
    let board = Board(settings: .profile(profile, name: "New"))
    #expect(board.integrityIssues(in: .utc).isEmpty)
  }

  @Test(arguments: Profile.allCases)
  func `five open stages, each with chance, patience and a whole playbook`(_ profile: Profile)
    throws
  {
    let open = Settings.profile(profile, name: "New").openStages
    #expect(open.count == 5)
    for stage in open {
      let warm = try #require(stage.warmAfterDays)
      #expect(try warm < #require(stage.rotAfterDays))
      #expect(!stage.playbook.objective.isEmpty && !stage.playbook.keyMessage.isEmpty)
      #expect(!stage.playbook.nextStep.isEmpty && !stage.playbook.kpi.isEmpty)
      #expect(!stage.playbook.exitCriteria.isEmpty)
    }
    #expect(zip(open, open.dropFirst()).allSatisfy { $0.probability < $1.probability })
  }

  @Test(arguments: Profile.allCases)
  func `every stage up to the sale has one content to show with one proof`(_ profile: Profile) {
    let stages = Settings.profile(profile, name: "New").stages
    let shown = stages.filter { $0.outcome == .open || $0.outcome == .won }.map(\.playbook)
    #expect(shown.allSatisfy { !$0.content.isEmpty && !$0.proof.isEmpty })
    #expect(Set(shown.map(\.content)).count == shown.count)
  }

  @Test(arguments: Profile.allCases)
  func `every outcome has one stage to go to`(_ profile: Profile) {
    let settings = Settings.profile(profile, name: "New")
    for outcome in [Stage.Outcome.won, .lost, .disqualified] {
      #expect(settings.stages.count { $0.outcome == outcome } == 1)
    }
  }

  @Test func `the longer the cycle, the more patience everywhere`() {
    let patience = [Profile.short, .standard, .long].map { profile in
      Settings.profile(profile, name: "New").openStages.compactMap(\.rotAfterDays)
    }
    #expect(zip(patience[0], patience[1]).allSatisfy { $0 < $1 })
    #expect(zip(patience[1], patience[2]).allSatisfy { $0 < $1 })
  }

  @Test(arguments: Profile.allCases)
  func `goals are for figures that alert on the bad side`(_ profile: Profile) throws {
    let goals = Settings.profile(profile, name: "New").panel.goals
    let rate = try #require(goals["win-rate"])
    #expect(try #require(rate.alert) < #require(rate.target))
    let cycle = try #require(goals["cycle-length"])
    #expect(try #require(cycle.alert) > #require(cycle.target))
  }

  @Test(arguments: Profile.allCases)
  func `a language changes what things are called and nothing else`(_ profile: Profile) {
    let english = Settings.profile(profile, name: "New")
    let french = Settings.profile(profile, name: "New", names: .french)
    #expect(french.stages.map(\.id) == english.stages.map(\.id))
    #expect(french.stages.map(\.probability) == english.stages.map(\.probability))
    #expect(french.stages.map(\.rotAfterDays) == english.stages.map(\.rotAfterDays))
    #expect(french.stages.map(\.playbook.kpi) == english.stages.map(\.playbook.kpi))
    #expect(french.qualification.criteria.map(\.id) == english.qualification.criteria.map(\.id))
    #expect(french.sources.count == english.sources.count)
    #expect(french.lossReasons.count == english.lossReasons.count)
    #expect(french.sequences.map(\.steps.count) == english.sequences.map(\.steps.count))
    #expect(Board(settings: french).integrityIssues(in: .utc).isEmpty)
  }

  @Test(arguments: Profile.allCases)
  func `a French board says in French all that an English one says`(_ profile: Profile) {
    let english = Settings.profile(profile, name: "New")
    let french = Settings.profile(profile, name: "New", names: .french)
    // The names that are the same in both languages.
    let shared: Set = [
      "Qualification", "Budget", "Plans", "Nurturing", "inbound", "LinkedIn", "marketing",
    ]
    for (own, other) in zip(texts(french), texts(english)) where !shared.contains(own) {
      #expect(!own.isEmpty && own != other)
    }
  }

  /// Returns all names on a new board, in one order.
  private func texts(_ settings: Settings) -> [String] {
    let playbooks = settings.openStages.map(\.playbook).flatMap {
      [$0.objective, $0.keyMessage, $0.content, $0.proof, $0.nextStep] + $0.exitCriteria
    }
    let rules = settings.scoring.fit.rules + settings.scoring.engagement.rules
    return settings.stages.map(\.name) + playbooks + settings.sources + settings.lossReasons
      + settings.qualification.criteria.map(\.name) + settings.signals.kinds.map(\.name)
      + rules.map(\.name) + settings.handOver.rejectionReasons.map(\.name)
      + settings.sequences.map(\.name)
      + settings.fieldOwners.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
  }
}
