package import PipelineDomain

/// The system's rules of local time, in the TZif format (RFC 9636).
package enum ZoneFile {
  /// The rules of a zone by its IANA name, such as `Europe/Paris`; nil when there is no such file or
  /// it makes no sense. `UTC` needs no file.
  ///
  /// A name that leads out of the directory names no zone.
  ///
  /// - Parameter directory: Where the files are; an empty one stands for the system's.
  package static func read(_ name: String, in directory: String = "") -> Zone? {
    guard !["UTC", "Etc/UTC"].contains(name) else { return .utc }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.contains("\0") else {
      return nil
    }
    let path = "\(directory.isEmpty ? "/usr/share/zoneinfo" : directory)/\(name)"
    guard let contents = try? BoardFile(path, limit: 1 << 20).read() else { return nil }
    return zone(name, contents.bytes)
  }

  /// The rules that the bytes of a file say; nil when they are cut or contradict themselves.
  ///
  /// The rule for the years to come is followed to the end of 2099.
  static func zone(_ name: String, _ bytes: [UInt8]) -> Zone? {
    guard let first = ZoneBlock(bytes[...], timeWidth: 4) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      return Zone(
        name: name, initialOffset: first.initialOffset, transitions: first.transitions)
    }
    guard let block = ZoneBlock(first.rest, timeWidth: 8) else { return nil }
    let footer = block.rest.dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    var transitions = block.transitions
    if !footer.isEmpty {
      guard let rule = ZoneRule(String(decoding: footer, as: UTF8.self)) else { return nil }
      let last = transitions.last?.start
      let since = last.map { Zone.utc.day(of: $0).civil.year } ?? 1970
      transitions += rule.transitions(years: min(since, 2100)..<2100).filter { transition in
        last.map { transition.start > $0 } ?? true
      }
    }
    return Zone(name: name, initialOffset: block.initialOffset, transitions: transitions)
  }
}

/// A header and the data it announces.
private struct ZoneBlock {
  let version: UInt8
  let initialOffset: Int
  let transitions: [Zone.Transition]
  /// What follows the block.
  let rest: ArraySlice<UInt8>

  init?(_ bytes: ArraySlice<UInt8>, timeWidth: Int) {
    var rest = bytes
    guard rest.prefix(4).elementsEqual("TZif".utf8), rest.count >= 44 else { return nil }
    version = bytes[bytes.startIndex + 4]
    rest = rest.dropFirst(20)
    let counts = (0..<6).map { _ in Int(rest.takeInteger(width: 4)) }
    let (leaps, times, types, letters) = (counts[2], counts[3], counts[4], counts[5])
    let size =
      times * (timeWidth + 1) + types * 6 + letters + leaps * (timeWidth + 4) + counts[1]
      + counts[0]
    // Larger counts than any file has, or negative ones, announce nothing sensible.
    guard counts.allSatisfy({ (0...100_000).contains($0) }), types > 0, rest.count >= size else {
      return nil
    }
    var data = rest.prefix(size)
    let starts = (0..<times).map { _ in data.takeInteger(width: timeWidth) }
    let kinds = (0..<times).map { _ in Int(data.removeFirst()) }
    let offsets = (0..<types).map { _ in
      let offset = Int(data.takeInteger(width: 4))
      data = data.dropFirst(2)
      return offset
    }
    guard kinds.allSatisfy({ $0 < types }), offsets.allSatisfy({ abs($0) < 200_000 }) else {
      return nil
    }
    initialOffset = offsets[0]
    transitions = zip(starts, kinds).map { start, kind in
      Zone.Transition(start: Instant(seconds: start), offset: offsets[kind])
    }
    self.rest = rest.dropFirst(size)
  }
}

extension ArraySlice<UInt8> {
  /// Takes a signed big-endian integer off the front; there are enough bytes.
  fileprivate mutating func takeInteger(width: Int) -> Int64 {
    let bits = prefix(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self = dropFirst(width)
    return width == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
  }
}
