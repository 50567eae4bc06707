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
  func next(on settings: Settings) -> Grouping? {
    let all = Grouping.onPages(of: settings)
    guard let place = all.firstIndex(of: self), place + 1 < all.count else { return nil }
    return all[place + 1]
  }

  /// The groupings of pages, in this order: the board's own fields last, where their values are few.
  static func onPages(of settings: Settings) -> [Grouping] {
    let fields = settings.fields.filter { field in
      field.subject != .contact && (field.kind == .choice || field.kind == .flag)
    }
    return [.source, .owner, .persona] + fields.map { .field($0) }
  }
}
