import PipelineDomain
import Testing

@Suite struct ReplyRateTests {
  @Test(
    arguments: [(0, 0, false), (2, 5, false), (41, 100, true), (3, 5, true), (1, 0, false)]
      as [(Int, Int, Bool)])
  func `above 40 percent of e-mails answered is engagement, 40 is not`(
    replies: Int, sent: Int, isEngaged: Bool
  ) {
    #expect(ReplyRate(replies: replies, of: sent).isEngaged == isEngaged)
  }

  @Test func `replies are counted over the e-mails that were logged`() {
    let answered = deal("d", [("A", "2025-06-10")])
      .doing(.email, noon("2025-06-11")).doing(.call, noon("2025-06-11"))
      .doing(.email, noon("2025-06-12"), isWithdrawn: true)
      .showing("email-reply", noon("2025-06-13")).showing("email-open", noon("2025-06-13"))
    #expect(answered.replyRate == ReplyRate(replies: 1, of: 1))
  }
}
