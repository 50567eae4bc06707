import Diagnostics
import Glibc
import PipelineExchange
import PipelineStore
import Localization

/// The tables that an import reads: CSV, Excel, JSON and JSON Lines, and several in a folder or an archive.
enum TableFiles {
  /// The ends of the names of files that can be imported.
  static let extensions: Set<String> = ["csv", "tsv", "txt", "xlsx", "json", "jsonl", "zip"]

  /// Reads a whole file, a folder of them, or standard input; `header` is that of a file without one.
  static func source(
    _ path: String, header: [String]? = nil, as kind: ImportKind = .deals, _ words: Strings
  ) throws -> ImportSource {
    let name = path == StandardInput.name ? "stdin" : path.lastComponent
    if path != StandardInput.name, isFolder(path) {
      return try export(tables(inFolder: path, as: kind, words), header, words)
    }
    return try source(bytes(path, words), name: name, path, header: header, as: kind, words)
  }

  /// Reads the bytes of a file, or of a table that was pasted.
  static func source(
    _ bytes: [UInt8], name: String, _ path: String, header: [String]? = nil,
    as kind: ImportKind = .deals, _ words: Strings
  ) throws -> ImportSource {
    if let tables = try tables(inArchive: bytes, path, as: kind, words) {
      return try export(tables, header, words)
    }
    guard Workbook.isLikely(bytes) else {
      return .table(try table(bytes, name: name, path, header: header, as: kind, words))
    }
    do throws(WorkbookError) {
      return .workbook(try Workbook(name: name, bytes: bytes), header: header)
    } catch {
      throw CommandFailure.badData("\(path): \(words.fault(error))")
    }
  }

  private static func export(
    _ tables: [CSVTable], _ header: [String]?, _ words: Strings
  ) throws -> ImportSource {
    guard header == nil else {
      throw CommandFailure.usage(words.refusal(.notForSeveralFiles(option: "header")))
    }
    return .export(tables)
  }

  /// Reads the tables of text in a folder; those in folders within it are left alone.
  private static func tables(
    inFolder path: String, as kind: ImportKind, _ words: Strings
  ) throws -> [CSVTable] {
    let entries: [FolderEntry]
    do throws(IOFailure) {
      entries = try FolderEntry.all(in: path)
    } catch {
      throw CommandFailure(error, words)
    }
    let names = entries.filter { !$0.isFolder && ExportTables.isTable($0.name) }.map(\.name)
    return try names.sorted().compactMap { name in
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      return try needed(bytes(file, words), name: name, file, as: kind, words)
    }
  }

  /// Reads the tables of text in an archive; `nil` for a workbook, and for another file.
  private static func tables(
    inArchive bytes: [UInt8], _ path: String, as kind: ImportKind, _ words: Strings
  ) throws -> [CSVTable]? {
    do {
      guard var archive = try ExportArchive(bytes) else { return nil }
      return try archive.paths.compactMap { part in
        try needed(
          archive.bytes(of: part), name: archive.name(of: part), "\(path): \(part)", as: kind, words
        )
      }
    } catch let error as WorkbookError {
      throw CommandFailure.badData("\(path): \(words.fault(error))")
    }
  }

  /// Returns the table of a file of several, as far as it is read; `nil` for an empty file.
  private static func needed(
    _ bytes: [UInt8], name: String, _ path: String, as kind: ImportKind, _ words: Strings
  ) throws -> CSVTable? {
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    return ExportTables.needed(try table(bytes, name: name, path, as: kind, words), for: kind)
  }

  private static func bytes(_ path: String, _ words: Strings) throws -> [UInt8] {
    do throws(IOFailure) {
      return try path == StandardInput.name ? StandardInput.bytes() : PlainFile.read(path)
    } catch {
      throw CommandFailure(error, words)
    }
  }

  private static func table(
    _ bytes: [UInt8], name: String, _ path: String, header: [String]? = nil,
    as kind: ImportKind = .deals, _ words: Strings
  ) throws -> CSVTable {
    guard !isJSON(bytes, path) else { return try json(bytes, name: name, path, as: kind, words) }
    do {
      return try CSVTable(name: name, bytes: bytes, header: header) { kind.isHeading($0) }
    } catch {
      throw CommandFailure.badData("\(path):\(error.line): \(words.fault(error.kind))")
    }
  }

  /// Returns those of the named files that are in the directory of `path`.
  static func tables(
    named names: [String], beside path: String, _ words: Strings
  ) throws -> [CSVTable] {
    let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return try names.map { directory + $0 }.filter { access($0, R_OK) == 0 }.map {
      try table(bytes($0, words), name: $0.lastComponent, $0, words)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns the name of a file without its directory and extension; `nil` for standard input.
  static func stem(of path: String) -> String? {
    guard path != StandardInput.name else { return nil }
    let name = path.lastComponent
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// True for bytes that begin as JSON does, unless the file is called a table of text.
  private static func isJSON(_ bytes: [UInt8], _ path: String) -> Bool {
    let isNamedText = [".csv", ".tsv", ".txt"].contains { path.lowercased().hasSuffix($0) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    return !isNamedText && (first == UInt8(ascii: "{") || first == UInt8(ascii: "["))
  }

  private static func json(
    _ bytes: [UInt8], name: String, _ path: String, as kind: ImportKind, _ words: Strings
  ) throws -> CSVTable {
    let records: JSONRecords
    do throws(JSONParseError) {
      records = try JSONRecords(bytes, listedAs: kind.rawValue)
    } catch {
      let place = TextPosition(of: error.offset, in: bytes).prefix(in: path)
      throw CommandFailure.badData(place + words.fault(error.kind))
    }
    do throws(CSVParseError) {
      let table = try RecordTable(records, as: kind)
      return try CSVTable(
        name: name, records: table.rows, header: table.header, findings: table.findings)
    } catch {
      throw CommandFailure.badData("\(path): \(words.fault(error.kind))")
    }
  }
}
