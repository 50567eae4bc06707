import Diagnostics
import PipelineDomain

/// The text of a board, version 1, with the places that changes need.
///
/// It does not hold the board itself: that is returned on reading, and a deal is read again from its place
/// when it is to be changed.
struct Document {
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
  /// The currency of amounts without one.
  var currency: Currency
  /// The keys of the stages.
  var stages: Set<Stage.ID>
  /// The keys of the retired stages, which no deal may move to.
  var retired: Set<Stage.ID>
  /// The highest sequence of any history entry seen.
  var sequence: Int
  /// The version the text claims; a later one than ours is not to be written to.
  var version: Int
  /// True when the text began with a byte order mark.
  var hasByteOrderMark: Bool
  /// True when lines end in carriage return and line feed.
  var hasCarriageReturn: Bool

  /// True when the text was written by a later version than this one.
  var isFromFuture: Bool { version > BoardFormat.version }

  /// Returns the text of a deal; nil when there is no such deal.
  func text(of id: Deal.ID) -> ArraySlice<UInt8>? {
    indices[id].map { bytes[deals.parts[$0].value] }
  }

  /// Reads the text of a deal.
  func readDeal(_ id: Deal.ID, in text: [UInt8]) throws(JSONParseError) -> Deal {
    try JSONCursor.read(text, amountsIn: currency) { (cursor) throws(JSONParseError) in
      try cursor.deal(id)
    }
  }

  /// Replaces the text with another one, whose places have been set.
  mutating func replaceBytes(with bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Changes the text in place; the caller moves the places.
  mutating func splice(_ splices: [JSONSplice]) {
    splices.apply(to: &bytes)
  }
}
