import Diagnostics
package import PipelineDomain

/// A board in outline, for completion: its settings and records, and the titles of its deals.
///
/// A deal is looked through for its title alone, unchecked, in a fraction of the time of reading the board. O(bytes).
package struct BoardOutline {
  /// A deal, by the names it goes by.
  package struct DealName: Equatable, Sendable {
    /// The key.
    package var id: String
    /// The title.
    package var title: String
    /// True when the deal is in the bin.
    package var isRemoved: Bool
  }

  /// The deals, in the order of the file.
  package let deals: [DealName]
  private let text: [UInt8]
  private let places: Range<Int>

  /// Looks through the text of a board; `nil` for a text without deals.
  package init?(_ text: [UInt8]) {
    var deals: [DealName] = []
    let places = try? JSONCursor.read(text) { (cursor) throws(JSONParseError) -> Range<Int>? in
      var places: Range<Int>?
      try cursor.beginObject()
      while let key = try cursor.nextKey() {
        guard case "deals" = key else {
          cursor.passOver()
          continue
        }
        cursor.skipWhiteSpace()
        let start = cursor.offset
        try cursor.beginObject()
        while let id = try cursor.nextKey() { deals.append(try cursor.dealName(id.text)) }
        places = start..<cursor.offset
      }
      return places
    }
    guard let places else { return nil }
    (self.deals, self.text, self.places) = (deals, text, places)
  }

  /// Reads a file; `nil` when it cannot be read or is no board.
  package init?(at path: String) {
    guard let bytes = try? PlainFile.read(path) else { return nil }
    self.init(bytes)
  }

  /// The board without its deals; `nil` when it has errors.
  package var board: Board? {
    let bytes = text[..<places.lowerBound] + Array("{}".utf8) + text[places.upperBound...]
    var store = InMemoryBoardStore(InMemoryBoardStore.Text(Array(bytes)))
    return try? store.load().board
  }
}

extension JSONCursor {
  /// Reads the names of a deal.
  fileprivate mutating func dealName(_ id: String) throws(JSONParseError) -> BoardOutline.DealName {
    var name = BoardOutline.DealName(id: id, title: "", isRemoved: false)
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "title": name.title = try string()
      case "removed": name.isRemoved = try bool()
      default: passOver()
      }
    }
    return name
  }

  /// Passes over a value of any type, to the bracket or comma behind it; nothing in it is checked.
  fileprivate mutating func passOver() {
    var depth = 0
    var index = offset
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else {
          offset = index
          return
        }
        depth -= 1
      case UInt8(ascii: ","):
        guard depth > 0 else {
          offset = index
          return
        }
      default: break
      }
      index += 1
    }
    offset = min(index, bytes.count)
  }
}
