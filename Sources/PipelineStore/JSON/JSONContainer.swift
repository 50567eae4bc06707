import Diagnostics

/// The places of the members of an object, or of the elements of an array, in their text.
///
/// Inserts and removes parts: every byte of the others is kept, and the layout found is followed, be it lines
/// with their ends and indentation or everything on one line.
struct JSONContainer {
  /// A member or an element.
  struct Part: Equatable {
    /// The name of the member; nil for an element.
    var key: String?
    /// The first byte of the name, or of the element.
    var start: Int
    /// The value alone; the part ends with it.
    var value: Range<Int>

    /// The whole part.
    var range: Range<Int> { start..<value.upperBound }
  }

  /// An inserted part, with its places in the text of the splice.
  struct Insertion {
    var splice: JSONSplice
    var part: Part
  }

  /// The range from the opening bracket to past the closing one.
  var bounds: Range<Int>
  /// The parts in the order of the text.
  var parts: [Part] = []
  /// The white space that begins the line of the container; nil when it is not laid out in lines as far as is
  /// known.
  var indentation: [UInt8]?

  /// Creates a container known from reading.
  init(bounds: Range<Int>, parts: [Part] = [], indentation: [UInt8]? = nil) {
    self.bounds = bounds
    self.parts = parts
    self.indentation = indentation
  }

  /// Finds the parts of the object or array that is the whole of a text.
  ///
  /// - Throws: when the text is not one valid value of that type.
  init(
    _ text: [UInt8], type: JSONType, indentation: [UInt8]? = nil
  ) throws(JSONParseError) {
    self = try JSONCursor.read(text) { (cursor) throws(JSONParseError) in
      guard try cursor.nextType() == type else { throw cursor.mismatch(type) }
      let start = cursor.offset
      let parts = try type == .object ? cursor.members() : cursor.elements()
      return JSONContainer(bounds: start..<cursor.offset, parts: parts, indentation: indentation)
    }
  }

  /// Returns the splice that replaces a value.
  func replaceValue(at index: Int, with value: [UInt8], in text: [UInt8]) -> JSONSplice {
    let lead = lead(index, in: text)
    return JSONSplice(range: parts[index].value, text: JSONContainer.laidOut(value, after: lead))
  }

  /// Returns the splice that removes a part and its comma.
  func remove(at index: Int) -> JSONSplice {
    let range = parts[index].range
    if index + 1 < parts.count {
      return JSONSplice(range: range.lowerBound..<parts[index + 1].start, text: [])
    }
    guard index > 0 else {
      return JSONSplice(range: bounds.lowerBound + 1..<bounds.upperBound - 1, text: [])
    }
    return JSONSplice(range: parts[index - 1].value.upperBound..<range.upperBound, text: [])
  }

  /// Returns the insertion of a part, before the one at `index` or after the last.
  ///
  /// - Parameter key: The name of a member; nil for an element.
  func insert(
    _ value: [UInt8], key: String? = nil, at index: Int, in text: [UInt8]
  ) -> Insertion {
    let label = key.map { JSONContainer.quoted($0) + colon(in: text) } ?? []
    let comma = [UInt8(ascii: ",")]
    guard let last = parts.last else {
      return insertOnly(value, key: key, label: label, in: text)
    }
    let separator = separator(at: index, in: text)
    guard index < parts.count else {
      let end = last.value.upperBound
      return JSONContainer.insertion(
        at: end..<end, head: comma + separator, key: key, label: label,
        value: JSONContainer.laidOut(value, after: separator), tail: [])
    }
    let start = parts[index].start
    return JSONContainer.insertion(
      at: start..<start, head: [], key: key, label: label,
      value: JSONContainer.laidOut(value, after: lead(index, in: text)), tail: comma + separator)
  }

  /// Returns the indentation of the line a part begins; nil when it begins none.
  func indentation(at index: Int, in text: [UInt8]) -> [UInt8]? {
    let lead = lead(index, in: text)
    return lead.lastIndex(of: UInt8(ascii: "\n")).map { Array(lead[($0 + 1)...]) }
  }

