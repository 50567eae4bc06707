import Testing

@testable import PipelineDomain

@Suite struct SquareRootTests {
  @Test(arguments: [(-4, 0), (0, 0), (1, 1), (3, 1), (4, 2), (99, 9), (100, 10), (10_000, 100)])
  func `it is the whole part of the root`(square: Int, root: Int) {
    #expect(Int128(square).squareRoot == Int128(root))
  }

  @Test func `the largest square has a root`() {
    let root: Int128 = 13_043_817_825_332_782_212
    #expect(Int128.max.squareRoot == root)
  }
}
