import PipelineDomain

/// The figures of the deals of one source, owner or persona.
struct Group<Figures: Equatable & Sendable>: Equatable, Sendable {
  /// The source, owner or persona; `nil` for deals that do not tell.
  let key: String?
  let figures: Figures
}

extension Grouping {
  /// What pages of figures tell deals apart by after this; `nil` once all were shown. A page bears
  /// no figure for each of a thousand customers.
  var next: Grouping? {
    guard let place = Grouping.onPages.firstIndex(of: self), place + 1 < Grouping.onPages.count
    else { return nil }
    return Grouping.onPages[place + 1]
  }

  /// What pages tell deals apart by, in this order.
  static let onPages: [Grouping] = [.source, .owner, .persona]
}
