import PipelineDomain
import Testing

/// The two kinds of sale that article 002 bounds, and the gap between them.
@Suite struct ProfileVectorTests {
  @Test(arguments: [
    (30, 4_999, Profile.short), (200, 60_000, .long), (90, 20_000, nil),
    (31, 4_999, nil), (30, 5_001, nil), (180, 50_000, .long), (179, 50_000, nil),
    (200, 4_999, nil),
  ])
  func `short and long sales have bounds, and what lies between belongs to neither`(
    days: Int, euros: Int, profile: Profile?
  ) {
    #expect(Profile(cycleDays: days, euros: euros) == profile)
  }
}
