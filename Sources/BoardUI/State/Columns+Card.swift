import PipelineDomain
import Localization

extension Columns {
  /// The values of a deal that its column depends on.
  struct Card: Equatable {
    var column: Int
    var place: Place
    var urgency: NextStep.State
    var rank: Rank
    var id: Deal.ID
    var amount: Worth?
    var probability: Int
    var isStale: Bool
    /// The width of the title in cells, `widestTitle` at most.
    var titleWidth: Int

    /// An amount in parts of minor units, in the board's currency if there is a rate.
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

  /// The sort key of a deal in the order of the columns; the smaller is above.
  enum Place: Comparable {
    case number(Int128)
    case text(FoldedText)
    /// An amount that cannot be compared with the others.
    case apart(currency: String, Int128)
    case unknown

    /// Creates the place of a number; unknown when there is none.
    init(_ number: (some BinaryInteger)?) {
      self = number.map { .number(Int128($0)) } ?? .unknown
    }

    /// Creates the place of a value of a custom field; unknown when there is none.
    init(_ reading: CustomField.Reading?, of field: CustomField) {
      switch reading {
      case .text(let text)?:
        let place = field.choices.firstIndex { FoldedText($0) == FoldedText(text) }
        self = place.map { .number(Int128($0)) } ?? .text(FoldedText(text))
      case .number(let number)?:
        let zeros = max(0, 6 - number.scale)
        self = .number((0..<zeros).reduce(-Int128(number.digits)) { digits, _ in digits * 10 })
      case .day(let day)?: self = Place(day.ordinal)
      case .flag(let flag)?: self = .number(flag ? 0 : 1)
      case .money?, nil: self = .unknown
      }
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
  /// Returns the urgency of a next step and the first seven digits as one number, in the order of both.
  func beginning(after urgency: NextStep.State) -> Int128 {
    let digits = digits.utf8
    let start = digits.prefix(7).reduce(UInt64(urgency.rawValue)) { $0 << 8 | UInt64($1) }
    return Int128(start << UInt64(8 * max(0, 7 - digits.count)))
  }
}
