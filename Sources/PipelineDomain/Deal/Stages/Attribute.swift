/// The name of a fact about a prospect, such as `sector`: fit rules and the required fields of a gate
/// refer to it.
public struct Attribute: Hashable, Sendable {
  /// The name, as written in the file.
  public let name: String

  /// An attribute of that name; one that no fact has is simply never present.
  public init(_ name: String) {
    self.name = name
  }

  /// The line of business of the organization.
  public static let sector = Attribute("sector")
  /// The country of the organization's seat.
  public static let country = Attribute("country")
  /// The number of employees of the organization.
  public static let employees = Attribute("employees")
  /// The position of a contact; one value for each contact that has one.
  public static let contactRole = Attribute("contactRole")

  /// The attributes that are no fields of a deal.
  public static let ofProspects = [sector, country, employees, contactRole]
}
