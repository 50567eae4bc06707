package import Diagnostics
import Glibc

/// A directory of our own for files that nobody keeps, mode 0700.
package struct ScratchFolder {
  /// Where it is.
  package let path: String

  /// Makes one of a fresh name in a directory that is there.
  package init(in base: String) throws(IOFailure) {
    var template = Array((base + "/dealdeck-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw failure(.mkdir, base) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with the files in it; directories in it, and it with them, stay.
  package func remove() {
    let files = POSIXFileSystem()
    for name in (try? files.entries(of: path)) ?? [] { try? files.unlink(path + "/" + name) }
    rmdir(path)
  }
}
