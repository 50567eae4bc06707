extension Board {
  /// The fields whose key is that of another one, or means something else.
  var keyIssuesOfFields: [IntegrityIssue] {
    var seen: Set<CustomField.ID> = []
    return settings.fields.compactMap { field in
      guard !seen.insert(field.id).inserted || field.id.isReserved else { return nil }
      var integrityIssue = IntegrityIssue(kind: .fieldKeyTaken(field.id), severity: .error)
      integrityIssue.custom = field.id
      return integrityIssue
    }
  }

  /// The values of custom fields, of one thing, that the board does not define so.
  ///
  /// The values of a field that was removed are kept, in case it comes back.
  func fieldIssues(
    of values: CustomField.Values, on subject: CustomField.Subject
  ) -> [IntegrityIssue] {
    values.sorted { $0.key < $1.key }.compactMap { id, value in
      let field = settings.field(id, on: subject)
      guard field?.reading(value) == nil else { return nil }
      var integrityIssue = IntegrityIssue(
        field: .customFields,
        kind: field.map { .unfitField(id, $0.kind) } ?? .unknownField(id),
        severity: field == nil ? .warning : .error)
      integrityIssue.custom = id
      return integrityIssue
    }
  }

  /// The same of organizations and contacts, by key.
  var fieldIssuesBesideDeals: [IntegrityIssue] {
    let known = organizations.values.filter { !$0.customFields.isEmpty }.sorted { $0.id < $1.id }
    let companies = known.flatMap { organization in
      fieldIssues(of: organization.customFields, on: .organization).map {
        $0.placed(.organization(organization.id))
      }
    }
    let people = settings.contacts.standing.flatMap { contact in
      fieldIssues(of: contact.customFields, on: .contact).map {
        $0.placed(.contact(contact.id))
      }
    }
    return companies + people
  }
}

extension IntegrityIssue {
  /// The issue as one of a deal, or of something beside the deals.
  func placed(deal: Deal.ID? = nil, _ owner: Owner? = nil) -> IntegrityIssue {
    var integrityIssue = self
    integrityIssue.deal = deal
    integrityIssue.owner = owner
    return integrityIssue
  }
}

extension FieldValue {
  /// The value after a change to another one: of custom fields, those that it names are replaced.
  func followed(by after: FieldValue) -> FieldValue {
    guard let later = after.custom else { return after }
    return .custom((custom ?? [:]).merging(later) { _, new in new })
  }
}
