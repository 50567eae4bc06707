import Diagnostics
import PipelineDomain

/// The schema of a kind of value of the file: its shape, with its reader and writer.
struct ValueSchema<Value: Sendable>: Sendable {
  let shape: Shape
  let read: @Sendable (inout JSONCursor) throws(JSONParseError) -> Value
  let write: @Sendable (Value, inout JSONText) -> Void

  init(
    _ shape: Shape, read: @escaping @Sendable (inout JSONCursor) throws(JSONParseError) -> Value,
    write: @escaping @Sendable (Value, inout JSONText) -> Void
  ) {
    self.shape = shape
    self.read = read
    self.write = write
  }

  /// Creates the schema of another shape that is read and written like this one.
  init(_ shape: Shape, like value: ValueSchema) {
    self.init(shape, read: value.read, write: value.write)
  }

  /// Returns the schema of values made of these.
  ///
  /// - Parameters:
  ///   - make: Returns the other value, given the offset of this one.
  ///   - take: Returns the value that is written for another.
  func map<Other>(
    _ make: @escaping @Sendable (Value, _ start: Int) throws(JSONParseError) -> Other,
    _ take: @escaping @Sendable (Other) -> Value
  ) -> ValueSchema<Other> {
    let (read, write) = (read, write)
    return ValueSchema<Other>(
      shape,
      read: { (cursor) throws(JSONParseError) in
        cursor.skipWhiteSpace()
        let start = cursor.offset
        return try make(try read(&cursor), start)
      },
      write: { write(take($0), &$1) })
  }

  /// Returns the schema of a list of such values.
  func list(_ layout: JSONText.Layout = .block) -> ValueSchema<[Value]> {
    let (read, write) = (read, write)
    return ValueSchema<[Value]>(
      .list(of: shape), read: { (cursor) throws(JSONParseError) in try cursor.array(of: read) },
      write: { values, text in
        text.array(layout) { for value in values { write(value, &$0) } }
      })
  }
}

extension ValueSchema {
  /// Returns the schema of such values by key.
  func keyed<Subject>() -> ValueSchema<[Identifier<Subject>: Value]> {
    let (read, write) = (read, write)
    return ValueSchema<[Identifier<Subject>: Value]>(
      .map(of: shape, by: .any),
      read: { (cursor) throws(JSONParseError) in try cursor.keyed(of: read) },
      write: { values, text in
        text.object {
          for (key, value) in values {
            $0.key(key.text)
            write(value, &$0)
          }
        }
      })
  }
}

extension ValueSchema<String> {
  static let text = ValueSchema(
    .text(.plain), read: { (cursor) throws(JSONParseError) in try cursor.string() },
    write: { $1.string($0) })
}

extension ValueSchema<[String]> {
  /// A list of phrases, written on a line each.
  static let words = ValueSchema<String>.text.list()
}

extension ValueSchema<Bool> {
  static let bool = ValueSchema(
    .bool, read: { (cursor) throws(JSONParseError) in try cursor.bool() }, write: { $1.bool($0) })
}

extension ValueSchema<Int> {
  static let integer = integer(in: nil)

  /// Percent. A number out of range is read all the same, for it is an error of the board that `check`
  /// reports with the others.
  static let percent = ValueSchema(.integer(0...100), like: .integer)

  /// Returns the schema of a whole number between two, both included.
  static func integer(in range: ClosedRange<Int>?) -> ValueSchema {
    ValueSchema(
      .integer(range),
      read: { (cursor) throws(JSONParseError) in
        cursor.skipWhiteSpace()
        let start = cursor.offset
        let number = try cursor.int()
        if let range, !range.contains(number) {
          throw JSONParseError(
            at: start, .unfit(String(number), wanted: .range(range.lowerBound, range.upperBound)))
        }
        return number
      },
      write: { $1.integer($0) })
  }
}

extension ValueSchema<Day> {
  static let day = ValueSchema(
    .text(.day), read: { (cursor) throws(JSONParseError) in try cursor.day() },
    write: { $1.string($0.description) })

