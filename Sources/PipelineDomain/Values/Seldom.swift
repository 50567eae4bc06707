/// Members that few of many values have, held apart: one word where a value has none of them.
///
/// Deals and their histories are most of the memory that a board takes, and a copy of a deal counts up
/// all that it holds.
struct Seldom<Members: Blank>: Sendable {
  private final class Box: Sendable {
    let members: Members

    init(_ members: Members) { self.members = members }
  }

  private var box: Box?

  var members: Members {
    get { box?.members ?? Members() }
    set { box = newValue == Members() ? nil : Box(newValue) }
  }
}

extension Seldom: Equatable {
  static func == (left: Seldom, right: Seldom) -> Bool {
    left.box === right.box || left.members == right.members
  }
}

/// A group of members of which nothing is known unless said.
protocol Blank: Equatable, Sendable {
  init()
}
