import Diagnostics
import Foundation
import Localization
import PipelineDomain
import Testing

@testable import PipelineStore

/// The published schema agrees with the reader.
struct SchemaTests {
  private let schema: JSONValue
  private let definitions: [String: JSONValue]

  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private static let schemaPath = root + "/data/schema/pipeline-v1.schema.json"
  private static let pagePath = root + "/docs/file-format.md"

  init() throws {
    schema = try JSONValue(BoardFile(SchemaTests.schemaPath).read().bytes)
    definitions = schema["$defs"]?.members ?? [:]
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `what is written is what the schema describes, every member of it`(seed: UInt64) throws {
    let text = try JSONValue(JSONText.canonical(BoardSample(seed: seed, deals: 12).board))
    #expect(objections(to: text, under: schema, at: "") == [])
  }

  @Test(arguments: [Fault.document, RulesSample.document])
  func `a member of the schema with another type is refused by the reader`(
    document: String
  ) throws {
    let good = try JSONValue(Array(document.utf8))
    #expect(objections(to: good, under: schema, at: "") == [])
    var tried = 0
    for wrong in variants(of: good, under: schema) {
      tried += 1
      #expect(throws: ValidationIssue.self, "\(wrong.path)") { try Document.read(wrong.value.text) }
      #expect(objections(to: wrong.value, under: schema, at: "") != [], "\(wrong.path)")
    }
    #expect(tried > 60)
  }

  @Test(arguments: [Fault.document, RulesSample.document])
  func `a member that the schema requires is required by the reader`(document: String) throws {
    let good = try JSONValue(Array(document.utf8))
    let wrong = lacking(in: good, under: schema)
    for (path, value) in wrong {
      #expect(throws: ValidationIssue.self, "\(path)") { try Document.read(value.text) }
    }
    #expect(wrong.count > 20)
  }

  /// With `RECORD_SCHEMA` in the environment, which `scripts/schema` sets, the files are written anew.
  @Test(
    arguments: [
      (SchemaTests.schemaPath, Document.publishedSchema),
      (SchemaTests.pagePath, Array(FileFormatPage().text.utf8)),
    ])
  func `the published schema and the page are made of the members the program reads and writes`(
    path: String, made: [UInt8]
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
      try Data(made).write(to: URL(filePath: path))
    }
    let isCurrent = try BoardFile(path).read().bytes == made
    #expect(isCurrent, "scripts/schema writes \(path)")
  }

  @Test func `every phrase of the file format is told in French`() {
    let french = Language.french.words()
    let phrases = BoardFormat().objects.flatMap { object in
      [object.summary]
        + object.members.flatMap { member in
          [member.meaning]
            + member.value.compactMap { if case .phrase(let text) = $0 { text } else { nil } }
        }
    }
    let same: Set = [
      "", "Points.", "Maximum.", "Minimum.", "Notes.", "Source.", "Description.", "Type.",
    ]
    for phrase in Set(phrases).subtracting(same) {
      #expect(french.fileFormat(phrase) != phrase, "\(phrase)")
    }
  }

