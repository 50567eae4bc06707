import Diagnostics
import PipelineDomain

/// The text of a board, version 1, with the places of what changes change.
///
/// It does not hold the board that the text says: that is handed out on reading, and a deal is read
/// again from its place when it is to be changed.
struct Document {
  /// The version of the format that is written here.
  static let version = 1

  /// The member that holds the history of the records beside the deals.
  static let historyMember = "history"

  /// The text, UTF-8.
  private(set) var bytes: [UInt8]
  /// The members of the document.
  var top: JSONContainer
  /// The members of `deals`.
  var deals: JSONContainer
  /// The members of `organizations`; nil when there is no such member.
  var organizations: JSONContainer?
  /// The place of each deal among the members of `deals`.
  var indices: [Deal.ID: Int]
  /// The currency of amounts that name none.
  var currency: Currency
  /// The keys of the stages.
  var stages: Set<Stage.ID>
  /// The keys of those of them that are kept for the past, which no deal may come to.
  var retired: Set<Stage.ID>
  /// The highest sequence of any history entry seen.
  var sequence: Int
  /// The version the text claims; a later one than ours is not to be written to.
  var version: Int
  /// Whether the text began with a byte order mark.
  var hasByteOrderMark: Bool
  /// Whether lines end in carriage return and line feed.
  var hasCarriageReturn: Bool

  /// Whether the text was written by a later version than this one.
  var isFromFuture: Bool { version > Document.version }

  /// The text of a deal; nil when there is no such deal.
  func text(of id: Deal.ID) -> ArraySlice<UInt8>? {
    indices[id].map { bytes[deals.parts[$0].value] }
  }

  /// Reads the text of a deal.
  func readDeal(_ id: Deal.ID, in text: [UInt8]) throws(JSONParseError) -> Deal {
    try JSONCursor.read(text, amountsIn: currency) { (cursor) throws(JSONParseError) in
      try cursor.deal(id)
    }
  }

  /// Takes over another text, whose places have been set.
  mutating func replaceBytes(with bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Changes the text in place; the places are moved by whoever asks for it.
  mutating func splice(_ splices: [JSONSplice]) {
    splices.apply(to: &bytes)
  }
}