  /// A month, by its first day.
  static let month = ValueSchema(
    .text(.month),
    read: { (cursor) throws(JSONParseError) in try cursor.scalar(.month) { Day($0.text + "-01") } },
    write: { $1.string(Period(.month, containing: $0).description) })
}

extension ValueSchema<Period> {
  /// A month, a quarter or a year.
  static let calendar = ValueSchema(
    .text(.calendarPeriod),
    read: { (cursor) throws(JSONParseError) in
      try cursor.scalar(.calendarPeriod) { token in
        Period(token.text).flatMap { $0.unit == nil || $0.unit == .week ? nil : $0 }
      }
    },
    write: { $1.string($0.description) })
}

extension ValueSchema<Instant> {
  static let instant = ValueSchema(
    .text(.instant), read: { (cursor) throws(JSONParseError) in try cursor.instant() },
    write: { $1.string($0.description) })
}

extension ValueSchema<Currency> {
  static let currency = ValueSchema(
    .text(.currency), read: { (cursor) throws(JSONParseError) in try cursor.currency() },
    write: { $1.string($0.code) })
}

extension ValueSchema<Ratio> {
  static let decimal = ValueSchema(
    .decimal, read: { (cursor) throws(JSONParseError) in try cursor.ratio() },
    write: { $1.string($0.decimal) })
}

extension ValueSchema<Money> {
  static let money = ValueSchema(
    .object(.money), read: { (cursor) throws(JSONParseError) in try cursor.money() },
    write: { $1.money($0) })
}

extension ValueSchema {
  /// Returns the schema of a key.
  static func key<Subject>() -> ValueSchema where Value == Identifier<Subject> {
    ValueSchema(
      .text(.plain), read: { (cursor) throws(JSONParseError) in Identifier(try cursor.string()) },
      write: { $1.string($0.text) })
  }

  /// Returns the schema of the raw value of one of the cases.
  static func choice() -> ValueSchema
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    ValueSchema(
      .choice(Value.allCases.map(\.rawValue)),
      read: { (cursor) throws(JSONParseError) in try cursor.choice() },
      write: { $1.string($0.rawValue) })
  }
}

extension ObjectShape {
  static let money = ObjectShape(
    name: "money", summary: "An amount; in the board's currency when none is given.",
    members: [
      MemberShape(
        "minor", .integer(nil), isRequired: true, "Minor units: cents for EUR, yen for JPY."),
      MemberShape("currency", .text(.currency)),
    ])
}

/// The form of a JSON value, as the file format describes it.
///
/// The published schema, the names known of an object and the paths of settings are derived from it.
indirect enum Shape: Equatable, Sendable {
  /// Any JSON value.
  case anything
  case text(TextFormat)
  /// One of these words.
  case choice([String])
  /// A whole number, between two bounds when there are some.
  case integer(ClosedRange<Int>?)
  case bool
  /// A decimal number, quoted or a bare integer.
  case decimal
  case list(of: Shape)
  /// A list of ids of KPIs.
  case kpis
  /// An object of many, by keys.
  case map(of: Shape, by: Key)
  case object(ObjectShape)
  /// A word, or a list.
  case either(Shape, Shape)
  /// One of several objects.
  case anyOf([Shape])

  /// The kinds of keys of an object of many.
  enum Key: Equatable, Sendable {
    case any
    /// Ids of KPIs, or of one of their parts.
    case kpi
  }

  /// The formats of text that are checked.
  enum TextFormat: String, Sendable, CaseIterable {
    case plain, currency, day, instant, rank, month, calendarPeriod, window, period, interval
  }
}

/// The members of an object.
struct ObjectShape: Equatable, Sendable {
  /// The name of its definition in the published schema; `nil` for one that is described in place.
  let name: String?
  /// A sentence.
  let summary: String
  let members: [MemberShape]
}

/// A member of an object.
struct MemberShape: Equatable, Sendable {
  let name: String
  let shape: Shape
  /// A sentence that describes it; empty where the shape is enough.
  let summary: String
  /// True when an object without it is refused.
  let isRequired: Bool

  init(_ name: String, _ shape: Shape, isRequired: Bool = false, _ summary: String = "") {
    self.name = name
    self.shape = shape
    self.summary = summary
    self.isRequired = isRequired
  }
}
