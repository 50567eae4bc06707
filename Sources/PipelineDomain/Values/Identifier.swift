/// The key of a thing in a board's file: random for deals and organizations, chosen by the team for stages.
///
/// `Subject` only prevents the key of a deal from being passed as that of a stage.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The text of the key, as written in the file.
  public let text: String

  /// A key with that text.
  public init(_ text: String) {
    self.text = text
  }

  /// Text order.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text < right.text
  }
}

extension Identifier: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The text of the key.
  public var description: String { text }

  /// A key written in source, as tests do.
  public init(stringLiteral text: String) {
    self.text = text
  }
}

/// A reproducible generator (SplitMix64, Steele, Lea and Flood 2014): the same seed gives the same
/// sequence on every machine.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts at `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Eight characters out of 32 unambiguous ones: the random ids of deals, organizations and entries.
  public mutating func identifier() -> String {
    let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz0".utf8)
    var bits = next()
    var letters: [UInt8] = []
    for _ in 0..<8 {
      letters.append(alphabet[Int(bits % 32)])
      bits /= 32
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A random key that is not taken.
  package mutating func freshKey<Subject>(
    unless isTaken: (Identifier<Subject>) -> Bool
  ) -> Identifier<Subject> {
    var key = Identifier<Subject>(identifier())
    while isTaken(key) { key = Identifier(identifier()) }
    return key
  }
}
