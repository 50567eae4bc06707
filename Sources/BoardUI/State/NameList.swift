import PipelineDomain

/// Names in alphabetical order, found by their beginning.
struct NameList: Equatable, Sendable {
  /// The number of names it was made from, duplicates included.
  let count: Int
  private let names: [(folded: FoldedText, name: String)]

  /// Lists names, each once. O(names × log names).
  init(_ names: [String]) {
    count = names.count
    self.names = Set(names).map { (FoldedText($0), $0) }.sorted { $0 < $1 }
  }

  /// Returns the first names that begin with a text, ignoring case and accents; none for an empty text.
  /// O(log names).
  func beginning(with text: String, atMost limit: Int) -> [String] {
    let typed = FoldedText(text)
    guard !typed.isEmpty else { return [] }
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].folded < typed { low = middle + 1 } else { high = middle }
    }
    return names[low...].prefix(limit).prefix { $0.folded.hasPrefix(typed) }.map(\.name)
  }

  static func == (left: NameList, right: NameList) -> Bool {
    left.count == right.count && left.names.elementsEqual(right.names, by: ==)
  }
}
