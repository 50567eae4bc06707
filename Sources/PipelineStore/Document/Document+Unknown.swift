import Diagnostics
import PipelineDomain

extension Document {
  /// The names in the settings that this version does not know, each with those that could be meant:
  /// members, which are kept as they are, and KPIs, of which nothing is shown. In the order of the text.
  func unknownNames(of board: Board) -> [Problem] {
    var found: [(offset: Int, fact: Problem.Fact)] = []
    let goals = board.settings.goalNames
    _ = try? JSONCursor.read(bytes) { (cursor) throws(JSONFault) in
      try cursor.eachUnknown(under: .board, goals: goals) { found.append(($0, $1)) }
    }
    let positions = TextPosition.positions(of: found.map(\.offset), in: bytes)
    return zip(found, positions).map { found, position in
      Problem(
        kind: .board, severity: .warning, offset: found.offset, position: position,
        fact: found.fact)
    }
  }
}

extension JSONCursor {
  /// Reads a value and shows every name in it that is not known, with the place of its quote.
  fileprivate mutating func eachUnknown(
    under known: KnownMembers, goals: [String], _ body: (Int, Problem.Fact) -> Void
  ) throws(JSONFault) {
    switch (known, try nextType()) {
    case (.object(let members), .object):
      try beginObject()
      while let (key, start) = try nextMember() {
        let name = key.text
        if members[name] == nil {
          body(start, .unknownMember(name, known: members.keys.sorted()))
        }
        try eachUnknown(under: members[name] ?? .value, goals: goals, body)
      }
    case (.byKPI(let inner), .object):
      try beginObject()
      while let (key, start) = try nextMember() {
        if !goals.contains(key.text) { body(start, .unknownKPI(key.text, known: goals)) }
        try eachUnknown(under: inner, goals: goals, body)
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
