import PipelineDomain
import Testing

@testable import PipelineStore

struct ZoneFileTests {
  @Test func `the days on which the clocks change have an hour less and an hour more`() throws {
    let paris = try #require(ZoneFile.zone("X", file(rule: "CET-1CEST,M3.5.0,M10.5.0/3")))
    #expect(try hours(of: "2025-03-30", in: paris) == 23)
    #expect(try hours(of: "2025-10-26", in: paris) == 25)
    #expect(try hours(of: "2025-03-29", in: paris) == 24)
    #expect(try hours(of: "2099-03-29", in: paris) == 23)
    #expect(paris.offset(at: try #require(Instant("2026-07-01T00:00:00Z"))) == 7_200)
    #expect(paris.offset(at: try #require(Instant("2026-01-01T00:00:00Z"))) == 3_600)
  }

  @Test func `the system's Paris is the one that people live in`() throws {
    guard let paris = ZoneFile.read("Europe/Paris") else { return }
    #expect(try hours(of: "2025-03-30", in: paris) == 23)
    #expect(try hours(of: "2025-10-26", in: paris) == 25)
    #expect(try hours(of: "2080-03-31", in: paris) == 23)
    #expect(paris.name == "Europe/Paris")
    #expect(paris.offset(at: try #require(Instant("1900-01-01T00:00:00Z"))) == 561)
  }

  @Test(arguments: [
    ("UTC0", "2030-07-01T00:00:00Z", 0),
    ("EST5EDT,M3.2.0,M11.1.0", "2030-07-01T00:00:00Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2030-12-01T00:00:00Z", -18_000),
    ("<+0545>-5:45", "2030-07-01T00:00:00Z", 20_700),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2030-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2030-07-01T00:00:00Z", 36_000),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2030-03-30T23:30:00Z", -7_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2030-03-31T01:30:00Z", -3_600),
    ("AAA0BBB-2,J60,J300", "2028-02-29T12:00:00Z", 0),
    ("AAA0BBB-2,J60,J300", "2028-03-01T12:00:00Z", 7_200),
    ("AAA0BBB-2,59,300", "2028-02-29T12:00:00Z", 7_200),
  ])
  func `the rule for years to come says the offset`(
    rule: String, moment: String, offset: Int
  ) throws {
    let zone = try #require(ZoneFile.zone("X", file(rule: rule)))
    #expect(zone.offset(at: try #require(Instant(moment))) == offset)
  }

  @Test(arguments: [
    "C", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M1.1.0",
    "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J9", "<CET-1", "CET-999", "CET-1CEST,M3.5.0,M10.5.0,",
  ])
  func `a rule that is none makes no zone`(rule: String) {
    #expect(ZoneFile.zone("X", file(rule: rule)) == nil)
  }

  @Test func `transitions written down hold until the rule takes over`() throws {
    let moments: [(Int64, UInt8)] = [(0, 1), (1_000_000_000, 0)]
    let zone = try #require(ZoneFile.zone("X", file(moments: moments, rule: "AAA0BBB,J1/0,J365/0")))
    #expect(
      [-1, 0, 999_999_999, 1_000_000_000].map { zone.offset(at: Instant(seconds: $0)) }
        == [3_600, 7_200, 7_200, 3_600])
    #expect(zone.offset(at: try #require(Instant("2030-06-01T00:00:00Z"))) == 3_600)
  }

  @Test func `a file cut short is no zone`() {
    let whole = file(moments: [(0, 1)], rule: "")
    #expect(ZoneFile.zone("X", whole) != nil)
    for length in 0..<whole.count - 2 {
      #expect(ZoneFile.zone("X", Array(whole.prefix(length))) == nil)
    }
  }

  @Test(arguments: [
    "../zoneinfo/Europe/Paris", "/etc/passwd", "", "Europe/", "Europe//Paris", "a\0b", ".",
  ])
  func `a name that is no zone's opens nothing`(name: String) {
    #expect(ZoneFile.read(name) == nil)
  }

  @Test func `UTC needs no file`() {
    #expect(ZoneFile.read("UTC", in: "/nonexistent") == .utc)
  }

  private func hours(of day: String, in zone: Zone) throws -> Int64 {
    let day = try #require(Day(day))
    let (start, end) = (zone.instant(of: day), zone.instant(of: day.adding(days: 1)))
    return (end.seconds - start.seconds) / 3_600
  }

  /// A file of version 2 with two offsets, an hour and two, and a rule.
  private func file(moments: [(Int64, UInt8)] = [], rule: String) -> [UInt8] {
    func block(_ times: Int, _ body: [UInt8]) -> [UInt8] {
      let counts = [0, 0, 0, times, 2, 4].flatMap { bigEndian($0, width: 4) }
      return Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts + body
    }
    let types = bigEndian(3_600, width: 4) + [0, 0] + bigEndian(7_200, width: 4) + [1, 0]
    let names = Array("AAA\0".utf8)
    let times = moments.flatMap { bigEndian(Int($0.0), width: 8) } + moments.map(\.1)
    return block(0, types + names) + block(moments.count, times + types + names)
      + Array("\n\(rule)\n".utf8)
  }

  private func bigEndian(_ number: Int, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
