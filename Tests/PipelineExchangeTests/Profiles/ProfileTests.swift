import PipelineDomain
import Testing

struct ProfileTests {
  @Test(arguments: Profile.allCases)
  func `a new board has no contradiction`(_ profile: Profile) {
    let board = Board(settings: .profile(profile, name: "New"))
    #expect(board.violations(in: .utc).isEmpty)
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
}
