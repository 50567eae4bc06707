/// The answers that a new board is made of: what is sold and how long that takes, currency and language, and
/// who sells.
public struct NewBoardOptions: Equatable, Sendable {
  /// The name of the board: what is sold.
  public var name: String
  /// The pace of a sale.
  public var profile: Profile
  /// The home currency.
  public var currency: Currency
  /// The language of the board, if it has one of its own.
  public var language: String?
  /// The country whose holidays and office hours are kept; `nil` for no holidays.
  public var region: Holiday.Region?
  /// The first member of the team; empty for nobody.
  public var user: String

  /// The answers of a team that says nothing.
  public init(
    name: String, profile: Profile = .standard, currency: Currency = .euro,
    language: String? = nil, region: Holiday.Region? = nil, user: String = ""
  ) {
    self.name = name
    self.profile = profile
    self.currency = currency
    self.language = language
    self.region = region
    self.user = user
  }

  /// The settings of the board, with names in the team's language.
  public func settings(timeZone: String, names: BoardNames) -> Settings {
    var settings = Settings.profile(
      profile, name: name, currency: currency, timeZone: timeZone, names: names)
    settings.language = language
    if let region { settings.calendar = region.calendar }
    if !user.isEmpty { settings.team = [Member(name: user)] }
    return settings
  }
}

/// A step of the first day at a new board. The raw value is its name in what is remembered.
public enum FirstStep: String, CaseIterable, Sendable {
  case team, quota, deals, nextStep

  /// Returns true once the board shows that it was taken. O(deals) at most.
  public func isTaken(on board: Board) -> Bool {
    switch self {
    case .team: board.settings.team.count > 1
    case .quota: board.settings.team.contains(where: \.hasQuota)
    case .deals: board.deals.contains { !$0.isRemoved }
    case .nextStep: board.deals.contains { !$0.isRemoved && $0.nextStep != nil }
    }
  }
}
