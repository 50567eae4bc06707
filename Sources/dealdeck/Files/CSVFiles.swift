import Glibc
import PipelineExchange
import PipelineStore
import Localization

/// The CSV files an import reads.
enum CSVFiles {
  /// Reads a whole file as a table; `header` is that of a file without one.
  static func table(
    _ path: String, header: [String]? = nil, _ words: Strings
  ) throws -> CSVTable {
    let bytes: [UInt8]
    do {
      bytes = try PlainFile.read(path)
    } catch {
      throw CommandFailure(error, words)
    }
    do {
      return try CSVTable(name: lastComponent(of: path), bytes: bytes, header: header) {
        ImportField(heading: $0) != nil
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
      try table($0, words)
    }
  }

  /// Returns the name of a file without its directory and extension.
  static func stem(of path: String) -> String {
    let name = lastComponent(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
