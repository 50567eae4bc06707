/// The stages that the history of deals names, in the order they were found.
struct StagesNamed: Equatable, Sendable {
  private(set) var keys: [String] = []
  private var seen: Set<String> = []

  /// Takes note of one. While they are few they are compared one by one, which is faster than hashing.
  mutating func note(_ key: String) {
    for index in keys.indices.prefix(16) where keys[index] == key { return }
    if seen.insert(key).inserted { keys.append(key) }
  }

  /// It follows from the deals, which are compared themselves.
  static func == (left: StagesNamed, right: StagesNamed) -> Bool { true }
}
