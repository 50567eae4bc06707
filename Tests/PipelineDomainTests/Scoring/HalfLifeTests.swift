import Testing

@testable import PipelineDomain

@Suite struct HalfLifeTests {
  @Test(arguments: [
    (0, 100), (15, 75), (30, 50), (45, 37), (60, 25), (90, 12), (210, 0), (-3, 100),
    (Int.max, 0),
  ])
  func `points halve at each half-life and fall evenly between`(days: Int, left: Int) {
    #expect(HalfLife.remainder(of: 100, after: days, halfLife: 30) == left)
    #expect(HalfLife.remainder(of: -100, after: days, halfLife: 30) == -left)
  }

  @Test(arguments: [1, 7, 30, 45])
  func `points never grow with age`(halfLife: Int) {
    let left = (0...400).map { HalfLife.remainder(of: 85, after: $0, halfLife: halfLife) }
    #expect(left == left.sorted(by: >))
    #expect(left[halfLife] == 42)
  }

  @Test(arguments: [0, -1, .min])
  func `a half-life below one day is none`(halfLife: Int) {
    #expect(HalfLife.remainder(of: 85, after: 400, halfLife: halfLife) == 85)
  }

  @Test(arguments: [Int.min, .max], [1, Int.max])
  func `no size of points or half-life is too large`(points: Int, halfLife: Int) {
    let left = HalfLife.remainder(of: points, after: 1, halfLife: halfLife)
    #expect(left.magnitude <= points.magnitude && left.signum() == points.signum())
  }
}
