@testable import PipelineStore

/// The page of the documentation that lists the members of a board file, made of the same declarations as
/// the reader, the writer and the schema.
struct FileFormatPage {
  private var sections: [(name: String, shape: ObjectShape)] = []

  init() {
    collect(.board)
  }

  var text: String {
    """
    # File format

    A board is one JSON file (I-JSON, RFC 7493; UTF-8). The tables list its members, required ones in bold;
    unlisted members are kept unchanged. `data/schema/pipeline-v1.schema.json` is the same as a JSON Schema;
    `scripts/schema` writes both.

    ## The file

    \(FileFormatPage.table(of: .board))

    """
      + sections.map { name, shape in
        "\n## \(name)\n\n\(shape.summary)\n\n\(FileFormatPage.table(of: shape))\n"
      }.joined()
  }

  /// Takes up the objects within, in the order in which they are come upon.
  private mutating func collect(_ shape: ObjectShape) {
    for member in shape.members {
      for object in FileFormatPage.objects(in: member.shape) {
        let name = object.name ?? member.name
        guard !sections.contains(where: { $0.name == name }) else { continue }
        sections.append((name, object))
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

  private static func table(of shape: ObjectShape) -> String {
    let rows = shape.members.sorted { $0.name < $1.name }.map { member in
      let name = member.isRequired ? "**`\(member.name)`**" : "`\(member.name)`"
      return
        "| \(name) | \(words(for: member.shape, named: member.name)) | \(meaning(of: member)) |"
    }
    return (["| member | value | meaning |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// Returns the meaning of the member, or of its object.
  private static func meaning(of member: MemberShape) -> String {
    if case .object(let shape) = member.shape, member.summary.isEmpty { return shape.summary }
    return member.summary
  }

  private static func words(for shape: Shape, named name: String) -> String {
    switch shape {
    case .anything: "anything"
    case .text(.plain): "text"
    case .text(.currency): "three letters, `EUR`"
    case .text(.day): "a day, `2026-11-20`"
    case .text(.instant): "a moment in UTC, `2026-11-20T09:12:00Z`"
    case .text(.rank): "digits and small letters"
    case .text(.month): "a month, `2026-11`"
    case .text(.calendarPeriod): "a month, a quarter or a year, `2026-11`, `2026-Q4`, `2026`"
    case .text(.window): "hours, `09:00-18:00`"
    case .text(.period): "a day, or the first and the last, `2026-08-03..2026-08-21`"
    case .text(.interval):
      "an interval: days, weeks or months, and the last day, `2w`, `1m..2027-06-30`"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .integer(let range?) where range.upperBound == .max:
      "a whole number from \(range.lowerBound)"
    case .integer(let range?): "\(range.lowerBound)–\(range.upperBound)"
    case .integer(nil): "a whole number"
    case .bool: "`true` or `false`"
    case .decimal: "a decimal number, quoted, `\"12.5\"`"
    case .list(let element): "list: " + words(for: element, named: name)
    case .kpis: "list: ids of KPIs"
    case .map(let value, .any): "by key: " + words(for: value, named: name)
    case .map(let value, .kpi): "by KPI: " + words(for: value, named: name)
    case .object(let shape): link(to: shape.name ?? name)
    case .either(let one, let other):
      words(for: one, named: name) + ", or " + words(for: other, named: name)
    case .anyOf(let shapes):
      shapes.map { words(for: $0, named: name) }.joined(separator: ", ")
    }
  }

  private static func link(to name: String) -> String {
    "[\(name)](#\(name.lowercased()))"
  }
}
