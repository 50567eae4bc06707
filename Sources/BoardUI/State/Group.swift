import PipelineDomain

/// The figures of the deals of one source, owner or persona.
struct Group<Figures: Equatable & Sendable>: Equatable, Sendable {
  /// The source, owner or persona; `nil` for deals without one.
  let key: String?
  let figures: Figures
}

extension Grouping {
  /// The grouping of figure pages after this one; `nil` once all were shown. Groups can be too many for a
  /// page: one per customer may be a thousand.
  var next: Grouping? {
    guard let place = Grouping.onPages.firstIndex(of: self), place + 1 < Grouping.onPages.count
    else { return nil }
    return Grouping.onPages[place + 1]
  }

  /// The groupings of pages, in this order.
  static let onPages: [Grouping] = [.source, .owner, .persona]
}
