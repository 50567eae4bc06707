import PipelineDomain

/// Gives imported things their keys: the same whenever the same thing is imported, and none twice.
struct ImportKeys {
  private let format: String
  private var entries: Set<HistoryEntry.ID>
  private var organizations: Set<Organization.ID>
  private var copies: [String: Int] = [:]

  init(board: Board, format: ImportFormat) {
    self.format = format.name
    entries = Set(board.deals.lazy.flatMap { $0.history.lazy.map(\.id) })
    organizations = Set(board.organizations.keys)
  }

  /// The key of the deal of a row. Without one of its own the content is the key, and equal rows are
  /// told apart by their number.
  mutating func deal(_ row: ImportRow) -> Deal.ID {
    guard row.id.isEmpty else {
      return Deal.ID(StableKey.own(row.id) ?? StableKey.hash(format, row.id))
    }
    let content = row.content
    let copy = copies[content, default: 0] + 1
    copies[content] = copy
    return Deal.ID(StableKey.hash(format, content, "\(copy)"))
  }

  /// A key for the `number`th entry of a deal.
  mutating func entry(_ deal: Deal.ID, _ number: Int) -> HistoryEntry.ID {
    var key = StableKey.hash(deal.text, "\(number)")
    while !entries.insert(HistoryEntry.ID(key)).inserted { key = StableKey.hash(key) }
    return HistoryEntry.ID(key)
  }

  /// A key for a new organization of that folded name.
  mutating func organization(_ name: String) -> Organization.ID {
    var key = StableKey.hash("organization", name)
    while !organizations.insert(Organization.ID(key)).inserted { key = StableKey.hash(key) }
    return Organization.ID(key)
  }
}
