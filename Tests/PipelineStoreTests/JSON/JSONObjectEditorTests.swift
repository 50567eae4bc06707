import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct JSONObjectEditorTests {
  private func edited(
    _ text: String, _ edit: (inout JSONObjectEditor) throws -> Void
  ) throws -> String {
    var editor = try JSONObjectEditor(Array(text.utf8))
    try edit(&editor)
    return String(decoding: editor.text, as: UTF8.self)
  }

  private func elements(of array: ArraySlice<UInt8>?) throws -> Int {
    try array.map { try JSONContainer(Array($0), type: .array).parts.count } ?? 0
  }

  @Test(arguments: [
    (#"{}"#, #"{"m": 0}"#),
    ("{\n}", "{\n  \"m\": 0\n}"),
    ("{\r\n\t}", "{\r\n\t  \"m\": 0\r\n\t}"),
    (#"{"m": 1}"#, #"{"m": 0}"#),
    (#"{"a": 1}"#, #"{"a": 1, "m": 0}"#),
    (#"{"z": 1}"#, #"{"m": 0, "z": 1}"#),
    (#"{"a":1,"z":2}"#, #"{"a":1,"m":0,"z":2}"#),
    (#"{"a":1}"#, #"{"a":1,"m":0}"#),
    (#"{ "z" : 1 }"#, #"{ "m" : 0, "z" : 1 }"#),
    ("{\n  \"a\": 1,\n  \"z\": 2\n}", "{\n  \"a\": 1,\n  \"m\": 0,\n  \"z\": 2\n}"),
    ("{\n  \"z\": 2\n}", "{\n  \"m\": 0,\n  \"z\": 2\n}"),
    ("{\r\n\t\"a\":1\r\n}", "{\r\n\t\"a\":1,\r\n\t\"m\":0\r\n}"),
    ("{\"a\": 1\n, \"z\": 2}", "{\"a\": 1\n, \"m\": 0, \"z\": 2}"),
    ("{\"z\": 1, \"a\": 2}", "{\"m\": 0, \"z\": 1, \"a\": 2}"),
    (#"{"\u006d": 1}"#, #"{"\u006d": 0}"#),
  ])
  func `a member set goes to its place in the layout found`(before: String, after: String) throws {
    #expect(try edited(before) { try $0.set("m", to: Array("0".utf8)) } == after)
  }

  @Test(arguments: [
    (#"{"m": 1}"#, "{}"),
    ("{\n  \"m\": 1\n}", "{}"),
    (#"{"a": 1, "m": 2, "z": 3}"#, #"{"a": 1, "z": 3}"#),
    (#"{"m": 1, "z": 2}"#, #"{"z": 2}"#),
    (#"{"a": 1, "m": [1, 2] }"#, #"{"a": 1 }"#),
    ("{\n  \"a\": 1 ,\n  \"m\": 2\n}", "{\n  \"a\": 1\n}"),
    (#"{"a": 1}"#, #"{"a": 1}"#),
  ])
  func `a member removed takes its comma with it`(before: String, after: String) throws {
    #expect(try edited(before) { try $0.remove("m") } == after)
  }

  @Test(arguments: [
    (#"{}"#, #"{"m": [{"e": 1}]}"#),
    (#"{"m": []}"#, #"{"m": [{"e": 1}]}"#),
    (#"{"m": [0]}"#, #"{"m": [0, {"e": 1}]}"#),
    (#"{"m": [0,1]}"#, #"{"m": [0,1,{"e": 1}]}"#),
    ("{\n  \"m\": []\n}", "{\n  \"m\": [\n    {\"e\": 1}\n  ]\n}"),
    ("{\n  \"a\": 0\n}", "{\n  \"a\": 0,\n  \"m\": [\n    {\"e\": 1}\n  ]\n}"),
    ("{\n  \"m\": [\n    0\n  ]\n}", "{\n  \"m\": [\n    0,\n    {\"e\": 1}\n  ]\n}"),
  ])
  func `an element is added at the end of its array`(before: String, after: String) throws {
    #expect(try edited(before) { try $0.append(Array(#"{"e": 1}"#.utf8), to: "m") } == after)
  }

  @Test func `a value of several lines takes the indentation of its place`() throws {
    let value = Array("{\n  \"due\": 1,\n  \"what\": []\n}".utf8)
    let block = try edited("{\r\n    \"a\": 0\r\n}") { try $0.set("next", to: value) }
    #expect(
      block
        == "{\r\n    \"a\": 0,\r\n    \"next\": {\r\n      \"due\": 1,\r\n      \"what\": []\r\n    }\r\n}"
    )
    let line = try edited("{\"a\": 0}") { try $0.set("next", to: value) }
    #expect(line == #"{"a": 0, "next": {"due": 1, "what": []}}"#)
  }

  @Test func `a member of a member is changed where it stands`() throws {
    let before = "{\n  \"step\": {\n    \"due\": 1,\n    \"odd\" :[ 1,2 ]\n  }\n}"
    let after = try edited(before) {
      try $0.edit("step") { (step) throws(JSONParseError) in
        try step.set("due", to: Array("2".utf8))
        try step.set("what", to: Array("[\n  3\n]".utf8))
      }
    }
    #expect(
      after == """
        {
          "step": {
            "due": 2,
            "odd" :[ 1,2 ],
            "what": [
              3
            ]
          }
        }
        """)
  }

  @Test(arguments: ["1, \"x\": 2", "", "[1", "{\"a\": 1, \"a\": 2}"])
  func `what is not one good value is refused and changes nothing`(value: String) throws {
    var editor = try JSONObjectEditor(Array(#"{"a": [1]}"#.utf8))
    #expect(throws: JSONParseError.self) { try editor.set("b", to: Array(value.utf8)) }
    #expect(throws: JSONParseError.self) { try editor.append(Array(value.utf8), to: "a") }
    #expect(String(decoding: editor.text, as: UTF8.self) == #"{"a": [1]}"#)
  }

  @Test func `only an array is added to and only an object edited inside`() throws {
    var editor = try JSONObjectEditor(Array(#"{"a": 1}"#.utf8))
    #expect(throws: JSONParseError(at: 6, .wrongType(found: .number, expected: .array))) {
      try editor.append(Array("1".utf8), to: "a")
    }
    #expect(throws: JSONParseError(at: 6, .wrongType(found: .number, expected: .object))) {
      try editor.edit("a") { _ in }
    }
    #expect(throws: JSONParseError(at: 0, .wrongType(found: .array, expected: .object))) {
      try JSONObjectEditor(Array("[]".utf8))
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `an edit changes its member, keeps every other byte, and leaves good text`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var editor = try JSONObjectEditor(Array(JSONSample.object(using: &random).utf8))
    let values = ["0", "\"new\"", "[\n  1,\n  2\n]", "{\n  \"k\": {\n    \"l\": []\n  }\n}"]
    for _ in 0..<12 {
      let before = editor
      let key = ["amount", "history", "b\n", "nextStep", "zz"].randomElement(using: &random) ?? ""
      let value = Array((values.randomElement(using: &random) ?? "").utf8)
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        try editor.set(key, to: value)
        let found = try #require(editor[key])
        #expect(
          try JSONText.canonical(of: Array(found), rows: [])
            == JSONText.canonical(of: value, rows: []))
      case 1:
        #expect(try editor.remove(key) == (before[key] != nil))
        #expect(editor[key] == nil)
      default:
        guard before[key].map({ $0.first == UInt8(ascii: "[") }) ?? true else { continue }
        try editor.append(value, to: key)
        #expect(try elements(of: editor[key]) == elements(of: before[key]) + 1)
      }
      try JSONCursor.validate(editor.text)
      for other in before.keys where other != key {
        #expect(editor[other].map(Array.init) == before[other].map(Array.init))
      }
      #expect(editor.keys.filter { $0 != key } == before.keys.filter { $0 != key })
    }
  }
}
