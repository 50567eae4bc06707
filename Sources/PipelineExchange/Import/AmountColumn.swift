import PipelineDomain

/// The amounts of one column: `1234.5`, `1,234.50 €`, `1 234,50`, `EUR 1'234`, `US$ 12k`.
///
/// The whole column decides if a lone sign before three digits groups thousands or begins decimals: one
/// unambiguous amount decides for all; where none does, or two contradict each other, the mark given does.
struct AmountColumn {
  /// The decimal sign of the column.
  let decimalSign: Character
  /// True when an amount or an option shows it.
  let isDecided: Bool
  /// The currencies named in the column, one list for each sign or code.
  let currencies: Set<[Currency]>
  /// An amount whose currency sign several currencies have, with these.
  let sharedSign: (example: String, currencies: [Currency])?

  /// - Parameter beginsDecimals: True where a lone sign begins decimals, as in rates.
  init(
    column: String, cells: some Sequence<String>, mark: ImportOptions.DecimalMark?,
    beginsDecimals: Bool = false
  ) throws(ImportRefusal) {
    var (example, decided): (String?, String?)
    var sharedSign: (String, [Currency])?
    var signs: Set<Character> = []
    var currencies: Set<[Currency]> = []
    // Two contradictory amounts are as ambiguous as an undecided one.
    for cell in cells {
      let (sign, named) = AmountParser.marks(of: cell)
      switch sign {
      case .decided(let sign):
        signs.insert(sign)
        decided = decided ?? cell
      case .either(let sign) where beginsDecimals: signs.insert(sign)
      case .either: example = example ?? cell
      case .none: break
      }
      if !named.isEmpty { currencies.insert(named) }
      if named.count > 1 { sharedSign = sharedSign ?? (cell, named) }
    }
    self.currencies = currencies
    self.sharedSign = sharedSign
    if let mark, signs.count != 1 {
      decimalSign = mark == .point ? "." : ","
      isDecided = true
      return
    }
    if signs.count > 1 || signs.isEmpty, let example = example ?? decided {
      throw .ambiguousAmounts(column: column, example: example)
    }
    decimalSign = signs.first ?? "."
    isDecided = !signs.isEmpty
  }

  /// Returns true when −1 stands for an unknown amount: it is the only one below zero in a column of whole
  /// amounts.
  static func marksUnknown(_ cells: some Sequence<String>) -> Bool {
    var hasMark = false
    for cell in cells where !cell.isEmpty {
      if cell == "-1" {
        hasMark = true
      } else if DecimalNumber(plain: cell).map({ $0.digits < 0 || $0.scale > 0 }) ?? true {
        return false
      }
    }
    return hasMark
  }
}

/// The probabilities of one column: percents, or shares of one where no number is above one.
struct PercentColumn {
  /// True for shares of one.
  let isShares: Bool

  init(_ cells: some Sequence<String>) {
    var hasNumbers = false
    for cell in cells {
      guard let number = PercentParser.number(cell)?.ratio else { continue }
      guard !cell.contains("%"), number <= Ratio(1), number >= Ratio(0) else {
        isShares = false
        return
      }
      hasNumbers = hasNumbers || number > Ratio(0)
    }
    isShares = hasNumbers
  }

  /// Returns the whole percentage of a cell; `nil` for any other text, and beyond 0 to 100.
  func percent(_ text: String) -> Int? {
    guard let number = PercentParser.number(text)?.ratio,
      let percent = isShares ? number.scaled(by: 100) : number,
      percent >= Ratio(0), percent <= Ratio(100)
    else { return nil }
    return percent.rounded().map { Int($0) }
  }
}
