package import Diagnostics
package import PipelineDomain

extension Document {
  /// Returns the issue that keeps a readable board from being worked on: a stage twice, a deal in none.
  func misplaced(in board: Board) -> ValidationIssue? {
    let isSound =
      stages.count == board.settings.stages.count
      && board.deals.indices.allSatisfy { stages.contains(board.deals[$0].stage) }
    guard !isSound else { return nil }
    return problems(of: board, in: .utc).first { problem in
      guard case .board(let integrityIssue) = problem.fact else { return false }
      return switch integrityIssue.kind {
      case .unknownStage, .duplicateStage: true
      default: false
      }
    }
  }

  /// Returns every contradiction of the board, in the order of the text.
  func problems(of board: Board, in zone: Zone) -> [ValidationIssue] {
    let stages = stageOffsets
    let placed = board.integrityIssues(in: zone).map { (offset(of: $0, stages), $0) }
      .sorted { $0.0 < $1.0 }
    let positions = TextPosition.positions(of: placed.map(\.0), in: bytes)
    return zip(placed, positions).map { placed, position in
      ValidationIssue(
        kind: .board, severity: placed.1.severity == .error ? .error : .warning, offset: placed.0,
        position: position, fact: .board(placed.1))
    }
  }

  /// The oddities of the text that are accepted all the same.
  var notes: [ValidationIssue] {
    var notes: [ValidationIssue] = []
    if hasByteOrderMark {
      notes.append(ValidationIssue(.syntax, .warning, .byteOrderMark, at: 0, in: bytes))
    }
    if hasCarriageReturn, let offset = bytes.firstIndex(of: UInt8(ascii: "\r")) {
      notes.append(ValidationIssue(.syntax, .warning, .carriageReturns, at: offset, in: bytes))
    }
    return notes
  }

  /// The offset of each stage; of one named twice, that of the later, which is the one to change.
  private var stageOffsets: [Stage.ID: Int] {
    guard let stages = top.parts.first(where: { $0.key == "stages" }) else { return [:] }
    let text = Array(bytes[stages.value])
    let elements = (try? JSONContainer(text, type: .array).parts) ?? []
    let placed = elements.compactMap { element in
      (try? JSONCursor.read(Array(text[element.value])) { (cursor) throws(JSONParseError) in
        try Stage.schema.read(&cursor).id
      }).map { ($0, stages.value.lowerBound + element.start) }
    }
    return Dictionary(placed, uniquingKeysWith: { _, later in later })
  }

  private func offset(of integrityIssue: IntegrityIssue, _ stageOffsets: [Stage.ID: Int]) -> Int {
    if let id = integrityIssue.deal, let index = indices[id] {
      return offset(of: integrityIssue, in: deals.parts[index])
    }
    if let part = part(of: integrityIssue) { return offset(of: integrityIssue, in: part) }
    if case .brokenView = integrityIssue.kind {
      return top.parts.first { $0.key == "views" }?.start ?? 0
    }
    if case .sequenceExhausted = integrityIssue.kind {
      return top.parts.first { $0.key == Document.historyMember }?.start ?? 0
    }
    switch integrityIssue.kind {
    case .emptyPipeline, .duplicatePipeline:
      return top.parts.first { $0.key == "pipelines" }?.start ?? 0
    default: break
    }
    guard let stages = top.parts.first(where: { $0.key == "stages" }) else { return 0 }
    return integrityIssue.stage.flatMap { stageOffsets[$0] } ?? stages.start
  }

  /// Returns the offset of the custom field or the field that an issue is of, in its object.
  private func offset(of integrityIssue: IntegrityIssue, in part: JSONContainer.Part) -> Int {
    guard let field = integrityIssue.field,
      let member = member(field.name, in: part.value)
    else { return part.start }
    let custom = integrityIssue.custom.flatMap { self.member($0.text, in: member.value) }
    return (custom ?? member).start
  }

  /// Returns the organization, the contact or the custom field that an issue is of.
  private func part(of integrityIssue: IntegrityIssue) -> JSONContainer.Part? {
    switch integrityIssue.owner {
    case .organization(let id):
      return organizations?.parts.first { $0.key == id.text }
    case .contact(let id): return element("contacts", id.text)
    case nil: return integrityIssue.custom.flatMap { element("fields", $0.text) }
    }
  }

