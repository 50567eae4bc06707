import PipelineStore

/// The page of the documentation that lists the members of a board file, made of the same declarations as
/// the reader, the writer and the schema.
struct FileFormatPage {
  private let objects = BoardFormat().objects

  var text: String {
    """
    # File format

    A board is one JSON file (I-JSON, RFC 7493; UTF-8). The tables list its members, required ones in bold;
    unlisted members are kept unchanged. `data/schema/pipeline-v1.schema.json` is the same as a JSON Schema;
    `scripts/schema` writes both.

    """
      + objects.map { object in
        let heading = object.name.map { "## \($0)\n\n\(object.summary)" } ?? "## The file"
        return "\n\(heading)\n\n\(FileFormatPage.table(of: object))\n"
      }.joined()
  }

  private static func table(of object: BoardFormat.Object) -> String {
    let rows = object.members.map { member in
      let name = member.isRequired ? "**`\(member.name)`**" : "`\(member.name)`"
      let value = member.value.map { part in
        switch part {
        case .phrase(let text), .code(let text): text
        case .object(let name): "[\(name)](#\(name.lowercased()))"
        }
      }
      return "| \(name) | \(value.joined()) | \(member.meaning) |"
    }
    return (["| member | value | meaning |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
