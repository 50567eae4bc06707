/// A place in a list that scrolls: the row the keys act on, and the first row on screen.
package struct ListCursor: Equatable, Sendable {
  /// The row, zero in an empty list.
  package internal(set) var row = 0
  /// The first row on screen.
  package internal(set) var first = 0

  /// Goes to a row, or as near to it as a list of `count` rows allows, and scrolls as little as it
  /// takes to have it among the `shown` rows on screen.
  mutating func go(to row: Int, of count: Int, shown: Int) {
    self.row = max(0, min(row, count - 1))
    let room = max(1, shown)
    first = min(max(first, self.row - room + 1), self.row)
    first = max(0, min(first, count - room))
  }
}
