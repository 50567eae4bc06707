import Diagnostics
import PipelineDomain

/// What prospects do.
extension JSONCursor {
  /// Reads a kind of signal.
  mutating func signalKind() throws(JSONFault) -> SignalKind {
    var (id, name): (SignalKind.ID?, String?)
    var kind = SignalKind(id: "", name: "")
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "id": id = SignalKind.ID(try string())
      case "intent": kind.showsIntent = try bool()
      case "meaning": kind.meaning = try choice()
      case "name": name = try string()
      case "strongFrom": kind.strongFrom = try int()
      default: try skipValue()
      }
    }
    kind.id = try require(id, "id", at: start)
    kind.name = try require(name, "name", at: start)
    return kind
  }

  /// Reads something a prospect did.
  mutating func signal() throws(JSONFault) -> Signal {
    var (id, kind, at): (Signal.ID?, SignalKind.ID?, Instant?)
    var (note, isWithdrawn) = ("", false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "at": at = try instant()
      case "id": id = Signal.ID(try string())
      case "kind": kind = SignalKind.ID(try string())
      case "note": note = try string()
      case "withdrawn": isWithdrawn = try bool()
      default: try skipValue()
      }
    }
    return Signal(
      id: try require(id, "id", at: start), kind: try require(kind, "kind", at: start),
      at: try require(at, "at", at: start), note: note, isWithdrawn: isWithdrawn)
  }
}

extension JSONText {
  /// Writes a kind of signal.
  mutating func signalKind(_ kind: SignalKind) {
    object(.line) {
      $0.member("id", kind.id.text)
      if kind.showsIntent { $0.member("intent", true) }
      $0.optional("meaning", kind.meaning?.rawValue)
      $0.member("name", kind.name)
      if let count = kind.strongFrom { $0.member("strongFrom", count) }
    }
  }

  /// Writes something a prospect did.
  mutating func signal(_ signal: Signal) {
    object(.line) {
      $0.member("at", signal.at.description)
      $0.member("id", signal.id.text)
      $0.member("kind", signal.kind.text)
      $0.optional("note", signal.note)
      if signal.isWithdrawn { $0.member("withdrawn", true) }
    }
  }
}
