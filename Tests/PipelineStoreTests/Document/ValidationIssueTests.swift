import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// A valid document and an edit of it, with the issue reported and its place.
struct Fault: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let kind: ValidationIssue.Kind
  let line: Int
  let column: Int
  let fact: ValidationIssue.Fact

  init(
    _ from: String, _ to: String, _ kind: ValidationIssue.Kind, _ line: Int, _ column: Int,
    _ fact: ValidationIssue.Fact
  ) {
    (self.from, self.to, self.kind) = (from, to, kind)
    (self.line, self.column, self.fact) = (line, column, fact)
  }

  var testDescription: String { "\(from) -> \(to)" }

  static let document = """
    {
      "currency": "EUR",
      "deals": {
        "a": {
          "activities": [{"at": "2026-11-20T09:12:00Z", "by": "Ana", "id": "l1", "kind": "call"}],
          "amount": {"currency": "EUR", "minor": 4200},
          "closedOn": "2026-11-20",
          "contacts": [{"name": "Zoé"}],
          "history": [
            {"at": "2026-11-20T09:12:00Z", "by": "Ana", "changes": {"rank": ["i", "j"]}, "id": "h1"}
          ],
          "nextStep": {"due": "2026-11-24", "what": "call"},
          "organization": "o",
          "probability": 40,
          "rank": "j",
          "removed": false,
          "stage": "won",
          "tags": ["saas"],
          "title": "A"
        },
        "b": {"stage": "new", "title": "B"}
      },
      "kpis": {"goals": {"win-rate": {"alert": "20", "target": 25}}, "order": [], "unit": "year"},
      "name": "Board",
      "organizations": {"o": {"name": "O"}},
      "stages": [
        {"id": "new", "name": "New", "lifecycle": "lead", "phase": "attract", "probability": 10},
        {"id": "won", "name": "Won", "outcome": "won"}
      ],
      "staleness": "idle",
      "team": [{"name": "Ana", "quota": {"minor": 1}}],
      "timeZone": "Europe/Paris",
      "version": 1
    }

    """

  static let schema: [Fault] = [
    .init(#""version": 1"#, #""version": 0"#, .schema, 33, 15, unfit("0", .version)),
    .init(#""version": 1"#, #""version": "1""#, .schema, 33, 14, type(.string, .number)),
    .init(#""version": 1"#, #""vérsion": 1"#, .schema, 1, 1, missing("version")),
    .init(#""name": "Board""#, #""nom": "Board""#, .schema, 1, 1, missing("name")),
    .init(#""stages": ["#, #""étages": ["#, .schema, 1, 1, missing("stages")),
    .init(#""deals": {"#, #""affaires": {"#, .schema, 1, 1, missing("deals")),
    .init(
      #""deals": {"#, #""x": {}, "deals": ["#, .syntax, 4, 8, unexpected(":", .commaOrBracket)),
    .init(#""EUR","#, #""eur","#, .schema, 2, 15, unfit("eur", .currency)),
    .init(
      #""idle""#, #""idel""#, .schema, 30, 16, unfit("idel", .oneOf(["idle", "inStage", "any"]))),
    .init(
      #""unit": "year""#, #""unit": "day""#, .schema, 23, 87,
      unfit("day", .oneOf(["week", "month", "quarter", "year"]))),
    .init(#""alert": "20""#, #""alert": "20 %""#, .schema, 23, 44, unfit("20 %", .decimal)),
    .init(#""target": 25"#, #""target": 2.5"#, .schema, 23, 60, .text(.notAnInteger("2.5"))),
    .init(#""quota": {"minor": 1}"#, #""quota": 1"#, .schema, 31, 37, type(.number, .object)),
    .init(#""id": "new", "#, "", .schema, 27, 5, missing("id")),
    .init(
      #""phase": "attract""#, #""phase": "tofu""#, .schema, 27, 64,
      unfit("tofu", .oneOf(["attract", "consider", "convert", "retain"]))),
    .init(#""outcome": "won""#, #""outcome": null"#, .schema, 28, 45, type(.null, .string)),
    .init(#""title": "A""#, #""titel": "A""#, .schema, 4, 10, missing("title")),
    .init(#""stage": "new", "#, "", .schema, 21, 10, missing("stage")),
    .init(#""minor": 4200"#, #""minor": 42.00"#, .schema, 6, 46, .text(.notAnInteger("42.00"))),
    .init(#""minor": 4200"#, #""minor": 42e2"#, .schema, 6, 46, .text(.notAnInteger("42e2"))),
    .init(#""minor": 4200"#, #""minor": -0"#, .schema, 6, 46, .text(.notAnInteger("-0"))),
    .init(#""minor": 4200"#, #""minor": "4200""#, .schema, 6, 46, type(.string, .number)),
    .init(
      #""minor": 4200"#, #""minor": 9223372036854775808"#, .schema, 6, 46,
      .text(.numberOutOfRange("9223372036854775808"))),
    .init(#", "minor": 4200"#, "", .schema, 6, 17, missing("minor")),
    .init(
      #""closedOn": "2026-11-20""#, #""closedOn": "2026-02-30""#, .schema, 7, 19,
      unfit("2026-02-30", .day)),
    .init(
      #""closedOn": "2026-11-20""#, #""closedOn": "20/11/2026""#, .schema, 7, 19,
      unfit("20/11/2026", .day)),
    .init(#""closedOn": "2026-11-20""#, #""closedOn": null"#, .schema, 7, 19, type(.null, .string)),
    .init(#"{"name": "Zoé"}"#, #"{"nom": "Zoé"}"#, .schema, 8, 20, missing("name")),
    .init(
      #"{"at": "2026-11-20T09:12:00Z", "by": "Ana", "changes""#,
      #"{"at": "2026-11-20T24:00:00Z", "by": "Ana", "changes""#, .schema, 10, 16,
      unfit("2026-11-20T24:00:00Z", .instant)),
    .init(#"["i", "j"]"#, #"["i"]"#, .schema, 10, 73, .text(.wrongCount(1, expected: 2))),
    .init(#"["i", "j"]"#, #"["i", "j0"]"#, .schema, 10, 79, unfit("j0", .rank)),
    .init(#", "id": "h1""#, "", .schema, 10, 9, missing("id")),
    .init(#", "kind": "call""#, "", .schema, 5, 22, missing("kind")),
    .init(
      #""kind": "call""#, #""kind": "fax""#, .schema, 5, 86,
      unfit("fax", .oneOf(["call", "email", "meeting", "demo", "trial", "proposal", "note"]))),
    .init(#", "what": "call""#, "", .schema, 12, 19, missing("what")),
    .init(#""probability": 40"#, #""probability": "40""#, .schema, 14, 22, type(.string, .number)),
    .init(#""rank": "j""#, #""rank": "J""#, .schema, 15, 15, unfit("J", .rank)),
    .init(#""removed": false"#, #""removed": 0"#, .schema, 16, 18, type(.number, .bool)),
    .init(#"["saas"]"#, #"["saas", 1]"#, .schema, 18, 24, type(.number, .string)),
    .init(#""b": {"#, #""a": {"#, .syntax, 21, 5, .text(.duplicateKey("a"))),
    .init(#""b": {"#, #""\u0061": {"#, .syntax, 21, 5, .text(.duplicateKey("a"))),
    .init(#""title": "A""#, #""title": "A","#, .syntax, 19, 19, .text(.trailingComma)),
    .init(#""title": "A""#, #""title": "A" // x"#, .syntax, 19, 20, .text(.comment)),
    .init(
      "\"timeZone\": \"Europe/Paris\",\n  \"version\": 1\n}", "", .syntax, 33, 1, .text(.truncated)),
  ]

  static func unfit(_ text: String, _ wanted: JSONParseError.Wanted) -> ValidationIssue.Fact {
    .text(.unfit(text, wanted: wanted))
  }

  static func type(_ found: JSONType, _ expected: JSONType) -> ValidationIssue.Fact {
    .text(.wrongType(found: found, expected: expected))
  }

  static func missing(_ member: String) -> ValidationIssue.Fact {
    .text(.missingMember(member))
  }

  static func unexpected(
    _ found: String, _ expected: JSONParseError.Expectation
  ) -> ValidationIssue.Fact {
    .text(.unexpected(found: found, expected: expected))
  }
}

struct ValidationIssueTests {
  @Test func `a good document has no problem`() {
    #expect(problems(in: Array(Fault.document.utf8), strict: true) == [])
  }

  @Test(arguments: Fault.schema)
  func `a fault is told where it stands`(fault: Fault) throws {
    try #require(Fault.document.contains(fault.from))
    let text = Fault.document.replacing(fault.from, with: fault.to)
    let found = problems(in: Array(text.utf8))
    let problem = try #require(found.first)
    #expect(found.count == 1)
    #expect(problem.severity == .error)
    #expect(problem.fact == fault.fact)
    #expect(problem.kind == fault.kind)
    #expect(problem.position == TextPosition(line: fault.line, column: fault.column))
  }

  @Test func `an expected close on 30 February is refused where it stands`() {
    let text = Fault.document.replacing(
      #""closedOn": "2026-11-20""#, with: #""expectedClose": "2025-02-30""#)
    let found = problems(in: Array(text.utf8))
    #expect(found.map(\.fact) == [.text(.unfit("2025-02-30", wanted: .day))])
    #expect(found.map(\.position) == [TextPosition(line: 7, column: 24)])
  }

  @Test func `a document in which every rule is set has no problem`() {
    #expect(problems(in: Array(RulesSample.document.utf8)) == [])
  }

  @Test(arguments: RulesSample.faults.indices)
  func `a rule that cannot be is refused with what is wanted`(index: Int) throws {
    let (from, to, fact) = RulesSample.faults[index]
    try #require(RulesSample.document.contains(from))
    let text = RulesSample.document.replacing(from, with: to)
    #expect(problems(in: Array(text.utf8)).map(\.fact) == [fact])
  }

  @Test func `a fault of the text is told before one of the board`() {
    let text = Fault.document.replacing("\"EUR\",\n", with: "\"eur\",\n")
      .replacing("\"version\": 1", with: "\"version\": 01")
    #expect(problems(in: Array(text.utf8)).map(\.fact) == [.text(.leadingZero)])
  }

  @Test func `contradictions of the board are all told, in the order of the text`() {
    let text = Fault.document.replacing(
      #""stage": "new", "title": "B""#, with: #""stage": "gone", "title": " ""#
    )
    .replacing(#""id": "won""#, with: #""id": "new""#)
    .replacing(#""organization": "o""#, with: #""organization": "p""#)
    .replacing(#""probability": 40"#, with: #""probability": 140"#)
    let found = problems(in: Array(text.utf8))
    #expect(
      found.map { "\($0.position.line):\($0.position.column)" } == [
        "13:7", "14:7", "17:7", "21:11", "21:28", "28:5",
      ])
    #expect(found.allSatisfy { $0.kind == .board && $0.severity == .error })
    #expect(problems(in: Array(text.utf8), strict: true).count >= found.count)
  }

  @Test func `warnings are given when asked for`() {
    let text =
      "\u{FEFF}"
      + Fault.document.replacing("\n", with: "\r\n")
      .replacing(#""title": "A""#, with: "\"title\": \"A\u{202E}\"")
      .replacing(#""name": "O""#, with: #""name": "O\u0000""#)
    #expect(problems(in: Array(text.utf8)) == [])
    let found = problems(in: Array(text.utf8), strict: true)
    #expect(
      found.map(\.fact) == [
        .byteOrderMark, .carriageReturns, .unsafeCharacter("\u{202E}"), .unsafeCharacter("\0"),
      ])
    #expect(found.map(\.position.line) == [1, 1, 19, 25])
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}

/// Values of custom fields that the board does not define so are told where they stand, and kept.
struct CustomFieldIssueTests {
  private func found(_ from: String, _ to: String, strict: Bool = false) -> [ValidationIssue] {
    problems(in: Array(RulesSample.document.replacing(from, with: to).utf8), strict: strict)
      .filter { issue in
        if case .board(let violation) = issue.fact { violation.custom != nil } else { false }
      }
  }

  private func text(_ issue: ValidationIssue?) -> Substring {
    guard let issue else { return "" }
    return Array(RulesSample.document.split(separator: "\n", omittingEmptySubsequences: false))[
      issue.position.line - 1
    ].dropFirst(issue.position.column - 1)
  }

  @Test func `a value of another kind is an error at its place, on deals and organizations`() {
    let deal = found(#""kind": "yesNo""#, #""kind": "date""#)
    #expect(deal.map(\.severity) == [.error])
    #expect(text(deal.first).hasPrefix(#""nda": true"#))
    let organization = found(#""id": "tier", "kind": "text""#, #""id": "tier", "kind": "link""#)
    #expect(text(organization.first).hasPrefix(#""tier": "gold""#))
  }

  @Test func `the values of a removed field are warnings, and a change keeps them`() throws {
    let removed = #""id": "seats","#
    #expect(found(removed, #""id": "chairs","#) == [])
    let warnings = found(removed, #""id": "chairs","#, strict: true)
    #expect(warnings.map(\.severity) == [.warning])
    #expect(text(warnings.first).hasPrefix(#""seats": 12"#))
    let text = RulesSample.document.replacing(removed, with: #""id": "chairs","#)
    let (read, board) = try Document.read(Array(text.utf8))
    var document = read
    let metadata = ChangeMetadata(id: "n", at: Instant(seconds: 1_800_000_000), by: "Ana")
    let edit = Action.Edit(.customFields, .custom(["region": .text("South")]))
    let change = try board.change(.edit([edit]), on: "a", metadata: metadata)
    document.adopt(try document.revision(applying: [change]))
    let after = try Document.read(document.bytes).board["a"]?.customFields
    #expect(after?["seats"] == .integer(12) && after?["region"] == .text("South"))
  }

  @Test func `a key that is used twice is an error at the later one`() {
    let twice = found(#""id": "budget", "kind""#, #""id": "seats", "kind""#)
    #expect(twice.contains { $0.severity == .error && text($0).hasPrefix(#"{"id": "budget""#) })
  }
}
