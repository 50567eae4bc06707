/// The deals a sentence is about: one is called by its title, several are counted.
package enum Mention: Equatable, Sendable {
  case one(String)
  case several(Int)

  /// The mention of deals by their titles, at least one.
  package init(_ titles: [String]) {
    if let only = titles.first, titles.count == 1 {
      self = .one(only)
    } else {
      self = .several(titles.count)
    }
  }

  /// Whether it is a single deal.
  package var isOne: Bool {
    if case .one = self { true } else { false }
  }
}
