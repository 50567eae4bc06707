import PipelineDomain
import Testing

struct PercentParserTests {
  @Test(
    arguments: [
      ("40", 40), ("40 %", 40), ("40%", 40), ("0", 0), ("140", 140), ("40\u{202F}%", 40),
      ("", nil), ("%", nil), ("-1", nil), ("4.5", nil), ("half", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func `a chance is a whole number, with or without its sign`(text: String, percent: Int?) {
    #expect(PercentParser.percent(text) == percent)
    let probability = percent.flatMap { (0...100).contains($0) ? $0 : nil }
    #expect(PercentParser.probability(text) == probability)
  }
}
