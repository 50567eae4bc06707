extension Attribute {
  /// A recorded field of the deal.
  public static func field(_ field: Field) -> Attribute { Attribute(field.name) }
}

extension Deal {
  private static let readers = Dictionary(
    uniqueKeysWithValues: Field.allCases
      .filter { ![.deals, .organization, .rank, .flag, .event, .custom].contains($0.kind) }
      .map { (Attribute.field($0), $0) })

  /// The known values of a deal with that organization, by attribute; of the `wanted` attributes alone
  /// when given.
  func attributes(
    with organization: Organization?, _ contacts: (Contact.ID) -> Contact?,
    wanted: [Attribute]? = nil
  ) -> [Attribute: [String]] {
    let all = {
      Deal.readers.keys + [.field(.organization), .sector, .country, .employees, .contactRole]
        + (self.customFields.keys + (organization?.customFields.keys.map(\.self) ?? []))
        .map { Attribute($0.text) }
    }
    var known: [Attribute: [String]] = [:]
    for attribute in wanted ?? all() {
      let values = values(of: attribute, with: organization, contacts)
        .filter { !$0.allSatisfy(\.isWhitespace) }
      if !values.isEmpty { known[attribute] = values }
    }
    return known
  }

  private func values(
    of attribute: Attribute, with organization: Organization?,
    _ contact: (Contact.ID) -> Contact?
  ) -> [String] {
    switch attribute {
    case .field(.organization): organization.map { [$0.name] } ?? []
    case .sector: [organization?.sector].compactMap(\.self)
    case .country: [organization?.country].compactMap(\.self)
    case .employees: organization?.employees.map { [String($0)] } ?? []
    case .field(.contacts): contacts.map(\.name) + people(contact).map(\.name)
    case .contactRole: contacts.map(\.role) + people(contact).map(\.title)
    default:
      Deal.readers[attribute].map { self[$0].texts }
        ?? custom(CustomField.ID(attribute.name), with: organization, contact)
    }
  }

  /// The values of a field of the board: the deal's, the organization's, those of the contacts.
  private func custom(
    _ id: CustomField.ID, with organization: Organization?, _ contact: (Contact.ID) -> Contact?
  ) -> [String] {
    let own = [customFields[id], organization?.customFields[id]]
    return (own + people(contact).map { $0.customFields[id] }).compactMap { $0?.word }
  }

  /// The contacts among the stakeholders that are known, in the order of their keys.
  private func people(_ contact: (Contact.ID) -> Contact?) -> [Contact] {
    stakeholders.isEmpty ? [] : stakeholders.keys.sorted().compactMap(contact)
  }
}

extension FieldValue {
  /// The words of a text or a list of them.
  package var phrases: [String] {
    if case .list(let words) = self { words } else { text.map { [$0] } ?? [] }
  }

  fileprivate var texts: [String] {
    switch self {
    case .none, .answers, .verdict, .marks, .milestones, .stakeholders, .custom: []
    case .text, .list: phrases
    case .integer(let number): [String(number)]
    case .flag(let flag): [String(flag)]
    case .day(let day): [String(describing: day)]
    case .money(let money): [String(money.minorUnits)]
    case .step(let step): [step.what]
    }
  }
}
