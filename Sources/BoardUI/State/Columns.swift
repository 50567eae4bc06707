package import PipelineDomain
import Localization
import TerminalKit

/// The deals of every stage in the order they are shown, with totals over all of them.
///
/// It is an index over `board.deals`: made once, then updated as single deals change, so that a cursor
/// move reads it and a card move touches two columns.
package struct Columns: Equatable, Sendable {
  /// One stage's deals.
  package struct Column: Equatable, Sendable {
    /// The stage.
    package let stage: Stage.ID
    /// Indices in `board.deals`, in the order shown; those equal in that order by urgency, then rank, then
    /// key.
    package fileprivate(set) var deals: [Int] = []
    /// Their totals.
    package fileprivate(set) var totals = Totals()
    /// The number of its deals whose title takes so many cells, the last place for those that take more.
    fileprivate var titles = Array(repeating: 0, count: Columns.widestTitle + 1)

    /// The cells of the longest title, `widestTitle` at most.
    package var textWidth: Int { titles.lastIndex { $0 > 0 } ?? 0 }

    fileprivate mutating func count(_ card: Card, times sign: Int) {
      totals.count(card, times: sign)
      titles[card.titleWidth] += sign
    }
  }

  /// Sums over a column, in the board's currency where rates allow it; the others are kept apart.
  package struct Totals: Equatable, Sendable {
    /// The number of parts in a minor unit; one on a board without rates.
    package fileprivate(set) var scale: Int128 = 1
    /// Parts by currency, for the deals that have an amount; a sum of zero is left out.
    package fileprivate(set) var amounts: [Currency: Int128] = [:]
    /// Parts times percent by currency: divide by 100, once, to show it.
    package fileprivate(set) var weighted: [Currency: Int128] = [:]
    /// Deals whose freshness is stale.
    package fileprivate(set) var stale = 0
    /// Deals whose next step is late.
    package fileprivate(set) var late = 0
  }

  /// The cells of a title beyond which a column is no wider for it.
  static let widestTitle = 32

  /// One column per stage, in the order of the settings.
  package private(set) var all: [Column] = []
  /// The values each deal was counted with, by its place in `board.deals`; `nil` when it is in no column.
  private var cards: [Card?] = []
  /// The selection and order of the deals shown.
  package let arrangement: Arrangement
  /// The initials of the people the board knows as owners, on their cards.
  package let initials: [String: String]
  /// The outcomes of the board when the filter asks for the risk of deals.
  let risk: RiskTable?
  private let exchange: Exchange?

  /// Creates the index of a board at a moment. O(deals × log deals).
  package init(
    _ board: Board, at now: Instant, in zone: Zone, as arrangement: Arrangement = Arrangement()
  ) {
    let exchange = Exchange(board.settings)
    let scale = exchange?.scale ?? 1
    all = board.settings.stages.map { Column(stage: $0.id, totals: Totals(scale: scale)) }
    self.arrangement = arrangement
    self.exchange = exchange
    initials = Dictionary(
      board.settings.names(for: .owner).map { ($0, Columns.initials(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    risk = arrangement.filter.asksForRisk ? RiskTable(of: board, in: zone) : nil
    let matcher = arrangement.matcher(board, at: now, in: zone, risk: risk)
    // Each is copied once: copying a deal retains everything it holds.
    cards = board.deals.map { deal in
      guard arrangement.admits(deal, by: matcher) else { return nil }
      return card(for: deal, of: board, at: now, in: zone)
    }
    for (index, card) in cards.enumerated() {
      guard let card else { continue }
      all[card.column].deals.append(index)
      all[card.column].count(card, times: 1)
    }
    // Numbers decide nearly every comparison; a card is then not copied to be compared.
    let beginnings = cards.map { $0?.place.beginning ?? 0 }
    for column in all.indices {
      all[column].deals.sort { left, right in
        guard beginnings[left] == beginnings[right] else {
          return beginnings[left] < beginnings[right]
        }
        guard let left = cards[left], let right = cards[right] else { return false }
        return Card.precedes(left, right)
      }
    }
  }

  /// Returns the first letters of the first two words of a name, in capitals.
  static func initials(of name: String) -> String {
    let letters = name.split(whereSeparator: \.isWhitespace).compactMap(\.first).prefix(2)
    return SafeText.displayable(String(letters).uppercased())
  }

  /// Returns the position of the deal at `index` of `board.deals`: its column in `all` and its row there;
  /// `nil` when it is in no column. O(log deals).
  package func position(of index: Int) -> (column: Int, row: Int)? {
    guard cards.indices.contains(index), let card = cards[index] else { return nil }
    return (card.column, place(of: card))
  }

  /// Returns the rows of a column whose next step has this urgency, in the order of urgency; in any other
  /// they are not adjacent. O(log deals).
  package func rows(of column: Int, urgency: NextStep.State) -> Range<Int> {
    let deals = all[column].deals
    let isBelow = { (row: Int, limit: NextStep.State, included: Bool) in
      guard let found = cards[deals[row]]?.urgency else { return false }
      return found < limit || (included && found == limit)
    }
    let start = partition(deals.count) { isBelow($0, urgency, false) }
    let end = partition(deals.count) { isBelow($0, urgency, true) }
    return start..<end
  }

  /// Moves one deal, at `index` in `board.deals`, to its place; a deal beyond the end is new.
  /// O(deals of its columns), by moving numbers only.
  package mutating func update(_ index: Int, of board: Board, at now: Instant, in zone: Zone) {
    while cards.count <= index { cards.append(nil) }
    if let old = cards[index] {
      all[old.column].deals.remove(at: place(of: old))
      all[old.column].count(old, times: -1)
    }
    let deal = board.deals[index]
    let matcher = arrangement.matcher(board.alone(deal), at: now, in: zone, risk: risk)
    cards[index] =
      arrangement.admits(deal, by: matcher) ? card(for: deal, of: board, at: now, in: zone) : nil
    guard let new = cards[index] else { return }
    all[new.column].deals.insert(index, at: place(of: new))
    all[new.column].count(new, times: 1)
  }

  private func place(of card: Card) -> Int {
    let deals = all[card.column].deals
    return partition(deals.count) { row in
      cards[deals[row]].map { Card.precedes($0, card) } ?? false
    }
  }

  /// Returns the number of the `count` rows that satisfy `holds`; those come first.
  private func partition(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func card(for deal: Deal, of board: Board, at now: Instant, in zone: Zone) -> Card? {
    guard let column = board.settings.position(of: deal.stage) else { return nil }
    let today = zone.day(of: now)
    let isOpen = board.settings.stages[column].outcome == .open
    let rateDay = board.rateDay(of: deal, on: today, in: zone)
    let freshness =
      isOpen || arrangement.order == .idle ? board.freshness(of: deal, on: today, in: zone) : nil
    var card = Card(
      column: column, place: .unknown, urgency: isOpen ? deal.nextStepState(on: today) : .ahead,
      rank: deal.rank, id: deal.id, amount: deal.amount.map { worth($0, on: rateDay) },
      probability: board.probability(of: deal), isStale: isOpen && freshness?.state == .stale,
      titleWidth: min(DisplayWidth.of(deal.title), Columns.widestTitle))
    switch arrangement.order {
    case .urgency: card.place = .number(card.rank.beginning(after: card.urgency))
    case .amount: card.place = place(of: card.amount, home: board.settings.currency)
    case .idle: card.place = Place(freshness?.idleDays.map(-))
    case .expectedClose: card.place = Place(deal.expectedClose?.ordinal)
    case .score: card.place = Place(-board.score(of: deal, at: now, in: zone).total)
    case .title: card.place = .text(FoldedText(deal.title))
    case .field(let field):
      let reading = board.values(of: field, for: deal).first
      card.place =
        reading?.money.map { place(of: worth($0, on: rateDay), home: board.settings.currency) }
        ?? Place(reading, of: field)
    }
    return card
  }

  private func place(of amount: Card.Worth?, home: Currency) -> Place {
    guard let amount else { return .unknown }
    return amount.currency == home
      ? .number(-amount.parts) : .apart(currency: amount.currency.code, -amount.parts)
  }
}

extension Columns {
  fileprivate func worth(_ amount: Money, on day: Day) -> Card.Worth {
    let units = Int128(amount.minorUnits)
    guard let exchange else { return Card.Worth(parts: units, currency: amount.currency) }
    guard let parts = exchange.worth(units, of: amount.currency, on: day) else {
      return Card.Worth(parts: units * exchange.scale, currency: amount.currency)
    }
    return Card.Worth(parts: parts, currency: exchange.home)
  }
}

extension Columns.Totals {
  fileprivate mutating func count(_ card: Columns.Card, times sign: Int) {
    stale += card.isStale ? sign : 0
    late += card.urgency == .late ? sign : 0
    guard let amount = card.amount else { return }
    let parts = amount.parts * Int128(sign)
    amounts.add(parts, to: amount.currency)
    weighted.add(parts * Int128(card.probability), to: amount.currency)
  }
}

extension [Currency: Int128] {
  /// Adds to a sum and removes it at zero, so that adding and subtracting restores the former value.
  fileprivate mutating func add(_ units: Int128, to currency: Currency) {
    let sum = (self[currency] ?? 0) + units
    self[currency] = sum == 0 ? nil : sum
  }
}
