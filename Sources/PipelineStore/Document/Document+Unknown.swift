import Diagnostics
import PipelineDomain

extension Document {
  /// Returns the names in the settings that this version does not know, each with the possible ones: members,
  /// which are kept unchanged, and KPIs, which are not shown. In the order of the text.
  func unknownNames(of board: Board) -> [ValidationIssue] {
    var found: [(offset: Int, fact: ValidationIssue.Fact)] = []
    let goals = board.settings.goalNames
    _ = try? JSONCursor.read(bytes) { (cursor) throws(JSONParseError) in
      try cursor.eachUnknown(under: .object(.board), goals: goals) { found.append(($0, $1)) }
    }
    let positions = TextPosition.positions(of: found.map(\.offset), in: bytes)
    return zip(found, positions).map { found, position in
      ValidationIssue(
        kind: .board, severity: .warning, offset: found.offset, position: position,
        fact: found.fact)
    }
  }
}

extension JSONCursor {
  /// Reads a value and calls `body` for every unknown name in it, with the place of its quote.
  fileprivate mutating func eachUnknown(
    under shape: Shape, goals: [String], _ body: (Int, ValidationIssue.Fact) -> Void
  ) throws(JSONParseError) {
    switch (shape, try nextType()) {
    case (.object(let object), .object):
      try beginObject()
      while let (key, start) = try nextMember() {
        let name = key.text
        let member = object.members.first { $0.name == name }
        if member == nil {
          body(start, .unknownMember(name, known: object.members.map(\.name).sorted()))
        }
        // Those of deals, organizations and histories are many, and seldom typed by hand.
        let isLooked = !["deals", "history", "organizations"].contains(name)
        try eachUnknown(under: (isLooked ? member?.shape : nil) ?? .anything, goals: goals, body)
      }
    case (.map(let value, let keys), .object):
      try beginObject()
      while let (key, start) = try nextMember() {
        if keys == .kpi, !goals.contains(key.text) {
          body(start, .unknownKPI(key.text, known: goals))
        }
        try eachUnknown(under: value, goals: goals, body)
      }
    case (.list(let element), .array):
      try beginArray()
      while try nextElement() { try eachUnknown(under: element, goals: goals, body) }
    case (.kpis, .array):
      try beginArray()
      while try nextElement() {
        skipWhiteSpace()
        let start = offset
        let name = try string()
        if KPI.named(name) == nil {
          body(start, .unknownKPI(name, known: KPI.catalogue.map(\.id)))
        }
      }
    default: try skipValue()
    }
  }
}
