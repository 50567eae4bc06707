import Diagnostics
import Glibc
import PipelineExchange
import PipelineStore
import Localization

/// The tables that an import reads: CSV, Excel, JSON and JSON Lines, and several in a folder or an archive.
enum TableFiles {
  /// The ends of the names of files that can be imported.
  static let extensions: Set<String> = ["csv", "tsv", "txt", "xlsx", "json", "jsonl", "zip"]

  /// The parts of the options of an import that tell how its file is read.
  struct Reading {
    /// The header of a file without one.
    var header: [String]?
    var kind = ImportKind.deals
    /// The file that is meant among several.
    var file: String?
  }

  /// Reads a whole file, a folder of them, or standard input.
  static func source(
    _ path: String, _ reading: Reading, _ words: Strings
  ) throws -> ImportSource {
    if path != StandardInput.name, isFolder(path) { return try folder(path, reading, words) }
    let name = path == StandardInput.name ? "stdin" : path.lastComponent
    return try source(bytes(path, words), name: name, path, reading, words)
  }

  /// Reads the bytes of a file, or of a table that was pasted.
  static func source(
    _ bytes: [UInt8], name: String, _ path: String, _ reading: Reading,
    _ words: Strings
  ) throws -> ImportSource {
    do {
      if var archive = try ExportArchive(bytes) {
        return try export(archive.paths.map { (archive.name(of: $0), $0) }, reading, words) {
          part in
          try (archive.bytes(of: part), "\(path): \(part)")
        }
      }
      guard Workbook.isLikely(bytes) else {
        return .table(try table(bytes, name: name, path, reading, words))
      }
      return .workbook(try Workbook(name: name, bytes: bytes), header: reading.header)
    } catch let error as WorkbookError {
      throw CommandFailure.badData("\(path): \(words.fault(error))")
    }
  }

  /// Reads the tables of text in a folder; those in folders within it are left alone.
  private static func folder(
    _ path: String, _ reading: Reading, _ words: Strings
  ) throws -> ImportSource {
    let entries: [FolderEntry]
    do throws(IOFailure) {
      entries = try FolderEntry.all(in: path)
    } catch {
      throw CommandFailure(error, words)
    }
    let names = entries.filter { !$0.isFolder && ExportTables.isTable($0.name) }.map(\.name)
    return try export(names.sorted().map { ($0, $0) }, reading, words) { name in
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      return try (bytes(file, words), file)
    }
  }

  /// Reads several files, each as far as it is needed and empty ones not at all; one alone as any other file.
  ///
  /// - Parameter read: Returns the bytes of a file, and its path for messages.
  private static func export(
    _ files: [(name: String, file: String)], _ reading: Reading, _ words: Strings,
    _ read: (String) throws -> (bytes: [UInt8], path: String)
  ) throws -> ImportSource {
    if files.count == 1 {
      let (bytes, path) = try read(files[0].file)
      return .table(try table(bytes, name: files[0].name, path, reading, words))
    }
    guard reading.header == nil else {
      throw CommandFailure.usage(words.refusal(.notForSeveralFiles(option: "header")))
    }
    return .export(
      try files.compactMap { name, file in
        let (bytes, path) = try read(file)
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        let table = try table(bytes, name: name, path, reading, words)
        return ExportTables.needed(table, for: reading.kind, named: reading.file)
      })
  }

  private static func bytes(_ path: String, _ words: Strings) throws -> [UInt8] {
    do throws(IOFailure) {
      return try path == StandardInput.name ? StandardInput.bytes() : PlainFile.read(path)
    } catch {
      throw CommandFailure(error, words)
    }
  }

  private static func table(
    _ bytes: [UInt8], name: String, _ path: String, _ reading: Reading,
    _ words: Strings
  ) throws -> CSVTable {
    guard !isJSON(bytes, path) else {
      return try json(bytes, name: name, path, as: reading.kind, words)
    }
    do {
      return try CSVTable(name: name, bytes: bytes, header: reading.header) {
        reading.kind.isHeading($0)
      }
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
      try table(bytes($0, words), name: $0.lastComponent, $0, Reading(), words)
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
