/// A writer of canonical JSON text: two-space indentation, one member or element a line, names sorted.
///
/// The same values give the same bytes, so that a `git diff` shows the field that changed.
///
/// ```swift
/// var text = JSONText()
/// text.object {
///   $0.key("history")
///   $0.array { $0.object(.line) { $0.member("by", "Ana") } }
/// }
/// text.finish()
/// ```
package struct JSONText: Sendable {
  /// The layout of the parts of an object or array.
  package enum Layout: Equatable, Sendable {
    /// Each on a line of its own.
    case block
    /// All on one line, with a space after each comma, and so is everything within.
    case line
  }

  /// The bytes written so far, UTF-8.
  package internal(set) var bytes: [UInt8] = []

  /// True when members with default values are written, which are left out of a file.
  var isComplete = false

  private var layout: Layout
  private var level = 0
  /// The parts of the open containers, outermost first; those of the innermost from `scope` on.
  private var parts: [Part] = []
  private var scope = 0
  private var pendingKey: String?

  private struct Part {
    let key: String?
    let start: Int
    var end: Int
  }

  /// Creates an empty text.
  ///
  /// - Parameter layout: `.line` to have everything on one line.
  package init(layout: Layout = .block) {
    self.layout = layout
  }

  /// Ends the text with its line feed.
  package mutating func finish() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes an object; `body` writes its members in any order, and they end up sorted.
  ///
  /// Sorted by the UTF-8 of their names; in that order they cost nothing to sort. What was written
  /// is of no use after a throw.
  package mutating func object<Failure: Error>(
    _ layout: Layout = .block, _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try container("{", "}", layout, body)
  }

  /// Writes an array; `body` writes its elements.
  package mutating func array<Failure: Error>(
    _ layout: Layout = .block, _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try container("[", "]", layout, body)
  }

  /// Names the member whose value is written next. A name comes once in an object.
  package mutating func key(_ name: String) {
    precondition(pendingKey == nil, "The member \(pendingKey ?? "") has no value.")
    pendingKey = name
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    part { $0.appendQuoted(value) }
  }

  /// Writes an integer.
  package mutating func integer(_ value: some BinaryInteger) {
    part { $0.bytes.append(contentsOf: String(value).utf8) }
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    part { $0.bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  }

  /// Writes `null`.
  package mutating func null() {
    part { $0.bytes.append(contentsOf: "null".utf8) }
  }

  /// Writes the text of one value as it is, unchecked.
  package mutating func verbatim(_ text: some Sequence<UInt8>) {
    part { $0.bytes.append(contentsOf: text) }
  }

  /// Writes a member that is a string.
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is an integer.
  package mutating func member(_ name: String, _ value: some BinaryInteger) {
    key(name)
    integer(value)
  }

  /// Writes a member that is a truth value.
  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Returns an empty text for more members of the open container: what is written to it begins with the
  /// separator from the member before.
  func continuation() -> JSONText {
    var text = self
    (text.bytes, text.parts, text.scope) = ([], [Part(key: nil, start: 0, end: 0)], 0)
    return text
  }

  /// The number of bytes between two members of the open container: a comma, and a break with indentation.
  var separatorCount: Int { 2 + 2 * level }

  private mutating func container<Failure: Error>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ wanted: Layout,
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try part { (text) throws(Failure) in
      let (layout, scope) = (text.layout, text.scope)
      text.bytes.append(UInt8(ascii: open))
      text.layout = layout == .line ? .line : wanted
      text.scope = text.parts.count
      text.level += 1
      try body(&text)
      text.sortMembers()
      let isEmpty = text.parts.count == text.scope
      text.parts.removeSubrange(text.scope...)
      text.level -= 1
      if !isEmpty, text.layout == .block { text.breakLine() }
      (text.layout, text.scope) = (layout, scope)
      text.bytes.append(UInt8(ascii: close))
    }
  }

  /// Writes one value with the separator and name before it, and records its place in its container.
  private mutating func part<Failure: Error>(
    _ write: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    if level > 0 { separate() }
    let key = pendingKey
    pendingKey = nil
    let index = parts.count
    parts.append(Part(key: key, start: bytes.count, end: bytes.count))
    if let key {
      appendQuoted(key)
      bytes.append(contentsOf: ": ".utf8)
    }
    try write(&self)
    parts[index].end = bytes.count
  }

  private mutating func separate() {
    let isFirst = parts.count == scope
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    switch layout {
    case .block: breakLine()
    case .line: if !isFirst { bytes.append(UInt8(ascii: " ")) }
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func sortMembers() {
    func isAscending(_ one: Part, _ other: Part) -> Bool {
      guard let one = one.key, let other = other.key else { return false }
      precondition(!one.utf8.elementsEqual(other.utf8), "The member \(one) is written twice.")
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    let members = parts[scope...]
    guard let first = members.first, first.key != nil else { return }
    guard !zip(members, members.dropFirst()).allSatisfy(isAscending) else { return }
    // Copies, not slices: a slice still alive would make the replacement copy the whole text.
    let separator = Array(bytes[first.end..<members[scope + 1].start])
    let texts = members.sorted(by: isAscending).map { Array(bytes[$0.start..<$0.end]) }
    bytes.removeSubrange(first.start...)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes += separator }
      bytes += text
    }
  }
}
