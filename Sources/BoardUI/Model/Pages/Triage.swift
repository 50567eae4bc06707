package import PipelineDomain

/// The deals that need a hand, walked through one by one.
package struct Triage: Equatable, Sendable {
  /// Something that was done on the way.
  package struct Deed: Equatable, Sendable {
    /// The entry that records it.
    package let entry: HistoryEntry
    /// The deal.
    package let deal: Deal.ID
  }

  /// What is left, the most pressing first.
  package internal(set) var queue: [HygieneException]
  /// What the queue is narrowed to, if it is.
  package internal(set) var focus: Focus?
  /// What would be in it otherwise.
  var rest: [HygieneException] = []
  /// The row the keys act on.
  package internal(set) var cursor = ListCursor()
  /// What was done, in order.
  package internal(set) var deeds: [Deed] = []
  /// What was struck off, by the entry that took it back.
  private var struckOff: [HistoryEntry.ID: Deed] = [:]
  /// Every deal that was ever in the queue.
  private(set) var seen: Set<Deal.ID>

  init(_ queue: [HygieneException]) {
    self.queue = queue
    seen = Set(queue.map(\.deal))
  }

  /// How many deals there were to walk through.
  package var total: Int { seen.count }

  /// The deal under the cursor; `nil` when nothing is left.
  package var deal: Deal.ID? {
    queue.indices.contains(cursor.row) ? queue[cursor.row].deal : nil
  }

  /// Takes in how a deal stands now: out of the queue, changed in its place, or back in it; one that
  /// does not belong to what it is narrowed to waits beside it.
  ///
  /// The cursor goes to a deal that the user's own change put into the queue; what others do leaves it
  /// on its deal.
  mutating func settle(
    _ id: Deal.ID, as exception: HygieneException?, isShown: Bool, isOwn: Bool,
    precedes: (HygieneException, HygieneException) -> Bool
  ) {
    rest.removeAll { $0.deal == id }
    if let exception, !isShown {
      rest.append(exception)
      seen.insert(id)
    }
    let old = queue.firstIndex { $0.deal == id }
    switch (old, isShown ? exception : nil) {
    case (let row?, nil):
      queue.remove(at: row)
      if row < cursor.row { cursor.row -= 1 }
    case (let row?, let exception?):
      queue[row] = exception
    case (nil, let exception?):
      let row = queue.firstIndex { precedes(exception, $0) } ?? queue.count
      if isOwn || queue.isEmpty { cursor.row = row } else if row <= cursor.row { cursor.row += 1 }
      queue.insert(exception, at: row)
      seen.insert(id)
    case (nil, nil): break
    }
  }

  /// Notes what was done; what takes something back strikes it off, and what takes that back notes it
  /// again as it was, so that it can be struck off once more.
  mutating func note(_ change: Change) {
    guard let deal = change.deal else { return }
    let undoes = change.entry.undoes
    if let undone = deeds.lastIndex(where: { $0.entry.id == undoes }) {
      struckOff[change.entry.id] = deeds.remove(at: undone)
    } else if let redone = undoes.flatMap({ struckOff.removeValue(forKey: $0) }) {
      deeds.append(redone)
    } else {
      var entry = change.entry
      entry.undoes = nil
      deeds.append(Deed(entry: entry, deal: deal))
    }
  }
}
