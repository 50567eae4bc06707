import CZlib

/// A writer of zip archives, packed or as they are.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part.
  ///
  /// - Parameter claims: Changes the size, the flags and the method that the archive tells.
  mutating func add(
    _ path: String, _ text: String, packed isPacked: Bool = true,
    claims: (inout (size: Int, flags: Int, method: Int)) -> Void = { _ in }
  ) {
    let data = Array(text.utf8)
    let stored = isPacked ? ZipWriter.packed(data) : data
    var told = (size: data.count, flags: 0, method: isPacked ? 8 : 0)
    claims(&told)
    let checksum = data.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) }
    let common =
      two(20) + two(told.flags) + two(told.method) + two(0) + two(0) + four(Int(checksum))
      + four(stored.count) + four(told.size) + two(path.utf8.count)
    let place = bytes.count
    bytes += four(0x0403_4B50) + common + two(0) + Array(path.utf8) + stored
    directory +=
      four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + two(0) + four(0)
      + four(place) + Array(path.utf8)
    count += 1
  }

  /// The archive.
  var archive: [UInt8] {
    bytes + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
      + four(directory.count) + four(bytes.count) + two(0)
  }

  private func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  private static func packed(_ data: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(data.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    compress2(&packed, &size, data, uLong(data.count), 9)
    // Without the head and the checksum of a stream of its own.
    return Array(packed[2..<(Int(size) - 4)])
  }
}

/// A workbook as programs write it.
struct TestWorkbook {
  /// The sheets: a name, the rows as XML, and the state of the tab.
  var sheets: [(name: String, rows: String, state: String)] = []
  var texts = ""
  var styles = ""
  var is1904 = false
  var isPacked = true

  /// A workbook of one sheet with these rows.
  init(_ rows: String) { sheets = [("Deals", rows, "visible")] }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    let home = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func links(_ parts: [(String, String, String)]) -> String {
      "<Relationships>"
        + parts.map { "<Relationship Id=\"\($0.0)\" Type=\"\(home)/\($0.1)\" Target=\"\($0.2)\"/>" }
        .joined() + "</Relationships>"
    }
    zip.add("_rels/.rels", links([("r1", "officeDocument", "xl/workbook.xml")]), packed: isPacked)
    zip.add(
      "xl/workbook.xml",
      "<?xml version=\"1.0\"?><workbook xmlns:r=\"x\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>"
        + sheets.enumerated().map { place, sheet in
          "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" r:id=\"s\(place)\"/>"
        }.joined() + "</sheets></workbook>", packed: isPacked)
    zip.add(
      "xl/_rels/workbook.xml.rels",
      links(
        sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("t", "sharedStrings", "/xl/sharedStrings.xml"), ("f", "styles", "styles.xml")]),
      packed: isPacked)
    zip.add("xl/sharedStrings.xml", "<sst>\(texts)</sst>", packed: isPacked)
    zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>", packed: isPacked)
    for (place, sheet) in sheets.enumerated() {
      zip.add(
        "xl/worksheets/sheet\(place + 1).xml",
        "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>", packed: isPacked)
    }
    return zip.archive
  }
}
