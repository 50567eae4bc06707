/// A group of members that few of many values have, stored apart: one word when a value has none of them.
///
/// Deals and their histories take most of a board's memory, and copying a deal retains every reference
/// it holds.
struct Seldom<Members: Blank>: Sendable {
  private final class Box: Sendable {
    let members: Members

    init(_ members: Members) { self.members = members }
  }

  private var box: Box?

  /// True when all members are empty.
  var isBlank: Bool { box == nil }

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

/// A group of members that are all empty by default.
protocol Blank: Equatable, Sendable {
  init()
}
