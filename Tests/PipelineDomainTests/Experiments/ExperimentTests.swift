import Testing

@testable import PipelineDomain

struct ExperimentTests {
  @Test(arguments: [(13, false), (14, true), (28, true), (29, false)])
  func `an experiment runs for 14 to 28 days`(days: Int, fits: Bool) throws {
    var desk = Desk()
    let experiment = desk.experiment(days: days)
    guard fits else {
      #expect(throws: Refusal.experimentLength(days: days)) {
        try desk.keep(.experiment(experiment))
      }
      return
    }
    try desk.keep(.experiment(experiment))
    #expect(desk.board.settings.experiments == [experiment])
  }

  @Test(
    arguments: [
      ("A", "2025-04-25", false), ("A", "2025-05-01", true), ("B", "2025-04-02", true),
      ("A", "2025-03-20", false), ("A", "2025-03-10", true),
    ] as [(Stage.ID, Day, Bool)])
  func `a stage has one experiment a month and one at a time`(
    stage: Stage.ID, start: Day, fits: Bool
  ) throws {
    var desk = Desk()
    try desk.keep(.experiment(desk.experiment()))
    let other = desk.experiment("y", stage: stage, start: start)
    guard fits else {
      #expect(throws: Refusal.stageUnderTest("A", "x")) { try desk.keep(.experiment(other)) }
      return
    }
    try desk.keep(.experiment(other))
  }

  @Test func `one that was taken back, or decided early, leaves its stage`() throws {
    var desk = Desk()
    let late = desk.experiment(start: "2025-03-25", days: 28)
    try desk.keep(.experiment(late))
    let next = desk.experiment("y", start: "2025-04-10")
    #expect(throws: Refusal.stageUnderTest("A", "x")) { try desk.keep(.experiment(next)) }
    try desk.keep(
      .experiment(late.decided(.init(.abandon, on: "2025-04-09", by: "Léa"))))
    try desk.keep(.experiment(next))
    try desk.withdraw(Record.ID(.experiments, "y"))
    try desk.keep(.experiment(desk.experiment("z", start: "2025-04-11")))
  }

  @Test func `an experiment goes from planned to running, measured and decided`() throws {
    let experiment = Desk().experiment()
    #expect(experiment.state(on: "2025-03-31") == .planned)
    #expect(experiment.state(on: "2025-04-01") == .running)
    #expect(!experiment.isDue(on: "2025-04-21") && experiment.isDue(on: "2025-04-22"))
    let arm = try #require(Experiment.Arm(1, of: 2))
    let early = Experiment.Result(control: arm, variant: arm, on: "2025-04-14", by: "Léa")
    #expect(throws: Refusal.measuredTooSoon("2025-04-15")) { try experiment.measured(early) }
    let iterate = Experiment.Decision(.iterate, on: "2025-04-15", by: "Léa")
    #expect(throws: Refusal.notMeasured) { try experiment.decided(iterate) }
    let measured = try experiment.measured(
      Experiment.Result(control: arm, variant: arm, on: "2025-04-15", by: "Léa"))
    #expect(measured.state(on: "2025-04-15") == .measured && !measured.isDue(on: "2025-05-01"))
    #expect(try measured.decided(iterate).state(on: "2025-04-15") == .decided)
  }

  @Test func `a blank hypothesis or an unknown stage is refused`() {
    var desk = Desk()
    var blank = desk.experiment()
    blank.variable = " "
    #expect(throws: Refusal.blankRecord(.experiments)) { try desk.keep(.experiment(blank)) }
    let lost = desk.experiment(stage: "nowhere")
    #expect(throws: Refusal.unknownStage("nowhere")) { try desk.keep(.experiment(lost)) }
  }

  /// Newcombe 1998, table II, method 10.
  @Test(
    arguments: [
      (56, 70, 48, 80, 524, 3_339), (9, 10, 3, 10, 1_705, 8_090), (10, 10, 0, 10, 6_075, 10_000),
      (5, 56, 0, 29, -381, 1_926), (6, 7, 2, 7, 582, 8_062), (0, 10, 0, 10, -2_775, 2_775),
    ])
  func `the interval of a difference is that of Newcombe`(
    successes: Int, trials: Int, others: Int, of: Int, low: Int, high: Int
  ) throws {
    let variant = try #require(Experiment.Arm(successes, of: trials))
    let control = try #require(Experiment.Arm(others, of: of))
    let difference = try #require(RateDifference(from: control, to: variant))
    #expect(difference.low.rounded(decimals: 4) == Int128(low))
    #expect(difference.high.rounded(decimals: 4) == Int128(high))
    #expect(difference.isRobust == (low > 0))
    let turned = try #require(RateDifference(from: variant, to: control))
    #expect(turned.isRobust == difference.isRobust)
    #expect(turned.value.numerator == -difference.value.numerator)
  }

  @Test func `counts that cannot be are refused, and without trials nothing is known`() throws {
    #expect(Experiment.Arm(3, of: 2) == nil)
    #expect(Experiment.Arm(-1, of: 2) == nil)
    #expect(Experiment.Arm(1, of: Experiment.Arm.limit + 1) == nil)
    let none = try #require(Experiment.Arm(0, of: 0))
    let all = try #require(Experiment.Arm(Experiment.Arm.limit, of: Experiment.Arm.limit))
    #expect(RateDifference(from: none, to: all) == nil)
    #expect(RateDifference(from: all, to: all)?.isRobust == false)
  }
}
