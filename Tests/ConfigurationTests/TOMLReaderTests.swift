import Diagnostics
import Testing
import Localization

@testable import Configuration

struct TOMLReaderTests {
  private func contents(_ text: String) -> [TOMLValue.Content] {
    TOMLReader(text).items.map(\.value.content)
  }

  @Test(
    arguments: [
      ("a = \"é\\t\\u0041\\\"\"", .string("é\tA\"")),
      ("a = 'C:\\temp \"x\"' # why", .string("C:\\temp \"x\"")),
      ("\ta\t=\ttrue", .boolean(true)),
      ("a = -1_000", .integer(-1_000)),
      ("\"a b\" = 7", .integer(7)),
      ("a = []", .array([])),
    ] as [(String, TOMLValue.Content)])
  func `a value is read as TOML writes it`(text: String, content: TOMLValue.Content) {
    #expect(contents(text) == [content])
    #expect(TOMLReader(text).problems.isEmpty)
  }

  @Test func `a list may be written over lines, with comments and a last comma`() throws {
    let reader = TOMLReader("keys = [\n  'a', # one\n\n  'b',\n]\nnext = 1")
    #expect(reader.problems.isEmpty)
    #expect(reader.items.map(\.path) == [["keys"], ["next"]])
    guard case .array(let values) = reader.items[0].value.content else {
      Issue.record("no list")
      return
    }
    #expect(
      values.map(\.place) == [TextPosition(line: 2, column: 3), TextPosition(line: 4, column: 3)])
  }

  @Test func `tables and points give a key its path`() {
    let reader = TOMLReader("a.b = 1\n[keys]\nopen = 'o'\n[ x . \"y\" ]\nz = 2\r\n")
    #expect(reader.items.map(\.path) == [["a", "b"], ["keys", "open"], ["x", "y", "z"]])
    #expect(reader.problems.isEmpty)
  }

  @Test(
    arguments: [
      ("a 1", 1, 3, .equals), ("a = ", 1, 5, .value), ("a = 1979-05-27", 1, 5, .value),
      ("a = 1.5", 1, 5, .value), ("a = 'x", 1, 5, .closingQuote), ("a = \"\\q\"", 1, 6, .escape),
      ("a = \"\\uD800\"", 1, 6, .escape), ("a = 1 2", 1, 7, .lineEnd), ("[a", 1, 3, .bracket),
      ("= 1", 1, 1, .name), ("a = [1 2]", 1, 8, .commaOrBracket), ("[[a]]", 1, 2, .name),
      ("é = 1", 1, 1, .name), ("ok = 1\n\n  b == 2", 3, 6, .value),
      ("a = 99999999999999999999", 1, 5, .value),
    ] as [(String, Int, Int, ConfigurationIssue.Part)])
  func `what cannot be read is told with its line and column`(
    text: String, line: Int, column: Int, part: ConfigurationIssue.Part
  ) {
    let place = TextPosition(line: line, column: column)
    #expect(
      TOMLReader(text).problems == [ConfigurationParseError(place: place, fault: .expected(part))])
  }

  @Test(arguments: [33, 20_000, 100_000])
  func `lists in lists beyond the limit are told where they go too far`(depth: Int) {
    let reader = TOMLReader("a=" + String(repeating: "[", count: depth) + "\nb = 1")
    let place = TextPosition(line: 1, column: 35)
    #expect(reader.problems == [ConfigurationParseError(place: place, fault: .tooDeep(limit: 32))])
    #expect(reader.items.map(\.path) == [["b"]])
  }

  @Test func `as many lists in lists as there may be are read`() {
    let text = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(TOMLReader("a = " + text).problems.isEmpty)
  }

  @Test func `what follows a line that cannot be read still holds`() {
    let reader = TOMLReader("a = 1\nb = oops\nc = 3\n[keys\nd = 4\n[e]\nf = 5")
    #expect(reader.items.map(\.path) == [["a"], ["c"], ["d"], ["e", "f"]])
    #expect(reader.problems.map(\.place.line) == [2, 4])
  }

  @Test func `a key or a table twice is told where it is the second time`() {
    let reader = TOMLReader("a = 1\n a = 2\n[t]\n[t]")
    #expect(
      reader.problems == [
        ConfigurationParseError(place: TextPosition(line: 2, column: 2), fault: .repeated("a")),
        ConfigurationParseError(place: TextPosition(line: 4, column: 1), fault: .repeated("t")),
      ])
    #expect(contents("a = 1\na = 2") == [.integer(1)])
  }

  @Test(arguments: 0..<200)
  func `no text stops the reader`(seed: Int) {
    let pieces = Array("a=\"'[]#\\.,\n\r\t 1é{}")
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(pieces[Int(state >> 33) % pieces.count])
    }
    let reader = TOMLReader(text)
    #expect(reader.index >= reader.text.count)
  }
}
