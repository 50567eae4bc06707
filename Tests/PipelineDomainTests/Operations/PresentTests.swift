import PipelineDomain
import Testing

@Suite struct PresentTests {
  /// A board whose one deal was won at a moment, by whatever clock.
  private func board(wonAt moment: Instant) throws -> Board {
    var board = boardOf([deal("d", [("B", "2025-06-01")], amount: .euros(10))])
    let metadata = ChangeMetadata(id: "w", at: moment, by: "Karim")
    let day = Zone.utc.day(of: moment)
    try board.apply(try board.change(.win(amount: nil, on: day), on: "d", metadata: metadata))
    return board
  }

  @Test(
    arguments: [
      ("2025-06-10T09:00:00Z", "2025-06-10T10:00:00Z"),
      ("2025-06-10T10:00:00Z", "2025-06-10T10:00:00Z"),
      ("2025-06-10T10:01:00Z", "2025-06-10T10:01:00Z"),
      ("2025-06-10T23:59:59Z", "2025-06-10T23:59:59Z"),
      ("2025-06-11T00:00:00Z", "2025-06-10T23:59:59Z"),
      ("2031-01-01T00:00:00Z", "2025-06-10T23:59:59Z"),
    ] as [(Instant, Instant)])
  func `the present is the newest stamp after the clock, within the clock's day`(
    newest: Instant, present: Instant
  ) throws {
    let board = try board(wonAt: newest)
    #expect(board.newestStamp == newest)
    #expect(board.present(at: "2025-06-10T10:00:00Z", in: .utc) == present)
  }

  @Test func `the day of the clock is that of the zone`() throws {
    let board = try board(wonAt: "2025-06-12T00:00:00Z")
    #expect(board.present(at: "2025-06-10T22:30:00Z", in: .paris) == "2025-06-11T21:59:59Z")
  }

  @Test func `without history the present is what the clock tells`() {
    #expect(boardOf([]).newestStamp == nil)
    #expect(boardOf([]).present(at: noon("2025-06-10"), in: .utc) == noon("2025-06-10"))
  }

  @Test func `the stamp of a record counts as that of a deal does`() throws {
    var board = boardOf([])
    let metadata = ChangeMetadata(id: "r", at: "2025-06-10T10:02:00Z", by: "Karim")
    let view = SavedView(name: "mine", filter: "owner:me", at: metadata.at, by: metadata.by)
    try board.apply(try board.change(to: .view(view), metadata: metadata))
    #expect(board.present(at: noon("2025-06-10").adding(seconds: -7_200), in: .utc) == metadata.at)
    #expect(Board(settings: board.settings).newestStamp == metadata.at)
  }

  @Test func `what was won by a clock that is ahead counts`() throws {
    let board = try board(wonAt: "2025-06-10T10:01:00Z")
    let clock: Instant = "2025-06-10T10:00:00Z"
    let present = board.present(at: clock, in: .utc)
    let won = { PipelineFacts(board, asOf: $0, zone: .utc).closings(as: .won, in: "2025-06").count }
    #expect(won(present) == 1)
    #expect(won(clock) == 0)
  }

  @Test(arguments: UInt64(0)..<10)
  func `the newest stamp is kept as a search would find it`(seed: UInt64) {
    let board = Walk(seed: seed, steps: 80).board
    let found = board.deals.flatMap(\.history).map(\.at).max()
    #expect(board.newestStamp == found)
    #expect(Board(settings: board.settings, deals: board.deals).newestStamp == found)
  }
}
