import Diagnostics

/// An editor of single members in the text of one object that leaves every other byte alone.
///
/// New members go to their sorted place and take the indentation, the line ends and the spacing they find
/// around them, in canonical text as in text laid out by hand.
///
/// ```swift
/// var deal = try JSONObjectEditor(bytes)
/// try deal.set("stage", to: Array(#""won""#.utf8))
/// try deal.append(entry, to: "history")
/// try deal.edit("nextStep") { step throws(JSONParseError) in try step.remove("due") }
/// ```
///
/// A value passed in is canonical text that begins in the first column. Each change costs one reading of the
/// object; one that throws changes nothing.
struct JSONObjectEditor {
  /// The text of the object.
  private(set) var text: [UInt8]

  private var object: JSONContainer

  /// Reads the members of an object.
  ///
  /// - Throws: when the text is not one valid object.
  init(_ text: [UInt8]) throws(JSONParseError) {
    self.text = text
    object = try JSONContainer(text, type: .object)
  }

  private init(_ text: [UInt8], _ object: JSONContainer) {
    self.text = text
    self.object = object
  }

  /// The names of the members, in the order of the text.
  var keys: [String] { object.parts.compactMap(\.key) }

  /// The text of a member's value, as it stands; nil when there is no such member.
  subscript(key: String) -> ArraySlice<UInt8>? {
    index(of: key).map { text[object.parts[$0].value] }
  }

  /// Sets the value of a member, adding the member if needed.
  ///
  /// - Throws: when `value` is not one valid value.
  mutating func set(_ key: String, to value: [UInt8]) throws(JSONParseError) {
    try JSONCursor.validate(value)
    guard let index = index(of: key) else { return try add(key, value) }
    try rewrite(object.replaceValue(at: index, with: value, in: text))
  }

  /// Removes a member; returns false when there was none.
  @discardableResult
  mutating func remove(_ key: String) throws(JSONParseError) -> Bool {
    guard let index = index(of: key) else { return false }
    try rewrite(object.remove(at: index))
    return true
  }

  /// Appends an element to the array of a member, adding the array if needed.
  ///
  /// - Throws: `wrongType` when the member is no array.
  mutating func append(_ element: [UInt8], to key: String) throws(JSONParseError) {
    try JSONCursor.validate(element)
    try change(key, type: .array) { (text, array) throws(JSONParseError) in
      array.insert(element, at: array.parts.count, in: text).splice
    }
  }

  /// Changes members of the object of a member, adding that object if needed.
  ///
  /// - Throws: `wrongType` when the member is no object, and what `body` throws.
  mutating func edit(
    _ key: String, _ body: (inout JSONObjectEditor) throws(JSONParseError) -> Void
  ) throws(JSONParseError) {
    try change(key, type: .object) { (text, object) throws(JSONParseError) in
      var editor = JSONObjectEditor(text, object)
      try body(&editor)
      return JSONSplice(range: 0..<text.count, text: editor.text)
    }
  }

  /// Changes members of the first element that `matches` in the array of a member; does nothing when there is
  /// none.
  ///
  /// - Throws: `wrongType` when the member is no array of objects, and what `body` throws.
  mutating func editElement(
    of key: String, where matches: (JSONObjectEditor) -> Bool,
    _ body: (inout JSONObjectEditor) throws(JSONParseError) -> Void
  ) throws(JSONParseError) {
    guard index(of: key) != nil else { return }
    try change(key, type: .array) { (text, array) throws(JSONParseError) in
      for part in array.parts {
        var editor = try JSONObjectEditor(Array(text[part.value]))
        guard matches(editor) else { continue }
        try body(&editor)
        return JSONSplice(range: part.value, text: editor.text)
      }
      return JSONSplice(range: 0..<0, text: [])
    }
  }

