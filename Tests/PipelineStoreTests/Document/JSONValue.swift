import Diagnostics
@testable import PipelineStore

/// A JSON text as a tree, for tests that look at all of it.
indirect enum JSONValue: Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  init(_ text: [UInt8]) throws(JSONParseError) {
    self = try JSONCursor.read(text) { (cursor) throws(JSONParseError) in
      try JSONValue(&cursor)
    }
  }

  private init(_ cursor: inout JSONCursor) throws(JSONParseError) {
    switch try cursor.nextType() {
    case .object:
      var members: [String: JSONValue] = [:]
      try cursor.beginObject()
      while let key = try cursor.nextKey() { members[key.text] = try JSONValue(&cursor) }
      self = .object(members)
    case .array:
      self = .array(try cursor.array { (cursor) throws(JSONParseError) in try JSONValue(&cursor) })
    case .string: self = .string(try cursor.string())
    case .number:
      self = .number(String(decoding: cursor.bytes[try cursor.skipValue()], as: UTF8.self))
    case .bool: self = .bool(try cursor.bool())
    case .null:
      try cursor.skipValue()
      self = .null
    }
  }

  var text: [UInt8] { JSONText.of { $0.write(self) } }

  subscript(key: String) -> JSONValue? {
    get {
      guard case .object(let members) = self else { return nil }
      return members[key]
    }
    set {
      guard case .object(var members) = self else { return }
      members[key] = newValue
      self = .object(members)
    }
  }

  var members: [String: JSONValue] {
    guard case .object(let members) = self else { return [:] }
    return members
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

extension JSONText {
  fileprivate mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      object {
        for (name, value) in members {
          $0.key(name)
          $0.write(value)
        }
      }
    case .array(let elements): array { for element in elements { $0.write(element) } }
    case .string(let text): string(text)
    case .number(let digits): verbatim(digits.utf8)
    case .bool(let flag): bool(flag)
    case .null: null()
    }
  }
}
