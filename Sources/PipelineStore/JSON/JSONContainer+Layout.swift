import Diagnostics

extension JSONContainer {
  /// The white space in front of a part.
  func lead(_ index: Int, in text: [UInt8]) -> ArraySlice<UInt8> {
    let before = text[..<parts[index].start]
    return before.suffix(from: (before.lastIndex { $0 > 0x20 } ?? -1) + 1)
  }

  /// The bytes from a member's name to its value: a colon and white space.
  func colon(in text: [UInt8]) -> [UInt8] {
    guard let first = parts.first, first.key != nil else { return Array(": ".utf8) }
    let before = text[first.start..<first.value.lowerBound]
    let end = before.lastIndex(of: UInt8(ascii: "\"")) ?? before.startIndex
    return Array(before[(end + 1)...])
  }

  /// What to put between the comma and the later of two parts that become neighbours at `index`.
  func separator(at index: Int, in text: [UInt8]) -> ArraySlice<UInt8> {
    guard parts.count == 1 else { return lead(min(max(index, 1), parts.count - 1), in: text) }
    let only = lead(0, in: text)
    guard !only.contains(UInt8(ascii: "\n")) else { return only }
    return colon(in: text).count > 1 ? [UInt8(ascii: " ")] : []
  }

  /// A value in canonical text, moved to the indentation of its line, or to one line.
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

  /// A name as it is written.
  static func quoted(_ key: String) -> [UInt8] {
    var text = JSONText()
    text.string(key)
    return text.bytes
  }
}

extension JSONCursor {
  /// Reads an object for the places of its members.
  mutating func members() throws(JSONFault) -> [JSONContainer.Part] {
    var parts: [JSONContainer.Part] = []
    try beginObject()
    while let (key, start) = try nextMember() {
      parts.append(.init(key: key.text, start: start, value: try skipValue()))
    }
    return parts
  }

  /// Reads an array for the places of its elements.
  mutating func elements() throws(JSONFault) -> [JSONContainer.Part] {
    var parts: [JSONContainer.Part] = []
    try beginArray()
    while try nextElement() {
      let value = try skipValue()
      parts.append(.init(key: nil, start: value.lowerBound, value: value))
    }
    return parts
  }
}
