import PipelineDomain
import Testing

@Suite struct ZoneTests {
  @Test func `a local day begins at local midnight`() {
    #expect(Zone.paris.day(of: "2025-06-30T21:59:59Z") == "2025-06-30")
    #expect(Zone.paris.day(of: "2025-06-30T22:00:00Z") == "2025-07-01")
    #expect(Zone.utc.day(of: "2025-06-30T22:00:00Z") == "2025-06-30")
  }

  @Test func `the offset changes at the transition and not a second before`() {
    #expect(Zone.paris.offset(at: "2025-03-30T00:59:59Z") == 3_600)
    #expect(Zone.paris.offset(at: "2025-03-30T01:00:00Z") == 7_200)
    #expect(Zone.paris.offset(at: "1999-07-01T00:00:00Z") == 3_600)
  }

  @Test func `a skipped time moves on by the gap`() {
    #expect(Zone.paris.instant(of: "2025-03-30", hour: 2, minute: 30) == "2025-03-30T01:30:00Z")
  }

  @Test func `a time that happens twice is the first`() {
    #expect(Zone.paris.instant(of: "2025-10-26", hour: 2, minute: 30) == "2025-10-26T00:30:00Z")
  }

  @Test(arguments: UInt64(0)..<100)
  func `a local time outside a gap comes back from its moment`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let day = Day(ordinal: Int32.random(in: 20_000...21_000, using: &random))
    let hour = Int.random(in: 4..<24, using: &random)
    let moment = Zone.paris.instant(of: day, hour: hour, minute: 7, second: 9)
    #expect(Zone.paris.day(of: moment) == day)
    #expect(Zone.paris.clock(at: moment) == (hour, 7, 9))
  }

  @Test func `transitions may come in any order`() {
    let transitions = [
      Zone.Transition(start: Instant(seconds: 100), offset: 2),
      Zone.Transition(start: Instant(seconds: 50), offset: 1),
    ]
    let zone = Zone(name: "X", initialOffset: 0, transitions: transitions)
    let offsets = [Int64(0), 50, 99, 100].map { zone.offset(at: Instant(seconds: $0)) }
    #expect(offsets == [0, 1, 1, 2])
  }
}
