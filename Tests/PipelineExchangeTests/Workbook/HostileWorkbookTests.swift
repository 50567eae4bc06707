import PipelineDomain
import Testing

@testable import PipelineExchange

/// Workbooks that are broken or mean harm.
struct HostileWorkbookTests {
  private func read(_ bytes: [UInt8]) throws(WorkbookError) -> [CSVTable.Row] {
    var book = try Workbook(name: "x.xlsx", bytes: bytes)
    guard let sheet = book.sheets.first else { return [] }
    return try book.rows(of: sheet)
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test(
    arguments: [
      "<row><c><v>1</c></v></row>", "<row><c><v>&lol;</v></c></row>",
      "<row><c><v>&#xD800;</v></c></row>",
      "<row><c t=\"s\"><v>9</v></c></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>",
      "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "<row><c a=1><v/></c></row>",
      "<row r=\"9223372036854775807\"/><row/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
      "<row r=\"x\"/>",
      "<row><c", "<row><c t=\"str\"><v>a < b</v></c></row>", "<!DOCTYPE x><row/>", "<![CDATA[",
      String(repeating: "<a>", count: 300),
    ])
  func `a sheet that is no sound XML is refused by its part`(rows: String) {
    #expect(throws: WorkbookError.damaged(part: Self.sheet)) {
      try read(TestWorkbook(rows).bytes)
    }
  }

  @Test func `cells far to the right do not fill the memory`() {
    let row = "<row><c r=\"XFD1\"><v>1</v></c></row>"
    #expect(throws: WorkbookError.damaged(part: Self.sheet)) {
      try read(TestWorkbook(String(repeating: row, count: 2_100)).bytes)
    }
  }

  @Test func `a part with a password, of another size or cut off is damaged`() throws {
    for claims in [
      { $0.flags = 1 }, { $0.method = 12 }, { $0.size += 1 }, { $0.size -= 1 },
    ] as [(inout (size: Int, flags: Int, method: Int)) -> Void] {
      var zip = ZipWriter()
      zip.add(
        "xl/workbook.xml", "<workbook><sheets/></workbook>", claims: claims)
      #expect(throws: WorkbookError.self) { try read(zip.archive) }
    }
    let whole = TestWorkbook("<row><c><v>1</v></c></row>").bytes
    #expect(throws: WorkbookError.damaged(part: "zip")) { try read(Array(whole.dropLast(30))) }
  }

  @Test func `what claims or packs more than is read is refused before it is unpacked`() {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", "<workbook/>") { $0.size = (1 << 30) + 1 }
    #expect(throws: WorkbookError.tooLarge) { try read(zip.archive) }
    var bomb = ZipWriter()
    bomb.add("xl/workbook.xml", String(repeating: " ", count: 1 << 26))
    #expect(throws: WorkbookError.tooDense(part: "xl/workbook.xml")) { try read(bomb.archive) }
    var large = ZipWriter()
    large.add("xl/workbook.xml", "<workbook/>") { $0.size = Int(UInt32.max) }
    #expect(throws: WorkbookError.damaged(part: "xl/workbook.xml")) { try read(large.archive) }
  }

  @Test func `other archives and workbooks of before 2007 are told apart`() {
    var zip = ZipWriter()
    zip.add("deals.csv", "a,b")
    #expect(throws: WorkbookError.noWorkbook) { try read(zip.archive) }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(Workbook.isLikely(old))
    #expect(throws: WorkbookError.oldOrProtected) { try read(old) }
  }

  @Test(arguments: [3, 9] as [UInt64])
  func `a workbook with random bytes changed is read or refused, never a trap`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var book = TestWorkbook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c><v>46086.5</v></c></row>")
    book.texts = "<si><t>a</t></si>"
    for isPacked in [true, false] {
      book.isPacked = isPacked
      let sound = book.bytes
      for _ in 0..<300 {
        var bytes = sound
        for _ in 0...(random.next() % 4) {
          let place = Int(random.next() % UInt64(bytes.count))
          bytes[place] = UInt8(truncatingIfNeeded: random.next())
        }
        _ = try? read(bytes)
      }
    }
  }
}
