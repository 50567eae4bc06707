import PipelineDomain
import Testing

@Suite struct RemedyTests {
  /// The action that a remedy asks for on a day.
  private func action(_ remedy: HygieneException.Remedy, on today: Day) -> Action? {
    switch remedy {
    case .setNextStep: .setNextStep(NextStep(what: "meet", due: today.adding(days: 2)))
    case .edit(.expectedClose): .edit([Action.Edit(.expectedClose, .day(today.adding(days: 400)))])
    case .edit(.amount): .edit([Action.Edit(.amount, .money(.euros(1)))])
    case .close: .lose(reason: "timing", on: today)
    case .disqualify: .disqualify(reason: "duplicate", on: today)
    case .assign: .edit([Action.Edit(.owner, .text("Léa"))])
    case .contact:
      .log(Activity(id: "contact", kind: .call, at: lastSecond(of: today), by: "Léa"))
    case .decide: .decide(LeadDecision(.accepted, on: today, by: "Léa"), step: "")
    case .edit, .move, .repair, .find, .renew: nil
    case .qualify:
      .edit([
        Action.Edit(
          .qualification,
          .answers(["budget": Qualification.Answer(.yes, on: today, by: "Léa")]))
      ])
    }
  }

  private func lastSecond(of day: Day) -> Instant {
    Zone.utc.instant(of: day.adding(days: 1)).adding(seconds: -1)
  }

  @Test(arguments: UInt64(0)..<20)
  func `the remedy of a reason clears it`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 150)
    var board = walk.board
    for index in board.settings.stages.indices.prefix(3) {
      board.settings.stages[index].phase = .convert
    }
    board.settings.team = [Member(name: "Léa")]
    let today = Zone.utc.day(of: walk.clock)
    for exception in board.exceptions(on: today, in: .utc) {
      for reason in exception.reasons {
        let wanted = try #require(action(reason.remedy, on: today))
        var cleared = board
        let metadata = walk.metadata(by: "Léa")
        try cleared.apply(try cleared.change(wanted, on: exception.deal, metadata: metadata))
        let left = cleared.exceptions(on: today, in: .utc).first { $0.deal == exception.deal }
        #expect(left?.reasons.contains { $0.kind == reason.kind } != true)
      }
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `the order of deals in the file changes nothing`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 150)
    let today = Zone.utc.day(of: walk.clock).adding(days: 9)
    let shuffled = Board(
      settings: walk.board.settings, deals: walk.board.deals.shuffled(using: &walk.random))
    #expect(
      shuffled.exceptions(on: today, in: .utc) == walk.board.exceptions(on: today, in: .utc))
  }
}
