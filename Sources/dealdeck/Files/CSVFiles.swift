import Glibc
import PipelineExchange
import PipelineStore

/// The CSV files an import reads.
enum CSVFiles {
  /// A file read whole as a table.
  static func table(_ path: String) throws -> CSVTable {
    let bytes: [UInt8]
    do {
      bytes = try PlainFile.read(path)
    } catch {
      throw Failure(error)
    }
    do {
      return try CSVTable(name: lastComponent(of: path), bytes: bytes)
    } catch {
      throw Failure.badData("\(path):\(error.line): \(error.kind.text)")
    }
  }

  /// Those of the named files that lie beside `path`.
  static func tables(named names: [String], beside path: String) throws -> [CSVTable] {
    let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return try names.map { directory + $0 }.filter { access($0, R_OK) == 0 }.map(table)
  }

  /// The name of a file without its directory and extension.
  static func stem(of path: String) -> String {
    let name = lastComponent(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension CSVFault.Kind {
  fileprivate var text: String {
    switch self {
    case .empty: "the file holds no row; export it again"
    case .unterminatedQuote: "a quote is opened here and never closed; close it or double it"
    case .textAfterQuote: "text follows a closing quote; double quotes that belong to the text"
    }
  }
}
