import Diagnostics

/// The schema of a kind of object of the file: its members, each stated once.
///
/// The reader skips unknown members, and refuses an object that lacks a required one. The writer leaves out
/// values equal to those of `blank`, unless the member is declared otherwise.
struct ObjectSchema<Object: Sendable>: Sendable {
  /// The object of a text without members.
  let blank: Object
  let shape: ObjectShape
  private let layout: JSONText.Layout
  private let members: [Member]
  /// A bit for each required member.
  private let required: UInt64

  /// Creates a schema.
  ///
  /// - Parameters:
  ///   - name: The name of its definition in the published schema.
  ///   - summary: A sentence that describes it.
  ///   - blank: The object in which every member has the value it has when missing.
  init(
    _ name: String?, _ summary: String, blank: Object, layout: JSONText.Layout = .block,
    _ members: [Member]
  ) {
    self.blank = blank
    self.layout = layout
    self.members = members
    shape = ObjectShape(name: name, summary: summary, members: members.map(\.shape))
    required = members.enumerated().reduce(0) { bits, member in
      member.element.shape.isRequired ? bits | 1 << UInt64(member.offset) : bits
    }
  }

  /// The schema of the object as a value of a member or a list.
  var value: ValueSchema<Object> {
    ValueSchema(
      .object(shape), read: { (cursor) throws(JSONParseError) in try read(&cursor) },
      write: { write($0, &$1) })
  }

  /// Reads an object.
  func read(_ cursor: inout JSONCursor) throws(JSONParseError) -> Object {
    var object = blank
    var missing = required
    let start = try cursor.startOfObject()
    while let key = try cursor.nextKey() {
      guard let index = members.firstIndex(where: { $0.name ~= key }) else {
        try cursor.skipValue()
        continue
      }
      try members[index].read(&cursor, &object)
      missing &= ~(1 << UInt64(index))
    }
    guard missing == 0 else {
      throw JSONParseError(
        at: start, .missingMember(members[missing.trailingZeroBitCount].shape.name))
    }
    return object
  }

  /// Reads the value of one member into an object; returns true when the member is known.
  func readMember(
    _ name: String, _ cursor: inout JSONCursor, into object: inout Object
  ) throws(JSONParseError) -> Bool {
    guard let member = members.first(where: { $0.shape.name == name }) else { return false }
    try member.read(&cursor, &object)
    return true
  }

  /// Writes an object.
  func write(_ object: Object, _ text: inout JSONText) {
    text.object(layout) { writeMembers(of: object, &$0) }
  }

  /// Writes the members into an open object.
  func writeMembers(of object: Object, _ text: inout JSONText) {
    for member in members { member.write(object, blank, &text) }
  }

  /// A member: its name, its description, and its place in the object.
  struct Member: Sendable {
    typealias Path<Value> = any WritableKeyPath<Object, Value> & Sendable

    fileprivate let name: StaticString
    fileprivate let shape: MemberShape
    fileprivate let read: @Sendable (inout JSONCursor, inout Object) throws(JSONParseError) -> Void
    fileprivate let write: @Sendable (Object, Object, inout JSONText) -> Void

    /// Creates a member.
    ///
    /// - Parameter isStandard: Returns true when a file leaves it out, given the object and the blank one.
    private init<Value>(
      _ name: StaticString, _ value: ValueSchema<Value>, isRequired: Bool, _ summary: String,
      set: @escaping @Sendable (Value, inout Object) -> Void,
      get: @escaping @Sendable (Object) -> Value?,
      isStandard: @escaping @Sendable (Object, Object) -> Bool = { _, _ in false }
    ) {
      self.name = name
      shape = MemberShape(name.description, value.shape, isRequired: isRequired, summary)
      let (read, write) = (value.read, value.write)
      self.read = { (cursor, object) throws(JSONParseError) in set(try read(&cursor), &object) }
      self.write = { object, blank, text in
        guard let value = get(object), text.isComplete || !isStandard(object, blank) else { return }
        text.key(name.description)
        write(value, &text)
      }
    }

    /// Creates a member held by one property.
    private init<Value>(
      _ name: StaticString, at path: Path<Value>, _ value: ValueSchema<Value>,
      isRequired: Bool = false, _ summary: String,
      isStandard: @escaping @Sendable (Object, Object) -> Bool = { _, _ in false }
    ) {
      self.init(
        name, value, isRequired: isRequired, summary, set: { $1[keyPath: path] = $0 },
        get: { $0[keyPath: path] }, isStandard: isStandard)
    }

    /// Returns a member that every object has.
    static func required<Value>(
      _ name: StaticString, _ path: Path<Value>, _ value: ValueSchema<Value>,
      _ summary: String = ""
    ) -> Member {
      Member(name, at: path, value, isRequired: true, summary)
    }

    /// Returns a member that is written whatever its value.
    static func written<Value>(
      _ name: StaticString, _ path: Path<Value>, _ value: ValueSchema<Value>,
      _ summary: String = ""
    ) -> Member {
      Member(name, at: path, value, summary)
    }

    /// Returns a member that is left out when it has the value of the blank object.
    static func member<Value: Equatable>(
      _ name: StaticString, _ path: Path<Value>, _ value: ValueSchema<Value>,
      _ summary: String = ""
    ) -> Member {
      Member(name, at: path, value, summary) { $0[keyPath: path] == $1[keyPath: path] }
    }

    /// Returns a member that is left out when it is nil.
    static func optional<Value>(
      _ name: StaticString, _ path: Path<Value?>, _ value: ValueSchema<Value>,
      _ summary: String = ""
    ) -> Member {
      Member(name, value, isRequired: false, summary) {
        $1[keyPath: path] = $0
      } get: {
        $0[keyPath: path]
      }
    }

    /// Returns a member for more or less than one property; it is left out where `get` returns nil.
    static func computed<Value>(
      _ name: StaticString, _ value: ValueSchema<Value>, _ summary: String = "",
      set: @escaping @Sendable (Value, inout Object) -> Void,
      get: @escaping @Sendable (Object) -> Value?,
      isStandard: @escaping @Sendable (Object, _ blank: Object) -> Bool = { _, _ in false }
    ) -> Member {
      Member(
        name, value, isRequired: false, summary, set: set, get: get, isStandard: isStandard)
    }
  }
}
