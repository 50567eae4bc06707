import CZlib

/// The parts of a zip archive, read in memory: nothing is ever unpacked to a file.
struct ZipArchive: Sendable {
  private struct Part {
    var isDeflated: Bool
    var checksum: UInt32
    /// The place of its header, and its sizes packed and unpacked.
    var header: Int
    var packed: Int
    var size: Int

    /// True when the sizes are in a field for archives of more than 4 GiB, which is not read.
    var isZip64: Bool { [header, packed, size].contains(Int(UInt32.max)) }
  }

  /// The most bytes that are unpacked of an archive, all its parts together and each time one is.
  static let limit = 1 << 30
  /// A part of more than this many bytes, packed so much smaller, holds no data of anybody.
  private static let (suspiciousSize, suspiciousRatio) = (1 << 26, 400)

  private let bytes: [UInt8]
  private var parts: [String: Part] = [:]
  /// The paths of the parts that have a password, or are packed otherwise, in order.
  private(set) var locked: [String] = []
  /// The bytes that may still be unpacked.
  private var rest = ZipArchive.limit

  /// True for bytes that begin as an archive does, an empty one too.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  init(_ bytes: [UInt8]) throws(WorkbookError) {
    self.bytes = bytes
    let directory = WorkbookError.damaged(part: "zip")
    guard let end = ZipArchive.end(of: bytes) else { throw directory }
    var place = Int(bytes.number(at: end + 16, 4))
    for _ in 0..<Int(bytes.number(at: end + 10, 2)) {
      guard place + 46 <= bytes.count, bytes.number(at: place, 4) == 0x0201_4B50 else {
        throw directory
      }
      let (name, extra) = (
        Int(bytes.number(at: place + 28, 2)), Int(bytes.number(at: place + 30, 2))
      )
      let next = place + 46 + name + extra + Int(bytes.number(at: place + 32, 2))
      guard next <= bytes.count else { throw directory }
      let (flags, method) = (bytes.number(at: place + 8, 2), bytes.number(at: place + 10, 2))
      let path = String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self)
      if flags & 1 == 1 || method != 0 && method != 8 {
        locked.append(path)
      } else {
        parts[path] = Part(
          isDeflated: method == 8, checksum: UInt32(bytes.number(at: place + 16, 4)),
          header: Int(bytes.number(at: place + 42, 4)),
          packed: Int(bytes.number(at: place + 20, 4)), size: Int(bytes.number(at: place + 24, 4)))
      }
      place = next
    }
  }

  /// The paths of the parts, in order.
  var paths: [String] { parts.keys.sorted() }

  /// Returns true when there is a part of that path.
  func has(_ path: String) -> Bool { parts[path] != nil }

  /// Returns the bytes of a part.
  mutating func part(_ path: String) throws(WorkbookError) -> [UInt8] {
    let damaged = WorkbookError.damaged(part: path)
    guard let part = parts[path], part.header + 30 <= bytes.count,
      bytes.number(at: part.header, 4) == 0x0403_4B50, !part.isZip64
    else { throw damaged }
    let start =
      part.header + 30 + Int(bytes.number(at: part.header + 26, 2))
      + Int(bytes.number(at: part.header + 28, 2))
    guard start + part.packed <= bytes.count else { throw damaged }
    guard part.size <= rest else { throw .tooLarge }
    guard
      part.size < ZipArchive.suspiciousSize
        || part.size / max(1, part.packed) < ZipArchive.suspiciousRatio
    else { throw .tooDense(part: path) }
    rest -= part.size
    let packed = bytes[start..<(start + part.packed)]
    let data = part.isDeflated ? ZipArchive.inflated(packed, to: part.size) : Array(packed)
    guard let data, data.count == part.size,
      data.withUnsafeBufferPointer({ crc32(0, $0.baseAddress, uInt($0.count)) })
        == uLong(part.checksum)
    else { throw damaged }
    return data
  }

  /// Returns the place of the record at the end of an archive, which a comment may follow.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - Int(UInt16.max))
    return (first...(bytes.count - 22)).last { bytes.number(at: $0, 4) == 0x0605_4B50 }
  }

  /// Returns what was packed, of exactly that size; `nil` for anything else.
  private static func inflated(_ packed: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    // One byte more shows a part that is longer than it says.
    var data = [UInt8](repeating: 0, count: size + 1)
    var stream = z_stream()
    guard zlib_begin_bare(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var packed = Array(packed)
    let end = packed.withUnsafeMutableBufferPointer { input in
      data.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, uInt(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, uInt(output.count))
        return inflate(&stream, Z_FINISH)
      }
    }
    guard end == Z_STREAM_END, Int(stream.total_out) == size else { return nil }
    data.removeLast()
    return data
  }
}

extension [UInt8] {
  /// The whole number of so many bytes at a place, the lowest first; zero beyond the end.
  fileprivate func number(at place: Int, _ count: Int) -> UInt64 {
    guard place >= 0, place + count <= self.count else { return 0 }
    return (0..<count).reduce(0) { $0 | UInt64(self[place + $1]) << UInt64(8 * $1) }
  }
}
