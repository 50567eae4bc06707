/// Changes single members in the text of one object, and leaves every other byte alone.
///
/// New members go to their sorted place and take the indentation, the line ends and the spacing
/// they find around them, in canonical text as in text laid out by hand.
///
/// ```swift
/// var deal = try JSONObjectEditor(bytes)
/// try deal.set("stage", to: Array(#""won""#.utf8))
/// try deal.append(entry, to: "history")
/// try deal.edit("nextStep") { step throws(JSONFault) in try step.remove("due") }
/// ```
///
/// A value given is canonical text that begins in the first column. Each change costs one reading
/// of the object; one that throws changes nothing.
struct JSONObjectEditor {
  private var object: JSONContainerText

  /// Reads the members of an object.
  ///
  /// - Throws: when the text is not one good object.
  init(_ text: [UInt8]) throws(JSONFault) {
    object = try JSONContainerText(text, type: .object)
  }

  private init(_ object: JSONContainerText) {
    self.object = object
  }

  /// The text of the object.
  var text: [UInt8] { object.text }

  /// The names of the members, in the order of the text.
  var keys: [String] { object.parts.compactMap(\.key) }

  /// The text of a member's value, as it stands; nil when there is no such member.
  subscript(key: String) -> ArraySlice<UInt8>? {
    index(of: key).map { text[object.parts[$0].value] }
  }

  /// Gives a member a value, adding the member if need be.
  ///
  /// - Throws: when `value` is not one good value.
  mutating func set(_ key: String, to value: [UInt8]) throws(JSONFault) {
    try JSONCursor.validate(value)
    guard let index = index(of: key) else { return try add(key, value) }
    try rewrite(object.replacingValue(at: index, with: value))
  }

  /// Takes a member out; false when there was none.
  @discardableResult
  mutating func remove(_ key: String) throws(JSONFault) -> Bool {
    guard let index = index(of: key) else { return false }
    try rewrite(object.removing(at: index))
    return true
  }

  /// Adds an element at the end of the array that is a member, adding the array if need be.
  ///
  /// - Throws: `wrongType` when the member is no array.
  mutating func append(_ element: [UInt8], to key: String) throws(JSONFault) {
    try JSONCursor.validate(element)
    try change(key, type: .array) { (array) throws(JSONFault) in
      array.inserting(element, at: array.parts.count)
    }
  }

  /// Changes members of the object that is a member, adding that object if need be.
  ///
  /// - Throws: `wrongType` when the member is no object, and what `body` throws.
  mutating func edit(
    _ key: String, _ body: (inout JSONObjectEditor) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try change(key, type: .object) { (object) throws(JSONFault) in
      var editor = JSONObjectEditor(object)
      try body(&editor)
      return editor.text
    }
  }

  private mutating func change(
    _ key: String, type: JSONType,
    _ body: (JSONContainerText) throws(JSONFault) -> [UInt8]
  ) throws(JSONFault) {
    var changed = self
    if index(of: key) == nil {
      try changed.add(key, Array((type == .array ? "[]" : "{}").utf8))
    }
    guard let index = changed.index(of: key) else { return }
    let parent = changed.object
    let value = Array(parent.text[parent.parts[index].value])
    let inner: JSONContainerText
    do throws(JSONFault) {
      inner = try JSONContainerText(
        value, type: type, indentation: parent.indentation(at: index))
    } catch {
      throw JSONFault(at: parent.parts[index].value.lowerBound + error.offset, error.kind)
    }
    try changed.rewrite(parent.replacingValue(at: index, verbatim: body(inner)))
    self = changed
  }

  private mutating func add(_ key: String, _ value: [UInt8]) throws(JSONFault) {
    let later = object.parts.firstIndex { part in
      part.key.map { key.utf8.lexicographicallyPrecedes($0.utf8) } ?? false
    }
    var label = JSONText()
    label.string(key)
    try rewrite(
      object.inserting(
        value, label: label.bytes + object.colon, at: later ?? object.parts.count))
  }

  private mutating func rewrite(_ text: [UInt8]) throws(JSONFault) {
    object = try object.reading(text)
  }

  private func index(of key: String) -> Int? {
    object.parts.firstIndex { $0.key.map { $0.utf8.elementsEqual(key.utf8) } ?? false }
  }
}
