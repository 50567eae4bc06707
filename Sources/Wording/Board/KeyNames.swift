/// The keys that sentences name: those in use, whatever the user made of them.
public struct KeyNames: Sendable {
  private let name: @Sendable (Command, KeyPlace?) -> String?

  /// Names by a function: the key of a command as it is spelled, in a place if one is given; `nil`
  /// when it has none.
  public init(_ name: @escaping @Sendable (Command, KeyPlace?) -> String?) {
    self.name = name
  }

  /// No command has a key.
  public static let none = KeyNames { _, _ in nil }

  /// What is said of the key of a command; nothing when it has none.
  func callAsFunction(
    _ command: Command, in place: KeyPlace? = nil, _ text: (String) -> String
  ) -> String {
    name(command, place).map(text) ?? ""
  }
}
