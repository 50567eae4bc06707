/// A sales process with stages of its own, and with them its own playbooks, limits and exit criteria: new
/// business, renewals, partners.
public struct Pipeline: Equatable, Sendable {
  /// The key of a pipeline; a renamed one keeps it.
  public typealias ID = Identifier<Pipeline>

  /// The key.
  public var id: ID
  /// The name shown.
  public var name: String

  /// A pipeline without stages, which name it themselves.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
