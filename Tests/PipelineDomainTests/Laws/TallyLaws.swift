import Testing

@testable import PipelineDomain

@Suite struct TallyLaws {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `deals tell together what they tell in two parts`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 60)
    let deals = walk.board.deals
    let middle = Int.random(in: 0...deals.count, using: &walk.random)
    var tally = DealTally()
    for deal in deals[..<middle] { tally.note(deal) }
    var rest = DealTally()
    for deal in deals[middle...] { rest.note(deal) }
    tally.note(rest)

    let board = Board(settings: walk.board.settings, deals: deals)
    #expect(tally.sequence == board.sequence && tally.newestStamp == board.newestStamp)
    #expect(tally.firstActivity == board.firstActivity)
    for stage in board.settings.stages {
      #expect(tally.lastRanks[stage.id] == board.lastRanks[stage.id])
    }
    let told = Board(
      settings: board.settings, organizations: [], deals: board.deals, tally: tally)
    #expect(told == board && told.forgottenStages == board.forgottenStages)
  }
}
