/// A filter kept under a name, with the order of the cards if that is part of it, and used as `@name`.
///
/// The name is its key among the records of a board.
public struct SavedView: Equatable, Sendable {
  /// What it is called by; the first of a name counts.
  public var name: String
  /// The text of the filter.
  public var filter: String
  /// The order of the cards; `nil` leaves them in the order they are in.
  public var order: CardOrder?
  /// When it was saved; the start of time when the document does not say.
  public var at: Instant
  /// Who saved it; empty when the document does not say.
  public var by: String
  /// Whether it was taken back.
  public var isWithdrawn: Bool

  /// The moment of a view of which the document does not say when it was saved.
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

  /// Throws unless it has a name and a filter that can be read with these views beside it.
  func check(among views: [SavedView]) throws(Refusal) {
    guard !name.isEmpty else { throw .blankRecord(.views) }
    do throws(Filter.Problem) {
      _ = try Filter(filter, views: views.filter { $0.name != name } + [self])
    } catch {
      throw .unreadableView(error)
    }
  }
}

extension SavedView: BoardRecord {
  /// The name, as a key.
  public var id: Identifier<SavedView> { Identifier(name) }
}
