/// A record of which each field is a value of its own: what two people change of it holds both, unless it is
/// the same field.
protocol FieldedRecord: BoardRecord {
  associatedtype Field: CaseIterable
  associatedtype FieldContent: RecordFieldContent

  /// True when it was erased for good: nothing brings it back.
  var isPurged: Bool { get }

  /// The values of the fields that the board defines.
  var customFields: CustomField.Values { get set }

  subscript(field: Field) -> FieldContent { get set }
}

/// The content of a field of a record.
protocol RecordFieldContent: Equatable {
  /// True when nothing is known.
  var isBlank: Bool { get }
}

extension Contact: FieldedRecord {}
extension Contact.FieldContent: RecordFieldContent {}
extension Organization: FieldedRecord {}
extension Organization.FieldContent: RecordFieldContent {}

extension FieldedRecord {
  var isPurged: Bool { false }

  /// This, made of `before`, on what is found by now: the fields it changed, and those that others did.
  ///
  /// - Parameter overrules: Whether it goes over what others made of the same fields.
  /// - Returns: `nil` when somebody else changed one of its fields to something else, removed the record,
  ///   or erased it.
  func rebased(from before: Self, onto found: Self, overruling overrules: Bool = false) -> Self? {
    guard !found.isPurged else { return nil }
    var result = found
    for field in Field.allCases where self[field] != before[field] {
      guard overrules || [before[field], self[field]].contains(found[field]) else { return nil }
      result[field] = self[field]
    }
    for id in Set(customFields.keys).union(before.customFields.keys)
    where customFields[id] != before.customFields[id] {
      let mine = customFields[id]
      guard overrules || [before.customFields[id], mine].contains(found.customFields[id]) else {
        return nil
      }
      result.customFields[id] = mine
    }
    if isWithdrawn != before.isWithdrawn {
      result.isWithdrawn = isWithdrawn
    } else if found.isWithdrawn, !isWithdrawn {
      guard overrules else { return nil }
      result.isWithdrawn = false
    }
    return result
  }

  /// This with what it lacks taken from another.
  func filled(from other: Self) -> Self {
    var filled = self
    for field in Field.allCases where filled[field].isBlank { filled[field] = other[field] }
    filled.customFields.merge(other.customFields) { own, _ in own }
    return filled
  }
}
