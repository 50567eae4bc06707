import PipelineDomain
import Testing

@Suite struct SeededRandomTests {
  @Test func `the sequence is that of SplitMix64`() {
    var random = SeededRandom(seed: 1_234_567)
    // The first words of the reference implementation for this seed.
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func `the same seed gives the same identifiers`() {
    var (left, right) = (SeededRandom(seed: 9), SeededRandom(seed: 9))
    let identifier = left.identifier()
    #expect(identifier == right.identifier())
    #expect(identifier.utf8.count == 8)
    #expect(identifier != left.identifier())
  }
}
