/// An entry of a history, which may take back an earlier one.
protocol RevertibleEntry {
  var id: HistoryEntry.ID { get }
  var undoes: HistoryEntry.ID? { get }
}

extension HistoryEntry: RevertibleEntry {}

extension Array where Element: RevertibleEntry {
  /// The entries that no later standing entry took back, oldest first.
  var standing: [Element] {
    guard indices.contains(where: { self[$0].undoes != nil }) else { return self }
    var undone: Set<HistoryEntry.ID> = []
    var standing: [Element] = []
    for entry in reversed() where !undone.contains(entry.id) {
      if let target = entry.undoes { undone.insert(target) }
      standing.append(entry)
    }
    return standing.reversed()
  }

  /// Whether an entry takes back one that itself took back another.
  func isRedo(_ entry: Element) -> Bool {
    contains { $0.id == entry.undoes && $0.undoes != nil }
  }
}
