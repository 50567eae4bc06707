extension Deal {
  /// The value of a field. Contacts appear as their names: history has no more of them.
  public subscript(field: Field) -> FieldValue { field.value(in: self) }

  /// Puts a value into a field; `false` when the field cannot hold it, and then nothing changed.
  package mutating func set(_ field: Field, to value: FieldValue) -> Bool {
    field.storage.set(&self, value)
  }

  /// Puts a value into a field as ``set(_:to:)`` does.
  ///
  /// - Parameter former: Contacts that were there before; a name that comes back has all its details
  ///   again.
  mutating func set(
    _ field: Field, to value: FieldValue, recalling former: [DealContact]
  ) -> Bool {
    field == .contacts ? setContacts(to: value, recalling: former) : set(field, to: value)
  }

  /// The value of a field as far as another one tells of it: of custom fields, of those that it names.
  package func value(of field: Field, like other: FieldValue) -> FieldValue {
    guard let named = other.custom else { return self[field] }
    let custom = customFields
    return .custom(
      named.reduce(into: [:]) { $0[$1.key] = custom[$1.key] ?? CustomField.Value.none })
  }

  /// The change that sets a field; `nil` when it has the value.
  package func change(of field: Field, to value: FieldValue) -> FieldChange? {
    guard field == .customFields else {
      return self[field] == value ? nil : FieldChange(field, from: self[field], to: value)
    }
    let custom = customFields
    let wanted = value.custom ?? custom.mapValues { _ in .none }
    let changed = wanted.filter { (custom[$0.key] ?? CustomField.Value.none) != $0.value }
    guard !changed.isEmpty else { return nil }
    let after = FieldValue.custom(changed)
    return FieldChange(field, from: self.value(of: field, like: after), to: after)
  }

  /// Replaces the contacts by those of these names; `false` when the value is no list.
  mutating func setContacts(to value: FieldValue, recalling former: [DealContact]) -> Bool {
    switch value {
    case .none: contacts = []
    case .list(let names):
      var known = contacts + former
      contacts = names.map { name in
        guard let index = known.firstIndex(where: { $0.name == name }) else {
          return DealContact(name: name)
        }
        return known.remove(at: index)
      }
    default: return false
    }
    return true
  }

  /// Withdraws the event that a change names before, and counts the one it names after; only for a field
  /// that is an event.
  mutating func setEvents(of change: FieldChange) {
    if let id = change.before.text { setEvent(id, of: change.field, counts: false) }
    if let id = change.after.text { setEvent(id, of: change.field, counts: true) }
  }

  private mutating func setEvent(_ id: String, of field: Field, counts: Bool) {
    switch field {
    case .signal:
      guard let index = signals.firstIndex(where: { $0.id.text == id }) else { return }
      signals[index].isWithdrawn = !counts
    case .payment:
      guard let index = payments.firstIndex(where: { $0.id.text == id }) else { return }
      payments[index].isWithdrawn = !counts
    default:
      guard let index = activities.firstIndex(where: { $0.id.text == id }) else { return }
      activities[index].isWithdrawn = !counts
    }
  }
}
