/// Numbers that are the same for the same seed (SplitMix64), so that a failure names its cause.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of every kind that has ever upset a terminal.
  mutating func text(upTo length: Int) -> String {
    let interesting: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x00...0x1F, 0x7F...0x9F, 0xA0...0x17F, 0x300...0x36F, 0x590...0x6FF,
      0x900...0x97F, 0x1100...0x11FF, 0x2000...0x206F, 0x2500...0x25FF, 0x2700...0x27BF,
      0x4E00...0x4E20, 0xFE00...0xFEFF, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F3FF, 0x1F466...0x1F469,
      0xE0000...0xE007F, 0x10FFF0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      guard let range = interesting.randomElement(using: &self),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self))
      else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
