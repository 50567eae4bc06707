import Diagnostics
package import PipelineDomain

/// The single values of a document.
extension JSONCursor {
  /// Reads a day, which must exist.
  mutating func day() throws(JSONParseError) -> Day {
    try scalar(.day) { Day(utf8: $0.utf8) }
  }

  /// Reads a moment in UTC.
  mutating func instant() throws(JSONParseError) -> Instant {
    try scalar(.instant) { Instant(utf8: $0.utf8) }
  }

  /// Reads a currency code.
  mutating func currency() throws(JSONParseError) -> Currency {
    try scalar(.currency) { Currency($0.text) }
  }

  /// Reads a place in an order.
  mutating func rank() throws(JSONParseError) -> Rank {
    try scalar(.rank) { Rank($0.text) }
  }

  /// Reads the raw value of one of the cases.
  mutating func choice<Value: RawRepresentable & CaseIterable>() throws(JSONParseError) -> Value
  where Value.RawValue == String {
    try scalar(.oneOf(Value.allCases.map(\.rawValue))) { Value(rawValue: $0.text) }
  }

  /// Reads an integer that fits an `Int`.
  mutating func int() throws(JSONParseError) -> Int {
    Int(try integer())
  }

  /// Reads an array of strings.
  mutating func strings() throws(JSONParseError) -> [String] {
    try array { (cursor) throws(JSONParseError) in try cursor.string() }
  }

  /// Reads an array.
  mutating func array<Element>(
    of element: (inout JSONCursor) throws(JSONParseError) -> Element
  ) throws(JSONParseError) -> [Element] {
    try beginArray()
    return try gather { (cursor) throws(JSONParseError) in
      try cursor.nextElement() ? try element(&cursor) : nil
    }
  }

  /// Returns everything that `next` reads until it returns nil.
  ///
  /// A short array has no more room than it needs: nearly all are, and most of a board is in them.
  @inline(__always)
  mutating func gather<Element>(
    _ next: (inout JSONCursor) throws(JSONParseError) -> Element?
  ) throws(JSONParseError) -> [Element] {
    let gathered = withUnsafeTemporaryAllocation(of: Element.self, capacity: 8) { room in
      var count = 0
      do throws(JSONParseError) {
        while count < room.count, let element = try next(&self) {
          room.initializeElement(at: count, to: element)
          count += 1
        }
      } catch {
        room[..<count].deinitialize()
        return Result<[Element], JSONParseError>.failure(error)
      }
      var elements: [Element] = []
      elements.reserveCapacity(count)
      for index in 0..<count { elements.append(room.moveElement(from: index)) }
      return .success(elements)
    }
    var elements = try gathered.get()
    guard elements.count == 8 else { return elements }
    while let element = try next(&self) { elements.append(element) }
    return elements
  }

  /// Reads an object of values by key.
  mutating func keyed<Subject, Value>(
    of value: (inout JSONCursor) throws(JSONParseError) -> Value
  ) throws(JSONParseError) -> [Identifier<Subject>: Value] {
    var values: [Identifier<Subject>: Value] = [:]
    try beginObject()
    while let (key, start) = try nextMember() {
      let id = Identifier<Subject>(key.text)
      // Two spellings of a letter are two names for JSON and one for a Swift string.
      guard values.updateValue(try value(&self), forKey: id) == nil else {
        throw JSONParseError(at: start, .duplicateKey(id.text))
      }
    }
    return values
  }

  /// Reads an amount in minor units; its currency is the board's unless it names one.
  mutating func money() throws(JSONParseError) -> Money {
    var money = Money(minorUnits: 0, currency: defaultCurrency)
    var hasMinor = false
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "minor":
        money.minorUnits = try integer()
        hasMinor = true
      case "currency": money.currency = try self.currency()
      default: try skipValue()
      }
    }
    guard hasMinor else { throw JSONParseError(at: start, .missingMember("minor")) }
    return money
  }

  /// Reads a decimal number, quoted or a bare integer.
  mutating func ratio() throws(JSONParseError) -> Ratio {
    guard try nextType() == .string else { return Ratio(try integer()) }
    return try scalar(.decimal) { Ratio(decimal: $0.text) }
  }

  /// Enters an object and returns its offset.
  mutating func startOfObject() throws(JSONParseError) -> Int {
    try beginObject()
    return offset - 1
  }

  /// Returns the value of a required member, or throws that it is missing.
  func require<Value>(
    _ value: Value?, _ member: String, at start: Int
  ) throws(JSONParseError) -> Value {
    guard let value else { throw JSONParseError(at: start, .missingMember(member)) }
    return value
  }

  /// Reads a string in a given format; `read` returns nil for one that does not have it.
  mutating func scalar<Value>(
    _ wanted: @autoclosure () -> JSONParseError.Wanted, _ read: (JSONStringToken) -> Value?
  ) throws(JSONParseError) -> Value {
    let token = try stringToken()
    guard let value = read(token) else {
      let start = offset - token.contents.count - 2
      throw JSONParseError(at: start, .unfit(token.text, wanted: wanted()))
    }
    return value
  }
}

extension JSONStringToken {
  /// The raw contents; text that needs an escape has none of the formats read from bytes.
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    contents.bindMemory(to: UInt8.self)
  }
}

extension Ratio {
  /// Reads `25`, `-0.5`: an optional sign, digits, and decimals after a point; 18 digits at most.
  package init?(decimal text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.joined().utf8.count <= 18,
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let value = Int128(parts.joined())
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    guard let ratio = Ratio(digits.count < text.count ? -value : value, scale) else { return nil }
    self = ratio.reduced
  }
}
