import Diagnostics
import Glibc
import PipelineStore

/// The standard input of a command, for which `-` stands in the place of a file.
enum StandardInput {
  /// The name that stands for it.
  static let name = "-"

  /// The most bytes read, as of a file.
  private static let limit = 1 << 30

  /// Returns all bytes up to the end.
  static func bytes() throws(IOFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
        guard bytes.count <= limit else { throw .tooLarge(path: name, limit: limit) }
      } else if errno != EINTR {
        throw .call(.read, path: name, ErrorNumber(rawValue: errno))
      }
    }
  }

  /// Returns the first word of each line that has one.
  static func references() throws(IOFailure) -> [String] {
    String(decoding: try bytes(), as: UTF8.self).split(whereSeparator: \.isNewline)
      .compactMap { line in line.split(whereSeparator: \.isWhitespace).first.map(String.init) }
  }
}
