import PipelineDomain

/// Keys that are the same whenever the same thing is imported.
enum StableKey {
  /// The key a program gave, when it has the shape of ours.
  static func own(_ id: String) -> String? {
    id.utf8.count == 8
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
      } ? id : nil
  }

  /// Eight characters out of any text: FNV-1a, then the domain's generator.
  static func hash(_ parts: String...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte no text holds keeps ("a", "b") apart from ("ab", "").
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    var random = SeededRandom(seed: hash)
    return random.identifier()
  }
}
