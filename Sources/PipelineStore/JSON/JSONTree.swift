import Diagnostics

/// A JSON value as a tree, for a change that may reach into any of its parts.
enum JSONTree: Equatable {
  case object([(name: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number, `true`, `false` or `null`, as written.
  case literal([UInt8])

  static let null = JSONTree.literal(Array("null".utf8))

  /// Reads the one value of a text.
  init(_ text: [UInt8]) throws(JSONParseError) {
    self = try JSONCursor.read(text) { (cursor) throws(JSONParseError) in
      try JSONTree(from: &cursor)
    }
  }

  private init(from cursor: inout JSONCursor) throws(JSONParseError) {
    switch try cursor.nextType() {
    case .object:
      var members: [(name: String, value: JSONTree)] = []
      try cursor.beginObject()
      while let name = try cursor.nextKey()?.text {
        members.append((name, try JSONTree(from: &cursor)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONTree] = []
      try cursor.beginArray()
      while try cursor.nextElement() { elements.append(try JSONTree(from: &cursor)) }
      self = .array(elements)
    case .string: self = .string(try cursor.string())
    case .number, .bool, .null: self = .literal(Array(cursor.bytes[try cursor.skipValue()]))
    }
  }

  /// The text, on one line.
  var line: [UInt8] {
    var text = JSONText(layout: .line)
    append(to: &text)
    return text.bytes
  }

  private func append(to text: inout JSONText) {
    switch self {
    case .object(let members):
      text.object { text in
        for (name, value) in members {
          text.key(name)
          value.append(to: &text)
        }
      }
    case .array(let elements):
      text.array { text in for value in elements { value.append(to: &text) } }
    case .string(let string): text.string(string)
    case .literal(let bytes): text.verbatim(bytes)
    }
  }

  static func == (left: JSONTree, right: JSONTree) -> Bool { left.line == right.line }

  /// The member of a name, if it is an object that has one; `nil` removes it.
  subscript(name: String) -> JSONTree? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      if let place = members.firstIndex(where: { $0.name == name }) {
        if let newValue { members[place].value = newValue } else { members.remove(at: place) }
      } else if let newValue {
        members.append((name, newValue))
      }
      self = .object(members)
    }
  }

  /// The text, if it is one.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements; none of what is no array.
  var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  /// True for an object or an array without parts.
  var isEmpty: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .array(let elements): elements.isEmpty
    case .string, .literal: false
    }
  }

  /// Returns the value with each text changed but those of some members; `path` are the names of the members
  /// that lead to it.
  ///
  /// - Parameter isKept: Returns true for a member by its name and the path to its object.
  func mapTexts(
    except isKept: (String, [String]) -> Bool, at path: [String] = [],
    _ change: (String, [String]) -> String
  ) -> JSONTree {
    switch self {
    case .string(let text): .string(change(text, path))
    case .literal: self
    case .array(let elements):
      .array(elements.map { $0.mapTexts(except: isKept, at: path, change) })
    case .object(let members):
      .object(
        members.map { name, value in
          guard !isKept(name, path) else { return (name, value) }
          return (name, value.mapTexts(except: isKept, at: path + [name], change))
        })
    }
  }
}
