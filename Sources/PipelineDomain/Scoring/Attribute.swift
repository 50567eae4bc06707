/// The name of something known about a prospect, such as `sector`: what fit rules and the fields a
/// gate requires speak of.
public struct Attribute: Hashable, Sendable {
  /// The name, as written in the file.
  public let name: String

  /// An attribute of that name; a name that nothing is known under is simply never present.
  public init(_ name: String) {
    self.name = name
  }

  /// A recorded field of the deal.
  public static func field(_ field: Field) -> Attribute {
    Attribute(field.rawValue)
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

extension Board {
  /// What the board knows of a deal, by attribute; a blank value is not known.
  ///
  /// Amounts are counted in minor units, a next step is what is to be done, an organization is its
  /// name. The rank and what is only there for the record are left out.
  public func attributes(of deal: Deal) -> [Attribute: [String]] {
    deal.attributes(with: organization(of: deal))
  }
}

extension Deal {
  /// What is known of a deal with that organization, by attribute.
  func attributes(with organization: Organization?) -> [Attribute: [String]] {
    var known: [Attribute: [String]] = [:]
    let note = { (attribute: Attribute, values: [String]) in
      let values = values.filter { !$0.allSatisfy(\.isWhitespace) }
      if !values.isEmpty { known[attribute] = values }
    }
    let unspoken: [Field] = [
      .organization, .rank, .removed, .activity, .signal, .qualification, .handOver, .checklist,
      .milestones,
    ]
    for field in Field.allCases where !unspoken.contains(field) {
      note(.field(field), self[field].texts)
    }
    note(.field(.organization), [organization?.name ?? ""])
    note(.sector, [organization?.sector ?? ""])
    note(.country, [organization?.country ?? ""])
    note(.employees, organization?.employees.map { [String($0)] } ?? [])
    note(.contactRole, contacts.map(\.role))
    return known
  }
}

extension FieldValue {
  fileprivate var texts: [String] {
    switch self {
    case .none, .answers, .verdict, .marks, .milestones: []
    case .text(let text): [text]
    case .integer(let number): [String(number)]
    case .flag(let flag): [String(flag)]
    case .day(let day): [String(describing: day)]
    case .money(let money): [String(money.minorUnits)]
    case .list(let words): words
    case .step(let step): [step.what]
    }
  }
}
