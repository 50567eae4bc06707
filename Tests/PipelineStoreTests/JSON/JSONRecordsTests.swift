import Diagnostics
import Testing

@testable import PipelineStore

/// The records of JSON texts, whatever holds them.
struct JSONRecordsTests {
  private func read(_ text: String) throws -> JSONRecords {
    try JSONRecords(Array(text.utf8), listedAs: "deals")
  }

  private func cells(_ records: JSONRecords) -> [[String]] {
    records.records.map { record in record.cells.map { "\($0.path)=\($0.value.text)" } }
  }

  @Test(
    arguments: [
      #"[{"a": 1}, {"a": "x"}]"#, #"{"deals": [{"a": 1}, {"a": "x"}], "n": 2}"#,
      "{\"a\": 1}\n{\"a\": \"x\"}\n", "{\"a\": 1} {\"a\": \"x\"}",
      "\u{FEFF}[{\"a\":1},{\"a\":\"x\"}]",
    ])
  func `the records are the same in an array, in a member and on lines`(text: String) throws {
    #expect(cells(try read(text)) == [["a=1"], ["a=x"]])
  }

  @Test func `what is nested has the path of its names`() throws {
    let text =
      #"{"a": {"b": {"c": 1.50}, "d": null}, "e": ["x", 2, true], "f": [{"g": "h"}], "i": []}"#
    #expect(cells(try read(text)) == [["a.b.c=1.50", "a.d=", "e=x, 2, true", "f.1.g=h", "i="]])
  }

  @Test func `each record knows the line it begins on`() throws {
    let records = try read("{\n\"apiVersion\": 1,\n\"deals\": [\n {\"a\": 1},\n\n {\"a\": 2}]}")
    #expect(records.records.map(\.line) == [4, 6])
  }

  @Test(
    arguments: [
      ("[1]", JSONParseError.Kind.wrongType(found: .number, expected: .object), 1),
      (#"[{"a": 1}] x"#, .trailingContent, 11), (#"{"a": 1, "a": 2}"#, .duplicateKey("a"), 9),
      (#"{"a": 1}\#n{"a": "#, .truncated, 15), ("", .empty, 0),
    ])
  func `what is no record is refused at its place`(
    text: String, kind: JSONParseError.Kind, offset: Int
  ) throws {
    let fault = #expect(throws: JSONParseError.self) { try read(text) }
    #expect(fault?.kind == kind && fault?.offset == offset)
  }
}
