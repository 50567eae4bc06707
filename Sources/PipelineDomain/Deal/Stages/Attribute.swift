/// The name of something known about a prospect, such as `sector`: what fit rules and the fields a
/// gate requires speak of.
public struct Attribute: Hashable, Sendable {
  /// The name, as written in the file.
  public let name: String

  /// An attribute of that name; a name that nothing is known under is simply never present.
  public init(_ name: String) {
    self.name = name
  }

  /// The line of business of the organization.
  public static let sector = Attribute("sector")
  /// The country of the organization's seat.
  public static let country = Attribute("country")
  /// How many people the organization employs.
  public static let employees = Attribute("employees")
  /// The position of a contact; one value for each contact that has one.
  public static let contactRole = Attribute("contactRole")
}
