/// The text of one object or array, with the places of its members or elements.
///
/// Putting a part in or taking one out keeps every byte of the others, and follows the layout
/// found: the line ends and indentation of the neighbours, or everything on one line.
struct JSONContainerText {
  /// A member or an element.
  struct Part {
    /// The name of the member; nil for an element.
    let key: String?
    /// From the first byte of the name, or of the element, to the end of the value.
    let range: Range<Int>
    let value: Range<Int>
  }

  let text: [UInt8]
  let parts: [Part]

  /// The white space before the line of the container, when it is a part laid out in lines.
  private let indentation: ArraySlice<UInt8>?
  /// From the opening bracket to the closing one.
  private let bounds: Range<Int>

  /// Finds the parts.
  ///
  /// - Parameter indentation: The white space that begins the line the container stands on, nil
  ///   when it is not laid out in lines as far as is known.
  /// - Throws: when the text is not one good value of that type.
  init(
    _ text: [UInt8], type: JSONType, indentation: ArraySlice<UInt8>? = nil
  ) throws(JSONFault) {
    self.text = text
    self.indentation = indentation
    (parts, bounds) = try JSONCursor.read(text) { (cursor) throws(JSONFault) in
      guard try cursor.nextType() == type else { throw cursor.mismatch(type) }
      let start = cursor.offset
      let parts = try type == .object ? cursor.members() : cursor.elements()
      return (parts, start..<cursor.offset)
    }
  }

  /// The same container once its text has been changed.
  func reading(_ text: [UInt8]) throws(JSONFault) -> JSONContainerText {
    try JSONContainerText(
      text, type: text[bounds.lowerBound] == UInt8(ascii: "{") ? .object : .array,
      indentation: indentation)
  }

  /// The text with a value in place of another.
  func replacingValue(at index: Int, with value: [UInt8]) -> [UInt8] {
    text.replacing(parts[index].value, with: laidOut(value, after: lead(index)))
  }

  /// The text with the exact bytes given in place of a value.
  func replacingValue(at index: Int, verbatim value: [UInt8]) -> [UInt8] {
    text.replacing(parts[index].value, with: value)
  }

  /// The text without one part and its comma.
  func removing(at index: Int) -> [UInt8] {
    let range = parts[index].range
    if index + 1 < parts.count {
      return text.replacing(range.lowerBound..<parts[index + 1].range.lowerBound, with: [])
    }
    guard index > 0 else {
      return text.replacing(bounds.lowerBound + 1..<bounds.upperBound - 1, with: [])
    }
    return text.replacing(parts[index - 1].range.upperBound..<range.upperBound, with: [])
  }

  /// The text with a part more, before the one at `index` or after the last.
  ///
  /// - Parameter label: The quoted name of a member and its colon, or nothing.
  func inserting(_ value: [UInt8], label: [UInt8] = [], at index: Int) -> [UInt8] {
    guard let last = parts.last else { return inserting(label, onlyValue: value) }
    let separator = separator(at: index)
    guard index < parts.count else {
      let part = label + laidOut(value, after: separator)
      return text.replacing(
        last.range.upperBound..<last.range.upperBound, with: [UInt8(ascii: ",")] + separator + part)
    }
    let part = label + laidOut(value, after: lead(index))
    let start = parts[index].range.lowerBound
    return text.replacing(start..<start, with: part + [UInt8(ascii: ",")] + separator)
  }

  /// The indentation of the line a part begins, when it begins one.
  func indentation(at index: Int) -> ArraySlice<UInt8>? {
    let lead = lead(index)
    return lead.lastIndex(of: UInt8(ascii: "\n")).map { lead[($0 + 1)...] }
  }

  /// The bytes from a member's name to its value, but for the name: a colon and white space.
  var colon: [UInt8] {
    guard let first = parts.first, first.key != nil else { return Array(": ".utf8) }
    let before = text[first.range.lowerBound..<first.value.lowerBound]
    let end = before.lastIndex(of: UInt8(ascii: "\"")) ?? before.startIndex
    return Array(before[(end + 1)...])
  }

  private func inserting(_ label: [UInt8], onlyValue value: [UInt8]) -> [UInt8] {
    let inside = bounds.lowerBound + 1..<bounds.upperBound - 1
    let seen = text[inside].lastIndex(of: UInt8(ascii: "\n")).map {
      text[($0 + 1)..<inside.upperBound]
    }
    guard let outer = seen ?? indentation else {
      return text.replacing(inside, with: label + laidOut(value, after: []))
    }
    let isCRLF = text[inside].contains(UInt8(ascii: "\r"))
    let tail = Array((isCRLF ? "\r\n" : "\n").utf8) + outer
    let lead = tail + [UInt8](repeating: UInt8(ascii: " "), count: 2)
    return text.replacing(inside, with: lead + label + laidOut(value, after: lead[...]) + tail)
  }

  /// The white space in front of a part.
  private func lead(_ index: Int) -> ArraySlice<UInt8> {
    let before = text[..<parts[index].range.lowerBound]
    return before.suffix(from: (before.lastIndex { $0 > 0x20 } ?? -1) + 1)
  }

  /// What to put between the comma and the later of two parts that become neighbours at `index`.
  private func separator(at index: Int) -> ArraySlice<UInt8> {
    let only = lead(0)
    guard parts.count == 1 else { return lead(min(max(index, 1), parts.count - 1)) }
    guard !only.contains(UInt8(ascii: "\n")) else { return only }
    return colon.count > 1 ? [UInt8(ascii: " ")] : []
  }

  /// A value in canonical text, moved to the indentation of its line, or to one line.
  private func laidOut(_ value: [UInt8], after lead: ArraySlice<UInt8>) -> [UInt8] {
    let lines = value.split(separator: UInt8(ascii: "\n")).map { line in
      line.filter { $0 != UInt8(ascii: "\r") }
    }
    guard let start = lead.lastIndex(of: UInt8(ascii: "\n")) else {
      return Array(
        lines.map { $0.drop { $0 == UInt8(ascii: " ") } }.reduce(into: []) {
          if $0.last == UInt8(ascii: ",") { $0.append(UInt8(ascii: " ")) }
          $0 += $1
        })
    }
    let isCRLF = lead[..<start].last == UInt8(ascii: "\r")
    let lineBreak = Array((isCRLF ? "\r\n" : "\n").utf8) + lead[(start + 1)...]
    return Array(lines.joined(separator: lineBreak))
  }
}

extension JSONCursor {
  fileprivate mutating func members() throws(JSONFault) -> [JSONContainerText.Part] {
    var parts: [JSONContainerText.Part] = []
    try beginObject()
    while let (key, start) = try nextMember() {
      let value = try skipValue()
      parts.append(.init(key: key.text, range: start..<value.upperBound, value: value))
    }
    return parts
  }

  fileprivate mutating func elements() throws(JSONFault) -> [JSONContainerText.Part] {
    var parts: [JSONContainerText.Part] = []
    try beginArray()
    while try nextElement() {
      let value = try skipValue()
      parts.append(.init(key: nil, range: value, value: value))
    }
    return parts
  }
}

extension [UInt8] {
  fileprivate func replacing(_ range: Range<Int>, with bytes: some Collection<UInt8>) -> [UInt8] {
    Array(self[..<range.lowerBound]) + bytes + self[range.upperBound...]
  }
}
