import Diagnostics
package import PipelineDomain

extension CustomField {
  static let schema = ObjectSchema(
    "field", "A custom field.", blank: CustomField(id: "", name: ""), layout: .line,
    [
      .required("id", \.id, .key(), "Key in filters and files, kept when the field is renamed."),
      .required("name", \.name, .text, "Displayed name."),
      .written("kind", \.kind, .choice(), "Type of its values."),
      .written("on", \.subject, .choice(), "Records that have the field."),
      .member(
        "choices", \.choices, ValueSchema<String>.text.list(.line),
        "Choices, in order, of a field of that type."),
    ])
}

extension CustomField.Value {
  /// Values, each under the key of its field; those of a field that was removed are kept.
  static let byField = ValueSchema<CustomField.Values>(
    .map(of: .anyOf([.text(.plain), .integer(nil), .bool, .object(.money)]), by: .any),
    read: { (cursor) throws(JSONParseError) in try cursor.customValues() },
    write: { values, text in
      text.object { object in
        for (id, value) in values.sorted(by: { $0.key < $1.key }) {
          object.key(id.text)
          object.customValue(value)
        }
      }
    })
}

extension JSONCursor {
  /// Reads values by the keys of their fields.
  ///
  /// - Parameter takesNone: True in a change, where null is none.
  mutating func customValues(
    takesNone: Bool = false
  ) throws(JSONParseError) -> CustomField.Values {
    try keyed { (cursor) throws(JSONParseError) in
      if takesNone, cursor.skipNull() { return .none }
      switch try cursor.nextType() {
      case .string: return .text(try cursor.string())
      case .number: return .integer(try cursor.int())
      case .bool: return .flag(try cursor.bool())
      case .object: return .money(try cursor.money())
      case .null, .array: throw cursor.mismatch(.string)
      }
    }
  }
}

extension JSONText {
  /// Writes values of custom fields, by key, as a member; none when there are none.
  package mutating func fields(
    _ name: String, _ values: CustomField.Values
  ) {
    guard !values.isEmpty else { return }
    key(name)
    CustomField.Value.byField.write(values, &self)
  }

  fileprivate mutating func customValue(_ value: CustomField.Value) {
    switch value {
    case .none: null()
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    case .flag(let flag): bool(flag)
    case .money(let money): self.money(money)
    }
  }
}
