import PipelineDomain
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
    ("2026-11-20T09:12:00Z", 1_795_165_920),
  ])
  func `a moment reads and is told the same`(text: String, seconds: Int64) {
    #expect(Instant(text)?.seconds == seconds)
    #expect(Instant(seconds: seconds).description == text)
  }

  @Test(arguments: [
    "2026-11-20T24:00:00Z", "2026-11-20T23:59:60Z", "2026-11-20T09:12:00+01:00",
    "2026-11-20T09:12:00.5Z", "2026-11-20 09:12:00Z", "2026-11-20T09:12:00", "2026-02-30T00:00:00Z",
    "2026-11-20t09:12:00z", "",
  ])
  func `any other spelling is no moment`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `adding seconds stops at the limits`() {
    #expect(Instant(seconds: .max).adding(seconds: 1) == Instant(seconds: .max))
    #expect(Instant(seconds: .min).adding(seconds: -1) == Instant(seconds: .min))
    #expect(Instant(seconds: 5).adding(seconds: -6) == Instant(seconds: -1))
  }
}