  @Test func `the choices of the schema are those of the domain`() throws {
    func choices(_ path: [String]) throws -> [String] {
      let place = path.reduce(definitions[path[0]]) { $0?["properties"]?[$1] ?? $0 }
      return try #require(place?["enum"]).elements.compactMap(\.string)
    }
    #expect(try choices(["stage", "phase"]) == Stage.Phase.allCases.map(\.rawValue))
    #expect(try choices(["stage", "lifecycle"]) == Stage.Lifecycle.allCases.map(\.rawValue))
    #expect(try choices(["stage", "outcome"]) == Stage.Outcome.allCases.map(\.rawValue))
    #expect(try choices(["activity", "kind"]) == Activity.Kind.allCases.map(\.rawValue))
    #expect(try choices(["payment", "kind"]) == Payment.Kind.allCases.map(\.rawValue))
    #expect(try choices(["kpis", "unit"]) == Period.Unit.allCases.map(\.rawValue))
    #expect(try choices(["kpis", "preset"]) == Preset.allCases.map(\.rawValue))
    #expect(try choices(["kpis", "contacts"]) == Panel.Contacts.allCases.map(\.rawValue))
    #expect(try choices(["goal", "operator"]) == Panel.Comparison.allCases.map(\.rawValue))
    #expect(try choices(["window", "unit"]) == Period.Unit.allCases.map(\.rawValue))
    #expect(try choices(["window", "rule"]) == Panel.Window.Rule.allCases.map(\.rawValue))
    #expect(
      try choices(["answer", "state"]) == Qualification.Answer.State.allCases.map(\.rawValue))
    #expect(try choices(["signalKind", "meaning"]) == SignalKind.Meaning.allCases.map(\.rawValue))
    #expect(
      try choices(["threshold", "comparison"])
        == ScoreThreshold.Comparison.allCases.map(\.rawValue))
    #expect(try choices(["milestoneRule", "kind"]) == MilestoneRule.Kind.allCases.map(\.rawValue))
    #expect(try choices(["verdict", "decision"]) == LeadDecision.Choice.allCases.map(\.rawValue))
    #expect(try choices(["serviceLevel", "clock"]) == BusinessClock.allCases.map(\.rawValue))
    #expect(try choices(["cost", "kind"]) == Cost.Kind.allCases.map(\.rawValue))
    #expect(
      try choices(["decision", "choice"]) == Experiment.Decision.Choice.allCases.map(\.rawValue))
    #expect(
      try choices(["walked", "disposition"])
        == ClosedReview.Walked.Disposition.allCases.map(\.rawValue))
    #expect(
      try choices(["walked", "reason"])
        == AttentionKind.allCases.map { String(describing: $0) })
    #expect(try choices(["recordChange", "list"]) == Record.List.allCases.map(\.rawValue))
    #expect(try choices(["view", "order"]) == CardOrder.allCases.map(\.rawValue))
    #expect(try choices(["field", "kind"]) == CustomField.Kind.allCases.map(\.rawValue))
    #expect(try choices(["field", "on"]) == CustomField.Subject.allCases.map(\.rawValue))
    let fields = Set(definitions["deal"]?["properties"]?.members.keys.map { $0 } ?? [])
    #expect(
      fields
        == Set(Field.allCases.map(\.name)).subtracting(["activity", "payment", "signal"])
        .union(["activities", "history", "payments", "signals"]))
  }

  private func resolved(_ schema: JSONValue) -> JSONValue {
    guard let name = schema["$ref"]?.string?.split(separator: "/").last else { return schema }
    return definitions[String(name)] ?? .null
  }

  /// Returns the errors in a value; members that are not described count as errors.
  private func objections(to value: JSONValue, under schema: JSONValue, at path: String) -> [String]
  {
    let schema = resolved(schema)
    guard let types = schema["type"] else { return [] }
    let allowed = types.string.map { [$0] } ?? types.elements.compactMap(\.string)
    guard allowed.contains(typeName(of: value)) else { return ["\(path): type"] }
    if let choices = schema["enum"], !choices.elements.contains(value) {
      return ["\(path): choice"]
    }
    if let pattern = schema["pattern"]?.string, let text = value.string,
      (try? Regex(pattern).wholeMatch(in: text)) == nil
    {
      return ["\(path): pattern"]
    }
    var found: [String] = []
    for required in schema["required"]?.elements.compactMap(\.string) ?? []
    where value[required] == nil {
      found.append("\(path): lacks \(required)")
    }
    for (name, member) in value.members {
      let place = schema["properties"]?[name] ?? schema["additionalProperties"]
      guard let place else {
        found.append("\(path).\(name): not described")
        continue
      }
      found += objections(to: member, under: place, at: "\(path).\(name)")
    }
    for element in value.elements {
      found += objections(to: element, under: schema["items"] ?? .null, at: "\(path)[]")
    }
    return found
  }

  private func typeName(of value: JSONValue) -> String {
    switch value {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number: "integer"
    case .bool: "boolean"
    case .null: "null"
    }
  }

  /// The value with each member described, there or not, once of a type that it must not have.
  private func variants(
    of value: JSONValue, under schema: JSONValue
  ) -> [(path: String, value: JSONValue)] {
    changes(of: value, under: schema) { value, schema in
      (schema["properties"]?.members ?? [:]).compactMap { name, place in
        guard resolved(place)["type"] != nil else { return nil }
        var wrong = value
        wrong[name] = resolved(place)["type"]?.string == "object" ? .bool(true) : .object([:])
        return (name, wrong)
      }
    }
  }

  /// The value with each required member taken away once.
  private func lacking(
    in value: JSONValue, under schema: JSONValue
  ) -> [(path: String, value: JSONValue)] {
    changes(of: value, under: schema) { value, schema in
      (schema["required"]?.elements.compactMap(\.string) ?? []).map { name in
        var wrong = value
        wrong[name] = nil
        return (name, wrong)
      }
    }
  }

  /// Every way to change one object of a value, the first element of arrays included.
  private func changes(
    of value: JSONValue, under schema: JSONValue,
    _ change: (JSONValue, JSONValue) -> [(String, JSONValue)]
  ) -> [(path: String, value: JSONValue)] {
    let schema = resolved(schema)
    var found = change(value, schema).map { (path: $0.0, value: $0.1) }
    for (name, member) in value.members {
      guard let place = schema["properties"]?[name] ?? schema["additionalProperties"] else {
        continue
      }
      for inner in changes(of: member, under: place, change) {
        var whole = value
        whole[name] = inner.value
        found.append(("\(name).\(inner.path)", whole))
      }
    }
    if let first = value.elements.first, let items = schema["items"] {
      for inner in changes(of: first, under: items, change) {
        found.append(("[].\(inner.path)", .array([inner.value] + value.elements.dropFirst())))
      }
    }
    return found
  }
}
