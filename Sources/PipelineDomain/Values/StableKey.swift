/// Keys that are the same for the same thing on every machine.
package enum StableKey {
  /// Returns eight characters for any text: FNV-1a, then the generator of random keys.
  package static func hash(_ parts: String...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte that no text holds distinguishes ("a", "b") from ("ab", "").
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    var random = SeededRandom(seed: hash)
    return random.identifier()
  }
}
