import CNcurses
import Diagnostics
import Glibc

/// Where ncurses writes instead of to the terminal.
///
/// It flushes once a row; a frame collected here first goes out whole, in one call, and tears
/// nowhere.
struct FrameBuffer: ~Copyable {
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  init() throws(TerminalUnavailable) {
    guard let stream = curses_memory_file() else { throw .refused(code: errno) }
    self.stream = stream
    descriptor = fileno(stream)
  }

  deinit {
    fclose(stream)
  }

  /// What was written since the last call.
  func take() -> [UInt8] {
    let length = Int(max(lseek(descriptor, 0, SEEK_CUR), 0))
    guard length > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress, buffer.count, 0), 0)
    }
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}
