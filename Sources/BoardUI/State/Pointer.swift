package import PipelineDomain

/// The state of the mouse.
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

  /// True when the mouse is on.
  package internal(set) var isOn = true
  /// The card that is being dragged, if one is.
  package internal(set) var drag: Drag?
  /// The thing the button went down on, until it comes up.
  var pressed: Hit?
  /// The last press of the button; another one there soon makes a double click.
  var lastPress: Press?

  /// True when the button went down there a second time, soon after the first.
  var isSecondPress = false

  /// Ends the press and the drag without effect.
  mutating func letGo() {
    (drag, pressed, lastPress, isSecondPress) = (nil, nil, nil, false)
  }

  /// Records that the button went down.
  mutating func press(_ hit: Hit?, at time: Int) {
    let isSecond = lastPress.map { last in
      last.hit == hit && (0...Pointer.doubleClick).contains(time - last.time)
    }
    letGo()
    (pressed, isSecondPress) = (hit, isSecond == true)
    // A third press is not a second one again.
    if !isSecondPress { lastPress = hit.map { Press(hit: $0, time: time) } }
  }

  /// Records that the button came up; returns the thing it went down on if it came up on the same, and true
  /// for a second press.
  mutating func release(_ hit: Hit?) -> (hit: Hit, isSecond: Bool)? {
    defer { (pressed, isSecondPress) = (nil, false) }
    return pressed.flatMap { $0 == hit ? ($0, isSecondPress) : nil }
  }
}