  /// Returns the last element of a list of the settings with that id.
  private func element(_ list: String, _ id: String) -> JSONContainer.Part? {
    guard let range = top.parts.first(where: { $0.key == list })?.value else { return nil }
    let text = Array(bytes[range])
    let key = JSONText.of { $0.string(id) }
    let elements = (try? JSONContainer(text, type: .array).parts) ?? []
    let found = elements.last { element in
      let object = try? JSONObjectEditor(Array(text[element.value]))
      return object?["id"].map { Array($0) } == key
    }
    return found.map { $0.moved(by: range.lowerBound) }
  }

  /// Returns the member of that name of the object in a range.
  private func member(_ name: String, in range: Range<Int>) -> JSONContainer.Part? {
    guard let object = try? JSONContainer(Array(bytes[range]), type: .object) else { return nil }
    return object.parts.first { $0.key == name }.map { $0.moved(by: range.lowerBound) }
  }
}

extension TextPosition {
  /// Returns the positions of offsets in ascending order, in one pass over the text.
  static func positions(of offsets: [Int], in bytes: [UInt8]) -> [TextPosition] {
    var positions: [TextPosition] = []
    var position = TextPosition(line: 1, column: 1)
    var start = 0
    for offset in offsets {
      let ahead = TextPosition(of: offset - start, in: bytes[start...])
      position.column = ahead.line == 1 ? position.column + ahead.column - 1 : ahead.column
      position.line += ahead.line - 1
      start = offset
      positions.append(position)
    }
    return positions
  }
}

/// Returns all issues of a text that ought to be a board, in the order of the text.
///
/// An issue that keeps it from being read comes alone: the first one found.
///
/// Unknown names in the settings are always included: a later version may know them, or they are misspelt.
///
/// - Parameters:
///   - strict: True to return the other warnings too.
///   - zone: Returns the zone of a name, in which the days of the board begin; a few contradictions depend on
///     it. Not called when the text is no board.
package func problems(
  in bytes: [UInt8], strict: Bool = false, zone: (String) -> Zone = { _ in .utc }
) -> [ValidationIssue] {
  do throws(ValidationIssue) {
    let (document, board) = try Document.read(bytes)
    if document.isFromFuture { return Document.laterVersion(of: bytes).map { [$0] } ?? [] }
    let found = document.problems(of: board, in: zone(board.settings.timeZone))
    let all =
      strict
      ? document.notes + found + document.unsafeCharacters
      : found.filter { $0.severity == .error }
    return (all + document.unknownNames(of: board)).sorted { $0.offset < $1.offset }
  } catch {
    return [Document.laterVersion(of: bytes) ?? error]
  }
}

extension Document {
  /// The strings that hold characters which hide their content, one issue a string.
  fileprivate var unsafeCharacters: [ValidationIssue] {
    var found: [(offset: Int, scalar: Unicode.Scalar)] = []
    _ = try? JSONCursor.read(bytes) { (cursor) throws(JSONParseError) in
      try cursor.eachString { token, offset in
        guard let scalar = token.unsafeCharacter else { return }
        found.append((offset, scalar))
      }
    }
    let positions = TextPosition.positions(of: found.map(\.offset), in: bytes)
    return zip(found, positions).map { found, position in
      ValidationIssue(
        kind: .board, severity: .warning, offset: found.offset, position: position,
        fact: .unsafeCharacter(found.scalar))
    }
  }
}

extension JSONCursor {
  /// Reads a value and calls `body` for every string in it, names included, with the place of its quote.
  fileprivate mutating func eachString(
    _ body: (JSONStringToken, Int) -> Void
  ) throws(JSONParseError) {
    switch try nextType() {
    case .object:
      try beginObject()
      while let (key, start) = try nextMember() {
        body(key, start)
        try eachString(body)
      }
    case .array:
      try beginArray()
      while try nextElement() { try eachString(body) }
    case .string:
      let start = offset
      body(try stringToken(), start)
    case .number, .bool, .null:
      try skipValue()
    }
  }
}

extension JSONStringToken {
  /// The first zero or control of writing direction in the decoded text.
  fileprivate var unsafeCharacter: Unicode.Scalar? {
    guard isEscaped || contents.contains(where: { $0 >= 0x80 }) else { return nil }
    return text.unicodeScalars.first { scalar in
      switch scalar {
      case "\0", "\u{61C}", "\u{200E}"..."\u{200F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        true
      default: false
      }
    }
  }
}
