public import PipelineDomain

/// The deals of every stage in the order they are shown, with totals over all of them.
///
/// It is an index over `board.deals`: made once, then kept as single deals change, so that a cursor
/// move reads it and a card move touches two columns.
public struct Columns: Equatable, Sendable {
  /// One stage's deals.
  public struct Column: Equatable, Sendable {
    /// The stage.
    public let stage: Stage.ID
    /// Places in `board.deals`, in the order shown: the urgency of the next step, then rank, then key.
    public fileprivate(set) var deals: [Int] = []
    /// What they are worth.
    public fileprivate(set) var totals = Totals()
  }

  /// Sums over a column; amounts of different currencies are kept apart.
  public struct Totals: Equatable, Sendable {
    /// Minor units by currency, for the deals that have an amount.
    public fileprivate(set) var amounts: [Currency: Int128] = [:]
    /// Minor units times percent by currency: divide by 100, once, to show it.
    public fileprivate(set) var weighted: [Currency: Int128] = [:]
    /// Deals whose freshness is stale.
    public fileprivate(set) var stale = 0
    /// Deals whose next step is late.
    public fileprivate(set) var late = 0
  }

  /// A column a stage, in the order of the settings.
  public private(set) var all: [Column] = []
  /// What each deal counted as, by its place in `board.deals`; `nil` where it counts nowhere.
  private var cards: [Card?] = []
  private let selection: Set<Deal.ID>?

  fileprivate struct Card: Equatable {
    var column: Int
    var urgency: NextStep.State
    var rank: Rank
    var id: Deal.ID
    var amount: Money?
    var probability: Int
    var isStale: Bool

    static func precedes(_ left: Card, _ right: Card) -> Bool {
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      if left.rank != right.rank { return left.rank < right.rank }
      return left.id < right.id
    }
  }

  /// The index of a board on a day; only the deals of `selection` when there is one.
  /// O(deals × log deals).
  public init(_ board: Board, on today: Day, in zone: Zone, selection: Set<Deal.ID>? = nil) {
    all = board.settings.stages.map { Column(stage: $0.id) }
    self.selection = selection
    cards = board.deals.map { card(for: $0, of: board, on: today, in: zone) }
    for (index, card) in cards.enumerated() {
      guard let card else { continue }
      all[card.column].deals.append(index)
      all[card.column].totals.count(card, times: 1)
    }
    for column in all.indices {
      all[column].deals.sort { left, right in
        guard let left = cards[left], let right = cards[right] else { return false }
        return Card.precedes(left, right)
      }
    }
  }

  /// Brings one deal, at `index` in `board.deals`, to its place; a deal beyond the end is new.
  public mutating func update(_ index: Int, of board: Board, on today: Day, in zone: Zone) {
    while cards.count <= index { cards.append(nil) }
    if let old = cards[index] {
      let place = all[old.column].deals.firstIndex(of: index)
      if let place { all[old.column].deals.remove(at: place) }
      all[old.column].totals.count(old, times: -1)
    }
    cards[index] = card(for: board.deals[index], of: board, on: today, in: zone)
    guard let new = cards[index] else { return }
    all[new.column].deals.insert(index, at: place(of: new))
    all[new.column].totals.count(new, times: 1)
  }

  private func place(of card: Card) -> Int {
    let deals = all[card.column].deals
    var (low, high) = (0, deals.count)
    while low < high {
      let middle = (low + high) / 2
      guard let other = cards[deals[middle]] else { return low }
      if Card.precedes(other, card) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func card(for deal: Deal, of board: Board, on today: Day, in zone: Zone) -> Card? {
    guard !deal.isRemoved, selection?.contains(deal.id) != false,
      let column = board.settings.position(of: deal.stage)
    else { return nil }
    let isOpen = board.settings.stages[column].outcome == .open
    return Card(
      column: column, urgency: isOpen ? deal.nextStepState(on: today) : .ahead, rank: deal.rank,
      id: deal.id, amount: deal.amount, probability: board.probability(of: deal),
      isStale: board.freshness(of: deal, on: today, in: zone).state == .stale)
  }
}

extension Columns.Totals {
  fileprivate mutating func count(_ card: Columns.Card, times sign: Int) {
    stale += card.isStale ? sign : 0
    late += card.urgency == .late ? sign : 0
    guard let amount = card.amount else { return }
    let units = Int128(amount.minorUnits) * Int128(sign)
    amounts[amount.currency, default: 0] += units
    weighted[amount.currency, default: 0] += units * Int128(card.probability)
  }
}
