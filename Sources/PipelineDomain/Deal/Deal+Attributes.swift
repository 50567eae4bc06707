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
