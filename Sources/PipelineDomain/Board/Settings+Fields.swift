extension Settings {
  /// The fields that the team defines for some things, in the order shown.
  public func fields(on subject: CustomField.Subject) -> [CustomField] {
    fields.filter { $0.subject == subject }
  }

  /// The field of that key. O(fields).
  public func field(_ id: CustomField.ID) -> CustomField? { fields.first { $0.id == id } }

  /// The field of that key, when those things have it. O(fields).
  public func field(_ id: CustomField.ID, on subject: CustomField.Subject) -> CustomField? {
    field(id).flatMap { $0.subject == subject ? $0 : nil }
  }

  /// True when a text stands in the texts, choices and links that one of those things has in its fields; numbers,
  /// amounts and days are not searched. O(fields).
  public func isFound(
    _ words: FoldedText, in values: CustomField.Values,
    on subject: CustomField.Subject
  ) -> Bool {
    !values.isEmpty
      && fields.contains { field in
        field.subject == subject
          && field.reading(values[field.id])?.text.map(words.isFound(in:)) == true
      }
  }

  /// True when a text stands in the name of an organization, or in its fields of the board. O(fields).
  public func isFound(_ words: FoldedText, in organization: Organization) -> Bool {
    words.isFound(in: organization.name)
      || isFound(words, in: organization.customFields, on: .organization)
  }

  /// True when a text stands in what is known of a contact, or in its fields of the board. O(fields).
  public func isFound(_ words: FoldedText, in contact: Contact) -> Bool {
    contact.isFound(by: words) || isFound(words, in: contact.customFields, on: .contact)
  }

  /// The field of a reference: by key or by name, whatever case, accents and blanks. O(fields).
  public func field(matching reference: String) -> CustomField? {
    fields.meant(by: reference, key: \.id.text, name: \.name)
  }
}

extension CustomField.ID {
  /// True when the key means something else in filters, options or exit criteria.
  public var isReserved: Bool {
    Filter.Key(text) != nil || Filter.Mark(text) != nil || Filter.Joint(text) != nil
      || Field(named: text) != nil || Attribute.ofProspects.contains(Attribute(text))
      || text.isEmpty || text.contains { $0.endsWord || $0.startsComparison || $0 == "." }
  }
}

extension Board {
  /// The values of a field that belong to a deal: its own, its organization's, or those of its contacts.
  public func values(of field: CustomField, for deal: Deal) -> [CustomField.Reading] {
    let stored =
      switch field.subject {
      case .deal: [deal.customFields[field.id]]
      case .organization: [organization(of: deal)?.customFields[field.id]]
      case .contact:
        deal.stakeholders.keys.map { settings.contacts.current($0)?.customFields[field.id] }
      }
    return stored.compactMap(field.reading)
  }
}
