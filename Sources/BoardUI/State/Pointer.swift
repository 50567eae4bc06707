package import PipelineDomain

/// What is being done with the mouse.
package struct Pointer: Equatable, Sendable {
  /// A card on its way to another column.
  package struct Drag: Equatable, Sendable {
    /// The deal the button went down on.
    package let deal: Deal.ID
    /// The stage under the pointer, when a drop there moves the deal.
    package internal(set) var target: Stage.ID?
  }

  /// The button went down.
  struct Press: Equatable {
    var hit: Hit
    var time: Int
  }

  /// The longest time between the two presses of a double click, in milliseconds; inclusive.
  static let doubleClick = 400

  /// Whether the mouse is listened to.
  package internal(set) var isOn = true
  /// The card that is being dragged, if one is.
  package internal(set) var drag: Drag?
  /// What the button went down on, until it comes up.
  var pressed: Hit?
  /// What the button went down on last, and when: again there soon makes a double click.
  var lastPress: Press?

  /// Whether the button went down there a second time, soon after the first.
  var isSecondPress = false

  /// Forgets what was begun.
  mutating func letGo() {
    (drag, pressed, lastPress, isSecondPress) = (nil, nil, nil, false)
  }

  /// Notes that the button went down.
  mutating func press(_ hit: Hit?, at time: Int) {
    let isSecond = lastPress.map { last in
      last.hit == hit && (0...Pointer.doubleClick).contains(time - last.time)
    }
    letGo()
    (pressed, isSecondPress) = (hit, isSecond == true)
    // A third press is no second one again.
    if !isSecondPress { lastPress = hit.map { Press(hit: $0, time: time) } }
  }

  /// Notes that the button came up; what it went down on when that was at the same, and whether twice.
  mutating func release(_ hit: Hit?) -> (hit: Hit, isSecond: Bool)? {
    defer { (pressed, isSecondPress) = (nil, false) }
    return pressed.flatMap { $0 == hit ? ($0, isSecondPress) : nil }
  }
}