  private func insertOnly(
    _ value: [UInt8], key: String?, label: [UInt8], in text: [UInt8]
  ) -> Insertion {
    let inside = bounds.lowerBound + 1..<bounds.upperBound - 1
    let seen = text[inside].lastIndex(of: UInt8(ascii: "\n")).map {
      Array(text[($0 + 1)..<inside.upperBound])
    }
    guard let outer = seen ?? indentation else {
      return JSONContainer.insertion(
        at: inside, head: [], key: key, label: label,
        value: JSONContainer.laidOut(value, after: []), tail: [])
    }
    let isCRLF = text[inside].contains(UInt8(ascii: "\r"))
    let tail = Array((isCRLF ? "\r\n" : "\n").utf8) + outer
    let head = tail + [UInt8](repeating: UInt8(ascii: " "), count: 2)
    return JSONContainer.insertion(
      at: inside, head: head, key: key, label: label,
      value: JSONContainer.laidOut(value, after: head[...]), tail: tail)
  }

  private static func insertion(
    at range: Range<Int>, head: [UInt8], key: String?, label: [UInt8], value: [UInt8],
    tail: [UInt8]
  ) -> Insertion {
    let start = head.count + label.count
    return Insertion(
      splice: JSONSplice(range: range, text: head + label + value + tail),
      part: Part(key: key, start: head.count, value: start..<start + value.count))
  }
}

extension JSONContainer {
  /// Returns the white space in front of a part.
  func lead(_ index: Int, in text: [UInt8]) -> ArraySlice<UInt8> {
    let before = text[..<parts[index].start]
    return before.suffix(from: (before.lastIndex { $0 > 0x20 } ?? -1) + 1)
  }

  /// Returns the bytes from a member's name to its value: a colon and white space.
  func colon(in text: [UInt8]) -> [UInt8] {
    guard let first = parts.first, first.key != nil else { return Array(": ".utf8) }
    let before = text[first.start..<first.value.lowerBound]
    let end = before.lastIndex(of: UInt8(ascii: "\"")) ?? before.startIndex
    return Array(before[(end + 1)...])
  }

  /// Returns the white space between the comma and the later of two parts that become neighbours at `index`.
  func separator(at index: Int, in text: [UInt8]) -> ArraySlice<UInt8> {
    guard parts.count == 1 else { return lead(min(max(index, 1), parts.count - 1), in: text) }
    let only = lead(0, in: text)
    guard !only.contains(UInt8(ascii: "\n")) else { return only }
    return colon(in: text).count > 1 ? [UInt8(ascii: " ")] : []
  }

  /// Returns a value in canonical text, moved to the indentation of its line, or to one line.
  static func laidOut(_ value: [UInt8], after lead: ArraySlice<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "\n")) else { return value }
    let lines = value.split(separator: UInt8(ascii: "\n")).map { line in
      line.filter { $0 != UInt8(ascii: "\r") }
    }
    guard let start = lead.lastIndex(of: UInt8(ascii: "\n")) else {
      return lines.reduce(into: []) { text, line in
        if text.last == UInt8(ascii: ",") { text.append(UInt8(ascii: " ")) }
        text += line.drop { $0 == UInt8(ascii: " ") }
      }
    }
    let isCRLF = lead[..<start].last == UInt8(ascii: "\r")
    let lineBreak = Array((isCRLF ? "\r\n" : "\n").utf8) + lead[(start + 1)...]
    return Array(lines.joined(separator: lineBreak))
  }

  /// Returns a name as it is written.
  static func quoted(_ key: String) -> [UInt8] {
    var text = JSONText()
    text.string(key)
    return text.bytes
  }
}

extension JSONCursor {
  /// Reads an object for the places of its members.
  mutating func members() throws(JSONParseError) -> [JSONContainer.Part] {
    var parts: [JSONContainer.Part] = []
    try beginObject()
    while let (key, start) = try nextMember() {
      parts.append(.init(key: key.text, start: start, value: try skipValue()))
    }
    return parts
  }

  /// Reads an array for the places of its elements.
  mutating func elements() throws(JSONParseError) -> [JSONContainer.Part] {
    var parts: [JSONContainer.Part] = []
    try beginArray()
    while try nextElement() {
      let value = try skipValue()
      parts.append(.init(key: nil, start: value.lowerBound, value: value))
    }
    return parts
  }
}
