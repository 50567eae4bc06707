/// A filter saved under a name, with the order of the cards if that is part of it, and used as `@name`.
///
/// The name is its key among the records of a board.
public struct SavedView: Equatable, Sendable {
  /// The name; the first view of a name counts.
  public var name: String
  /// The text of the filter.
  public var filter: String
  /// The order of the cards; `nil` leaves them in the order they are in.
  public var order: CardOrder?
  /// The moment it was saved; the start of time when the document does not tell.
  public var at: Instant
  /// The person who saved it; empty when the document does not tell.
  public var by: String
  /// True when it was withdrawn.
  public var isWithdrawn: Bool

  /// The moment of a view for which the document has none.
  public static let always = Instant(seconds: 0)

  /// A view.
  public init(
    name: String, filter: String, order: CardOrder? = nil, at: Instant = SavedView.always,
    by: String = "", isWithdrawn: Bool = false
  ) {
    self.name = name
    self.filter = filter
    self.order = order
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}

extension SavedView: BoardRecord {
  /// The name, as a key.
  public var id: Identifier<SavedView> { Identifier(name) }
}

/// An order of the cards in a column; the raw value is the name in files.
public enum CardOrder: Hashable, CaseIterable, Sendable {
  /// By the next step: late, today, none, ahead; then as the team put them.
  case urgency
  /// The largest first, in the board's currency; other currencies without a rate follow, each by
  /// itself, then deals without an amount.
  case amount
  /// The longest without activity first.
  case idle
  /// The earliest first; deals without a day last.
  case expectedClose
  /// The most points first.
  case score
  /// Without regard to case and accents.
  case title
  /// By a custom field: numbers and amounts the largest first, days the earliest, choices in their order.
  case field(CustomField)

  /// The orders that every board has.
  public static let allCases: [CardOrder] = [
    .urgency, .amount, .idle, .expectedClose, .score, .title,
  ]
}

extension CardOrder: RawRepresentable {
  /// The name in files, which have no orders by custom fields.
  public var rawValue: String {
    switch self {
    case .urgency: "urgency"
    case .amount: "amount"
    case .idle: "idle"
    case .expectedClose: "expectedClose"
    case .score: "score"
    case .title: "title"
    case .field(let field): field.id.text
    }
  }

  /// True for the same order: a custom field is not the order that has its id as a name.
  public static func == (left: CardOrder, right: CardOrder) -> Bool {
    switch (left, right) {
    case (.field(let left), .field(let right)): left == right
    case (.field, _), (_, .field): false
    default: left.rawValue == right.rawValue
    }
  }

  /// Creates the order of that name; `nil` for any other text.
  public init?(rawValue: String) {
    guard let order = CardOrder.allCases.first(where: { $0.rawValue == rawValue }) else {
      return nil
    }
    self = order
  }
}
