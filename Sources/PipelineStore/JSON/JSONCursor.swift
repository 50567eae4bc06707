import Diagnostics
import PipelineDomain

/// A reader of one I-JSON text (RFC 7493) from its first byte to its last, without building a tree.
///
/// The caller asks for what it wants in the order of the text:
///
/// ```swift
/// try cursor.beginObject()
/// while let key = try cursor.nextKey() {
///   switch key {
///   case "title": title = try cursor.string()
///   default: try cursor.skipValue()
///   }
/// }
/// try cursor.end()
/// ```
///
/// Everything skipped is checked as strictly as everything read. After a throw the cursor must not be used
/// further. It does not own the text, which has to outlive it.
struct JSONCursor {
  /// The greatest number of objects and arrays open at once.
  static let depthLimit = 64

  let bytes: UnsafeRawBufferPointer

  /// The currency of amounts without one; to be set once the text has named its own.
  var defaultCurrency = Currency.euro

  /// The next byte to be read.
  var offset = 0

  /// True when the text began with a byte order mark, which UTF-8 does not need.
  let hasByteOrderMark: Bool

  /// True when a carriage return stood between the values read so far.
  private(set) var hasCarriageReturn = false

  private var depth = 0
  private var keys = KeyRegister()

  /// The containers that have had their first member or element, bit n for depth n.
  private var begun: UInt64 = 0

  /// Creates a cursor before the value.
  ///
  /// - Throws: `utf16`; nothing else is read yet.
  init(_ bytes: UnsafeRawBufferPointer) throws(JSONParseError) {
    self.bytes = bytes
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    offset = hasByteOrderMark ? 3 : 0
    if bytes.count >= 2 {
      let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      guard !isMarked, (bytes[0] == 0) == (bytes[1] == 0) else {
        throw JSONParseError(at: 0, .utf16)
      }
    }
  }

  /// The next byte, or zero at the end: zero can stand nowhere in a JSON text.
  var next: UInt8 {
    @inline(__always) get { offset < bytes.count ? bytes[offset] : 0 }
  }

  @inline(__always)
  mutating func skipWhiteSpace() {
    var index = offset
    while index < bytes.count {
      let byte = bytes[index]
      guard byte <= 0x20 else { break }
      guard byte == 0x20 || byte == 0x0A || byte == 0x09 else {
        guard byte == 0x0D else { break }
        hasCarriageReturn = true
        index += 1
        continue
      }
      index += 1
    }
    offset = index
  }

  /// Enters an object.
  mutating func beginObject() throws(JSONParseError) {
    try open(UInt8(ascii: "{"), as: .object)
    keys.openObject()
  }

  /// Reads the name of the next member, up to its value; nil at the end of the object.
  ///
  /// - Throws: `duplicateKey` when this object has had that name already.
  mutating func nextKey() throws(JSONParseError) -> JSONStringToken? {
    try nextMember()?.key
  }

  /// Reads the name of the next member with the place of its opening quote.
  @inline(__always)
  mutating func nextMember() throws(JSONParseError) -> (key: JSONStringToken, start: Int)? {
    guard try advance(closing: UInt8(ascii: "}"), else: .commaOrBrace) else {
      keys.closeObject()
      return nil
    }
    guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let start = offset
    let key = try scanString()
    guard keys.insert(key) else { throw JSONParseError(at: start, .duplicateKey(key.text)) }
    skipWhiteSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset += 1
    return (key, start)
  }

  /// Leaves the innermost object at its end, which is known already.
  mutating func leaveObject(at end: Int) {
    keys.closeObject()
    depth -= 1
    offset = end
  }

  /// Enters an array.
  mutating func beginArray() throws(JSONParseError) {
    try open(UInt8(ascii: "["), as: .array)
  }

  /// Moves to the next element; returns false at the end of the array.
  mutating func nextElement() throws(JSONParseError) -> Bool {
    try advance(closing: UInt8(ascii: "]"), else: .commaOrBracket)
  }

  /// Checks a whole text for errors alone.
  static func validate(_ text: [UInt8]) throws(JSONParseError) {
    try read(text) { (cursor) throws(JSONParseError) in _ = try cursor.skipValue() }
  }

  /// Reads a whole text: `body` reads the one value, and nothing may follow it.
  ///
  /// - Parameter currency: The currency of amounts without one.
  static func read<Value>(
    _ text: [UInt8], amountsIn currency: Currency = .euro,
    _ body: (inout JSONCursor) throws(JSONParseError) -> Value
  ) throws(JSONParseError) -> Value {
    try text.withUnsafeBufferPointer { (buffer) throws(JSONParseError) in
      var cursor = try JSONCursor(UnsafeRawBufferPointer(buffer))
      cursor.defaultCurrency = currency
      let value = try body(&cursor)
      try cursor.end()
      return value
    }
  }

  /// Checks that only white space is left.
  mutating func end() throws(JSONParseError) {
    skipWhiteSpace()
    guard offset == bytes.count else {
      throw isAtComment ? unexpected(.value) : JSONParseError(at: offset, .trailingContent)
    }
  }

  private mutating func open(_ bracket: UInt8, as type: JSONType) throws(JSONParseError) {
    skipWhiteSpace()
    guard next == bracket else { throw mismatch(type) }
    guard depth < JSONCursor.depthLimit else {
      throw JSONParseError(at: offset, .tooDeep(limit: JSONCursor.depthLimit))
    }
    begun &= ~(1 << UInt64(depth))
    depth += 1
    offset += 1
  }

  /// Moves past the comma to the next member or element, or past the closing bracket.
  @inline(__always)
  private mutating func advance(
    closing bracket: UInt8, else expected: JSONParseError.Expectation
  ) throws(JSONParseError) -> Bool {
    skipWhiteSpace()
    if next == bracket {
      offset += 1
      depth -= 1
      return false
    }
    let bit: UInt64 = 1 << UInt64(depth - 1)
    guard begun & bit != 0 else {
      begun |= bit
      return true
    }
    guard next == UInt8(ascii: ",") else { throw unexpected(expected) }
    let comma = offset
    offset += 1
    skipWhiteSpace()
    guard next != bracket else { throw JSONParseError(at: comma, .trailingComma) }
    return true
  }
}
