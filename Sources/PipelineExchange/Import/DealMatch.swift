import PipelineDomain

/// A lookup of the deals of a board that rows are about.
struct DealMatch {
  /// The name and the organization of a deal, as far as they tell it apart.
  private struct Key: Hashable {
    var title: FoldedText
    var organization: FoldedText
  }

  private let board: Board
  private let zone: Zone
  /// The deals that no row was about so far, by name; those of one name in the order of their keys.
  private var waiting: [Key: [Deal.ID]] = [:]

  init(_ board: Board, in zone: Zone) {
    self.board = board
    self.zone = zone
    for deal in board.deals where !deal.isCreationUndone {
      let key = Key(
        title: FoldedText(deal.title),
        organization: FoldedText(board.organization(of: deal)?.name ?? ""))
      waiting[key, default: []].append(deal.id)
    }
    for key in waiting.keys { waiting[key]?.sort() }
  }

  /// Returns true when a deal has the title or the organization of a row, so that both are the same.
  func isSame(_ deal: Deal, as title: String, at organization: String) -> Bool {
    let own = FoldedText(board.organization(of: deal)?.name ?? "")
    return FoldedText(deal.title) == FoldedText(title)
      || !organization.isEmpty && own == FoldedText(organization)
  }

  /// Takes the deal of that title and organization, created on the day of the row where both are known;
  /// `nil` when there is none, or an earlier row took it.
  mutating func take(_ title: String, at organization: String, created: Day?) -> Deal? {
    let key = Key(title: FoldedText(title), organization: FoldedText(organization))
    let place = waiting[key]?.firstIndex { id in
      let day = board[id]?.created.map(zone.day)
      return created == nil || day == nil || created == day
    }
    guard let place, let id = waiting[key]?.remove(at: place) else { return nil }
    return board[id]
  }

  /// Leaves out a deal that a row is about by its key.
  mutating func drop(_ deal: Deal) {
    let key = Key(
      title: FoldedText(deal.title),
      organization: FoldedText(board.organization(of: deal)?.name ?? ""))
    waiting[key]?.removeAll { $0 == deal.id }
  }
}
