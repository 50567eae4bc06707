extension Int128 {
  /// The whole part of the square root, by Newton's method from above; zero for negative numbers.
  var squareRoot: Int128 {
    guard self > 0 else { return 0 }
    var guess: Int128 = 1 << ((128 - leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + self / guess) / 2
      guard next < guess else { return guess }
      guess = next
    }
  }
}
