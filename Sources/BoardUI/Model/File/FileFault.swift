package import Diagnostics

/// What is wrong with the file, for as long as it is; the last good board is shown meanwhile.
package enum FileFault: Equatable, Sendable {
  /// It cannot be read.
  case unreadable
  /// It is no board, from that place on.
  case invalid(TextPosition)
  /// There is none any more: what is shown is the only whole copy.
  case gone
  /// It holds only so many of the deals that were known, which is not taken before the user agrees.
  case shrunk(kept: Int, of: Int)
}
