import PipelineExchange
import Testing

struct CSVTableTests {
  @Test(
    arguments: [
      ("plain", "a,b\n1,2\n", [["1", "2"]]),
      ("no final line end", "a,b\n1,2", [["1", "2"]]),
      ("CRLF", "a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
      ("CR alone", "a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
      ("quotes", "a,b\n\"1,\"\"x\"\"\",2\n", [["1,\"x\"", "2"]]),
      ("line ends in a cell", "a,b\n\"1\r\n2\n3\",4\n", [["1\r\n2\n3", "4"]]),
      ("empty cells", "a,b\n,\"\"\n1,\n", [["1", ""]]),
      ("blank lines", "\n\na,b\n\n1,2\n\n\n", [["1", "2"]]),
      ("a quote inside a plain cell", "a,b\n5\" pipe,2\n", [["5\" pipe", "2"]]),
      ("semicolons", "a;b\n1,5;2\n", [["1,5", "2"]]),
      ("tabs", "a\tb\n1\t2\n", [["1", "2"]]),
      ("separators in a quoted heading", "\"x;y;z\",b\n1;1,2\n", [["1;1", "2"]]),
      ("rows of other lengths", "a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]),
      ("one column", "a\n1\n", [["1"]]),
      ("header only", "a,b", []),
      ("a quoted last cell", "a,b\n1,\"2\"", [["1", "2"]]),
    ] as [(String, String, [[String]])])
  func `rows are read as spreadsheets mean them`(
    _ name: String, text: String, rows: [[String]]
  ) throws {
    #expect(try table(text).rows.map(\.cells) == rows, "\(name)")
  }

  @Test(
    arguments: [
      ("", CSVParseError(line: 1, kind: .empty)),
      ("\n\r\n\n", CSVParseError(line: 1, kind: .empty)),
      ("a,b\n1,\"2\n3,4\n", CSVParseError(line: 2, kind: .unterminatedQuote)),
      ("a,b\r\n\"x\r\ny\",1\r\n\"", CSVParseError(line: 4, kind: .unterminatedQuote)),
      ("a,b\n1,2\n\"x\"y,2\n", CSVParseError(line: 3, kind: .textAfterQuote)),
    ] as [(String, CSVParseError)])
  func `what is not CSV is refused with its line`(_ text: String, fault: CSVParseError) {
    #expect(throws: fault) { try table(text) }
  }

  @Test func `a row tells the line it begins on whatever its cells hold`() throws {
    let read = try table("a,b\r\n\"x\ny\rz\",1\r\n\r\n2,3\r\n")
    #expect(read.rows.map(\.line) == [2, 6])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("é".utf8), TextEncoding.utf8),
      (Array("é".utf8), .utf8),
      ([0xFF, 0xFE, 0xE9, 0x00], .utf16),
      ([0xFE, 0xFF, 0x00, 0xE9], .utf16),
      ([0xE9], .windows1252),
    ] as [([UInt8], TextEncoding)])
  func `the same heading is read from every encoding`(
    _ bytes: [UInt8], encoding: TextEncoding
  ) throws {
    let read = try CSVTable(name: "x.csv", bytes: bytes)
    #expect(read.header == ["é"])
    #expect(read.encoding == encoding)
  }

  @Test func `a euro sign of Windows-1252 is one`() throws {
    #expect(try CSVTable(name: "x.csv", bytes: [0x80, 0xE9]).header == ["€é"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no bytes trap the reader`(_ seed: UInt64) {
    var bytes: [UInt8] = []
    var state = seed
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let alphabet = Array("a,\"\r\n;\t\u{E9}1".utf8) + [0xFF, 0x80]
      bytes.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    let lines = 1 + bytes.count
    do {
      let read = try CSVTable(name: "x.csv", bytes: bytes)
      #expect(read.rows.allSatisfy { (1...lines).contains($0.line) })
    } catch {
      #expect((1...lines).contains(error.line))
    }
  }
}
