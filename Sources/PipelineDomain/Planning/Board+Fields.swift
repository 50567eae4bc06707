extension Board {
  /// The setup with a new field behind the others, under a key made of its name.
  public func addingField(
    named name: String, _ kind: CustomField.Kind = .text,
    on subject: CustomField.Subject = .deal, choices: [String] = []
  ) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let name = try settings.newName(name, beside: settings.fields(on: subject).map(\.name))
    let choices = choices.map(\.trimmed).filter { !$0.isEmpty }
    guard kind != .choice || !choices.isEmpty else { throw .noChoices }
    settings.fields.append(
      CustomField(
        id: settings.freshKey(forField: name), name: name, kind: kind, on: subject,
        choices: kind == .choice ? choices : []))
    return BoardSetup(settings)
  }

  /// The setup with a field under another name; its key and its values stay.
  public func renaming(_ field: CustomField, to name: String) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let others = settings.fields(on: field.subject).filter { $0.id != field.id }.map(\.name)
    let name = try settings.newName(name, beside: others)
    guard let index = settings.fields.firstIndex(where: { $0.id == field.id }) else {
      return BoardSetup(settings)
    }
    settings.fields[index].name = name
    return BoardSetup(settings)
  }

  /// The setup without a field. Its values stay in the file, in case it comes back.
  public func removing(_ field: CustomField) -> BoardSetup {
    var settings = settings
    settings.fields.removeAll { $0.id == field.id }
    return BoardSetup(settings)
  }

  /// The number of deals, organizations or contacts that have a value of a field.
  public func valueCount(of field: CustomField) -> Int {
    switch field.subject {
    case .deal: deals.count { !$0.isRemoved && $0.customFields[field.id] != nil }
    case .organization: organizations.values.count { $0.customFields[field.id] != nil }
    case .contact: settings.contacts.standing.count { $0.customFields[field.id] != nil }
    }
  }
}

extension Settings {
  /// A key that no field has and that means nothing else, made of a name.
  fileprivate func freshKey(forField name: String) -> CustomField.ID {
    let isPlain = name.contains { $0.isLetter || $0.isNumber }
    let key = (isPlain ? name : "field").freshSlug {
      field(CustomField.ID($0)) != nil || CustomField.ID($0).isReserved
    }
    return CustomField.ID(key)
  }
}
