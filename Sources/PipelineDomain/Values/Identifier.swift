/// The key of a thing in a board's file: random for deals and organizations, chosen by the team for stages.
///
/// `Subject` only keeps the key of a deal from being passed where that of a stage is meant.
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