  /// Changes the array or object of a member by a splice of its text, adding it if needed.
  mutating func change(
    _ key: String, type: JSONType,
    _ body: ([UInt8], JSONContainer) throws(JSONParseError) -> JSONSplice
  ) throws(JSONParseError) {
    var changed = self
    if index(of: key) == nil {
      try changed.add(key, Array((type == .array ? "[]" : "{}").utf8))
    }
    guard let index = changed.index(of: key) else { return }
    let place = changed.object.parts[index].value
    var value = Array(changed.text[place])
    let container: JSONContainer
    do throws(JSONParseError) {
      container = try JSONContainer(
        value, type: type, indentation: changed.object.indentation(at: index, in: changed.text))
    } catch {
      throw JSONParseError(at: place.lowerBound + error.offset, error.kind)
    }
    try [body(value, container)].apply(to: &value)
    try changed.rewrite(JSONSplice(range: place, text: value))
    self = changed
  }

  private mutating func add(_ key: String, _ value: [UInt8]) throws(JSONParseError) {
    let later = object.parts.firstIndex { part in
      part.key.map { key.utf8.lexicographicallyPrecedes($0.utf8) } ?? false
    }
    let index = later ?? object.parts.count
    try rewrite(object.insert(value, key: key, at: index, in: text).splice)
  }

  private mutating func rewrite(_ splice: JSONSplice) throws(JSONParseError) {
    var text = text
    [splice].apply(to: &text)
    object = try JSONContainer(text, type: .object, indentation: object.indentation)
    self.text = text
  }

  private func index(of key: String) -> Int? {
    object.parts.firstIndex { $0.key.map { $0.utf8.elementsEqual(key.utf8) } ?? false }
  }
}

/// A run of bytes of a text and its replacement.
struct JSONSplice: Equatable {
  /// The range in the original text; empty to insert.
  var range: Range<Int>
  /// The replacement.
  var text: [UInt8]

  /// The number of bytes by which the text grows.
  var growth: Int { text.count - range.count }
}

extension [JSONSplice] {
  /// Returns the spliced text as runs of the old and the new one, in order, without a copy.
  ///
  /// The splices are in ascending order and do not overlap.
  func slices(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var slices: [ArraySlice<UInt8>] = []
    var end = 0
    for splice in self {
      slices.append(text[end..<splice.range.lowerBound])
      slices.append(splice.text[...])
      end = splice.range.upperBound
    }
    slices.append(text[end...])
    return slices.filter { !$0.isEmpty }
  }

  /// Applies the changes to the text: a few in place, many by building it anew.
  func apply(to text: inout [UInt8]) {
    guard count > 4 else {
      for splice in reversed() { text.replaceSubrange(splice.range, with: splice.text) }
      return
    }
    var spliced: [UInt8] = []
    spliced.reserveCapacity(reduce(text.count) { $0 + $1.growth })
    for slice in slices(of: text) { spliced += slice }
    text = spliced
  }
}

/// The shift of places of a text by its splices, asked in ascending order.
///
/// - Complexity: O(places + splices) for all of them.
struct SpliceShift {
  private let splices: [JSONSplice]
  private var passed = (starts: 0, ends: 0)
  private var growth = (starts: 0, ends: 0)

  /// Starts at the beginning of the text; the splices are in ascending order.
  init(_ splices: [JSONSplice]) {
    self.splices = splices
  }

  /// Returns the place of the first byte of something after the splices; insertions there stand before it.
  mutating func start(_ offset: Int) -> Int {
    while passed.starts < splices.count, splices[passed.starts].range.upperBound <= offset {
      growth.starts += splices[passed.starts].growth
      passed.starts += 1
    }
    return offset + growth.starts
  }

  /// Returns the end of something after the splices; insertions there stand behind it.
  mutating func end(_ offset: Int) -> Int {
    while passed.ends < splices.count, splices[passed.ends].range.lowerBound < offset {
      growth.ends += splices[passed.ends].growth
      passed.ends += 1
    }
    return offset + growth.ends
  }
}
