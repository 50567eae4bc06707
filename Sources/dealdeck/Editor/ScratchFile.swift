import Glibc

/// A file nobody else can read, for a text that another program is to change. It is gone with the
/// value, whatever happened in between, unless it is kept.
struct ScratchFile: ~Copyable {
  /// Where it is.
  let path: String
  /// Whether it outlives the value.
  var isKept = false

  private init(path: String) { self.path = path }

  /// A file that holds the text; `nil` when there is no room for one in `folder`.
  static func holding(_ text: String, in folder: String) -> ScratchFile? {
    var template = Array("\(folder)/dealdeck-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    let name = template.dropLast().map(UInt8.init(bitPattern:))
    let file = ScratchFile(path: String(decoding: name, as: UTF8.self))
    let isWhole = file.write(Array(text.utf8), to: descriptor)
    guard close(descriptor) == 0, isWhole else { return nil }
    return file
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return false }
      written += max(0, count)
    }
    return true
  }

  deinit { if !isKept { unlink(path) } }

  /// The bytes it holds now, no more than `limit` and one; `nil` when it cannot be read.
  func bytes(limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limit {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
