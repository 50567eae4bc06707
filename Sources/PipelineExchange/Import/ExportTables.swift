import PipelineDomain

/// The tables of an export of several files, told apart by their headings.
package enum ExportTables {
  /// Returns true for the path of a table of text in a folder or an archive; hidden files are none.
  package static func isTable(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return [".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) }
      && !parts.contains { $0.hasPrefix(".") && !["..", "."].contains($0) || $0 == "__MACOSX" }
  }

  /// Returns a table without its rows when nothing reads them: exports have large files of other things.
  ///
  /// - Parameter name: The name of the table that is meant, whatever its headings.
  package static func needed(
    _ table: CSVTable, for kind: ImportKind, named name: String? = nil
  ) -> CSVTable {
    guard kind == .deals, !isRead(table), !isOfDeals(table), !table.isCalled(name) else {
      return table
    }
    var empty = table
    (empty.rows, empty.findings) = ([], [])
    return empty
  }

  /// Returns true for a table that tells something about deals in another one.
  static func isRead(_ table: CSVTable) -> Bool {
    RelatedTable(table) != nil || SideTables.isOne(table)
  }

  /// Returns the table that is imported, chosen by its name where there are several, and the tables beside it.
  static func split(
    _ tables: [CSVTable], as kind: ImportKind, named name: String?
  ) throws(ImportRefusal) -> (main: CSVTable, beside: [CSVTable]) {
    let found = kind == .deals ? deals(among: tables) : tables
    let names = tables.map(\.name)
    guard let chosen = name == nil ? found.first : tables.first(where: { $0.isCalled(name) }) else {
      throw name.map { .unknownFile($0, there: names) } ?? .noDealFile(found: names)
    }
    guard name != nil || found.count == 1 else { throw .severalFiles(found.map(\.name)) }
    let others = Set(found.map(\.name) + [chosen.name])
    return (chosen, tables.filter { !others.contains($0.name) })
  }

  /// Returns the tables of deals: those with stages, else those with outcomes alone, as campaigns, cases and
  /// orders have them too.
  private static func deals(among tables: [CSVTable]) -> [CSVTable] {
    let deals = tables.filter { !isRead($0) && isOfDeals($0) }
    let staged = deals.filter { ImportField.all(in: $0).contains(.field(.stage)) }
    return staged.isEmpty ? deals : staged
  }

  private static func isOfDeals(_ table: CSVTable) -> Bool {
    let fields = ImportField.all(in: table)
    return ColumnMeanings.isNamed(fields) && ColumnMeanings.isStaged(fields)
  }
}

extension CSVTable {
  /// Returns true for its name, with the end of the file's or without.
  fileprivate func isCalled(_ name: String?) -> Bool {
    name.map { self.name == $0 || self.name.hasPrefix($0 + ".") } ?? false
  }
}

extension ImportField {
  /// Returns the fields that the headings of a table are known for.
  static func all(in table: CSVTable) -> Set<ImportField> {
    let format = ImportFormat.recognizing(table.header)
    return Set(
      table.header.compactMap { format.columns[$0.foldedLetters] ?? ImportField(heading: $0) })
  }
}

/// The tables of text in a zip archive.
package struct ExportArchive {
  /// Their paths, in order.
  package let paths: [String]
  private var archive: ZipArchive

  /// Opens an archive; `nil` for a workbook, for one without tables, and for other bytes.
  package init?(_ bytes: [UInt8]) throws(WorkbookError) {
    guard ZipArchive.isLikely(bytes) else { return nil }
    archive = try ZipArchive(bytes)
    guard !archive.has("[Content_Types].xml"), !archive.has("xl/workbook.xml") else { return nil }
    if let locked = archive.locked.first(where: ExportTables.isTable) {
      throw .locked(part: locked)
    }
    paths = archive.paths.filter(ExportTables.isTable)
    if paths.isEmpty { return nil }
  }

  /// Returns the name of a table: that of its file, its whole path where several have the same.
  package func name(of path: String) -> String {
    let end = ExportArchive.end(of: path)
    return paths.count { ExportArchive.end(of: $0) == end } == 1 ? end : path
  }

  /// Unpacks a table.
  package mutating func bytes(of path: String) throws(WorkbookError) -> [UInt8] {
    try archive.part(path)
  }

  private static func end(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
