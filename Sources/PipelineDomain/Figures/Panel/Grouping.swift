/// The key that deals are grouped by.
public enum Grouping: Hashable, Sendable, CaseIterable {
  case source, owner, persona
  /// The line of business of the organization.
  case sector
  /// The organization, by its name.
  case customer
  /// A custom field of the deal or its organization.
  case field(CustomField)

  /// The groupings that every board has.
  public static let allCases: [Grouping] = [.source, .owner, .persona, .sector, .customer]

  /// The name in answers: the key of a custom field.
  public var rawValue: String {
    if case .field(let field) = self { field.id.text } else { "\(self)" }
  }

  /// Returns the group a deal belongs to, as the deal spells it; `nil` when it has none.
  public func key(of deal: Deal, on board: Board) -> String? {
    switch self {
    case .sector: board.organization(of: deal).flatMap { $0.sector.isEmpty ? nil : $0.sector }
    case .customer: board.organization(of: deal)?.name
    case .source: deal.source
    case .owner: deal.owner
    case .persona: deal.persona
    case .field(let field): board.values(of: field, for: deal).first?.word
    }
  }

  /// Returns true when a deal belongs to a group; as in filters, case and accents do not count.
  public func isIn(_ group: String?, _ deal: Deal, on board: Board) -> Bool {
    guard let group, let key = key(of: deal, on: board) else {
      return group == self.key(of: deal, on: board)
    }
    return FoldedText(group).isAll(of: key)
  }
}

extension Grouping {
  /// Returns a board of the deals of each group alone, with the quota or the costs that belong to it, the
  /// groups by name, the deals without a value last, so that any figure can be computed by group.
  ///
  /// Its figures are those under the filter that keeps the same deals. An owner with nothing but a quota and
  /// a source with nothing but a cost have their group too; costs without a channel are those of the deals
  /// without a source. O(deals).
  public func boards(of board: Board) -> [(key: String?, board: Board)] {
    groups(of: board.deals, on: board, and: funded(by: board.settings)).map { key, deals in
      (key, board.part(deals, in: scope(of: key)))
    }
  }

  /// Returns deals by group, the groups by name, the deals without a value last. O(deals).
  ///
  /// As in filters, case and accents make no other group; it is spelled as in the settings, else as the first
  /// of its spellings in order.
  public func groups(of deals: [Deal], on board: Board) -> [(key: String?, deals: [Deal])] {
    groups(of: deals, on: board, and: [])
  }

  private func groups(
    of deals: [Deal], on board: Board, and others: [String?]
  ) -> [(key: String?, deals: [Deal])] {
    var groups: [FoldedText?: [Deal]] = [:]
    var folded: [String: FoldedText] = [:]
    for other in others { groups[other.map { FoldedText($0) }] = [] }
    for deal in deals where !deal.isRemoved {
      let key = key(of: deal, on: board)
      let group = key.map { folded[$0] ?? FoldedText($0) }
      if let key { folded[key] = group }
      groups[group, default: []].append(deal)
    }
    var spellings = Dictionary(
      folded.map { ($1, $0) }, uniquingKeysWith: { left, right in min(left, right) })
    for name in names(in: board.settings).reversed() { spellings[FoldedText(name)] = name }
    return groups.map { group, deals in (key: group.flatMap { spellings[$0] }, deals: deals) }
      .sorted { Grouping.precedes($0.key, $1.key) }
  }

  /// Orders groups by name, the deals without a value last.
  static func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left != nil && right == nil }
    return left < right
  }

  private func scope(of group: String?) -> Scope {
    let names = Scope.Names.only([group.map { FoldedText($0) }])
    return switch self {
    case .owner: Scope(owners: names, channels: .unknown)
    case .source: Scope(owners: .unknown, channels: names)
    case .persona, .sector, .customer, .field: Scope(owners: .unknown, channels: .unknown)
    }
  }

  /// Returns the groups with a quota or a cost, whatever deals they have.
  private func funded(by settings: Settings) -> [String?] {
    switch self {
    case .owner:
      settings.team.filter { $0.hasQuota && settings.scope.owners.contains($0.name) }
        .map(\.name)
    case .source:
      settings.costs.standing.filter { settings.scope.channels.contains($0.channel) }
        .map { $0.channel.isEmpty ? nil : $0.channel }
    case .persona, .sector, .customer, .field: []
    }
  }

  /// Returns the spellings of the settings, the first of each counting.
  private func names(in settings: Settings) -> [String] {
    switch self {
    case .owner: settings.team.map(\.name)
    case .source: settings.sources + settings.costs.map(\.channel)
    case .persona: settings.personas.map(\.name)
    case .field(let field): field.choices
    case .sector, .customer: []
    }
  }
}
