import PipelineDomain
import PipelineExchange
import Testing

/// The formats of exports, on texts that other programs take for something else.
struct ExportFormatTests {
  /// Parts of which random texts are made.
  private static let parts = [
    "", "a", "é", "=1+1", "+33 1 23", "-5", "@SUM(A1)", "'", "\"", ",", ";", "\t", "\n", "\r\n",
    "\r", "|", "<b>", "*x*", "\\", "\u{1B}[31m", "\u{202E}", "\u{0}", "\u{9B}", " ", "作", "👍🏽",
    "\u{2028}",
  ]

  private static func cells(seed: UInt64) -> [[ExportCell]] {
    var random = SeededRandom(seed: seed)
    func draw(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    return (0..<20).map { _ in
      (0..<4).map { _ in
        ExportCell((0...draw(4)).map { _ in parts[draw(parts.count)] }.joined())
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `comma-separated values read back as the same cells`(seed: UInt64) throws {
    let cells = ExportFormatTests.cells(seed: seed)
    for layout in [
      DelimitedText.csv, .csv(separator: ";", decimalMark: ",", hasByteOrderMark: true),
    ] {
      let header = ["one", "two", "three", "four"]
      let read = try CSVTable(name: "x.csv", bytes: layout.bytes(header: header, rows: cells))
      #expect(read.header == header)
      // A row of nothing but empty cells is left out by the reader.
      let kept = cells.map { $0.map { $0.plain(decimalMark: ".") } }
        .filter { $0.contains { !$0.isEmpty } }
      #expect(read.rows.map { $0.cells.map(\.restored) } == kept)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `tab-separated values have a line a row and a tab between two fields`(seed: UInt64) throws {
    let cells = ExportFormatTests.cells(seed: seed)
    let bytes = DelimitedText.tsv.bytes(header: ["1", "2", "3", "4"], rows: cells)
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == cells.count + 2 && lines.last == "")
    for (line, row) in zip(lines.dropFirst(), cells) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
      #expect(fields.map(\.restored) == row.map { $0.plain(decimalMark: ".") })
    }
  }

  private func unescaped(_ field: Substring) -> String {
    var text = ""
    var characters = field.makeIterator()
    while let character = characters.next() {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch characters.next() {
      case "t": text += "\t"
      case "n": text += "\n"
      default: text += "\\"
      }
    }
    return text
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+33 1 23", "'+33 1 23"), ("-", "'-"), ("@a", "'@a"), ("\tx", "'\tx"),
    (" =x", "' =x"), ("'=x", "''=x"), ("a=b", "a=b"), ("'tis", "'tis"), ("", ""), ("'", "'"),
  ])
  func `a text is no formula, and is itself again without its apostrophe`(
    text: String, defused: String
  ) {
    #expect(text.defused == defused)
    #expect(defused.restored == text)
  }

  @Test func `an apostrophe comes off only where it was put`() {
    for seed in 1...200 as ClosedRange<UInt64> {
      for cell in ExportFormatTests.cells(seed: seed).joined() {
        #expect(cell.text.defused.restored == cell.text)
      }
    }
    #expect("'tis".restored == "'tis")
  }

  @Test func `a heading is no formula either`() {
    let bytes = DelimitedText.csv.bytes(header: ["=1+1", "a,b"], rows: [])
    #expect(String(decoding: bytes, as: UTF8.self) == "'=1+1,\"a,b\"\r\n")
  }

  @Test func `numbers, amounts and days are no formulas`() {
    let cells = [
      ExportCell(.integer(-3)), ExportCell(.number(Ratio(-5))),
      ExportCell(Money(minorUnits: -150, currency: .euro)), ExportCell(Day("2026-11-20")),
    ]
    let bytes = DelimitedText.csv.bytes(header: ["a", "b", "c", "d"], rows: [cells])
    #expect(String(decoding: bytes, as: UTF8.self) == "a,b,c,d\r\n-3,-5,-1.50,2026-11-20\r\n")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no output has a control character but line ends and tabs`(seed: UInt64) {
    let cells = ExportFormatTests.cells(seed: seed)
    let texts = [
      String(decoding: DelimitedText.csv.bytes(header: [], rows: cells), as: UTF8.self),
      String(decoding: DelimitedText.tsv.bytes(header: [], rows: cells), as: UTF8.self),
      CalendarFile(
        name: "\u{1B}", at: Instant(seconds: 0), by: "dealdeck",
        cells.joined().map {
          CalendarFile.Entry(
            key: $0.text, day: Day(ordinal: 20_000), summary: $0.text, details: $0.text,
            isTask: false)
        }
      ).text,
    ]
    for text in texts {
      let raw = text.unicodeScalars.filter { scalar in
        switch scalar {
        case "\n", "\r", "\t": false
        default:
          scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
            || (0x2028...0x2029).contains(scalar.value)
        }
      }
      #expect(raw.isEmpty)
    }
  }

  @Test func `nothing in a cell is markup`() {
    let table = MarkdownTable(
      headings: ["a|b"], rows: [["<b>*x*</b> [y](z) `c` | d\ne"]], rightAligned: [])
    #expect(
      table.text
        == "| a\\|b |\n| --- |\n| &lt;b&gt;\\*x\\*&lt;/b&gt; \\[y\\](z) \\`c\\` \\| d e |\n")
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a calendar folds its lines at 75 octets and has all of each text`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let texts = ExportFormatTests.cells(seed: seed).joined().map { cell in
      String(repeating: cell.text + "作é", count: Int(random.next() % 20))
    }
    let entries = texts.enumerated().map { index, text in
      CalendarFile.Entry(
        key: "\(index)", day: Day(ordinal: 20_000), summary: text, details: "",
        isTask: index % 2 == 0)
    }
    let text = CalendarFile(name: "x", at: Instant(seconds: 0), by: "dealdeck", entries).text
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last == [])
    for line in lines.dropLast() { #expect(line.last == 0x0D && line.count <= 76) }
    var unfolded: [[UInt8]] = []
    for line in lines.dropLast() {
      if line.first == 0x20 {
        unfolded[unfolded.count - 1] += line.dropFirst().dropLast()
      } else {
        unfolded.append(Array(line.dropLast()))
      }
    }
    let summaries = unfolded.filter { $0.starts(with: "SUMMARY:".utf8) }
      .map { String(decoding: $0.dropFirst(8), as: UTF8.self) }
    #expect(summaries.count == texts.count)
    for (summary, text) in zip(summaries, texts) {
      let expected = text.printable.replacing("\t", with: " ")
      let read = summary.replacing("\\n", with: "\n").replacing("\\;", with: ";")
        .replacing("\\,", with: ",").replacing("\\\\", with: "\\")
      // A backslash before an n in the text itself reads either way here.
      if !expected.contains("\\") { #expect(read == expected) }
    }
  }
}
