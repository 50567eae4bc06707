import PipelineDomain
import Localization

extension Columns {
  /// What a deal counts as in its column.
  struct Card: Equatable {
    var column: Int
    var place: Place
    var urgency: NextStep.State
    var rank: Rank
    var id: Deal.ID
    var amount: Worth?
    var probability: Int
    var isStale: Bool
    /// Cells, `widestTitle` at most.
    var titleWidth: Int

    /// An amount in parts of minor units, in the board's currency where there is a rate.
    struct Worth: Equatable {
      var parts: Int128
      var currency: Currency
    }

    static func precedes(_ left: Card, _ right: Card) -> Bool {
      if left.place != right.place { return left.place < right.place }
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      if left.rank != right.rank { return left.rank < right.rank }
      return left.id < right.id
    }
  }

  /// What the order of the columns asks of a deal; the smaller stands above.
  enum Place: Comparable {
    case number(Int128)
    case text(FoldedText)
    /// An amount that cannot be held against the others.
    case apart(currency: String, Int128)
    case unknown

    /// The place of a number; unknown when there is none.
    init(_ number: (some BinaryInteger)?) {
      self = number.map { .number(Int128($0)) } ?? .unknown
    }

    /// The start of the place as one number, in the same order.
    var beginning: UInt64 {
      switch self {
      case .number(let number): UInt64(max(-1 << 61, min(number, 1 << 61 - 1)) + 1 << 61)
      case .text(let text): 1 << 62 | text.beginning
      case .apart: 2 << 62
      case .unknown: 3 << 62
      }
    }
  }
}

extension Rank {
  /// The urgency of a next step and the first seven digits as one number, in the order of both.
  func beginning(after urgency: NextStep.State) -> Int128 {
    let digits = digits.utf8
    let start = digits.prefix(7).reduce(UInt64(urgency.rawValue)) { $0 << 8 | UInt64($1) }
    return Int128(start << UInt64(8 * max(0, 7 - digits.count)))
  }
}
