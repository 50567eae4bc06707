/// The cards in a picture of a board.
struct Cards {
  let picture: String

  /// The title on the card under the cursor, as far as it is shown.
  var titleAtCursor: String? {
    guard let line = picture.split(separator: "\n").first(where: { $0.contains("▌") }),
      let bar = line.firstIndex(of: "▌")
    else { return nil }
    let card = line[line.index(after: bar)...]
    return card.firstRange(of: "  ").map { String(card[..<$0.lowerBound]) } ?? String(card)
  }

  /// The number of the line, from 0, at which the card under the cursor begins.
  var lineOfCursor: Int? {
    picture.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("▌") }
  }
}
