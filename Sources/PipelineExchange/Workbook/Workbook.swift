import PipelineDomain

/// A workbook of Excel 2007 and later, or of a program that writes the same: its sheets and their rows.
package struct Workbook: Sendable {
  /// A sheet.
  package struct Sheet: Equatable, Sendable {
    /// The name on its tab.
    package let name: String
    let path: String
    let isHidden: Bool
  }

  /// The name of the file.
  package let name: String
  /// The sheets in their order.
  package let sheets: [Sheet]
  private var archive: ZipArchive
  private let texts: [String]
  private let formats: NumberFormats
  private let is1904: Bool
  /// The sheets with data, once they were looked for.
  private var filled: [Sheet]?

  /// The most texts that cells share.
  private static let textLimit = 1 << 25

  /// True for bytes that begin as a workbook does, of today or of before 2007.
  package static func isLikely(_ bytes: [UInt8]) -> Bool {
    ZipArchive.isLikely(bytes) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Opens a workbook. O(unpacked bytes of all but the sheets).
  package init(name: String, bytes: [UInt8]) throws(WorkbookError) {
    guard ZipArchive.isLikely(bytes) else { throw .oldOrProtected }
    var archive = try ZipArchive(bytes)
    let links = try Workbook.links(of: "", in: &archive)
    let main = links.first { $0.type.hasSuffix("/officeDocument") }?.path ?? "xl/workbook.xml"
    guard archive.has(main) else { throw .noWorkbook }
    let parts = try Workbook.links(of: main, in: &archive)
    let paths = Dictionary(parts.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    (sheets, is1904) = try Workbook.parsed(main, in: &archive) {
      (reader) throws(XMLReader.ParseError) in
      try Workbook.sheets(&reader, paths)
    }
    var texts: [String] = []
    if let path = parts.first(where: { $0.type.hasSuffix("/sharedStrings") })?.path {
      texts = try Workbook.parsed(path, in: &archive) { (reader) throws(XMLReader.ParseError) in
        try Workbook.texts(&reader)
      }
    }
    var formats = NumberFormats()
    if let path = parts.first(where: { $0.type.hasSuffix("/styles") })?.path {
      formats = try Workbook.parsed(path, in: &archive) {
        (reader) throws(XMLReader.ParseError) in try NumberFormats(&reader)
      }
    }
    self.name = name
    self.archive = archive
    self.texts = texts
    self.formats = formats
  }

  /// Returns the sheets that are shown and have rows below a header, which may be given apart.
  package mutating func sheetsWithData(
    hasHeader: Bool = true
  ) throws(WorkbookError) -> [Sheet] {
    if let filled { return filled }
    let shown = sheets.filter { !$0.isHidden }
    let needed = hasHeader ? 2 : 1
    var found: [Sheet] = []
    // A sheet alone is read but once: without rows it is refused then.
    for sheet in shown {
      let hasData =
        if shown.count == 1 { true } else {
          try rows(of: sheet, limit: needed).count == needed
        }
      if hasData { found.append(sheet) }
    }
    filled = found
    return found
  }

  /// Returns the rows of a sheet that are not empty, the first of them at most, each with its number.
  package mutating func rows(
    of sheet: Sheet, limit: Int = .max
  ) throws(WorkbookError) -> [CSVTable.Row] {
    var cells = SheetReader(texts: texts, formats: formats, is1904: is1904)
    return try Workbook.parsed(sheet.path, in: &archive) { (reader) throws(XMLReader.ParseError) in
      try cells.rows(&reader, limit: limit)
    }
  }

  /// Reads a part of an archive.
  private static func parsed<Value>(
    _ path: String, in archive: inout ZipArchive,
    _ read: (inout XMLReader) throws(XMLReader.ParseError) -> Value
  ) throws(WorkbookError) -> Value {
    var reader = XMLReader(try archive.part(path))
    do throws(XMLReader.ParseError) {
      return try read(&reader)
    } catch {
      throw .damaged(part: path)
    }
  }

  private static func sheets(
    _ reader: inout XMLReader, _ paths: [String: String]
  ) throws(XMLReader.ParseError) -> (sheets: [Sheet], is1904: Bool) {
    var sheets: [Sheet] = []
    var taken: Set<String> = []
    var is1904 = false
    while true {
      switch try reader.next() {
      case .finished: return (sheets, is1904)
      case .start where reader.isNamed("workbookPr"):
        is1904 = ["1", "true"].contains(try reader.attribute("date1904"))
      case .start where reader.isNamed("sheet"):
        guard let id = try reader.attribute("id"), let path = paths[id],
          taken.insert(path).inserted
        else { continue }
        sheets.append(
          Sheet(
            name: try reader.attribute("name") ?? "", path: path,
            isHidden: try reader.attribute("state")?.lowercased().hasSuffix("hidden") ?? false))
      default: break
      }
    }
  }

  /// Reads the texts that cells share.
  private static func texts(
    _ reader: inout XMLReader
  ) throws(XMLReader.ParseError) -> [String] {
    var texts: [String] = []
    while true {
      switch try reader.next() {
      case .finished: return texts
      case .start where reader.isNamed("si"):
        guard texts.count < textLimit else { throw XMLReader.ParseError() }
        texts.append(try SheetReader.text(&reader, until: "si"))
      default: break
      }
    }
  }

  /// The parts that a part names, with the kind of each.
  private static func links(
    of path: String, in archive: inout ZipArchive
  ) throws(WorkbookError) -> [(id: String, type: String, path: String)] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = path.dropFirst(folder.count)
    let part = "\(folder)_rels/\(name).rels"
    guard archive.has(part) else { return [] }
    return try parsed(part, in: &archive) { (reader) throws(XMLReader.ParseError) in
      var links: [(id: String, type: String, path: String)] = []
      while true {
        switch try reader.next() {
        case .finished: return links
        case .start where reader.isNamed("Relationship"):
          guard let id = try reader.attribute("Id"), let target = try reader.attribute("Target")
          else { continue }
          links.append(
            (
              id, try reader.attribute("Type") ?? "",
              target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            ))
        default: break
        }
      }
    }
  }
}
