/// A reader of the XML of a workbook, event by event.
///
/// Strict in what could be an attack: no document types, no entities but the five of XML and numbers, matching
/// tags, a limit of depth. Names are compared without their namespace.
struct XMLReader {
  /// The things a document consists of.
  enum Event {
    case start, end, text, finished
  }

  /// The reason a text is refused.
  struct ParseError: Error {}

  private static let depthLimit = 256
  private let bytes: [UInt8]
  private var index: Int
  /// The names of the open elements.
  private var open: [Range<Int>] = []
  private var name = 0..<0
  private var content = 0..<0
  private var isPlain = false
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// True when the element that began last has ended with its own tag.
  private var isEmpty = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Moves to the next event.
  mutating func next() throws(ParseError) -> Event {
    if isEmpty {
      isEmpty = false
      name = open.removeLast()
      return .end
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        (content, isPlain) = (start..<index, false)
        if open.isEmpty {
          guard bytes[content].allSatisfy(\.isXMLSpace) else { throw ParseError() }
          continue
        }
        return .text
      }
      if starts(with: "<!--") {
        try skip(past: "-->")
      } else if starts(with: "<?") {
        try skip(past: "?>")
      } else if starts(with: "<![CDATA[") {
        let start = index + 9
        try skip(past: "]]>")
        guard !open.isEmpty else { throw ParseError() }
        (content, isPlain) = (start..<(index - 3), true)
        return .text
      } else if starts(with: "</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    guard open.isEmpty else { throw ParseError() }
    return .finished
  }

  /// Returns true when the element of the event has that name.
  func isNamed(_ wanted: StaticString) -> Bool { matches(name, wanted) }

  /// Returns the value of an attribute of the element that begins.
  func attribute(_ wanted: StaticString) throws(ParseError) -> String? {
    for attribute in attributes where matches(attribute.name, wanted) {
      return try text(in: attribute.value)
    }
    return nil
  }

  /// The text of the event.
  var text: String {
    get throws(ParseError) {
      isPlain ? String(decoding: bytes[content], as: UTF8.self) : try text(in: content)
    }
  }

  private mutating func startTag() throws(ParseError) -> Event {
    index += 1
    name = try scanName()
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipSpace()
      guard index < bytes.count else { throw ParseError() }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        break
      }
      if starts(with: "/>") {
        index += 2
        isEmpty = true
        break
      }
      let name = try scanName()
      skipSpace()
      try take(UInt8(ascii: "="))
      skipSpace()
      guard index < bytes.count,
        bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      else { throw ParseError() }
      let (quote, start) = (bytes[index], index + 1)
      index = start
      while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "<") {
        index += 1
      }
      let end = index
      try take(quote)
      attributes.append((name, start..<end))
    }
    guard open.count < XMLReader.depthLimit else { throw ParseError() }
    open.append(name)
    return .start
  }

  private mutating func endTag() throws(ParseError) -> Event {
    index += 2
    name = try scanName()
    skipSpace()
    try take(UInt8(ascii: ">"))
    guard let begun = open.popLast(), bytes[begun].elementsEqual(bytes[name]) else {
      throw ParseError()
    }
    return .end
  }

  private mutating func scanName() throws(ParseError) -> Range<Int> {
    let start = index
    while index < bytes.count, !bytes[index].isXMLSpace,
      !XMLReader.delimiters.contains(bytes[index])
    {
      index += 1
    }
    // Also a document type ends here: no name begins with its mark.
    guard index > start, bytes[start] != UInt8(ascii: "!") else { throw ParseError() }
    return start..<index
  }

  private static let delimiters = Array("<>/=\"'&".utf8)

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isXMLSpace { index += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(ParseError) {
    guard index < bytes.count, bytes[index] == byte else { throw ParseError() }
    index += 1
  }

  private mutating func skip(past mark: StaticString) throws(ParseError) {
    while index < bytes.count, !starts(with: mark) { index += 1 }
    guard index < bytes.count else { throw ParseError() }
    index += mark.utf8CodeUnitCount
  }

  private func starts(with mark: StaticString) -> Bool { matches(at: index, mark) }

  private func matches(at place: Int, _ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] != mark.utf8Start[offset] { return false }
    return true
  }

  /// Compares a name, or its part behind the namespace.
  private func matches(_ name: Range<Int>, _ wanted: StaticString) -> Bool {
    let start = name.upperBound - wanted.utf8CodeUnitCount
    guard start >= name.lowerBound, matches(at: start, wanted) else { return false }
    return start == name.lowerBound || bytes[start - 1] == UInt8(ascii: ":")
  }

  private func text(in range: Range<Int>) throws(ParseError) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var decoded: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "&") else {
        decoded.append(bytes[place])
        place += 1
        continue
      }
      let end = bytes[place..<min(range.upperBound, place + 12)].firstIndex(of: UInt8(ascii: ";"))
      guard let end,
        let scalar = XMLReader.scalar(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      else { throw ParseError() }
      decoded += Array(String(scalar).utf8)
      place = end + 1
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Returns the character of an entity.
  private static func scalar(_ entity: String) -> Character? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.first == "#" else { return nil }
      let digits = entity.dropFirst()
      let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}

extension UInt8 {
  /// True for white space between the parts of XML.
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
