/// The content of a disk after a power cut: names, and the bytes and mode of the files they name.
struct ModelDisk: Hashable {
  var names: [String: Int] = [:]
  var contents: [Int: Content] = [:]

  struct Content: Hashable {
    var bytes: [UInt8] = []
    var mode: UInt32 = 0o600
  }

  /// A change that reaches the disk whole or not at all, in any order with the others.
  enum Effect: Hashable {
    case name(String, Int)
    case unname(String)
    case write(Int, at: Int, [UInt8])
    case mode(Int, UInt32)

    /// The file whose `fsync` brings it to the disk; nil for a name, which waits for the directory's.
    var inode: Int? {
      switch self {
      case .name, .unname: nil
      case .write(let inode, at: _, _), .mode(let inode, _): inode
      }
    }
  }

  subscript(path: String) -> Content? {
    names[path].map { contents[$0] ?? Content() }
  }

  mutating func apply(_ effect: Effect) {
    switch effect {
    case .name(let path, let inode):
      names[path] = inode
    case .unname(let path):
      names[path] = nil
    case .mode(let inode, let mode):
      contents[inode, default: Content()].mode = mode
    case .write(let inode, at: let offset, let bytes):
      var content = contents[inode] ?? Content()
      // Bytes whose own write was lost read as zeros.
      let missing = max(0, offset + bytes.count - content.bytes.count)
      content.bytes += repeatElement(0, count: missing)
      content.bytes.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      contents[inode] = content
    }
  }

  /// This disk after each subset of the effects, applied in order.
  func states(after effects: [Effect]) -> Set<ModelDisk> {
    effects.reduce(into: [self]) { states, effect in
      states.formUnion(
        states.map { state in
          var state = state
          state.apply(effect)
          return state
        })
    }
  }
}
