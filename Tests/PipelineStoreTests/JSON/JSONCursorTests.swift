import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct JSONCursorTests {
  @Test(arguments: JSONVectors.accepted)
  func `a good text is read to its end`(text: String) throws {
    try JSONCursor.validate(Array(text.utf8))
  }

  @Test(arguments: JSONVectors.refused)
  func `a bad text is refused where it goes wrong`(vector: RefusedText) throws {
    let fault = try #require(throws: JSONParseError.self) { try JSONCursor.validate(vector.text) }
    #expect(fault.kind == vector.kind)
    let position = TextPosition(of: fault.offset, in: vector.text)
    #expect(position == TextPosition(line: vector.line, column: vector.column))
  }

  @Test(arguments: 0...20)
  func `an array is read whatever its length, and refused at the element that is wrong`(
    count: Int
  ) throws {
    let words = (0..<count).map { "a word of some length, number \($0)" }
    let list = words.map { "\"\($0)\"" }.joined(separator: ",")
    let read = try JSONCursor.read(Array("[\(list)]".utf8)) { (cursor) throws(JSONParseError) in
      try cursor.strings()
    }
    #expect(read == words)
    let text = "[\(list)\(count == 0 ? "" : ",")1]"
    let fault = #expect(throws: JSONParseError.self) {
      try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
        try cursor.strings()
      }
    }
    #expect(fault?.offset == text.utf8.count - 2)
  }

  @Test(arguments: ["[", #"{"a":"#])
  func `sixty-four levels are read and the sixty-fifth is refused`(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    let inner = opening == "[" ? "" : "1"
    func nested(_ depth: Int) -> [UInt8] {
      let text = String(repeating: opening, count: depth) + inner
      return Array((text + String(repeating: closing, count: depth)).utf8)
    }
    try JSONCursor.validate(nested(64))
    let fault = JSONParseError(at: 64 * opening.utf8.count, .tooDeep(limit: 64))
    #expect(throws: fault) { try JSONCursor.validate(nested(65)) }
  }

  @Test(arguments: [2, 15, 16, 17, 40, 5_000])
  func `a name repeated after any number of others is refused`(count: Int) throws {
    for order in [Array(0..<count), (0..<count).reversed(), (0..<count).map { $0 * 7 % count }] {
      let names = Set(order).count == count ? order : Array(0..<count)
      let members = names.map { "\"k\($0)\":{\"k\":\($0)}" }.joined(separator: ",")
      try JSONCursor.validate(Array("{\(members)}".utf8))
      for repeated in [names[0], names[count / 2], names[count - 1]] {
        let fault = JSONParseError(at: members.utf8.count + 2, .duplicateKey("k\(repeated)"))
        #expect(throws: fault) {
          try JSONCursor.validate(Array("{\(members),\"k\(repeated)\":0}".utf8))
        }
      }
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("-1", -1), ("120", 120), ("9223372036854775807", .max),
      ("-9223372036854775808", .min),
    ] as [(String, Int64)])
  func `an integer is read exactly`(text: String, value: Int64) throws {
    let read = try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
      try cursor.integer()
    }
    #expect(read == value)
  }

  @Test(
    arguments: [
      ("1.0", .notAnInteger("1.0")), ("1e2", .notAnInteger("1e2")), ("-0", .notAnInteger("-0")),
      ("9223372036854775808", .numberOutOfRange("9223372036854775808")),
      ("-9223372036854775809", .numberOutOfRange("-9223372036854775809")),
      ("\"1\"", .wrongType(found: .string, expected: .number)),
      ("null", .wrongType(found: .null, expected: .number)), ("007", .leadingZero), ("", .empty),
    ] as [(String, JSONParseError.Kind)])
  func `what is no integer is refused as one`(text: String, kind: JSONParseError.Kind) throws {
    let fault = try #require(throws: JSONParseError.self) {
      try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
        try cursor.integer()
      }
    }
    #expect(fault.kind == kind)
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u4f5C\ud83d\ude00\u0000z""#, "Aé作😀\0z"), (#""é作😀\n""#, "é作😀\n"),
    (#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10FFFF}"),
  ])
  func `a string is what its escapes say`(text: String, value: String) throws {
    let read = try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
      try cursor.string()
    }
    #expect(Array(read.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test func `members are read by name, and what is not wanted is passed over`() throws {
    let text = #" {"title": "A", "x": [{"y": 1}], "\u0072ank": 3, "open": true, "due": null} "#
    var found: [String] = []
    try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
      try cursor.beginObject()
      while let key = try cursor.nextKey() {
        switch key {
        case "title": found.append(try cursor.string())
        case "rank": found.append(String(try cursor.integer()))
        case "open": found.append(String(try cursor.bool()))
        case "due": found.append(cursor.skipNull() ? "none" : "some")
        default: found.append("\(key.text) \(try cursor.skipValue())")
        }
      }
    }
    #expect(found == ["A", "x 21..<31", "3", "true", "none"])
  }

  @Test func `a byte order mark and carriage returns are noted`() throws {
    func notes(_ text: String) throws -> [Bool] {
      try JSONCursor.read(Array(text.utf8)) { (cursor) throws(JSONParseError) in
        try cursor.skipValue()
        return [cursor.hasByteOrderMark, cursor.hasCarriageReturn]
      }
    }
    #expect(try notes("{\n}") == [false, false])
    #expect(try notes("\u{FEFF}{\n}") == [true, false])
    #expect(try notes("{\r\n}") == [false, true])
  }

  @Test func `every cut of a good text is refused as cut`() throws {
    let text = Array(JSONSample.document.utf8)
    try JSONCursor.validate(text)
    for length in 1..<text.count {
      #expect(throws: JSONParseError(at: length, .truncated)) {
        try JSONCursor.validate(Array(text.prefix(length)))
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a damaged text is refused within its bounds or still good`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      var text = Array(JSONSample.document.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text[index] = .random(in: 0...255, using: &random)
        case 1: text.remove(at: index)
        default: text.insert(contentsOf: text[index...].prefix(9), at: index)
        }
      }
      do throws(JSONParseError) {
        try JSONCursor.validate(text)
        #expect(throws: Never.self) { try JSONText.canonical(of: text, rows: []) }
      } catch {
        #expect((0...text.count).contains(error.offset))
      }
    }
  }
}
