/// The format of the file for its readers: the objects with their members, of the same declarations as the
/// reader, the writer and the published schema.
package struct BoardFormat: Sendable {
  /// The version of the format that is written here, as files state it.
  package static let version = 1

  /// A kind of object.
  package struct Object: Sendable {
    /// The name of its definition; `nil` for the whole file.
    package let name: String?
    /// A sentence that describes it, in English.
    package let summary: String
    /// The members in the order of their names.
    package let members: [Member]
  }

  /// A member of an object.
  package struct Member: Sendable {
    /// The key.
    package let name: String
    /// True when an object without it is refused.
    package let isRequired: Bool
    /// The description of its value.
    package let value: [Part]
    /// The meaning in English; empty where name and value are enough.
    package let meaning: String
  }

  /// A part of the description of a value.
  package enum Part: Sendable {
    /// A phrase in English.
    case phrase(String)
    /// Text that is the same in every language.
    case code(String)
    /// An object, by the name of its definition.
    case object(String)
  }

  /// The whole file, then the objects within in the order in which they are come upon.
  package private(set) var objects: [Object] = []

  /// Creates the format of this version.
  package init() {
    objects.append(Object(.board, name: nil))
    collect(.board)
  }

  private mutating func collect(_ shape: ObjectShape) {
    for member in shape.members {
      for object in BoardFormat.objects(in: member.shape) {
        let name = object.name ?? member.name
        guard !objects.contains(where: { $0.name == name }) else { continue }
        objects.append(Object(object, name: name))
        collect(object)
      }
    }
  }

  private static func objects(in shape: Shape) -> [ObjectShape] {
    switch shape {
    case .object(let shape): [shape]
    case .list(let element): objects(in: element)
    case .map(let value, _): objects(in: value)
    case .either(let one, let other): objects(in: one) + objects(in: other)
    case .anyOf(let shapes): shapes.flatMap(objects)
    case .anything, .text, .choice, .integer, .bool, .decimal, .kpis: []
    }
  }
}

extension BoardFormat.Object {
  fileprivate init(_ shape: ObjectShape, name: String?) {
    self.name = name
    summary = shape.summary
    members = shape.members.sorted { $0.name < $1.name }.map(BoardFormat.Member.init)
  }
}

extension BoardFormat.Member {
  /// Creates a member; one without a meaning has that of its object.
  fileprivate init(_ member: MemberShape) {
    name = member.name
    isRequired = member.isRequired
    value = BoardFormat.Part.parts(of: member.shape, named: member.name)
    if case .object(let shape) = member.shape, member.summary.isEmpty {
      meaning = shape.summary
    } else {
      meaning = member.summary
    }
  }
}

extension BoardFormat.Part {
  fileprivate static func parts(of shape: Shape, named name: String) -> [Self] {
    switch shape {
    case .anything: [.phrase("anything")]
    case .text(.plain): [.phrase("text")]
    case .text(.currency): [.phrase("three letters"), .code(", `EUR`")]
    case .text(.day): [.phrase("a day"), .code(", `2026-11-20`")]
    case .text(.instant): [.phrase("a moment in UTC"), .code(", `2026-11-20T09:12:00Z`")]
    case .text(.rank): [.phrase("digits and small letters")]
    case .text(.month): [.phrase("a month"), .code(", `2026-11`")]
    case .text(.calendarPeriod):
      [.phrase("a month, a quarter or a year"), .code(", `2026-11`, `2026-Q4`, `2026`")]
    case .text(.window): [.phrase("hours"), .code(", `09:00-18:00`")]
    case .text(.period):
      [.phrase("a day, or the first and the last"), .code(", `2026-08-03..2026-08-21`")]
    case .text(.interval):
      [
        .phrase("an interval: days, weeks or months, and the last day"),
        .code(", `2w`, `1m..2027-06-30`"),
      ]
    case .choice(let words): [.code(words.map { "`\($0)`" }.joined(separator: " "))]
    case .integer(let range?) where range.upperBound == .max:
      [.phrase("a whole number from"), .code(" \(range.lowerBound)")]
    case .integer(let range?): [.code("\(range.lowerBound)–\(range.upperBound)")]
    case .integer(nil): [.phrase("a whole number")]
    case .bool: [.code("`true` "), .phrase("or"), .code(" `false`")]
    case .decimal: [.phrase("a decimal number, quoted"), .code(", `\"12.5\"`")]
    case .list(let element): [.phrase("list: ")] + parts(of: element, named: name)
    case .kpis: [.phrase("list: "), .phrase("ids of KPIs")]
    case .map(let value, .any): [.phrase("by key: ")] + parts(of: value, named: name)
    case .map(let value, .kpi): [.phrase("by KPI: ")] + parts(of: value, named: name)
    case .object(let shape): [.object(shape.name ?? name)]
    case .either(let one, let other):
      parts(of: one, named: name) + [.code(", "), .phrase("or"), .code(" ")]
        + parts(of: other, named: name)
    case .anyOf(let shapes):
      Array(shapes.map { parts(of: $0, named: name) }.joined(separator: [.code(", ")]))
    }
  }
}
