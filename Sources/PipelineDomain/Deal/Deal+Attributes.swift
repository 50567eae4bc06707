extension Attribute {
  /// A recorded field of the deal.
  public static func field(_ field: Field) -> Attribute { Attribute(field.name) }
}

extension Deal {
  private static let told = Field.allCases
    .filter { ![.organization, .rank, .flag, .event].contains($0.kind) }
    .map { ($0, Attribute.field($0)) }

  /// What is known of a deal with that organization, by attribute.
  func attributes(with organization: Organization?) -> [Attribute: [String]] {
    var known: [Attribute: [String]] = [:]
    let note = { (attribute: Attribute, values: [String]) in
      let values = values.filter { !$0.allSatisfy(\.isWhitespace) }
      if !values.isEmpty { known[attribute] = values }
    }
    for (field, attribute) in Deal.told { note(attribute, self[field].texts) }
    note(.field(.organization), [organization?.name ?? ""])
    note(.sector, [organization?.sector ?? ""])
    note(.country, [organization?.country ?? ""])
    note(.employees, organization?.employees.map { [String($0)] } ?? [])
    note(.contactRole, contacts.map(\.role))
    return known
  }
}

extension FieldValue {
  /// The words of a text or a list of them.
  package var phrases: [String] {
    if case .list(let words) = self { words } else { text.map { [$0] } ?? [] }
  }

  fileprivate var texts: [String] {
    switch self {
    case .none, .answers, .verdict, .marks, .milestones: []
    case .text, .list: phrases
    case .integer(let number): [String(number)]
    case .flag(let flag): [String(flag)]
    case .day(let day): [String(describing: day)]
    case .money(let money): [String(money.minorUnits)]
    case .step(let step): [step.what]
    }
  }
}
