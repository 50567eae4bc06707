import Diagnostics

extension JSONCursor {
  /// Returns the type of the next value, which is not read.
  ///
  /// - Throws: when no value begins here.
  mutating func nextType() throws(JSONParseError) -> JSONType {
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t") where startsWith("true"): return .bool
    case UInt8(ascii: "f") where startsWith("false"): return .bool
    case UInt8(ascii: "n") where startsWith("null"): return .null
    default: throw unexpected(.value)
    }
  }

  /// Reads a string.
  mutating func string() throws(JSONParseError) -> String {
    try stringToken().text
  }

  /// Reads a string without copying it.
  mutating func stringToken() throws(JSONParseError) -> JSONStringToken {
    skipWhiteSpace()
    guard next == UInt8(ascii: "\"") else { throw mismatch(.string) }
    return try scanString()
  }

  /// Reads `true` or `false`.
  mutating func bool() throws(JSONParseError) -> Bool {
    guard try nextType() == .bool else { throw mismatch(.bool) }
    let value = next == UInt8(ascii: "t")
    offset += value ? 4 : 5
    return value
  }

  /// Reads a `null` if one is next; reads nothing otherwise.
  mutating func skipNull() -> Bool {
    skipWhiteSpace()
    guard next == UInt8(ascii: "n"), startsWith("null") else { return false }
    offset += 4
    return true
  }

  /// Skips one value of any type, checking everything in it, and returns its place.
  @discardableResult
  mutating func skipValue() throws(JSONParseError) -> Range<Int> {
    skipWhiteSpace()
    let start = offset
    switch next {
    case UInt8(ascii: "\""):
      _ = try scanString()
    case UInt8(ascii: "{"):
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      _ = try scanNumber()
    case UInt8(ascii: "t") where startsWith("true"), UInt8(ascii: "n") where startsWith("null"):
      offset += 4
    case UInt8(ascii: "f") where startsWith("false"):
      offset += 5
    default:
      throw unexpected(.value)
    }
    return start..<offset
  }

  /// Returns true when the text continues with these letters.
  func startsWith(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - offset >= count else { return false }
    for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { return false }
    return true
  }
}

/// The member names found so far in every open object.
///
/// Canonical text has its names in ascending order, where a name that follows the one before it cannot be a
/// duplicate: one comparison is enough. Only an unordered object needs a search, and a hash table from
/// sixteen names on keeps that linear.
struct KeyRegister {
  private struct Scope {
    let start: Int
    var isAscending = true
  }

  private static let scanLimit = 16
  /// The names; those in use come first, and the room behind them is kept.
  private var keys: [JSONStringToken] = []
  private var count = 0
  private var scopes: [Scope] = []
  /// The names of unordered objects that have many, by depth.
  private var seen: [Int: Set<JSONStringToken>] = [:]

  mutating func openObject() {
    scopes.append(Scope(start: count))
  }

  mutating func closeObject() {
    guard let scope = scopes.popLast() else { return }
    count = scope.start
    if !scope.isAscending { seen[scopes.count] = nil }
  }

  /// Records a name of the innermost object; returns false when the object has it already.
  mutating func insert(_ key: JSONStringToken) -> Bool {
    let top = scopes.count - 1
    let start = scopes[top].start
    if scopes[top].isAscending {
      if !key.isEscaped, count == start || keys[count - 1].precedes(key) {
        append(key)
        return true
      }
      scopes[top].isAscending = false
    }
    if count - start < KeyRegister.scanLimit {
      guard !keys[start..<count].contains(key) else { return false }
      append(key)
      return true
    }
    return seen[top, default: Set(keys[start..<count])].insert(key).inserted
  }

  @inline(__always)
  private mutating func append(_ key: JSONStringToken) {
    if count < keys.count { keys[count] = key } else { keys.append(key) }
    count += 1
  }
}
