import Diagnostics
import Testing

@testable import PipelineStore

struct JSONTextTests {
  @Test func `members are sorted and entries stand on one line`() {
    var text = JSONText()
    text.object {
      $0.member("title", "Café")
      $0.member("amount", -12)
      $0.key("history")
      $0.array {
        $0.object(.line) {
          $0.member("by", "Ana")
          $0.member("at", "2026-11-20")
          $0.key("changes")
          $0.array { $0.null() }
        }
        $0.object(.line) { $0.member("won", true) }
      }
      $0.key("tags")
      $0.array { _ in }
    }
    text.finish()
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == """
        {
          "amount": -12,
          "history": [
            {"at": "2026-11-20", "by": "Ana", "changes": [null]},
            {"won": true}
          ],
          "tags": [],
          "title": "Café"
        }

        """)
  }

  @Test(arguments: [
    ("a/é作😀", #""a/é作😀""#), ("\"\\", #""\"\\""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\0\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
    ("\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009f\u{A0}\""),
    (
      "\u{2027}\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}",
      "\"\u{2027}\\u2028\\u2029\\u202a\\u202e\u{202F}\""
    ),
    ("\u{61C}\u{200E}\u{200F}\u{2066}\u{2069}", #""\u061c\u200e\u200f\u2066\u2069""#),
  ])
  func `only what is unsafe to show is escaped`(value: String, expected: String) {
    var text = JSONText()
    text.string(value)
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
  }

  @Test func `every character is read back as it was written`() throws {
    for start in stride(from: UInt32(0), through: 0x10FFFF, by: 4_096) {
      var value = ""
      value.unicodeScalars.append(
        contentsOf: (start..<start + 4_096).compactMap(Unicode.Scalar.init))
      var text = JSONText()
      text.string(value)
      let read = try JSONCursor.read(text.bytes) { (cursor) throws(JSONParseError) in
        try cursor.string()
      }
      #expect(Array(read.utf8) == Array(value.utf8))
    }
  }

  @Test func `canonical text sorts, indents and keeps the digits of numbers`() throws {
    let text = Array(
      "\u{FEFF}{\"b\":[1.50,{\"d\":1,\"c\":[]}],\r\n\"\\u0061\":[{\"y\":1,\"x\":[2]}]}".utf8)
    let canonical = try JSONText.canonical(of: text, rows: ["a"])
    #expect(
      String(decoding: canonical, as: UTF8.self) == """
        {
          "a": [
            {"x": [2], "y": 1}
          ],
          "b": [
            1.50,
            {
              "c": [],
              "d": 1
            }
          ]
        }

        """)
  }

  @Test(arguments: JSONVectors.accepted)
  func `canonical text stays as it is`(text: String) throws {
    let once = try JSONText.canonical(of: Array(text.utf8), rows: ["a"])
    #expect(try JSONText.canonical(of: once, rows: ["a"]) == once)
  }
}
