package import PipelineDomain

/// The one source, owner or persona that triage, review or agenda is narrowed to.
package struct Focus: Equatable, Sendable {
  /// What deals are told apart by.
  package let grouping: Grouping
  /// The source, owner or persona; `nil` for deals that do not tell.
  package let key: String?

  /// What a list can be narrowed to, with how many of its deals and what they are worth.
  package struct Choice: Equatable, Sendable {
    /// The source, owner or persona.
    package let focus: Focus
    /// How many deals.
    package let count: Int
    /// What they are worth, in the board's currency; currencies without a rate are left out.
    package let amount: Money?
  }
}

extension Model {
  /// What the list on screen is narrowed to.
  var focus: Focus? {
    triage?.focus ?? agenda?.focus ?? review?.focus
  }

  /// Whether a deal belongs to what a list is narrowed to.
  func isIn(_ focus: Focus?, _ id: Deal.ID) -> Bool {
    guard let focus else { return true }
    return board[id].map { focus.grouping.isIn(focus.key, $0, on: board) } ?? false
  }

  /// The deals of the list on screen, whatever it is narrowed to.
  private var listed: Set<Deal.ID> {
    if let triage { return Set((triage.queue + triage.rest).map(\.deal)) }
    if let entries = agenda?.agenda?.entries { return Set(entries.map(\.deal)) }
    return Set(review?.all.map(\.deal) ?? [])
  }

  /// What the list on screen can be narrowed to, by name, deals that do not tell last.
  /// O(its deals × log rates).
  func focusChoices(by grouping: Grouping) -> [Focus.Choice] {
    let exchange = Exchange(board.settings)
    return grouping.groups(of: listed.compactMap { board[$0] }, on: board).map { key, deals in
      let sum = deals.compactMap(\.amount).reduce(into: Money?.none) { sum, amount in
        let amount = exchange?.amount(amount, on: today) ?? amount
        guard amount.currency == board.settings.currency else { return }
        let units = (sum?.minorUnits ?? 0).addingReportingOverflow(amount.minorUnits)
        if !units.overflow {
          sum = Money(minorUnits: units.partialValue, currency: amount.currency)
        }
      }
      return Focus.Choice(
        focus: Focus(grouping: grouping, key: key), count: deals.count, amount: sum)
    }
  }
}
